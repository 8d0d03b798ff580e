package nl.keukentafel.gesprek.usecase;

import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.keukentafel.aanmelding.Concepten;
import nl.keukentafel.aanmelding.Gebruiker;
import nl.keukentafel.gesprek.GesprekId;
import nl.keukentafel.gesprek.model.Blad;
import nl.keukentafel.gesprek.model.Bladinhoud;
import nl.keukentafel.gesprek.model.Bladinhoud.Plek;
import nl.keukentafel.gesprek.model.Bladsamenvoeging;
import nl.keukentafel.gesprek.model.Gesprek;
import nl.keukentafel.gesprek.model.Paden;
import nl.keukentafel.gesprek.store.BladStore;
import nl.keukentafel.gesprek.store.GesprekStore;
import nl.keukentafel.inrichting.Leefgebied;
import nl.keukentafel.kern.CasusId;
import nl.keukentafel.kern.UseCase;
import nl.keukentafel.logboek.Handeling;

/**
 * Saves the sheet of one leefgebied. What two workers changed at once is put together where it does
 * not clash; where it does, somebody chooses.
 */
@UseCase
public class BewaarBlad {
  private static final int POGINGEN = 3;

  private final Gesprekspoort poort;
  private final GesprekStore gesprekken;
  private final BladStore bladen;
  private final Concepten concepten;
  private final Clock klok;

  BewaarBlad(
      Gesprekspoort poort, GesprekStore gesprekken, BladStore bladen, Concepten concepten, Clock klok) {
    this.poort = poort;
    this.gesprekken = gesprekken;
    this.bladen = bladen;
    this.concepten = concepten;
    this.klok = klok;
  }

  /**
   * A sheet to save.
   *
   * @param versie the version that was read; 0 when nobody had saved it
   * @param plekken the levels that the form asked; those of others are left as they are
   */
  public record Opdracht(
      CasusId casus,
      GesprekId gesprek,
      Leefgebied leefgebied,
      int versie,
      Bladinhoud inhoud,
      List<Plek> plekken) {

    /** Keeps its own copy. */
    public Opdracht {
      plekken = List.copyOf(plekken);
    }
  }

  /** What came of it. */
  public sealed interface Uitkomst {
    record Bewaard() implements Uitkomst {}

    /**
     * Both changed the same field.
     *
     * @param basis the fields as both found them
     */
    record Botsing(Map<String, String> basis) implements Uitkomst {
      /** Keeps its own copy. */
      public Botsing {
        basis = Map.copyOf(basis);
      }
    }

    /** This leefgebied did not join the casus; only those that did are asked. */
    record NietAangesloten() implements Uitkomst {}

    record Onbekend() implements Uitkomst {}
  }

  /** Saves the sheet, unless what it says clashes with what somebody else saved meanwhile. */
  public Uitkomst bewaar(Opdracht opdracht, Gebruiker wie) {
    Optional<Gesprekspoort.Open> open =
        poort
            .open(opdracht.casus(), wie)
            .filter(o -> o.zicht().magSchrijven(opdracht.leefgebied()));
    Optional<Gesprek> gesprek =
        open.flatMap(o -> gesprekken.find(opdracht.casus(), opdracht.gesprek()));
    Uitkomst uitkomst =
        gesprek.isEmpty()
            ? new Uitkomst.Onbekend()
            : open.get().aangesloten().contains(opdracht.leefgebied())
                ? bewaar(opdracht, gesprek.get(), open.get(), wie)
                : new Uitkomst.NietAangesloten();
    if (uitkomst instanceof Uitkomst.Bewaard) {
      poort.gedaan(
          Handeling.WIJZIGEN,
          "gesprek.vastleggen",
          opdracht.casus(),
          open.orElseThrow(),
          gesprek.orElseThrow().feiten().wet());
    } else {
      poort.geweigerd(Handeling.WIJZIGEN, "gesprek.vastleggen", opdracht.casus());
    }
    return uitkomst;
  }

  private Uitkomst bewaar(Opdracht opdracht, Gesprek eerst, Gesprekspoort.Open open, Gebruiker wie) {
    String code = opdracht.leefgebied().code();
    // Levels stand still once the conversation is finished: they became a meting.
    List<Plek> plekken =
        eerst.isAfgerond() || !open.zicht().magMeten() ? List.of() : opdracht.plekken();
    Map<String, String> mijn = opdracht.inhoud().velden(plekken);
    Gesprek gesprek = eerst;
    for (int poging = 0; poging < POGINGEN; poging++) {
      Optional<Blad> blad = gesprek.blad(code);
      Map<String, String> ander = Bladinhoud.van(blad, plekken, open.zicht()).velden(plekken);
      int versie = blad.map(Blad::versie).orElse(0);
      Map<String, String> wordt = mijn;
      if (versie != opdracht.versie()) {
        Map<String, String> basis = bladen.velden(opdracht.gesprek(), code, opdracht.versie());
        Optional<Map<String, String>> samen = Bladsamenvoeging.voegSamen(basis, mijn, ander);
        if (samen.isEmpty()) {
          return new Uitkomst.Botsing(basis);
        }
        wordt = samen.get();
      }
      if (wordt.equals(ander) && blad.isPresent()) {
        return klaar(opdracht, wie);
      }
      Instant nu = klok.instant();
      Bladinhoud inhoud = Bladinhoud.lees(wordt, plekken);
      if (bladen.volgendeVersie(
          opdracht.gesprek(), code, versie, inhoud.niets(), nu, wie.medewerker())) {
        schrijf(opdracht, blad, ander, inhoud, plekken, versie + 1, wie);
        return klaar(opdracht, wie);
      }
      gesprek = gesprekken.find(opdracht.casus(), opdracht.gesprek()).orElseThrow();
    }
    return new Uitkomst.Botsing(bladen.velden(opdracht.gesprek(), code, opdracht.versie()));
  }

  private void schrijf(
      Opdracht opdracht,
      Optional<Blad> blad,
      Map<String, String> was,
      Bladinhoud inhoud,
      Collection<Plek> plekken,
      int versie,
      Gebruiker wie) {
    Bladschrijver schrijver =
        new Bladschrijver(bladen, opdracht.gesprek(), opdracht.leefgebied(), klok.instant());
    schrijver.schrijf(blad, was, inhoud, plekken, versie, wie.medewerker());
  }

  private Uitkomst klaar(Opdracht opdracht, Gebruiker wie) {
    concepten.verwijder(
        wie, Paden.blad(opdracht.casus(), opdracht.gesprek(), opdracht.leefgebied()));
    return new Uitkomst.Bewaard();
  }
}
