package nl.keukentafel.casus.usecase;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.keukentafel.aanmelding.Gebruiker;
import nl.keukentafel.casus.model.Caseloadregel;
import nl.keukentafel.casus.model.Casusgegevens;
import nl.keukentafel.casus.model.Fase;
import nl.keukentafel.casus.model.Kandidaat;
import nl.keukentafel.casus.model.Plek;
import nl.keukentafel.casus.model.Toewijzingsvoorstel;
import nl.keukentafel.casus.model.Wachtende;
import nl.keukentafel.casus.model.Wachtlijstvolgorde;
import nl.keukentafel.casus.store.CaseloadStore;
import nl.keukentafel.huishouden.Huishoudens;
import nl.keukentafel.kern.CasusId;
import nl.keukentafel.kern.HuishoudenId;
import nl.keukentafel.kern.MedewerkerId;
import nl.keukentafel.kern.TeamId;
import nl.keukentafel.kern.UseCase;
import nl.keukentafel.kern.Wet;
import nl.keukentafel.logboek.Handeling;
import nl.keukentafel.logboek.Verwerking;
import nl.keukentafel.logboek.Verwerkingenlogboek;
import nl.keukentafel.termijn.Termijnaard;
import nl.keukentafel.termijn.Termijnen;

/** The wachtlijst of a team: who waits, why in this order, who fits, and who has room. */
@UseCase
public class ToonWachtlijst {
  private final CaseloadStore caseloads;
  private final Huishoudens huishoudens;
  private final Termijnen termijnen;
  private final Teambelasting belasting;
  private final Verwerkingenlogboek logboek;
  private final Clock klok;

  ToonWachtlijst(
      CaseloadStore caseloads,
      Huishoudens huishoudens,
      Termijnen termijnen,
      Teambelasting belasting,
      Verwerkingenlogboek logboek,
      Clock klok) {
    this.caseloads = caseloads;
    this.huishoudens = huishoudens;
    this.termijnen = termijnen;
    this.belasting = belasting;
    this.logboek = logboek;
    this.klok = klok;
  }

  /**
   * What the page shows.
   *
   * @param klokken the first clock that breaks, per casus; absent when none runs
   * @param casussen the casussen themselves, for their number
   * @param teamBesloot whether the team decided to share out the casus that is looked at
   * @param voorstellen who fits the casus that is looked at; empty when none is
   */
  public record Beeld(
      List<Plek> plekken,
      Map<CasusId, Caseloadregel> casussen,
      Map<HuishoudenId, Huishoudens.Kaart> huishoudens,
      Map<UUID, List<Termijnen.Lopend>> klokken,
      Teambelasting.Stand team,
      Optional<Plek> open,
      boolean teamBesloot,
      List<Toewijzingsvoorstel> voorstellen,
      LocalDate vandaag) {}

  /**
   * Reads the list.
   *
   * @param kijkNaar the casus to share out; empty for none, the first place when {@code eerste}
   */
  public Beeld toon(TeamId team, Optional<CasusId> kijkNaar, boolean eerste, Gebruiker wie) {
    LocalDate vandaag = LocalDate.now(klok);
    List<Caseloadregel> wachtend = caseloads.wachtend(team);
    Map<UUID, List<Termijnen.Lopend>> klokken =
        termijnen.van(
            wachtend.stream().map(r -> r.casus().gegevens().id().waarde()).toList(), vandaag);
    List<Plek> plekken =
        Wachtlijstvolgorde.orden(
            wachtend.stream().map(regel -> wachtende(regel, klokken)).toList());
    Teambelasting.Stand stand = belasting.van(team, vandaag);
    Optional<Plek> open =
        eerste
            ? plekken.stream().findFirst()
            : kijkNaar.flatMap(casus ->
                plekken.stream().filter(p -> p.wachtende().casus().equals(casus)).findFirst());
    logboek.schrijf(
        Verwerking.van(
            Handeling.INZIEN, "casus.wachtlijst", "team", team.waarde(), "taak.verdeling"));
    return new Beeld(
        plekken,
        wachtend.stream()
            .collect(Collectors.toMap(r -> r.casus().gegevens().id(), Function.identity())),
        huishoudens.kaarten(plekken.stream().map(p -> p.wachtende().huishouden()).toList()),
        klokken,
        stand,
        open,
        open.flatMap(plek ->
                wachtend.stream()
                    .filter(r -> r.casus().gegevens().id().equals(plek.wachtende().casus()))
                    .findFirst())
            .map(Caseloadregel::teamBesloot)
            .orElse(false),
        open.map(plek -> voorstellen(plek, wachtend, stand, vandaag)).orElse(List.of()),
        vandaag);
  }

  private Wachtende wachtende(Caseloadregel regel, Map<UUID, List<Termijnen.Lopend>> klokken) {
    var gegevens = regel.casus().gegevens();
    LocalDate termijn =
        klokken.getOrDefault(gegevens.id().waarde(), List.of()).stream()
            .filter(lopend -> lopend.klok().aard() == Termijnaard.UITERLIJK)
            .map(lopend -> lopend.klok().uitersteDatum())
            .min(LocalDate::compareTo)
            .orElse(null);
    return new Wachtende(
        gegevens.id(),
        gegevens.huishouden(),
        gegevens.urgentie(),
        LocalDate.ofInstant(gegevens.geopendOp(), klok.getZone()),
        termijn,
        regel.voorrang(),
        gegevens.deskundigheid());
  }

  private List<Toewijzingsvoorstel> voorstellen(
      Plek plek, List<Caseloadregel> wachtend, Teambelasting.Stand stand, LocalDate vandaag) {
    Optional<Casusgegevens> casus =
        wachtend.stream()
            .map(r -> r.casus().gegevens())
            .filter(gegevens -> gegevens.id().equals(plek.wachtende().casus()))
            .findFirst();
    boolean jeugd = casus.filter(c -> c.wetten().contains(Wet.JEUGDWET)).isPresent();
    Map<MedewerkerId, Integer> eerder = caseloads.eerderContact(plek.wachtende().huishouden());
    List<Kandidaat> kandidaten =
        (jeugd ? belasting.voorJeugd(stand, vandaag) : stand.leden())
            .stream()
                .filter(Teambelasting.Lid::magCasushouderZijn)
                .map(lid ->
                    new Kandidaat(
                        lid.teamlid().medewerker(),
                        lid.teamlid().expertise(),
                        lid.belasting(),
                        eerder.get(lid.teamlid().medewerker())))
                .toList();
    double nodig =
        casus.map(c -> stand.weging().uren(c.zwaarte(), Fase.VRAAGVERHELDERING)).orElse(0.0);
    return Toewijzingsvoorstel.besteDrie(plek.wachtende().deskundigheid(), nodig, kandidaten);
  }
}
