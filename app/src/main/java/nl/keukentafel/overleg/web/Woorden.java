package nl.keukentafel.overleg.web;

import static nl.keukentafel.scherm.Teksten.tekst;

import java.text.ListFormat;
import java.time.Clock;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;
import nl.keukentafel.inrichting.Begrip;
import nl.keukentafel.inrichting.Kernbesluit;
import nl.keukentafel.inrichting.Positie;
import nl.keukentafel.inrichting.model.Bericht;
import nl.keukentafel.inrichting.model.KeuzeVerwijzing;
import nl.keukentafel.kern.Datums;
import nl.keukentafel.scherm.Teksten;

/** How overleg says things, in the language of the request. */
final class Woorden {

  private Woorden() {}

  /** The label of a word of the inrichting. */
  static String van(Begrip begrip) {
    return tekst(begrip.sleutel());
  }

  /** A choice of the inrichting, quoted in one sentence. */
  static String van(KeuzeVerwijzing keuze) {
    Bericht bericht = keuze.bericht();
    return bericht.tekst(Teksten.locale(), sleutel -> tekst(sleutel));
  }

  /** "Overleg nieuwe meldingen". */
  static String titel(Begrip vorm) {
    return tekst("overleg.titel", van(vorm));
  }

  /** What the team is asked. */
  static String vraag(Kernbesluit besluit) {
    return tekst("overleg.vraag." + besluit.code());
  }

  /** What the team decided, as the second half of a sentence. */
  static String uitkomst(Kernbesluit besluit, boolean aangenomen) {
    return tekst((aangenomen ? "overleg.wel." : "overleg.niet.") + besluit.code());
  }

  /** Names or labels joined by "en". */
  static String en(List<String> dingen) {
    return rij(dingen, ListFormat.Type.STANDARD);
  }

  /** Positions joined by "of". */
  static String of(Collection<Positie> posities) {
    return rij(posities.stream().sorted().map(Woorden::van).toList(), ListFormat.Type.OR);
  }

  private static String rij(List<String> dingen, ListFormat.Type soort) {
    return dingen.isEmpty()
        ? tekst("overleg.niemand")
        : ListFormat.getInstance(Teksten.locale(), soort, ListFormat.Style.FULL).format(dingen);
  }

  /** "dinsdag 24 november 2026, 9.30 uur". */
  static String voluit(Instant moment, Clock klok) {
    ZonedDateTime toen = moment.atZone(klok.getZone());
    return tekst(
        "overleg.moment",
        Datums.metWeekdag(toen.toLocalDate(), Teksten.locale()),
        tijd(moment, klok));
  }

  /** "24 nov, 9.30 uur". */
  static String kort(Instant moment, Clock klok) {
    ZonedDateTime toen = moment.atZone(klok.getZone());
    return tekst(
        "overleg.moment", Datums.kort(toen.toLocalDate(), Teksten.locale()), tijd(moment, klok));
  }

  /** "9.30 uur". */
  static String tijd(Instant moment, Clock klok) {
    return Datums.tijd(moment.atZone(klok.getZone()).toLocalTime(), Teksten.locale());
  }

  /** Parts of one line, joined by a comma; empty ones are left out. */
  static String samen(String... delen) {
    return String.join(", ", Stream.of(delen).filter(deel -> !deel.isBlank()).toList());
  }
}
