package nl.keukentafel.voorbeeld;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Reads meldingen and casussen of a {@link Voorbeeldbestand}: names become ids, days dates. */
final class Voorbeeldcasus {

  private final Voorbeeldorganisatie organisatie;
  private final Klokken klokken;
  private final LocalDate vandaag;

  Voorbeeldcasus(Voorbeeldorganisatie organisatie, Klokken klokken, LocalDate vandaag) {
    this.organisatie = organisatie;
    this.klokken = klokken;
    this.vandaag = vandaag;
  }

  /** The casus of this household as the file tells it. */
  Casusschets schets(Huishoudschets huishouden, Voorbeeldbestand.Casus casus) {
    Teamschets team = organisatie.team(casus.team());
    Meldingsinhoud melding = inhoud(casus.melding());
    LocalDate gemeld =
        casus.eindigt() == null
            ? vandaag.minusDays(casus.dagen())
            : begin(melding, vandaag.plusDays(casus.eindigt()));
    Verloop verloop = verloop(casus);
    List<Verloop.Stap> stappen = verloop.stappen();
    return new Casusschets(
        huishouden,
        team,
        melding,
        gemeld,
        casus.houder() == null ? null : organisatie.medewerker(casus.houder()),
        stappen.isEmpty() ? casus.fase() : stappen.getLast().naar(),
        einde(stappen),
        casus.zwaarte(),
        casus.voorrang(),
        casus.eindigt() != null,
        casus.journaal().stream()
            .map(regel ->
                new Casusschets.Regel(
                    vandaag.minusDays(regel.dagen()),
                    organisatie.medewerker(regel.door()),
                    regel.soort(),
                    regel.tekst(),
                    regel.persoon()))
            .toList(),
        verloop,
        organisatie.boek());
  }

  /** As the file tells it; without one only how it ended. */
  private static Verloop verloop(Voorbeeldbestand.Casus casus) {
    return casus.verloop() == null
        ? Verloop.met(eindstap(casus))
        : Voorbeeldomgeving.JSON.readValue(
            Bestanden.tekst(casus.verloop() + ".json"), Verloop.class);
  }

  private static List<Verloop.Stap> eindstap(Voorbeeldbestand.Casus casus) {
    return casus.einde() == null
        ? List.of()
        : List.of(new Verloop.Stap(casus.einde(), casus.fase(), "de vraag is beantwoord", null));
  }

  private @Nullable LocalDate einde(List<Verloop.Stap> stappen) {
    return stappen.isEmpty() || !Levenschrijver.isEinde(stappen.getLast().naar())
        ? null
        : vandaag.minusDays(stappen.getLast().dagen());
  }

  /** No term ends on a day off: then the first day after it on which one does. */
  private LocalDate begin(Meldingsinhoud melding, LocalDate einde) {
    for (int dagen = 0; dagen < 7; dagen++) {
      var begin = klokken.beginVoorEinde(melding, einde.plusDays(dagen));
      if (begin.isPresent()) {
        return begin.get();
      }
    }
    throw new IllegalStateException("geen begin voor een klok tot " + einde);
  }

  /** What a melding of the file says. */
  Meldingsinhoud inhoud(Voorbeeldbestand.Melding melding) {
    return new Meldingsinhoud(
        melding.soort(),
        melding.kanaal(),
        melding.melder(),
        melding.naam(),
        melding.organisatie() == null ? null : organisatie.organisatie(melding.organisatie()),
        null,
        melding.leefgebieden(),
        melding.deskundigheid(),
        melding.urgentie(),
        Objects.requireNonNullElse(melding.dreiging(), Meldingsinhoud.GEEN_DREIGING),
        melding.tekst());
  }
}
