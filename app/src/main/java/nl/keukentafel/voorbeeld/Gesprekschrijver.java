package nl.keukentafel.voorbeeld;

import java.time.LocalDateTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.keukentafel.scherm.Teksten;
import nl.keukentafel.voorbeeld.Scorelijst.Score;
import nl.keukentafel.voorbeeld.Verloop.Blad;
import nl.keukentafel.voorbeeld.Verloop.Gesprek;
import nl.keukentafel.voorbeeld.Verloop.Vertrouwelijk;
import org.jspecify.annotations.Nullable;

/** Writes conversations sheet by sheet, and metingen. */
final class Gesprekschrijver {

  private final Lader lader;
  private final Willekeur willekeur;
  private final Map<String, String> teksten = Teksten.alle(Teksten.NEDERLANDS);

  Gesprekschrijver(Lader lader, Willekeur willekeur) {
    this.lader = lader;
    this.willekeur = willekeur;
  }

  void schrijf(Casuswerk werk) {
    werk.verloop().gesprekken().forEach(gesprek -> gesprek(werk, gesprek));
    werk.verloop()
        .metingen()
        .forEach(meting ->
            meting(
                werk,
                null,
                meting.instrument(),
                meting.dagen(),
                meting.moment(),
                List.of(werk.wie(meting.door())),
                Scorelijst.lees(meting.scores())));
  }

  private void gesprek(Casuswerk werk, Gesprek gesprek) {
    UUID id = willekeur.id();
    String begin = gesprek.begin() == null ? "10:00" : gesprek.begin();
    int uur = Integer.parseInt(begin.substring(0, begin.indexOf(':')));
    LocalDateTime op = werk.op(gesprek.dagen(), uur + 1, 10);
    List<UUID> bezoekers = bezoekers(werk, gesprek);
    UUID door = bezoekers.getFirst();
    String moment = gesprek.moment() == null ? "start" : gesprek.moment();
    lader.voeg(
        Tabel.GESPREK,
        id,
        gesprek.loopt() ? 1 : 2,
        werk.casus(),
        werk.dag(gesprek.dagen()),
        begin,
        gesprek.loopt() ? null : gesprek.minuten(),
        werk.wet(null),
        gesprek.instrument(),
        moment,
        werk.op(gesprek.dagen(), uur, 0),
        op,
        door,
        gesprek.loopt() ? null : op,
        gesprek.loopt() ? null : door);
    aanwezigen(werk, id, gesprek, bezoekers);
    List<String> gebieden = gesprek.bladen().stream().map(Blad::leefgebied).toList();
    List<Score> scores = Scorelijst.lees(gesprek.scores());
    for (Blad blad : gesprek.bladen()) {
      List<Score> hier =
          scores.stream()
              .filter(s -> Scorelijst.blad(s.domein(), gebieden).equals(blad.leefgebied()))
              .toList();
      blad(werk, id, blad, hier, op, door);
    }
    String instrument = gesprek.instrument();
    if (!gesprek.loopt()) {
      if (instrument != null && !scores.isEmpty()) {
        meting(werk, id, instrument, gesprek.dagen(), moment, bezoekers, scores);
      }
      mijlpaal(werk, gesprek, op, door);
    }
  }

  private static List<UUID> bezoekers(Casuswerk werk, Gesprek gesprek) {
    return gesprek.bezoekers().isEmpty()
        ? List.of(werk.houder())
        : gesprek.bezoekers().stream().map(werk::wie).distinct().toList();
  }

  private void aanwezigen(Casuswerk werk, UUID id, Gesprek gesprek, List<UUID> bezoekers) {
    int nummer = 0;
    for (UUID bezoeker : bezoekers) {
      aanwezige(id, nummer++, "bezoeker", bezoeker, null);
    }
    for (UUID lid : werk.personen(gesprek.leden())) {
      aanwezige(id, nummer++, "lid", lid, null);
    }
    for (int plek : gesprek.netwerk()) {
      UUID wie = werk.schets().huishouden().netwerk().get(plek - 1).id();
      aanwezige(id, nummer++, "netwerk", wie, null);
    }
    if (gesprek.clientondersteuner() != null) {
      aanwezige(id, nummer++, "clientondersteuner", null, gesprek.clientondersteuner());
    }
    if (gesprek.anderen() != null) {
      aanwezige(id, nummer, "ander", null, gesprek.anderen());
    }
  }

  private void aanwezige(
      UUID gesprek, int nummer, String als, @Nullable UUID wie, @Nullable String naam) {
    lader.voeg(Tabel.AANWEZIGE, gesprek, nummer, als, wie, naam);
  }

