package nl.keukentafel.melding.model;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import nl.keukentafel.aanmelding.Gebruiker;
import nl.keukentafel.aanmelding.Hoedanigheid;
import nl.keukentafel.inrichting.Meldingsoort;
import nl.keukentafel.kern.TeamId;
import nl.keukentafel.kern.Wet;
import nl.keukentafel.melding.triage.Afsluiting;
import nl.keukentafel.melding.triage.Gevaar;
import nl.keukentafel.melding.triage.Medeweten;
import nl.keukentafel.melding.triage.Spoed;
import nl.keukentafel.melding.triage.Triagevoorstel;
import nl.keukentafel.termijn.Aanleiding;
import nl.keukentafel.termijn.Omstandigheid;
import nl.keukentafel.termijn.Startregels;
import org.jspecify.annotations.Nullable;

/**
 * The rules of the door, all together. Two have a file of their own: {@link Teamoordeel} (what a
 * team's design says of a melding) and {@link Opnameregel} (who may take it in). What the melding
 * leads to is the triage table's to propose, not a rule of this file.
 */
public final class Meldingsregels {

  private static final Set<Hoedanigheid> LEZEN_MEE =
      EnumSet.of(
          Hoedanigheid.TEAMLEIDER,
          Hoedanigheid.TEAMLID,
          Hoedanigheid.PROCESONDERSTEUNER,
          Hoedanigheid.STAGIAIR,
          Hoedanigheid.WIJKGERICHT_SPECIALIST);

  private static final Set<Hoedanigheid> BESLISSEN =
      EnumSet.of(Hoedanigheid.TEAMLEIDER, Hoedanigheid.TEAMLID);

  private static final Set<Hoedanigheid> BEREIDEN_VOOR =
      EnumSet.of(Hoedanigheid.TEAMLEIDER, Hoedanigheid.TEAMLID, Hoedanigheid.PROCESONDERSTEUNER);

  private Meldingsregels() {}

  /**
   * Who reads a melding: while no team has it, everybody who does intake, because somebody must
   * pick it up; then its team, and whoever entered or decided it. Anybody else gets the answer of a
   * melding that does not exist (3-privacy). A volunteer and a buurtconciërge read none but what
   * they entered.
   */
  public static boolean magZien(Gebruiker wie, Melding melding) {
    if (wie.medewerker().equals(melding.ingevoerdDoor())) {
      return true;
    }
    if (melding.stand() instanceof Stand.Afgehandeld klaar
        && klaar.door().equals(wie.medewerker())) {
      return true;
    }
    TeamId team = melding.team();
    return team == null
        ? wie.hoedanigheden().stream().anyMatch(LEZEN_MEE::contains)
        : wie.lidVan(team).map(lid -> LEZEN_MEE.contains(lid.positie())).orElse(false);
  }

  /**
   * Who decides at triage: a teamlid or teamleider (4-regie: the table proposes, a person decides).
   * A procesondersteuner enters and prepares; a volunteer neither. Of a melding that a team has,
   * that team's members decide.
   */
  public static boolean magBeslissen(Gebruiker wie, Melding melding) {
    TeamId team = melding.team();
    return team == null
        ? wie.hoedanigheden().stream().anyMatch(BESLISSEN::contains)
        : wie.lidVan(team).map(lid -> BESLISSEN.contains(lid.positie())).orElse(false);
  }

  /** Who says whom it is about and puts it on an agenda: also the procesondersteuner. */
  public static boolean magVoorbereiden(Gebruiker wie, Melding melding) {
    TeamId team = melding.team();
    return team == null
        ? wie.hoedanigheden().stream().anyMatch(BEREIDEN_VOOR::contains)
        : wie.lidVan(team).map(lid -> BEREIDEN_VOOR.contains(lid.positie())).orElse(false);
  }

  /**
   * Safety goes before every door (4-regie, Toegang and triage): somebody in danger now, or a
   * suspicion of violence at home, is helped by whoever hears it first. Only reach still counts.
   */
  public static boolean veiligheidEerst(Meldingsinhoud melding) {
    return melding.gevaar() == Gevaar.JA || melding.geweld();
  }

  /**
   * How soon: what the table says, or heavier when the worker judges so. Lighter than the table is
   * a deviation, and that is made at triage, with a reason.
   */
  public static Spoed urgentie(Spoed volgensTabel, @Nullable Spoed gevraagd) {
    return gevraagd != null && gevraagd.compareTo(volgensTabel) < 0 ? gevraagd : volgensTabel;
  }

