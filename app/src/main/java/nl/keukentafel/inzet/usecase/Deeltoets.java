package nl.keukentafel.inzet.usecase;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import nl.keukentafel.casus.Casusstand;
import nl.keukentafel.huishouden.Huishoudens;
import nl.keukentafel.inzet.model.Deeloordeel;
import nl.keukentafel.inzet.model.Deeloordeel.Tekort;
import nl.keukentafel.inzet.model.Deelweg;
import nl.keukentafel.inzet.model.Verwijzingsinhoud;
import nl.keukentafel.kern.PersoonId;
import nl.keukentafel.kern.Wet;
import nl.keukentafel.organisatie.Organisaties;
import nl.keukentafel.privacy.Categorie;
import nl.keukentafel.privacy.Gebruik;
import nl.keukentafel.privacy.Grondslagbeleid;
import nl.keukentafel.privacy.Grondslagoordeel;
import nl.keukentafel.toestemming.Toestemmingen;
import org.springframework.stereotype.Component;

/**
 * Whether what goes along with a verwijzing may: from the laws under which the casus was recorded
 * to the law under which help is asked, and from there to the organisation. The strictest of these
 * steps counts.
 */
@Component
class Deeltoets {

  private static final String DELEN = "delen";
  private static final int VOLWASSEN = 18;

  private final Toestemmingen toestemmingen;
  private final Casusstand casussen;

  Deeltoets(Toestemmingen toestemmingen, Casusstand casussen) {
    this.toestemmingen = toestemmingen;
    this.casussen = casussen;
  }

  Deeloordeel toets(
      Verwijzingsinhoud inhoud, Casuskop kop, Organisaties.Organisatie ontvanger, LocalDate dag) {
    if (inhoud.deelt().isEmpty()) {
      return new Deeloordeel.Mag("");
    }
    Set<Wet> van = casussen.van(kop.casus().id()).map(Casusstand.Nu::wetten).orElse(Set.of());
    return switch (strengste(stappen(van, inhoud.wet(), ontvanger.soort(), dag))) {
      case Grondslagoordeel.WettelijkeTaak(var bron) -> new Deeloordeel.Mag(bron.artikel());
      case Grondslagoordeel.MetToestemming(var bron) -> {
        List<Tekort> tekorten = tekorten(inhoud, kop.leden(), ontvanger.naam(), dag);
        yield tekorten.isEmpty()
            ? new Deeloordeel.Mag(bron.artikel())
            : new Deeloordeel.Ontbreekt(bron.artikel(), tekorten);
      }
      case Grondslagoordeel.MetTeambesluit(var bron) -> new Deeloordeel.VraagTeam(bron.artikel());
      case Grondslagoordeel.Geen(var bron) -> new Deeloordeel.Geen(bron.artikel());
      case Grondslagoordeel.VraagEenJurist _ -> new Deeloordeel.VraagJurist();
    };
  }

  private static List<Grondslagoordeel> stappen(
      Set<Wet> van, Wet naar, String soort, LocalDate dag) {
    Grondslagbeleid tabel = Grondslagbeleid.meegeleverd();
    List<Grondslagoordeel> stappen = new ArrayList<>();
    for (Wet wet : van) {
      // What falls under no sector law is recorded for whatever law help is then asked under.
      if (wet != naar && wet != Wet.ALGEMEEN) {
        stappen.add(tabel.beoordeel(wet, naar, Gebruik.UITVOERING, dag));
      }
    }
    stappen.add(tabel.beoordeel(naar, naar, Deelweg.naar(soort, naar), dag));
    return stappen;
  }

  private static Grondslagoordeel strengste(List<Grondslagoordeel> stappen) {
    return stappen.stream()
        .reduce((een, ander) -> strengheid(ander) > strengheid(een) ? ander : een)
        .orElseThrow();
  }

  private static int strengheid(Grondslagoordeel oordeel) {
    return switch (oordeel) {
      case Grondslagoordeel.WettelijkeTaak _ -> 0;
      case Grondslagoordeel.MetToestemming _ -> 1;
      case Grondslagoordeel.MetTeambesluit _ -> 2;
      case Grondslagoordeel.VraagEenJurist _ -> 3;
      case Grondslagoordeel.Geen _ -> 4;
    };
  }

  private List<Tekort> tekorten(
      Verwijzingsinhoud inhoud, List<Huishoudens.Lid> leden, String ontvanger, LocalDate dag) {
    List<Tekort> tekorten = new ArrayList<>();
    for (PersoonId persoon : overWie(inhoud, leden)) {
      for (Categorie categorie : inhoud.deelt().stream().sorted().toList()) {
        if (!toestemmingen.geldt(persoon, DELEN, ontvanger, categorie, dag)) {
          tekorten.add(new Tekort(persoon, categorie));
        }
      }
    }
    return tekorten;
  }

  /** Of the one person it is for, or of each adult when it is for the household. */
  private static List<PersoonId> overWie(Verwijzingsinhoud inhoud, List<Huishoudens.Lid> leden) {
    PersoonId over = inhoud.merk().over();
    return over != null
        ? List.of(over)
        : leden.stream()
            .filter(lid -> lid.leeftijd() == null || lid.leeftijd() >= VOLWASSEN)
            .map(Huishoudens.Lid::persoon)
            .toList();
  }
}