  private void blad(
      Casuswerk werk, UUID gesprek, Blad blad, List<Score> scores, LocalDateTime op, UUID door) {
    String gebied = blad.leefgebied();
    lader.voeg(Tabel.BLAD, gesprek, gebied, 1, blad.niets(), op, door);
    teksten(blad)
        .forEach((soort, tekst) -> {
          lader.voeg(
              Tabel.PASSAGE,
              willekeur.id(),
              gesprek,
              gebied,
              soort,
              1,
              tekst,
              null,
              false,
              op,
              door);
          versie(gesprek, gebied, soort, tekst, null, false, op, door);
        });
    if (blad.niets()) {
      versie(gesprek, gebied, "niets", "ja", null, false, op, door);
    }
    for (Vertrouwelijk stuk : blad.vertrouwelijk()) {
      UUID id = willekeur.id();
      UUID over = werk.persoon(stuk.persoon());
      lader.voeg(
          Tabel.PASSAGE, id, gesprek, gebied, stuk.soort(), 1, stuk.tekst(), over, true, op, door);
      versie(gesprek, gebied, "stuk-" + id, stuk.tekst(), over, true, op, door);
    }
    for (Score score : scores) {
      UUID over = werk.persoon(score.plek());
      lader.voeg(
          Tabel.SCORE,
          gesprek,
          gebied,
          score.domein(),
          over,
          score.niveau(),
          score.eigen(),
          false,
          op,
          door);
      String plek = "-" + score.domein() + "-" + over;
      versie(gesprek, gebied, "niveau" + plek, "" + score.niveau(), over, false, op, door);
      if (score.eigen() != null) {
        versie(gesprek, gebied, "eigen" + plek, "" + score.eigen(), over, false, op, door);
      }
    }
  }

  private static Map<String, String> teksten(Blad blad) {
    Map<String, String> teksten = new LinkedHashMap<>();
    zet(teksten, "goed", blad.goed());
    zet(teksten, "vraag", blad.vraag());
    zet(teksten, "achter", blad.achter());
    zet(teksten, "kracht", blad.kracht());
    zet(teksten, "netwerk", blad.netwerk());
    return teksten;
  }

  private static void zet(Map<String, String> in, String soort, @Nullable String tekst) {
    if (tekst != null) {
      in.put(soort, tekst);
    }
  }

  private void versie(
      UUID gesprek,
      String leefgebied,
      String veld,
      String waarde,
      @Nullable UUID over,
      boolean vertrouwelijk,
      LocalDateTime op,
      UUID door) {
    lader.voeg(
        Tabel.VELDVERSIE, gesprek, leefgebied, veld, 1, waarde, over, vertrouwelijk, op, door);
  }

  private void meting(
      Casuswerk werk,
      @Nullable UUID gesprek,
      String instrument,
      int dagen,
      String moment,
      List<UUID> beoordelaars,
      List<Score> scores) {
    UUID id = willekeur.id();
    UUID door = beoordelaars.getFirst();
    lader.voeg(
        Tabel.METING,
        id,
        werk.casus(),
        gesprek,
        instrument,
        werk.dag(dagen),
        moment,
        werk.wet(null),
        Scorelijst.isDeels(instrument, werk.volwassenen(), scores),
        beoordelaars,
        werk.op(dagen, 16, 0),
        door);
    for (Score score : scores) {
      lader.voeg(
          Tabel.METING_SCORE,
          id,
          werk.persoon(score.plek()),
          score.domein(),
          score.niveau(),
          score.eigen(),
          false,
          door);
    }
  }

  /** The journaal says that there was a conversation, as the product itself does. */
  private void mijlpaal(Casuswerk werk, Gesprek gesprek, LocalDateTime op, UUID door) {
    String over =
        gesprek.bladen().stream()
            .filter(blad -> !blad.niets())
            .map(blad -> naam(blad.leefgebied()))
            .collect(Collectors.joining(", "));
    String tekst = tekst("gesprek.journaal").replace("{0}", over);
    lader.voeg(
        Tabel.JOURNAAL,
        willekeur.id(),
        werk.casus(),
        op,
        door,
        "mijlpaal",
        werk.wet(null),
        tekst,
        null,
        false,
        op,
        door);
  }

  private String naam(String leefgebied) {
    return tekst("inrichting.leefgebied." + leefgebied).toLowerCase(Locale.ROOT);
  }

  private String tekst(String sleutel) {
    return Objects.requireNonNull(teksten.get(sleutel), sleutel);
  }
}
