package nl.keukentafel.voorbeeld;

import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import nl.keukentafel.voorbeeld.Huishoudschets.Lid;
import nl.keukentafel.voorbeeld.Verloop.Vraag;

/** Writes questions for consent with their answers, by whoever may give it. */
final class Toestemmingschrijver {

  private static final int KIND = 12;
  private static final int ZELF = 16;

  private final Lader lader;
  private final Willekeur willekeur;

  Toestemmingschrijver(Lader lader, Willekeur willekeur) {
    this.lader = lader;
    this.willekeur = willekeur;
  }

  void schrijf(Casuswerk werk) {
    werk.verloop().toestemmingen().forEach(vraag -> vraag(werk, vraag));
  }

  private void vraag(Casuswerk werk, Vraag vraag) {
    UUID id = willekeur.id();
    String wet = werk.wet(vraag.wet());
    LocalDateTime gesteld = werk.op(vraag.dagen(), 10, 50);
    String ontvanger = vraag.ontvanger();
    lader.voeg(
        Tabel.TOESTEMMINGVRAAG,
        id,
        werk.casus(),
        werk.schets().huishouden().id(),
        werk.persoon(vraag.persoon()),
        vraag.vertrouwelijk(),
        vraag.doel(),
        ontvanger == null
            ? ""
            : werk.boek().find(ontvanger).map(Adresboek.Organisatie::naam).orElse(ontvanger),
        wet,
        vraag.categorieen(),
        vraag.waarvoor(),
        werk.dag(vraag.tot()),
        werk.houder(),
        gesteld,
        null);
    if (vraag.ja() != null) {
      antwoord(werk, vraag, id, wet, gesteld.plusMinutes(8));
    }
  }

  private void antwoord(Casuswerk werk, Vraag vraag, UUID id, String wet, LocalDateTime moment) {
    UUID antwoord = willekeur.id();
    LocalDateTime op = moment.isAfter(werk.nu()) ? werk.nu() : moment;
    lader.voeg(
        Tabel.ANTWOORD,
        antwoord,
        id,
        vraag.ja(),
        Objects.requireNonNullElse(vraag.vorm(), "scherm"),
        werk.dag(vraag.dagen()),
        bron(wet, werk.leeftijd(vraag.persoon())),
        Objects.requireNonNullElse(vraag.aanwezigen(), ""),
        werk.houder(),
        op);
    List<Integer> gevers = vraag.gevers().isEmpty() ? gevers(werk, vraag) : vraag.gevers();
    for (UUID gever : werk.personen(gevers)) {
      lader.voeg(Tabel.GEVER, willekeur.id(), antwoord, gever);
    }
    Integer ingetrokken = vraag.ingetrokken();
    if (ingetrokken != null) {
      lader.voeg(
          Tabel.INTREKKING,
          willekeur.id(),
          antwoord,
          werk.persoon(gevers.getFirst().intValue()),
          vraag.intrekreden(),
          werk.houder(),
          werk.op(ingetrokken, 9, 40));
    }
  }

  /**
   * The person; a child below 12 by who has gezag, from 12 to 15 together (Jeugdwet art. 7.3.4).
   */
  private static List<Integer> gevers(Casuswerk werk, Vraag vraag) {
    int leeftijd = werk.leeftijd(vraag.persoon());
    List<Integer> gevers = new ArrayList<>();
    if (leeftijd >= KIND) {
      gevers.add(vraag.persoon());
    }
    if (leeftijd < ZELF) {
      List<Lid> leden = werk.schets().huishouden().leden();
      for (int plek = 1; plek <= leden.size(); plek++) {
        if (List.of("hoofdaanvrager", "partner").contains(leden.get(plek - 1).rol())) {
          gevers.add(plek);
        }
      }
    }
    return gevers;
  }

  /** The law that says who may answer, as in the table of huishouden. */
  private static String bron(String wet, int leeftijd) {
    boolean zelf = leeftijd >= ZELF;
    return switch (wet) {
      case "jeugdwet" ->
          zelf
              ? "Jeugdwet art. 7.3.5"
              : leeftijd < KIND ? "Jeugdwet art. 7.3.4" : "Jeugdwet art. 7.3.4 lid 2";
      case "wmo" -> zelf ? "Wmo 2015 art. 5.1.1 en 5.3.3" : "Wmo 2015 art. 5.3.3";
      default -> "Uitvoeringswet AVG art. 5";
    };
  }
}
