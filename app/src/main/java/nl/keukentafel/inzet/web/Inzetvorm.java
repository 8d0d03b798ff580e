package nl.keukentafel.inzet.web;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import nl.keukentafel.inrichting.Leefgebied;
import nl.keukentafel.inrichting.Lijn;
import nl.keukentafel.inzet.model.Inzet;
import nl.keukentafel.inzet.model.Inzetinhoud;
import nl.keukentafel.inzet.model.Leveringsvorm;
import nl.keukentafel.inzet.model.Opdrachtgever;
import nl.keukentafel.kern.Datumgrens;
import nl.keukentafel.kern.Datums;
import nl.keukentafel.kern.Gelezen;
import nl.keukentafel.kern.OrganisatieId;
import nl.keukentafel.kern.Periode;
import nl.keukentafel.kern.Tekstveld;
import nl.keukentafel.kern.Wet;
import nl.keukentafel.privacy.Merk;
import nl.keukentafel.scherm.Formulier;
import nl.keukentafel.scherm.Veld;
import org.jspecify.annotations.Nullable;

/** The fields of a service, read and filled. */
final class Inzetvorm {

  /** What can be changed later; for whom it is stays as it was. */
  static final List<String> VELDEN =
      List.of(
          "leefgebied",
          "wat",
          "lijn",
          "leveringsvorm",
          "opdrachtgever",
          "wet",
          "helper",
          "rol",
          "van",
          "kosten");

  private static final Tekstveld NAAM = Tekstveld.regel(100);
  private static final Tekstveld WAT = Tekstveld.alinea(1_000).invullen();
  private static final int JAREN = 30;

  private Inzetvorm() {}

  static Formulier van(Inzet inzet) {
    Inzetinhoud inhoud = inzet.inhoud();
    return Formulier.leeg()
        .met("leefgebied", inhoud.leefgebied().code())
        .met("wat", inhoud.wat())
        .met("lijn", inhoud.lijn().code())
        .met("leveringsvorm", inhoud.leveringsvorm().code())
        .met("opdrachtgever", inhoud.opdrachtgever().code())
        .met("wet", inhoud.wet().name().toLowerCase(Locale.ROOT))
        .met("helper", inhoud.helper())
        .met("rol", inhoud.rol())
        .met("van", inhoud.periode().van())
        .met("kosten", inhoud.kostenPerMaand())
        .met("versie", inzet.versie());
  }

  /** The fields of an earlier version; those that were empty stay so. */
  static Formulier van(Map<String, String> versie) {
    Formulier formulier = Formulier.leeg();
    versie.forEach(formulier::met);
    return formulier;
  }

  /**
   * Reads it; null when there is now a message beside a field.
   *
   * @param was the service that changes; null for a new one
   */
  static @Nullable Inzetinhoud lees(
      Formulier formulier,
      OrganisatieId organisatie,
      @Nullable Inzet was,
      List<Veld.Optie> personen,
      LocalDate vandaag) {
    String wat = formulier.verplicht("wat", "inzet.fout.wat", WAT::lees);
    Leefgebied leefgebied =
        Vormdelen.begrip(formulier, "leefgebied", "inzet.fout.leefgebied", Leefgebied.values());
    Lijn lijn = Vormdelen.begrip(formulier, "lijn", "inzet.fout.lijn", Lijn.values());
    Leveringsvorm leveringsvorm =
        Vormdelen.begrip(
            formulier, "leveringsvorm", "inzet.fout.leveringsvorm", Leveringsvorm.values());
    Opdrachtgever opdrachtgever =
        Vormdelen.begrip(
            formulier, "opdrachtgever", "inzet.fout.opdrachtgever", Opdrachtgever.values());
    Wet wet = Vormdelen.wet(formulier);
    String helper = Vormdelen.mogelijk(formulier, "helper", NAAM);
    String rol = Vormdelen.mogelijk(formulier, "rol", NAAM);
    LocalDate van =
        formulier.verplicht(
            "van", "inzet.fout.van", typt -> Datums.lees(typt, Datumgrens.gebeurd(vandaag, JAREN)));
    Integer kosten = formulier.mogelijk("kosten", Inzetvorm::euro);
    Merk merk = was == null ? Vormdelen.merk(formulier, personen) : was.inhoud().merk();
    if (!formulier.isGoed()
        || leefgebied == null
        || wat == null
        || lijn == null
        || leveringsvorm == null
        || opdrachtgever == null
        || wet == null
        || van == null) {
      return null;
    }
    Optional<LocalDate> tot =
        was == null ? Optional.empty() : was.inhoud().periode().tot().filter(van::isBefore);
    return new Inzetinhoud(
        organisatie,
        leefgebied,
        lijn,
        wet,
        leveringsvorm,
        opdrachtgever,
        helper,
        rol,
        wat,
        kosten,
        new Periode(van, tot),
        merk);
  }

  private static Gelezen<Integer> euro(String typt) {
    String cijfers = typt.strip().replace("€", "").replace(".", "").replace(" ", "");
    return cijfers.matches("\\d{1,6}")
        ? Gelezen.goed(Integer.parseInt(cijfers))
        : Gelezen.fout("inzet.fout.kosten");
  }
}
