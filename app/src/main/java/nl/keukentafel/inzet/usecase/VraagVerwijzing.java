package nl.keukentafel.inzet.usecase;

import static nl.keukentafel.scherm.Teksten.tekst;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import nl.keukentafel.aanmelding.Gebruiker;
import nl.keukentafel.aanmelding.Hoedanigheid;
import nl.keukentafel.inrichting.Kernbesluit;
import nl.keukentafel.inrichting.model.Antwoord;
import nl.keukentafel.inrichting.model.InrichtingVersie;
import nl.keukentafel.inrichting.model.Weigering;
import nl.keukentafel.inzet.VerwijzingId;
import nl.keukentafel.inzet.model.Deeloordeel;
import nl.keukentafel.inzet.model.Stand;
import nl.keukentafel.inzet.model.Verwijzing;
import nl.keukentafel.inzet.model.Verwijzingsbeleid;
import nl.keukentafel.inzet.model.Verwijzingsinhoud;
import nl.keukentafel.inzet.store.VerwijzingStore;
import nl.keukentafel.kern.CasusId;
import nl.keukentafel.kern.UseCase;
import nl.keukentafel.logboek.Handeling;
import nl.keukentafel.organisatie.Organisaties;
import nl.keukentafel.overleg.Overleggen;

/**
 * Asks another organisation to do something for a household, in a form that the design has, by whom
 * the design lets, sharing only what may go along (1-domein: Verwijzing).
 */
@UseCase
public class VraagVerwijzing {

  /** What overleg is told that the question is about. */
  static final String ONDERWERP = "verwijzing";

  private final Inzetpoort kennis;
  private final VerwijzingStore verwijzingen;
  private final Verwijzingspolis polis;
  private final Verwijzingsverhaal mijlpalen;
  private final Overleggen overleggen;
  private final Clock klok;

  VraagVerwijzing(
      Inzetpoort kennis,
      VerwijzingStore verwijzingen,
      Verwijzingspolis polis,
      Verwijzingsverhaal mijlpalen,
      Overleggen overleggen,
      Clock klok) {
    this.kennis = kennis;
    this.verwijzingen = verwijzingen;
    this.polis = polis;
    this.mijlpalen = mijlpalen;
    this.overleggen = overleggen;
    this.klok = klok;
  }

  /**
   * What is asked.
   *
   * @param viaTeam put it on the agenda of the team instead of asking it alone
   */
  public record Opdracht(CasusId casus, Verwijzingsinhoud inhoud, boolean viaTeam) {}

  /** What came of it. */
  public sealed interface Uitkomst {
    /** Asked. */
    record Gevraagd(VerwijzingId verwijzing) implements Uitkomst {}

    /** The team decides first; the question stands on its agenda. */
    record OpAgenda(VerwijzingId verwijzing) implements Uitkomst {}

    /**
     * A choice of the design refuses it.
     *
     * @param viaTeam whether the team can be asked instead
     */
    record Geweigerd(Weigering weigering, boolean viaTeam) implements Uitkomst {}

    /** Something may not go along yet. */
    record GeenGrond(Deeloordeel waarom) implements Uitkomst {}

    /** No such organisation in this gemeente. */
    record GeenOrganisatie() implements Uitkomst {}

    /** May see the casus, not do this in it. */
    record MagNiet() implements Uitkomst {}

    /** No such casus for this person. */
    record Onbekend() implements Uitkomst {}
  }

  public Uitkomst vraag(Opdracht opdracht, Gebruiker wie) {
    Optional<Casuskop> kop = kennis.metHuishouden(opdracht.casus(), wie);
    Uitkomst uitkomst = kop.map(k -> vraag(opdracht, k, wie)).orElseGet(Uitkomst.Onbekend::new);
    boolean gelukt = uitkomst instanceof Uitkomst.Gevraagd || uitkomst instanceof Uitkomst.OpAgenda;
    if (gelukt) {
      kennis.log(
          Handeling.TOEVOEGEN, "verwijzing.vragen", kop.orElseThrow(), opdracht.inhoud().wet());
    } else {
      kennis.log(Handeling.TOEVOEGEN, "verwijzing.vragen", opdracht.casus(), kop, false);
    }
    return uitkomst;
  }

