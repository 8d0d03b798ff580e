package nl.keukentafel.casus;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.keukentafel.aanmelding.Gebruiker;
import nl.keukentafel.kern.CasusId;
import nl.keukentafel.kern.HuishoudenId;
import nl.keukentafel.kern.MedewerkerId;
import nl.keukentafel.kern.TeamId;
import nl.keukentafel.kern.TeambesluitId;
import nl.keukentafel.kern.Wet;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/** Door of the casus room: open a casus, find the one of a household. */
@Service
public class Casussen {

  /** What is known of a casus without opening it. */
  public record Verwijzing(
      CasusId id,
      String nummer,
      HuishoudenId huishouden,
      String fase,
      TeamId leidendTeam,
      @Nullable MedewerkerId casushouder) {}

  /**
   * A casus to open after opname.
   *
   * @param casushouder who takes it; null: it goes on the wachtlijst
   * @param deskundigheid leefgebied codes that the triage asks expertise for
   * @param leefgebieden leefgebied codes the melding touches; they join when somebody gives a
   *     reason
   * @param urgentie acuut, spoed, gewoon, kan_wachten
   * @param grondslag why the gemeente may do this work, e.g. "Wmo 2015 art. 2.3.2"
   * @param teambesluit the decision that took it in; null when one person decided
   */
  public record OpenCasus(
      HuishoudenId huishouden,
      TeamId leidendTeam,
      @Nullable MedewerkerId casushouder,
      Set<Wet> wetten,
      String grondslag,
      String urgentie,
      List<String> leefgebieden,
      List<String> deskundigheid,
      String reden,
      @Nullable TeambesluitId teambesluit) {}

  /** What came of opening. */
  public sealed interface Opening {
    /** A new casus. */
    record Geopend(CasusId casus, String nummer) implements Opening {}

    /** The household has one already: one household, one casus. */
    record BestaatAl(Verwijzing casus) implements Opening {}
  }

  public Opening open(OpenCasus opdracht, Gebruiker door) {
    throw new UnsupportedOperationException();
  }

  /** The casus of this household that is not closed, also when slapend. */
  public Optional<Verwijzing> lopendeVan(HuishoudenId huishouden) {
    throw new UnsupportedOperationException();
  }

  /** The same for many households, in one query. */
  public Map<HuishoudenId, Verwijzing> lopendeVan(Collection<HuishoudenId> huishoudens) {
    throw new UnsupportedOperationException();
  }

  public Optional<Verwijzing> find(CasusId casus) {
    throw new UnsupportedOperationException();
  }

  /**
   * Tells the casus that another melding about the household was added; shows as work and in the
   * journaal.
   */
  public void meldingToegevoegd(
      CasusId casus, String meldingnummer, String samenvatting, Gebruiker door) {
    throw new UnsupportedOperationException();
  }
}
