package nl.keukentafel.werkplek.voorraad;

import static nl.keukentafel.scherm.Teksten.locale;
import static nl.keukentafel.scherm.Teksten.tekst;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import nl.keukentafel.casus.Caseload;
import nl.keukentafel.casus.model.Aandacht;
import nl.keukentafel.casus.model.Eindvoorstel;
import nl.keukentafel.casus.model.Taak;
import nl.keukentafel.casus.model.Werktaak;
import nl.keukentafel.kern.Datums;
import nl.keukentafel.kern.HuishoudenId;

/** Tasks, and casussen that could be closed, as the werkvoorraad shows them. */
final class Klusweergave {
  private final Caseload.Werk werk;
  private final LocalDate vandaag;
  private final Function<HuishoudenId, String> naam;

  Klusweergave(Caseload.Werk werk, LocalDate vandaag, Function<HuishoudenId, String> naam) {
    this.werk = werk;
    this.vandaag = vandaag;
    this.naam = naam;
  }

  List<WerkvoorraadPagina.Klus> klussen() {
    return werk.taken().stream().map(this::klus).toList();
  }

  List<WerkvoorraadPagina.Vraag> eindvoorstellen() {
    return werk.eindvoorstellen().stream().map(this::vraag).toList();
  }

  /** What an aandacht is about, in words; for the team's answer the kind of question. */
  static String waarover(Aandacht ding) {
    return switch (ding.soort()) {
      case TEAM_BESLOOT, TEAM_WEES_AF -> tekst("casus.stapvraag." + ding.tekst());
      case TOEGEWEZEN,
          MELDING_TOEGEVOEGD,
          OVERGEDRAGEN,
          WAARNEMING,
          TERUGGEKOMEN,
          GEWEKT,
          HEROPEND,
          GESCHREVEN ->
          ding.tekst();
    };
  }

  private WerkvoorraadPagina.Klus klus(Werktaak werktaak) {
    Taak taak = werktaak.taak();
    LocalDate uiterlijk = taak.uiterlijk();
    String basis = "/casussen/" + taak.casus() + "/taken";
    return new WerkvoorraadPagina.Klus(
        basis,
        naam.apply(werktaak.huishouden()),
        taak.soort() == Taak.Soort.NAZORG ? tekst("casus.taak.nazorg") : taak.inhoud().wat(),
        uiterlijk == null ? "" : Datums.kort(uiterlijk, locale()),
        taak.isTeLaat(vandaag) ? "kt-termijn--laat" : "",
        basis + "/" + taak.id() + "/klaar");
  }

  private WerkvoorraadPagina.Vraag vraag(Eindvoorstel voorstel) {
    var gegevens = voorstel.regel().casus().gegevens();
    return new WerkvoorraadPagina.Vraag(
        "/casussen/" + gegevens.id() + "/leven?stap=afsluiten#stap",
        naam.apply(gegevens.huishouden()),
        tekst("werkplek.eindvoorstel." + voorstel.soort().code()),
        tekst("werkplek.voorraad.sinds", Datums.kort(voorstel.sinds(), locale())),
        tekst("werkplek.eindvoorstel.knop"),
        null);
  }
}
