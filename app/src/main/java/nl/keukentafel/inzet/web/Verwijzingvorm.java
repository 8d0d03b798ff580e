package nl.keukentafel.inzet.web;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import nl.keukentafel.inrichting.Leefgebied;
import nl.keukentafel.inrichting.Tweedelijnsvorm;
import nl.keukentafel.inzet.model.Verwijzingsbeleid;
import nl.keukentafel.inzet.model.Verwijzingsinhoud;
import nl.keukentafel.kern.OrganisatieId;
import nl.keukentafel.kern.Tekstveld;
import nl.keukentafel.kern.Wet;
import nl.keukentafel.privacy.Categorie;
import nl.keukentafel.privacy.Merk;
import nl.keukentafel.scherm.Formulier;
import nl.keukentafel.scherm.Veld;
import org.jspecify.annotations.Nullable;

/** The fields of a new verwijzing. */
final class Verwijzingvorm {

  private static final Tekstveld VRAAG = Tekstveld.alinea(2_000).invullen();
  private static final Tekstveld OVERBRUGGING = Tekstveld.alinea(1_000);
  private static final Tekstveld NAAM = Tekstveld.regel(100);

  private Verwijzingvorm() {}

  /** Kinds of data that can go along; what was told in confidence is none of them. */
  static List<Categorie> deelbaar() {
    return Arrays.stream(Categorie.values()).filter(c -> c != Categorie.VERTROUWELIJK).toList();
  }

  static String code(Categorie categorie) {
    return categorie.name().toLowerCase(Locale.ROOT);
  }

  static List<Veld.Optie> deelopties() {
    return Veld.opties(deelbaar(), Verwijzingvorm::code, "inzet.categorie");
  }

  /** Reads it; null when there is now a message beside a field. */
  static @Nullable Verwijzingsinhoud lees(
      Formulier formulier, OrganisatieId organisatie, List<Veld.Optie> personen) {
    String vraag = formulier.verplicht("vraag", "inzet.fout.vraag", VRAAG::lees);
    Leefgebied leefgebied =
        Vormdelen.begrip(formulier, "leefgebied", "inzet.fout.leefgebied", Leefgebied.values());
    Wet wet = Vormdelen.wet(formulier);
    Tweedelijnsvorm vorm =
        formulier.keuze(
            "vorm", "inzet.fout.vorm", Verwijzingsbeleid.vormen(), Tweedelijnsvorm::code);
    Merk merk = Vormdelen.merk(formulier, personen);
    Set<Categorie> deelt =
        new HashSet<>(formulier.keuzes("deelt", deelbaar(), Verwijzingvorm::code));
    String overbrugging = Vormdelen.mogelijk(formulier, "overbrugging", OVERBRUGGING);
    String contact = Vormdelen.mogelijk(formulier, "contactpersoon", NAAM);
    if (!formulier.isGoed() || leefgebied == null || vorm == null || vraag == null || wet == null) {
      return null;
    }
    return new Verwijzingsinhoud(
        organisatie, contact, leefgebied, wet, vorm, vraag, overbrugging, deelt, merk);
  }
}
