package nl.keukentafel.inzet.web;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import nl.keukentafel.huishouden.Huishoudens;
import nl.keukentafel.inrichting.Begrip;
import nl.keukentafel.inrichting.Leefgebied;
import nl.keukentafel.kern.Datumgrens;
import nl.keukentafel.kern.Datums;
import nl.keukentafel.kern.OrganisatieId;
import nl.keukentafel.kern.PersoonId;
import nl.keukentafel.kern.Tekstveld;
import nl.keukentafel.kern.Wet;
import nl.keukentafel.privacy.Merk;
import nl.keukentafel.scherm.Formulier;
import nl.keukentafel.scherm.Veld;
import org.jspecify.annotations.Nullable;

/** Fields that the forms of this room share. */
final class Vormdelen {

  static final Tekstveld REDEN = Tekstveld.alinea(1_000).invullen();
  private static final int JAREN = 5;

  private Vormdelen() {}

  static List<Veld.Optie> begrippen(List<? extends Begrip> begrippen) {
    return begrippen.stream()
        .map(begrip -> new Veld.Optie(begrip.code(), Inzetwoorden.begrip(begrip)))
        .toList();
  }

  static List<Veld.Optie> leefgebieden() {
    return begrippen(Arrays.asList(Leefgebied.values()));
  }

  static List<Veld.Optie> wetten() {
    return Arrays.stream(Wet.values())
        .sorted(Comparator.comparing(wet -> wet == Wet.ALGEMEEN))
        .map(wet -> new Veld.Optie(wet.name().toLowerCase(Locale.ROOT), Inzetwoorden.wet(wet)))
        .toList();
  }

  static List<Veld.Optie> personen(List<Huishoudens.Lid> leden) {
    return leden.stream().map(lid -> new Veld.Optie(lid.persoon().toString(), lid.naam())).toList();
  }

  /** Reads the id of an organisation from a path or a form; null for what is none. */
  static @Nullable OrganisatieId organisatie(String tekst) {
    try {
      return tekst.isBlank() ? null : OrganisatieId.van(tekst);
    } catch (IllegalArgumentException geenId) {
      return null;
    }
  }

  /** The version that this person saw; one that was never there when it cannot be read. */
  static int versie(Formulier formulier) {
    return getal(formulier, "versie");
  }

  /** The version from which both began, on the screen of two who changed the same. */
  static int basisversie(Formulier formulier) {
    return getal(formulier, "basisversie");
  }

  private static int getal(Formulier formulier, String veld) {
    String tekst = formulier.waarde(veld);
    return tekst.matches("\\d{1,9}") ? Integer.parseInt(tekst) : -1;
  }

  static <T extends Begrip> @Nullable T begrip(
      Formulier formulier, String veld, String leeg, T[] waarden) {
    return formulier.keuze(veld, leeg, Arrays.asList(waarden), Begrip::code);
  }

  static @Nullable Wet wet(Formulier formulier) {
    return formulier.keuze(
        "wet",
        "inzet.fout.wet",
        Arrays.asList(Wet.values()),
        wet -> wet.name().toLowerCase(Locale.ROOT));
  }

  /** For whom, and whether it stays there; a confidence of nobody gets a message. */
  static Merk merk(Formulier formulier, List<Veld.Optie> personen) {
    boolean vertrouwelijk = formulier.heeft("vertrouwelijk", "ja");
    if (!vertrouwelijk && formulier.waarde("over").isBlank()) {
      return Merk.geen();
    }
    Veld.Optie over = formulier.keuze("over", "inzet.fout.over", personen, Veld.Optie::waarde);
    return over == null ? Merk.geen() : new Merk(PersoonId.van(over.waarde()), vertrouwelijk);
  }

  /** Text of a field that may stay empty; null then. */
  static @Nullable String mogelijk(Formulier formulier, String veld, Tekstveld regel) {
    return formulier.mogelijk(veld, regel::lees);
  }

  /** A day that has come; today when left empty. */
  static LocalDate gebeurd(Formulier formulier, String veld, LocalDate vandaag) {
    LocalDate dag =
        formulier.mogelijk(veld, typt -> Datums.lees(typt, Datumgrens.gebeurd(vandaag, JAREN)));
    return dag == null ? vandaag : dag;
  }

  /** A day to come; null when left empty. */
  static @Nullable LocalDate gepland(Formulier formulier, String veld, LocalDate vandaag) {
    return formulier.mogelijk(veld, typt -> Datums.lees(typt, Datumgrens.gepland(vandaag, JAREN)));
  }
}
