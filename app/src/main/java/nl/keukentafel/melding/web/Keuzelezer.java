package nl.keukentafel.melding.web;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.keukentafel.kern.Datumgrens;
import nl.keukentafel.kern.Datums;
import nl.keukentafel.kern.TeamId;
import nl.keukentafel.kern.Tekstveld;
import nl.keukentafel.melding.model.Triagekeuze;
import nl.keukentafel.melding.model.Vervolg;
import nl.keukentafel.melding.triage.Spoed;
import nl.keukentafel.melding.triage.Triagewaarde;
import nl.keukentafel.scherm.Formulier;
import org.jspecify.annotations.Nullable;

/** Reads the form of a triage decision. */
final class Keuzelezer {

  static final int REDEN = 2000;
  static final int NAAR = 200;

  private final LocalDate vandaag;

  Keuzelezer(LocalDate vandaag) {
    this.vandaag = vandaag;
  }

  /** What was chosen, with its reason (empty for none). */
  record Gekozen(Triagekeuze keuze, @Nullable Spoed urgentie, String reden) {}

  /** Empty when there are messages beside fields now. */
  Optional<Gekozen> lees(Formulier f) {
    String code = f.keuze("keuze", "melding.fout.keuze_leeg", Triagekeuze.CODES, c -> c);
    Triagekeuze keuze = code == null ? null : keuze(f, code);
    Spoed urgentie =
        f.waarde("urgentie").isBlank()
            ? null
            : f.keuze(
                "urgentie",
                "scherm.fout.onbekende_keuze",
                List.of(Spoed.values()),
                Triagewaarde::code);
    String reden = f.mogelijk("reden", Tekstveld.alinea(REDEN)::lees);
    return f.isGoed() && keuze != null
        ? Optional.of(new Gekozen(keuze, urgentie, reden == null ? "" : reden))
        : Optional.empty();
  }

  private @Nullable Triagekeuze keuze(Formulier f, String code) {
    return switch (code) {
      case "nieuwe_casus" -> {
        TeamId team = team(f);
        yield team == null ? null : new Triagekeuze.NieuweCasus(team);
      }
      case "toegevoegd_aan_casus" -> new Triagekeuze.Toevoegen();
      case "advies_gegeven" -> new Triagekeuze.Advies();
      case "doorverwezen" -> {
        String naar = naar(f);
        yield naar == null ? null : new Triagekeuze.Doorverwijzen(naar);
      }
      case "buiten_doelgroep" -> {
        String aan = naar(f);
        yield aan == null ? null : new Triagekeuze.BuitenDoelgroep(aan);
      }
      case "hulp_geweigerd" -> {
        Vervolg vervolg = vervolg(f);
        yield vervolg == null ? null : new Triagekeuze.HulpGeweigerd(vervolg);
      }
      case "geen_contact" -> {
        Vervolg vervolg = vervolg(f);
        yield vervolg == null ? null : new Triagekeuze.GeenContact(vervolg);
      }
      case "ingetrokken" -> new Triagekeuze.Ingetrokken();
      case "tussen_wal_en_schip" -> new Triagekeuze.WalEnSchip();
      default -> throw new IllegalStateException("niet in de lijst: " + code);
    };
  }

  private static @Nullable TeamId team(Formulier f) {
    try {
      return new TeamId(UUID.fromString(f.waarde("team")));
    } catch (IllegalArgumentException geenTeam) {
      f.fout("team", "melding.fout.team_kiezen");
      return null;
    }
  }

  private static @Nullable String naar(Formulier f) {
    return f.verplicht("naar", "melding.fout.naar_leeg", Tekstveld.regel(NAAR).invullen()::lees);
  }

  private @Nullable Vervolg vervolg(Formulier f) {
    String code =
        f.keuze(
            "vervolg",
            "melding.fout.vervolg_leeg",
            List.of("laten_rusten", "opnieuw", "bemoeizorg"),
            c -> c);
    return switch (code) {
      case null -> null;
      case "laten_rusten" -> new Vervolg.LatenRusten();
      case "bemoeizorg" -> new Vervolg.Bemoeizorg();
      default -> {
        LocalDate op =
            f.verplicht(
                "opnieuw_op",
                "kern.datum.leeg",
                tekst -> Datums.lees(tekst, Datumgrens.gepland(vandaag, 1)));
        yield op == null ? null : new Vervolg.Opnieuw(op);
      }
    };
  }
}
