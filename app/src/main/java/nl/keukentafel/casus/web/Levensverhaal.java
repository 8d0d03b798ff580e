package nl.keukentafel.casus.web;

import static nl.keukentafel.scherm.Teksten.tekst;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import nl.keukentafel.casus.model.Casusverloop;
import nl.keukentafel.casus.model.Fase;
import nl.keukentafel.kern.MedewerkerId;
import nl.keukentafel.kern.OrganisatieId;
import nl.keukentafel.kern.TeamId;
import org.jspecify.annotations.Nullable;

/**
 * The story of a casus, derived from its history and told to one reader: "U gaf de regie aan …",
 * "Nadia gaf …" (8-huisstijl: history is data).
 */
public final class Levensverhaal {
  private final Casusverloop verloop;
  private final MedewerkerId lezer;
  private final Namen namen;
  private final ZoneId zone;

  /** How things are called; a name that is not known gets a word in its place. */
  public interface Namen {
    String van(MedewerkerId medewerker);

    String van(TeamId team);

    String van(OrganisatieId organisatie);
  }

  /** A sentence; {@code reden} is null where none was given. */
  public record Regel(Instant op, String zin, @Nullable String reden) {}

  /** Who did it, for the reader. */
  enum Wie {
    U,
    ANDER;

    String code() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  /** Who did it to whom, for the reader. */
  enum Stem {
    U_U,
    U_ANDER,
    ANDER_U,
    ANDER_ANDER,
    ANDER_ZELF;

    String code() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  public Levensverhaal(Casusverloop verloop, MedewerkerId lezer, Namen namen, ZoneId zone) {
    this.verloop = verloop;
    this.lezer = lezer;
    this.namen = namen;
    this.zone = zone;
  }

  /** The newest first. */
  public List<Regel> regels() {
    List<Regel> regels = new ArrayList<>();
    verloop.wissels().forEach(wissel -> regels.add(fase(wissel)));
    verloop
        .houders()
        .forEach(houder ->
            regels.add(
                new Regel(
                    houder.van(),
                    tekst(
                        "casus.verhaal.houder." + stem(houder.door(), houder.medewerker()).code(),
                        namen.van(houder.door()),
                        namen.van(houder.medewerker())),
                    houder.reden())));
    verloop.regies().forEach(regie -> regels.add(regie(regie)));
    verloop.teams().forEach(deel -> regels.addAll(team(deel)));
    regels.sort(Comparator.comparing(Regel::op).reversed());
    return List.copyOf(regels);
  }

  private Regel fase(Casusverloop.Wissel wissel) {
    String wie = wie(wissel.door()).code();
    String naam = namen.van(wissel.door());
    return new Regel(
        wissel.op(),
        wissel.naar() == Fase.AANGEMELD
            ? tekst("casus.verhaal.open." + wie, naam)
            : tekst("casus.verhaal.fase." + wie, naam, tekst("casus.fase." + wissel.naar().code())),
        wissel.reden());
  }

  private Regel regie(Casusverloop.Regie regie) {
    Stem stem =
        switch (regie.vorm()) {
          case TEAMLID -> stem(regie.door(), new MedewerkerId(regie.houder()));
          case TEAM, ORGANISATIE, HUISHOUDEN ->
              regie.door().equals(lezer) ? Stem.U_ANDER : Stem.ANDER_ANDER;
        };
    String houder =
        switch (regie.vorm()) {
          case TEAMLID -> namen.van(new MedewerkerId(regie.houder()));
          case TEAM -> namen.van(new TeamId(regie.houder()));
          case ORGANISATIE -> namen.van(new OrganisatieId(regie.houder()));
          case HUISHOUDEN -> tekst("casus.regie.huishouden");
        };
    return new Regel(
        regie.van(),
        tekst("casus.verhaal.regie." + stem.code(), namen.van(regie.door()), houder),
        regie.reden());
  }

  private List<Regel> team(Casusverloop.Deelname deel) {
    List<Regel> regels = new ArrayList<>();
    MedewerkerId door = deel.door();
    if (door != null) {
      regels.add(
          new Regel(
              begin(deel.van()),
              tekst(
                  "casus.verhaal.team." + wie(door).code(),
                  namen.van(door),
                  namen.van(deel.team()),
                  tekst("casus.teamrol." + deel.rol().code())),
              deel.reden()));
    }
    LocalDate tot = deel.tot();
    if (tot != null) {
      regels.add(new Regel(begin(tot), tekst("casus.verhaal.weg", namen.van(deel.team())), null));
    }
    return regels;
  }

  private Instant begin(LocalDate dag) {
    return dag.atStartOfDay(zone).toInstant();
  }

  private Wie wie(MedewerkerId door) {
    return door.equals(lezer) ? Wie.U : Wie.ANDER;
  }

  private Stem stem(MedewerkerId van, MedewerkerId naar) {
    if (van.equals(naar)) {
      return van.equals(lezer) ? Stem.U_U : Stem.ANDER_ZELF;
    }
    if (van.equals(lezer)) {
      return Stem.U_ANDER;
    }
    return naar.equals(lezer) ? Stem.ANDER_U : Stem.ANDER_ANDER;
  }
}
