package nl.keukentafel.casus;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import nl.keukentafel.aanmelding.Gebruiker;
import nl.keukentafel.casus.model.Casus;
import nl.keukentafel.casus.model.Fase;
import nl.keukentafel.casus.model.Levensloop;
import nl.keukentafel.casus.model.Regievorm;
import nl.keukentafel.casus.store.CasusStore;
import nl.keukentafel.casus.store.RolStore;
import nl.keukentafel.casus.usecase.Mijlpalen;
import nl.keukentafel.casus.usecase.ZetStap;
import nl.keukentafel.inrichting.Leefgebied;
import nl.keukentafel.inrichting.model.Weigering;
import nl.keukentafel.kern.AgendapuntId;
import nl.keukentafel.kern.CasusId;
import nl.keukentafel.kern.Wet;
import nl.keukentafel.logboek.Handeling;
import nl.keukentafel.logboek.Verwerking;
import nl.keukentafel.logboek.Verwerkingenlogboek;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Door of the casus room for the life of a casus: moves it on, by whoever the inrichting lets
 * (1-domein: The life of a casus). Each step writes its line in the logbook, the history of stages
 * and the news {@link FaseGewisseld}, in the transaction of the caller.
 */
@Service
@Transactional
public class Casusleven {

  private final CasusStore casussen;
  private final RolStore rollen;
  private final ZetStap zetStap;
  private final Mijlpalen mijlpalen;
  private final Verwerkingenlogboek logboek;
  private final Clock klok;

  Casusleven(
      CasusStore casussen,
      RolStore rollen,
      ZetStap zetStap,
      Mijlpalen mijlpalen,
      Verwerkingenlogboek logboek,
      Clock klok) {
    this.casussen = casussen;
    this.rollen = rollen;
    this.zetStap = zetStap;
    this.mijlpalen = mijlpalen;
    this.logboek = logboek;
    this.klok = klok;
  }

  /** What came of a step. */
  public sealed interface Stap {
    /** The casus is in this stage now. */
    record Gezet() implements Stap {}

    /** From this stage the step does not exist; code of {@code Fase}. */
    record KanNiet(String vanFase) implements Stap {}

    /** Something must be done first. */
    record Bezwaar(List<Sluitbezwaar> bezwaren) implements Stap {}

    /** A choice of the inrichting refuses it. */
    record Geweigerd(Weigering weigering) implements Stap {}

    /** The team decides: the question stands on its agenda and the casus goes on when it agrees. */
    record WachtOpTeambesluit(AgendapuntId agendapunt) implements Stap {}

    /** The household has another casus meanwhile: one household, one casus. */
    record AndereCasus(Casussen.Verwijzing casus) implements Stap {}

    /** The casus needs a casushouder of this team, and the one it had is there no more. */
    record GeenTeamlid() implements Stap {}

    /** Somebody else changed the casus at the same moment. */
    record Botsing() implements Stap {}

    /** No such casus for this person. */
    record Onbekend() implements Stap {}
  }

  /**
   * Moves a casus to another stage. Closing, sleeping and opschalen ask who may by the inrichting;
   * where the team decides, the question is put on its agenda and the answer is {@link
   * Stap.WachtOpTeambesluit}.
   *
   * @param fase code of {@code Fase}
   * @param reden why, in words; may be empty for the steps that follow from the plan
   */
  public Stap naar(CasusId casus, String fase, String reden, Gebruiker door) {
    Optional<Casus> gevonden = casussen.find(casus).map(CasusStore.Bewaard::casus);
    if (gevonden.isEmpty()) {
      return new Stap.Onbekend();
    }
    Fase doel = Fase.van(fase);
    if (gevonden.get().fase() == doel) {
      return new Stap.Gezet();
    }
    return Levensloop.stapNaar(gevonden.get(), doel)
        .map(stap ->
            zetStap.zet(new ZetStap.Opdracht(casus, stap, reden, null, null, null, true), door))
        .orElseGet(() -> new Stap.KanNiet(gevonden.get().fase().code()));
  }

  /**
   * A leefgebied joins the casus, with one reason (1-domein: Gesprek). One that joined already
   * stays as it is.
   *
   * @param leefgebied code of {@code Leefgebied}
   */
  public void sluitAan(CasusId casus, String leefgebied, String reden, Gebruiker door) {
    String code = Leefgebied.valueOf(leefgebied.toUpperCase(Locale.ROOT)).code();
    if (rollen.sluitAan(casus, code, reden, LocalDate.now(klok), door.medewerker())) {
      log("casus.leefgebied", casus);
    }
  }

  /**
   * Records who holds the regie from now on. The caller has judged whether it may (a verwijzing was
   * accepted, the household agreed in the plan); the page for giving it by hand asks the inrichting
   * itself.
   *
   * @param houder medewerker, team, organisatie or huishouden, as fits the form
   */
  public void geefRegie(CasusId casus, Regievorm vorm, UUID houder, String reden, Gebruiker door) {
    rollen.wisselRegie(casus, vorm, houder, klok.instant(), reden, door.medewerker());
    log("casus.regie", casus);
  }

  /**
   * There was contact with the household on this day; an earlier day than known changes nothing.
   */
  public void contact(CasusId casus, LocalDate dag) {
    casussen.noteerContact(casus, dag);
  }

  /**
   * Writes a mijlpaal in the journaal: something that happened in another room and belongs in the
   * story of the casus.
   *
   * @param wet under which it falls; null: that of the casus
   */
  public void mijlpaal(CasusId casus, String tekst, @Nullable Wet wet, Gebruiker door) {
    mijlpalen.schrijf(casus, tekst, wet, door.medewerker());
  }

  private void log(String sleutel, CasusId casus) {
    String grondslag =
        casussen
            .find(casus)
            .map(bewaard -> bewaard.casus().gegevens().grondslag())
            .orElseThrow(() -> new IllegalArgumentException("geen casus " + casus));
    logboek.schrijf(
        Verwerking.van(Handeling.WIJZIGEN, sleutel, "casus", casus.waarde(), grondslag));
  }
}
