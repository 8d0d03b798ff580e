package nl.keukentafel.gesprek.usecase;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import nl.keukentafel.aanmelding.Concepten;
import nl.keukentafel.aanmelding.Gebruiker;
import nl.keukentafel.gesprek.GesprekId;
import nl.keukentafel.gesprek.model.Blad;
import nl.keukentafel.gesprek.model.Bladconcept;
import nl.keukentafel.gesprek.model.Bladinhoud;
import nl.keukentafel.gesprek.model.Bladinhoud.Plek;
import nl.keukentafel.gesprek.model.Gesprek;
import nl.keukentafel.gesprek.model.Paden;
import nl.keukentafel.gesprek.store.GesprekStore;
import nl.keukentafel.inrichting.Leefgebied;
import nl.keukentafel.kern.CasusId;
import nl.keukentafel.kern.UseCase;
import nl.keukentafel.logboek.Handeling;
import org.jspecify.annotations.Nullable;

/** Finishes a conversation: from then on its levels are a meting, and do not change. */
@UseCase
public class RondGesprekAf {
  private final Gesprekspoort poort;
  private final GesprekStore gesprekken;
  private final Gespreksafronding afronding;
  private final Concepten concepten;
  private final Clock klok;

  RondGesprekAf(
      Gesprekspoort poort, GesprekStore gesprekken, Gespreksafronding afronding, Concepten concepten, Clock klok) {
    this.poort = poort;
    this.gesprekken = gesprekken;
    this.afronding = afronding;
    this.concepten = concepten;
    this.klok = klok;
  }

  /** What came of it. */
  public sealed interface Uitkomst {
    record Afgerond() implements Uitkomst {}

    /** Somebody finished it before. */
    record WasAl() implements Uitkomst {}

    /** Nothing was written down yet. */
    record NogLeeg() implements Uitkomst {}

    /** On these sheets this person typed text that was not saved yet. */
    record NogTekst(List<Leefgebied> leefgebieden) implements Uitkomst {
      /** Keeps its own copy. */
      public NogTekst {
        leefgebieden = List.copyOf(leefgebieden);
      }
    }

    record Onbekend() implements Uitkomst {}
  }

  /**
   * Finishes the conversation.
   *
   * @param minuten how long it took; null leaves what was noted
   */
  public Uitkomst rondAf(CasusId casus, GesprekId welk, @Nullable Integer minuten, Gebruiker wie) {
    Optional<Gesprekspoort.Open> open = poort.open(casus, wie).filter(o -> o.zicht().magSchrijven());
    Optional<Gesprek> gesprek = open.flatMap(o -> gesprekken.find(casus, welk));
    Uitkomst uitkomst =
        gesprek.isEmpty()
            ? new Uitkomst.Onbekend()
            : rondAf(gesprek.get(), open.get(), minuten, wie);
    if (uitkomst instanceof Uitkomst.Afgerond) {
      poort.gedaan(
          Handeling.WIJZIGEN,
          "gesprek.afronden",
          casus,
          open.orElseThrow(),
          gesprek.orElseThrow().feiten().wet());
    } else {
      poort.geweigerd(Handeling.WIJZIGEN, "gesprek.afronden", casus);
    }
    return uitkomst;
  }

  private Uitkomst rondAf(
      Gesprek gesprek, Gesprekspoort.Open open, @Nullable Integer minuten, Gebruiker wie) {
    if (gesprek.isAfgerond()) {
      return new Uitkomst.WasAl();
    }
    List<Leefgebied> nogTekst =
        open.aangesloten().stream()
            .filter(leefgebied -> heeftLosseTekst(gesprek, leefgebied, open, wie))
            .toList();
    if (!nogTekst.isEmpty()) {
      return new Uitkomst.NogTekst(nogTekst);
    }
    if (gesprek.bladen().stream().noneMatch(Blad::isBesproken)) {
      return new Uitkomst.NogLeeg();
    }
    if (!gesprekken.rondAf(gesprek.id(), minuten, klok.instant(), wie.medewerker())) {
      return new Uitkomst.WasAl();
    }
    afronding.voltooi(gesprek, open.casus().gegevens().huishouden(), wie);
    return new Uitkomst.Afgerond();
  }

  private boolean heeftLosseTekst(
      Gesprek gesprek, Leefgebied leefgebied, Gesprekspoort.Open open, Gebruiker wie) {
    Optional<Blad> blad = gesprek.blad(leefgebied.code());
    List<Plek> plekken =
        blad.map(Blad::scores).orElse(List.of()).stream()
            .map(score -> new Plek(score.domein(), score.persoon()))
            .toList();
    return concepten
        .find(wie, Paden.blad(gesprek.casus(), gesprek.id(), leefgebied))
        .map(concept -> new Bladconcept(concept.formulier(), concept.bewaardOp()))
        .filter(concept ->
            !concept.isIngehaald(
                blad,
                Bladinhoud.van(blad, plekken, open.zicht()).velden(plekken),
                wie.medewerker()))
        .isPresent();
  }
}