  /** 1-domein, Melding: a household for which it is not safe is never written to by post. */
  public static boolean nooitPerPost(Medeweten weet) {
    return weet == Medeweten.NIET_VEILIG;
  }

  /**
   * The clocks that a melding starts, by its kind (9 §5.7). A signal starts none but the gemeente's
   * own; the threatening situations of Wgs art. 4 lid 2 make the first talk due in three working
   * days; under 27 the zoektermijn of Participatiewet art. 41 lid 4 runs.
   */
  public static List<String> klokken(Startregels startregels, Meldingsinhoud melding) {
    Set<Omstandigheid> omstandigheden = EnumSet.noneOf(Omstandigheid.class);
    if (isBedreigend(melding.dreiging())) {
      omstandigheden.add(Omstandigheid.BEDREIGEND);
    }
    LocalDate geboren = melding.over().geboren();
    if (geboren != null && geboren.plusYears(27).isAfter(melding.datum())) {
      omstandigheden.add(Omstandigheid.JONGER_DAN_27);
    }
    return startregels.soorten(aanleiding(melding.soort()), omstandigheden);
  }

  /** Wgs art. 4 lid 2 names these four and nothing else. */
  public static boolean isBedreigend(Afsluiting dreiging) {
    return switch (dreiging) {
      case ZORGVERZEKERING, ENERGIE, WATER, WONING -> true;
      case ANDERS, NEE -> false;
    };
  }

  private static Aanleiding aanleiding(Meldingsoort soort) {
    return switch (soort) {
      case HULPVRAAG_WMO -> Aanleiding.HULPVRAAG_WMO;
      case HULPVRAAG_JEUGD -> Aanleiding.HULPVRAAG_JEUGD;
      case HULPVRAAG_SCHULD -> Aanleiding.HULPVRAAG_SCHULD;
      case HULPVRAAG_INKOMEN -> Aanleiding.HULPVRAAG_INKOMEN;
      case SIGNAAL -> Aanleiding.SIGNAAL;
      case VROEGSIGNAAL -> Aanleiding.VROEGSIGNAAL;
      case INFORMATIEVRAAG -> Aanleiding.INFORMATIEVRAAG;
    };
  }

  /**
   * The law under which a melding of this kind is handled (1-domein, Taak (wet)); it also says
   * which rights the receipt names.
   */
  public static Wet wet(Meldingsoort soort) {
    return switch (soort) {
      case HULPVRAAG_WMO, SIGNAAL -> Wet.WMO;
      case HULPVRAAG_JEUGD -> Wet.JEUGDWET;
      case HULPVRAAG_SCHULD, VROEGSIGNAAL -> Wet.WGS;
      case HULPVRAAG_INKOMEN -> Wet.PARTICIPATIEWET;
      case INFORMATIEVRAAG -> Wet.ALGEMEEN;
    };
  }

  /** The grondslag with which a casus is opened from a melding of this kind (9 §4.4, §5). */
  public static String grondslag(Meldingsoort soort) {
    return switch (soort) {
      case HULPVRAAG_WMO -> "Wmo 2015 art. 2.3.2";
      case HULPVRAAG_JEUGD -> "Jeugdwet art. 2.3";
      case HULPVRAAG_SCHULD -> "Wgs art. 4";
      case HULPVRAAG_INKOMEN -> "Participatiewet art. 41";
      case SIGNAAL -> "Wmo 2015 art. 5.1.1";
      case VROEGSIGNAAL -> "Wgs art. 3 lid 1 onder b";
      case INFORMATIEVRAAG -> "Wmo 2015 art. 2.1.2";
    };
  }

  /**
   * Whether a choice is another than the table proposed: another path, or another team for the same
   * path. It takes a reason and is counted (1-domein, Triagevoorstel). What the table never
   * proposes — refused, no contact, withdrawn — happened in the world and is no deviation, but
   * takes a reason too ({@link #redenNodig}).
   */
  public static boolean wijktAf(Triagevoorstel voorstel, Triagekeuze keuze) {
    return keuze
        .pad()
        .map(pad ->
            pad != voorstel.pad()
                || keuze
                    .naarTeam()
                    .map(team ->
                        voorstel
                            .team()
                            .map(ander -> !ander.team().equals(team.waarde()))
                            .orElse(true))
                    .orElse(false))
        .orElse(false);
  }

  /** Following the proposal needs no typing (001 kader 4); anything else takes a reason. */
  public static boolean redenNodig(Triagevoorstel voorstel, Triagekeuze keuze) {
    return keuze.pad().isEmpty() || wijktAf(voorstel, keuze);
  }
}
