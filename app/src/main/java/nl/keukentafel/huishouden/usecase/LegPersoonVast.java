package nl.keukentafel.huishouden.usecase;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.keukentafel.aanmelding.Gebruiker;
import nl.keukentafel.huishouden.model.Adres;
import nl.keukentafel.huishouden.model.Bijrelatie;
import nl.keukentafel.huishouden.model.Bijrelatiesoort;
import nl.keukentafel.huishouden.model.Gelijkende;
import nl.keukentafel.huishouden.model.Huishouden.Ledenwijziging;
import nl.keukentafel.huishouden.model.Huishoudlid;
import nl.keukentafel.huishouden.model.Huishoudrol;
import nl.keukentafel.huishouden.model.Persoonsgegevens;
import nl.keukentafel.kern.Burgerservicenummer;
import nl.keukentafel.kern.HuishoudenId;
import nl.keukentafel.kern.Periode;
import nl.keukentafel.kern.PersoonId;
import nl.keukentafel.kern.UseCase;
import nl.keukentafel.logboek.Handeling;
import nl.keukentafel.logboek.Verwerking;
import nl.keukentafel.logboek.Verwerkingenlogboek;
import org.jspecify.annotations.Nullable;

/**
 * Records somebody, in a new household or in one there is, after a look whether they are on record
 * already. Who is the same person is decided by a person, never by the machine.
 */
@UseCase
public class LegPersoonVast {

  /** Key in the logbook for who is shown because they look alike. */
  public static final String VERGELIJKT = "persoon.vergelijken";

  private final Personenbestand bestand;
  private final BeginHuishouden beginHuishouden;
  private final WijzigLeden leden;
  private final WijzigKring kring;
  private final Verwerkingenlogboek logboek;

  LegPersoonVast(
      Personenbestand bestand,
      BeginHuishouden beginHuishouden,
      WijzigLeden leden,
      WijzigKring kring,
      Verwerkingenlogboek logboek) {
    this.bestand = bestand;
    this.beginHuishouden = beginHuishouden;
    this.leden = leden;
    this.kring = kring;
    this.logboek = logboek;
  }

  /** Where the person belongs. */
  public sealed interface Plaats {
    /** In a household that begins with this person. */
    record NieuwHuishouden(Adres adres) implements Plaats {}

    /**
     * In this household, from this day.
     *
     * @param verhuist leaves the household where they live now
     */
    record Bij(HuishoudenId huishouden, Huishoudrol rol, LocalDate per, boolean verhuist)
        implements Plaats {}

    /** Tied to this household from elsewhere, from this day. */
    record Elders(HuishoudenId huishouden, Bijrelatiesoort soort, LocalDate per)
        implements Plaats {}
  }

  /** What the person at the keys decided about those who look alike. */
  public sealed interface Keuze {
    /** Nothing was asked yet. */
    record NogNiet() implements Keuze {}

    /** It is this person. */
    record Dezelfde(PersoonId persoon) implements Keuze {}

    /** It is somebody else, and why. */
    record TochNieuw(String reden) implements Keuze {}
  }

  /** What came of it. */
  public sealed interface Uitkomst {
    /** Recorded, in this household. */
    record Vastgelegd(PersoonId persoon, HuishoudenId huishouden) implements Uitkomst {}

    /** These look like the same person: choose. */
    record LijktOp(List<Gelijkende> wie) implements Uitkomst {}

    /**
     * The person is on record, in this household; no new one begins.
     *
     * @param huishouden when this reader may open it; null otherwise
     */
    record IsAlBekend(@Nullable HuishoudenId huishouden) implements Uitkomst {}

    /** The BSN belongs to somebody on record; see {@link IsAlBekend}. */
    record BsnBestaat(@Nullable HuishoudenId huishouden) implements Uitkomst {}

    /** Lives in another household; ask whether they leave it. */
    record WoontElders() implements Uitkomst {}

    /** Not possible; the key says why. */
    record Geweigerd(String berichtSleutel) implements Uitkomst {}

    /** No such household, for this reader. */
    record Onbekend() implements Uitkomst {}
  }