  private Uitkomst vraag(Opdracht opdracht, Casuskop kop, Gebruiker wie) {
    Verwijzingsinhoud inhoud = opdracht.inhoud();
    Optional<Hoedanigheid> positie = Inzetpoort.positie(kop, wie);
    if (positie.isEmpty() || !kop.rechten().magBewerken(inhoud.categorie())) {
      return new Uitkomst.MagNiet();
    }
    Optional<Organisaties.Organisatie> ontvanger = polis.ontvanger(inhoud.organisatie());
    if (ontvanger.isEmpty()) {
      return new Uitkomst.GeenOrganisatie();
    }
    InrichtingVersie versie = polis.inrichting(kop.casus().leidendTeam());
    Verwijzingsbeleid beleid = new Verwijzingsbeleid(versie);
    if (beleid.vorm(inhoud.vorm()) instanceof Antwoord.Nee(Weigering weigering)) {
      return new Uitkomst.Geweigerd(weigering, false);
    }
    return switch (beleid.doorWie(positie.get())) {
      case Verwijzingsbeleid.Oordeel.MagNiet(Weigering weigering) ->
          new Uitkomst.Geweigerd(weigering, false);
      case Verwijzingsbeleid.Oordeel.ViaTeam(Weigering weigering) ->
          opdracht.viaTeam()
              ? metGrond(opdracht, kop, versie, ontvanger.get(), true, wie)
              : new Uitkomst.Geweigerd(weigering, true);
      case Verwijzingsbeleid.Oordeel.Mag _ ->
          metGrond(opdracht, kop, versie, ontvanger.get(), opdracht.viaTeam(), wie);
    };
  }

  private Uitkomst metGrond(
      Opdracht opdracht,
      Casuskop kop,
      InrichtingVersie versie,
      Organisaties.Organisatie ontvanger,
      boolean viaTeam,
      Gebruiker wie) {
    return switch (polis.mee(opdracht.inhoud(), kop, ontvanger)) {
      case Deeloordeel.Ontbreekt nee -> new Uitkomst.GeenGrond(nee);
      case Deeloordeel.VraagTeam nee -> new Uitkomst.GeenGrond(nee);
      case Deeloordeel.Geen nee -> new Uitkomst.GeenGrond(nee);
      case Deeloordeel.VraagJurist nee -> new Uitkomst.GeenGrond(nee);
      case Deeloordeel.Mag(String grondslag) -> {
        LocalDate vandaag = LocalDate.now(klok);
        Stand stand = viaTeam ? new Stand.WachtOpTeam(vandaag) : new Stand.Aangevraagd(vandaag);
        VerwijzingId id =
            verwijzingen.voegToe(
                new VerwijzingStore.Nieuw(
                    opdracht.casus(),
                    opdracht.inhoud(),
                    versie.inrichting().regieNaInschakelen(opdracht.inhoud().vorm()).code(),
                    versie.versie(),
                    grondslag,
                    stand),
                klok.instant(),
                wie.medewerker());
        if (viaTeam) {
          vraagTeam(id, kop, wie);
          yield new Uitkomst.OpAgenda(id);
        }
        Verwijzing verwijzing = verwijzingen.find(id).orElseThrow();
        mijlpalen.vertel(verwijzing, stand.code(), wie);
        yield new Uitkomst.Gevraagd(id);
      }
    };
  }

  /** By number and without a name: more people read the agenda than the verwijzing. */
  private void vraagTeam(VerwijzingId id, Casuskop kop, Gebruiker wie) {
    overleggen.vraagTeambesluit(
        new Overleggen.Vraag(
            kop.casus().leidendTeam(),
            Kernbesluit.INSCHAKELEN.code(),
            ONDERWERP,
            id.waarde(),
            tekst("inzet.agenda.titel", kop.casus().nummer()),
            "/casussen/" + kop.casus().id() + "/verwijzingen/" + id),
        wie);
  }
}
