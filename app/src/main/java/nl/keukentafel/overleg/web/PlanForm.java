package nl.keukentafel.overleg.web;

import java.time.Clock;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.keukentafel.inrichting.Overlegvorm;
import nl.keukentafel.kern.Datumgrens;
import nl.keukentafel.kern.Datums;
import nl.keukentafel.kern.Gelezen;
import nl.keukentafel.kern.TeamId;
import nl.keukentafel.kern.Tekstveld;
import nl.keukentafel.overleg.usecase.PlanOverleg;
import nl.keukentafel.overleg.usecase.ToonOverleggen.Overzicht;
import nl.keukentafel.overleg.usecase.ToonOverleggen.Planteam;
import nl.keukentafel.overleg.usecase.ToonOverleggen.Voorstel;
import nl.keukentafel.scherm.Formulier;
import org.jspecify.annotations.Nullable;

/** The form to plan an overleg. */
final class PlanForm {

  private static final Tekstveld PLAATS = Tekstveld.regel(120);
  private static final Pattern TIJD = Pattern.compile("(\\d{1,2})[.:]?(\\d{2})(?: ?uur)?");

  private PlanForm() {}

  /** The form as it begins: a proposal that was chosen, or the first. */
  static Formulier begin(Overzicht overzicht, Formulier gekozen, Clock klok) {
    List<Planteam> leidt = overzicht.teams().stream().filter(Planteam::leidt).toList();
    Formulier formulier = Formulier.leeg();
    if (leidt.isEmpty()) {
      return formulier;
    }
    List<Voorstel> voorstellen =
        leidt.stream().flatMap(team -> team.voorstellen().stream()).toList();
    Optional<Voorstel> voorstel =
        voorstellen.stream()
            .filter(v -> v.team().toString().equals(gekozen.waarde("team")))
            .filter(v -> v.vorm().code().equals(gekozen.waarde("vorm")))
            .findFirst()
            .or(() -> voorstellen.stream().findFirst());
    formulier.met("team", voorstel.map(Voorstel::team).orElseGet(() -> leidt.getFirst().team()));
    voorstel.ifPresent(v ->
        formulier
            .met("vorm", v.vorm().code())
            .met("datum", Datums.veld(v.op().withZoneSameInstant(klok.getZone()).toLocalDate()))
            .met("tijd", "%d.%02d".formatted(v.op().getHour(), v.op().getMinute()))
            .met("plaats", v.plaats()));
    return formulier;
  }

  /** Reads what was typed; null when there is now a message beside a field. */
  static PlanOverleg.@Nullable Opdracht lees(Formulier formulier, LocalDate vandaag, ZoneId zone) {
    TeamId team = formulier.verplicht("team", "overleg.fout.team", PlanForm::team);
    Overlegvorm vorm =
        formulier.keuze(
            "vorm", "overleg.fout.vorm", List.of(Overlegvorm.values()), Overlegvorm::code);
    LocalDate dag =
        formulier.verplicht(
            "datum", "kern.datum.leeg", typt -> Datums.lees(typt, Datumgrens.gepland(vandaag, 2)));
    LocalTime tijd = formulier.verplicht("tijd", "overleg.fout.tijd_leeg", PlanForm::tijd);
    String plaats = formulier.mogelijk("plaats", PLAATS::lees);
    return formulier.isGoed()
        ? new PlanOverleg.Opdracht(
            Formulier.zeker(team),
            Formulier.zeker(vorm),
            Formulier.zeker(dag).atTime(Formulier.zeker(tijd)).atZone(zone),
            plaats)
        : null;
  }

  /** Reads 9.30, 9:30, 0930 and 9.30 uur. */
  static Gelezen<LocalTime> tijd(String typt) {
    Matcher vorm = TIJD.matcher(typt.strip());
    if (!vorm.matches()) {
      return Gelezen.fout("overleg.fout.tijd");
    }
    try {
      return Gelezen.goed(
          LocalTime.of(Integer.parseInt(vorm.group(1)), Integer.parseInt(vorm.group(2))));
    } catch (DateTimeException _) {
      return Gelezen.fout("overleg.fout.tijd");
    }
  }

  private static Gelezen<TeamId> team(String typt) {
    try {
      return Gelezen.goed(TeamId.van(Objects.requireNonNull(typt)));
    } catch (IllegalArgumentException _) {
      return Gelezen.fout("scherm.fout.onbekende_keuze");
    }
  }
}