  /** Records, or asks. */
  public Uitkomst leg(
      Persoonsgegevens wie,
      @Nullable Burgerservicenummer bsn,
      Plaats plaats,
      Keuze keuze,
      Gebruiker door) {
    if (!bestand.magErbij(plaats, door)) {
      return new Uitkomst.Onbekend();
    }
    Optional<PersoonId> eigenaar = bsn == null ? Optional.empty() : bestand.eigenaar(bsn);
    List<Gelijkende> gelijkenden = bestand.gelijkenden(wie, plaats);
    if (keuze instanceof Keuze.Dezelfde(PersoonId persoon)) {
      boolean gevonden = gelijkenden.stream().anyMatch(g -> persoon.equals(g.treffer().persoon()));
      return gevonden
          ? plaatsBekende(persoon, plaats, door)
          : new Uitkomst.Geweigerd("huishouden.gelijk.nietMeer");
    }
    if (eigenaar.isPresent()) {
      return new Uitkomst.BsnBestaat(bestand.huishoudenVoor(eigenaar.get(), door));
    }
    if (keuze instanceof Keuze.NogNiet && !gelijkenden.isEmpty()) {
      logboek.schrijf(Verwerking.van(Handeling.ZOEKEN, VERGELIJKT));
      return new Uitkomst.LijktOp(gelijkenden);
    }
    Optional<Uitkomst> bezwaar = bezwaar(plaats);
    if (bezwaar.isPresent()) {
      return bezwaar.get();
    }
    Uitkomst uitkomst = plaatsNieuwe(wie, plaats, door);
    if (uitkomst instanceof Uitkomst.Vastgelegd(PersoonId persoon, HuishoudenId _)) {
      if (bsn != null) {
        bestand.legBsn(persoon, bsn, door);
      }
      if (keuze instanceof Keuze.TochNieuw(String reden)) {
        bestand.tochNieuw(persoon, gelijkenden, reden, door);
      }
    }
    return uitkomst;
  }

  /** What would be refused anyway is refused before anything is written. */
  private Optional<Uitkomst> bezwaar(Plaats plaats) {
    if (plaats instanceof Plaats.Bij(HuishoudenId waar, Huishoudrol rol, LocalDate per, boolean _)
        && bestand.leden(waar).isPresent()
        && bestand
                .leden(waar)
                .get()
                .neemOp(
                    new Huishoudlid(new PersoonId(UUID.randomUUID()), rol, Periode.vanaf(per)),
                    List.of())
            instanceof Ledenwijziging.Geweigerd(String sleutel)) {
      return Optional.of(new Uitkomst.Geweigerd(sleutel));
    }
    return Optional.empty();
  }

  private Uitkomst plaatsNieuwe(Persoonsgegevens wie, Plaats plaats, Gebruiker door) {
    return switch (plaats) {
      case Plaats.NieuwHuishouden(Adres adres) -> {
        var begonnen = beginHuishouden.begin(wie, adres, door);
        yield new Uitkomst.Vastgelegd(begonnen.persoon(), begonnen.huishouden());
      }
      case Plaats.Bij bij -> trekIn(bestand.voegToe(wie, door), bij, door);
      case Plaats.Elders elders -> hoortErbij(bestand.voegToe(wie, door), elders, door);
    };
  }

  private Uitkomst plaatsBekende(PersoonId persoon, Plaats plaats, Gebruiker door) {
    return switch (plaats) {
      case Plaats.NieuwHuishouden _ ->
          new Uitkomst.IsAlBekend(bestand.huishoudenVoor(persoon, door));
      case Plaats.Bij bij -> trekIn(persoon, bij, door);
      case Plaats.Elders elders -> hoortErbij(persoon, elders, door);
    };
  }

  private Uitkomst trekIn(PersoonId persoon, Plaats.Bij bij, Gebruiker door) {
    WijzigLeden.Opdracht in =
        new WijzigLeden.Opdracht.TrekIn(persoon, bij.rol(), bij.per(), bij.verhuist());
    return switch (leden.doe(bij.huishouden(), in, door)) {
      case WijzigLeden.Uitkomst.Gedaan _ -> new Uitkomst.Vastgelegd(persoon, bij.huishouden());
      case WijzigLeden.Uitkomst.Geweigerd(String sleutel) -> new Uitkomst.Geweigerd(sleutel);
      case WijzigLeden.Uitkomst.WoontElders _ -> new Uitkomst.WoontElders();
      case WijzigLeden.Uitkomst.Onbekend _ -> new Uitkomst.Onbekend();
    };
  }

  private Uitkomst hoortErbij(PersoonId persoon, Plaats.Elders elders, Gebruiker door) {
    Bijrelatie bijrelatie =
        new Bijrelatie(persoon, elders.huishouden(), elders.soort(), Periode.vanaf(elders.per()));
    return switch (kring.doe(
        elders.huishouden(), new WijzigKring.Opdracht.Naaste(bijrelatie), door)) {
      case WijzigKring.Uitkomst.Gedaan _ -> new Uitkomst.Vastgelegd(persoon, elders.huishouden());
      case WijzigKring.Uitkomst.KanNietEindigen _, WijzigKring.Uitkomst.Onbekend _ ->
          new Uitkomst.Onbekend();
    };
  }
}
