package nl.keukentafel.huishouden;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.keukentafel.aanmelding.Gebruiker;
import nl.keukentafel.kern.HuishoudenId;
import nl.keukentafel.kern.PersoonId;
import nl.keukentafel.kern.WijkId;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/** Door of the huishouden room: who lives together, found by name or address. */
@Service
public class Huishoudens {

  /**
   * A household at a glance.
   *
   * @param naam for instance "El Idrissi–Van 't Hof"
   * @param adres one line; null when protected or unknown
   */
  public record Kaart(
      HuishoudenId id,
      String naam,
      @Nullable String adres,
      boolean adresBeschermd,
      @Nullable WijkId wijk,
      List<Lid> leden) {}

  /** A member of a household today. */
  public record Lid(PersoonId persoon, String naam, String rol, @Nullable Integer leeftijd) {}

  /** Something found: a person with the household, or a household by its address. */
  public record Treffer(
      @Nullable PersoonId persoon,
      @Nullable HuishoudenId huishouden,
      String titel,
      @Nullable Integer leeftijd,
      @Nullable String adres,
      double gelijkenis) {}

  /** What a melding tells of the person it is about; enough to begin a household with. */
  public record NieuwePersoon(
      String naam,
      @Nullable LocalDate geboren,
      @Nullable String straat,
      @Nullable String huisnummer,
      @Nullable String postcode,
      @Nullable String plaats,
      @Nullable String telefoon) {}

  /** A person and the household they live in. */
  public record PersoonInHuishouden(PersoonId persoon, HuishoudenId huishouden) {}

  public Optional<Kaart> find(HuishoudenId huishouden) {
    throw new UnsupportedOperationException();
  }

  /** Households at a glance, in at most two queries whatever their number. */
  public Map<HuishoudenId, Kaart> kaarten(Collection<HuishoudenId> huishoudens) {
    throw new UnsupportedOperationException();
  }

  /** Persons and households whose name or address looks like the text; the best first. */
  public List<Treffer> zoek(String tekst, int hoogstens) {
    throw new UnsupportedOperationException();
  }

  /** Persons who may be the same as this one (duplicate warning): name, birth date, address. */
  public List<Treffer> lijktOp(NieuwePersoon persoon) {
    throw new UnsupportedOperationException();
  }

  /** The household in which this person has the hoofdverblijf. */
  public Optional<HuishoudenId> huishoudenVan(PersoonId persoon) {
    throw new UnsupportedOperationException();
  }

  /** Begins a household with one person, the hoofdaanvrager. */
  public PersoonInHuishouden begin(NieuwePersoon persoon, Gebruiker door) {
    throw new UnsupportedOperationException();
  }
}
