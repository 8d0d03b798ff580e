package nl.keukentafel.inzet.web;

import static nl.keukentafel.scherm.Teksten.aantal;
import static nl.keukentafel.scherm.Teksten.locale;
import static nl.keukentafel.scherm.Teksten.tekst;

import java.time.LocalDate;
import java.util.Locale;
import nl.keukentafel.inrichting.Begrip;
import nl.keukentafel.inrichting.web.Weigeringen;
import nl.keukentafel.inzet.model.Inzetinhoud;
import nl.keukentafel.inzet.model.Stand;
import nl.keukentafel.inzet.model.Terugkoppelplicht;
import nl.keukentafel.inzet.model.Verwijzing;
import nl.keukentafel.kern.Datums;
import nl.keukentafel.kern.Wet;
import org.jspecify.annotations.Nullable;

/** Verwijzingen and inzet in words. */
final class Inzetwoorden {

  private Inzetwoorden() {}

  /** The helper and the cap; null when neither is known. */
  static @Nullable String wie(Inzetinhoud inhoud) {
    String helper = inhoud.helper();
    String rol = inhoud.rol();
    if (helper == null) {
      return rol;
    }
    return rol == null ? helper : tekst("inzet.helper.met_rol", helper, rol);
  }

  /** The label of a value, with a capital as it stands alone. */
  static String begrip(Begrip begrip) {
    return Weigeringen.metHoofdletter(tekst(begrip.sleutel()));
  }

  /** Where a verwijzing stands, with its day. */
  static String stand(Verwijzing verwijzing, LocalDate vandaag) {
    Stand stand = verwijzing.stand();
    String dag = dag(stand.op(), vandaag);
    return stand instanceof Stand.Aanvaard(var _, @Nullable LocalDate verwacht) && verwacht != null
        ? tekst("inzet.stand.aanvaard.start", dag, dag(verwacht, vandaag))
        : tekst("inzet.stand." + stand.code() + ".sinds", dag);
  }

  /** What they owe us; null when nothing. */
  static @Nullable String plicht(Verwijzing verwijzing, LocalDate vandaag) {
    return switch (verwijzing.plicht(vandaag)) {
      case Terugkoppelplicht.Geen _ -> null;
      case Terugkoppelplicht.Verwacht(LocalDate voor) ->
          tekst("inzet.terugkoppeling.voor", dag(voor, vandaag));
      case Terugkoppelplicht.TeLaat(LocalDate _, long dagen) ->
          aantal("inzet.terugkoppeling.te_laat", dagen);
    };
  }

  static String dag(LocalDate dag, LocalDate vandaag) {
    return dag.getYear() == vandaag.getYear()
        ? Datums.kort(dag, locale())
        : Datums.kortMetJaar(dag, locale());
  }

  static String wet(Wet wet) {
    return tekst("casus.wet." + wet.name().toLowerCase(Locale.ROOT));
  }
}
