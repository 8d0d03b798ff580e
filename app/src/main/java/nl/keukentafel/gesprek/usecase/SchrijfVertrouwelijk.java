package nl.keukentafel.gesprek.usecase;

import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import nl.keukentafel.aanmelding.Concepten;
import nl.keukentafel.aanmelding.Gebruiker;
import nl.keukentafel.gesprek.GesprekId;
import nl.keukentafel.gesprek.Passage;
import nl.keukentafel.gesprek.Passagesoort;
import nl.keukentafel.gesprek.model.Blad;
import nl.keukentafel.gesprek.model.Gesprek;
import nl.keukentafel.gesprek.model.Paden;
import nl.keukentafel.gesprek.model.Vertrouwelijk;
import nl.keukentafel.gesprek.store.BladStore;
import nl.keukentafel.gesprek.store.GesprekStore;
import nl.keukentafel.inrichting.Leefgebied;
import nl.keukentafel.kern.CasusId;
import nl.keukentafel.kern.PersoonId;
import nl.keukentafel.kern.UseCase;
import nl.keukentafel.logboek.Handeling;
import nl.keukentafel.privacy.Merk;
import org.jspecify.annotations.Nullable;

/** Writes down what one member told in confidence, on a page that the others do not see. */
@UseCase
public class SchrijfVertrouwelijk {
  private final Gesprekspoort poort;
  private final GesprekStore gesprekken;
  private final BladStore bladen;
  private final Concepten concepten;
  private final Clock klok;

  SchrijfVertrouwelijk(
      Gesprekspoort poort, GesprekStore gesprekken, BladStore bladen, Concepten concepten, Clock klok) {
    this.poort = poort;
    this.gesprekken = gesprekken;
    this.bladen = bladen;
    this.concepten = concepten;
    this.klok = klok;
  }

  /**
   * A piece to write.
   *
   * @param stuk the piece to change; null for a new one
   * @param versie the version that was read
   */
  public record Opdracht(
      CasusId casus,
      GesprekId gesprek,
      Leefgebied leefgebied,
      @Nullable UUID stuk,
      int versie,
      Passagesoort soort,
      PersoonId van,
      String tekst) {

    /** Says nothing of its content: it may end up in a log. */
    @Override
    public String toString() {
      return "Opdracht[" + gesprek + ", " + leefgebied + "]";
    }
  }

  /** What came of it. */
  public sealed interface Uitkomst {
    record Geschreven() implements Uitkomst {}

    /** Somebody else changed the piece meanwhile; this is how it stands now. */
    record Botsing(Vertrouwelijk nu) implements Uitkomst {}

    record Onbekend() implements Uitkomst {}
  }

  /** Writes the piece, unless it changed meanwhile. */
  public Uitkomst schrijf(Opdracht opdracht, Gebruiker wie) {
    Optional<Gesprekspoort.Open> open =
        poort
            .open(opdracht.casus(), wie)
            .filter(o -> o.zicht().magSchrijven(opdracht.leefgebied()))
            .filter(o -> o.aangesloten().contains(opdracht.leefgebied()));
    Optional<Gesprek> gesprek =
        open.flatMap(o -> gesprekken.find(opdracht.casus(), opdracht.gesprek()));
    Uitkomst uitkomst =
        gesprek.isEmpty()
            ? new Uitkomst.Onbekend()
            : schrijf(opdracht, gesprek.get(), open.get(), wie);
    if (uitkomst instanceof Uitkomst.Geschreven) {
      concepten.verwijder(
          wie, Paden.vertrouwelijk(opdracht.casus(), opdracht.gesprek(), opdracht.leefgebied()));
      poort.gedaan(
          Handeling.WIJZIGEN,
          "gesprek.vertrouwelijk",
          opdracht.casus(),
          open.orElseThrow(),
          gesprek.orElseThrow().feiten().wet());
    } else {
      poort.geweigerd(Handeling.WIJZIGEN, "gesprek.vertrouwelijk", opdracht.casus());
    }
    return uitkomst;
  }

  private Uitkomst schrijf(Opdracht opdracht, Gesprek gesprek, Gesprekspoort.Open open, Gebruiker wie) {
    Instant nu = klok.instant();
    String code = opdracht.leefgebied().code();
    Merk merk = Merk.vertrouwelijk(opdracht.van());
    if (opdracht.stuk() == null) {
      bladen.begin(gesprek.id(), code, false, nu, wie.medewerker());
      bladen.voegVertrouwelijkToe(
          gesprek.id(),
          code,
          new Passage(opdracht.soort(), opdracht.tekst(), merk, wie.medewerker()),
          nu);
      return new Uitkomst.Geschreven();
    }
    Optional<Vertrouwelijk> stuk =
        gesprek.blad(code).map(Blad::dicht).stream()
            .flatMap(dicht -> dicht.stream())
            .filter(s -> s.id().equals(opdracht.stuk()))
            .filter(s -> open.zicht().ziet(opdracht.leefgebied(), s.passage()))
            .findFirst();
    if (stuk.isEmpty()) {
      return new Uitkomst.Onbekend();
    }
    // Whoever wrote it first keeps seeing it, whoever changes it.
    Passage wordt =
        new Passage(opdracht.soort(), opdracht.tekst(), merk, stuk.get().passage().door());
    return bladen.wijzigVertrouwelijk(
            gesprek.id(), code, stuk.get().id(), opdracht.versie(), wordt, nu)
        ? new Uitkomst.Geschreven()
        : new Uitkomst.Botsing(stuk.get());
  }
}
