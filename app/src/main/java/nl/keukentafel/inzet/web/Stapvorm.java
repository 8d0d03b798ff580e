package nl.keukentafel.inzet.web;

import java.time.LocalDate;
import java.util.Optional;
import nl.keukentafel.inzet.model.Leveringsvorm;
import nl.keukentafel.inzet.model.Opdrachtgever;
import nl.keukentafel.inzet.model.Terugkoppeling;
import nl.keukentafel.inzet.usecase.Hulpverloop;
import nl.keukentafel.inzet.usecase.ZetVerwijzing.Stap;
import nl.keukentafel.kern.Datumgrens;
import nl.keukentafel.kern.Datums;
import nl.keukentafel.kern.MedewerkerId;
import nl.keukentafel.kern.Tekstveld;
import nl.keukentafel.scherm.Formulier;
import org.jspecify.annotations.Nullable;

/** Reads the small forms on the page of a verwijzing. */
final class Stapvorm {

  private static final Tekstveld NAAM = Tekstveld.regel(100);
  private static final Tekstveld WIE = Tekstveld.regel(100).invullen();
  private static final Tekstveld TEKST = Tekstveld.alinea(4_000).invullen();
  private static final int JAREN = 5;

  private Stapvorm() {}

  /** Empty when there is now a message beside a field, or the step is none of ours. */
  static Optional<Stap> lees(Formulier formulier, LocalDate vandaag) {
    return switch (formulier.waarde("stap")) {
      case "aanvaard" -> {
        LocalDate dag = Vormdelen.gebeurd(formulier, "aanvaard_op", vandaag);
        LocalDate verwacht = Vormdelen.gepland(formulier, "verwachte_start", vandaag);
        yield klaar(formulier, new Stap.Aanvaard(dag, verwacht));
      }
      case "afgewezen" -> {
        LocalDate dag = Vormdelen.gebeurd(formulier, "afgewezen_op", vandaag);
        String reden = reden(formulier, "afgewezen_reden");
        yield reden == null ? Optional.empty() : klaar(formulier, new Stap.Afgewezen(dag, reden));
      }
      case "gestart" -> gestart(formulier, vandaag);
      case "beeindigd" -> {
        LocalDate dag = Vormdelen.gebeurd(formulier, "beeindigd_op", vandaag);
        String reden = reden(formulier, "beeindigd_reden");
        yield reden == null ? Optional.empty() : klaar(formulier, new Stap.Beeindigd(dag, reden));
      }
      case "ingetrokken" -> {
        String reden = reden(formulier, "ingetrokken_reden");
        yield reden == null ? Optional.empty() : klaar(formulier, new Stap.Ingetrokken(reden));
      }
      default -> {
        formulier.fout("stap", "scherm.fout.onbekende_keuze");
        yield Optional.empty();
      }
    };
  }

  private static Optional<Stap> gestart(Formulier formulier, LocalDate vandaag) {
    LocalDate dag = Vormdelen.gebeurd(formulier, "gestart_op", vandaag);
    LocalDate voor =
        formulier.verplicht(
            "terug_voor",
            "inzet.fout.terug_voor",
            typt -> Datums.lees(typt, Datumgrens.gepland(vandaag, JAREN)));
    Leveringsvorm leveringsvorm =
        Vormdelen.begrip(
            formulier, "leveringsvorm", "inzet.fout.leveringsvorm", Leveringsvorm.values());
    Opdrachtgever opdrachtgever =
        Vormdelen.begrip(
            formulier, "opdrachtgever", "inzet.fout.opdrachtgever", Opdrachtgever.values());
    String helper = Vormdelen.mogelijk(formulier, "helper", NAAM);
    String rol = Vormdelen.mogelijk(formulier, "rol", NAAM);
    return voor == null || leveringsvorm == null || opdrachtgever == null
        ? Optional.empty()
        : klaar(
            formulier,
            new Stap.Gestart(
                dag, voor, new Hulpverloop.Hoe(leveringsvorm, opdrachtgever, helper, rol)));
  }

  static Optional<Terugkoppeling> leesTerugkoppeling(
      Formulier formulier, LocalDate vandaag, MedewerkerId door) {
    LocalDate dag = Vormdelen.gebeurd(formulier, "terug_op", vandaag);
    String vanWie = formulier.verplicht("terug_van", "inzet.fout.terug_van", WIE::lees);
    String resultaat = formulier.verplicht("resultaat", "inzet.fout.resultaat", TEKST::lees);
    String terugval = formulier.verplicht("terugval", "inzet.fout.terugval", TEKST::lees);
    String nazorg = formulier.verplicht("nazorg", "inzet.fout.nazorg", TEKST::lees);
    LocalDate volgende = Vormdelen.gepland(formulier, "volgende_voor", vandaag);
    return vanWie == null
            || resultaat == null
            || terugval == null
            || nazorg == null
            || !formulier.isGoed()
        ? Optional.empty()
        : Optional.of(new Terugkoppeling(dag, vanWie, resultaat, terugval, nazorg, volgende, door));
  }

  private static @Nullable String reden(Formulier formulier, String veld) {
    return formulier.verplicht(veld, "inzet.fout.reden", Vormdelen.REDEN::lees);
  }

  private static Optional<Stap> klaar(Formulier formulier, Stap stap) {
    return formulier.isGoed() ? Optional.of(stap) : Optional.empty();
  }
}
