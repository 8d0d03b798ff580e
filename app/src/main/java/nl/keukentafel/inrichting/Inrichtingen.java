package nl.keukentafel.inrichting;

import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import nl.keukentafel.inrichting.json.InrichtingJson;
import nl.keukentafel.inrichting.json.Leesuitkomst;
import nl.keukentafel.inrichting.model.Aspect;
import nl.keukentafel.inrichting.model.InrichtingVersie;
import nl.keukentafel.inrichting.model.KeuzeVerwijzing;
import nl.keukentafel.inrichting.model.Teaminrichting;
import nl.keukentafel.inrichting.store.VersieStore;
import nl.keukentafel.inrichting.store.VersieStore.Kop;
import nl.keukentafel.kern.GemeenteId;
import nl.keukentafel.kern.MedewerkerId;
import nl.keukentafel.kern.TeamId;
import nl.keukentafel.kern.Werkcontext;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Door of the inrichting room: the design of a team on a day. Acts are judged by the version in
 * force that day; versions are never overwritten (1-domein: Team).
 */
@Service
@Transactional
public class Inrichtingen {

  private final VersieStore versies;

  /** A version never changes, so once read it stays good. */
  private final Map<Sleutel, Teaminrichting> gelezen = new ConcurrentHashMap<>();

  private record Sleutel(GemeenteId gemeente, TeamId team, int versie) {}

  Inrichtingen(VersieStore versies) {
    this.versies = versies;
  }

  /**
   * The design in force on this day. A team that has none yet runs on the software's defaults, each
   * shown as <em>nog niet gekozen</em>.
   */
  public InrichtingVersie geldig(TeamId team, LocalDate dag) {
    return versies
        .findGeldig(team, dag)
        .map(kop -> versie(team, kop))
        .orElseGet(() -> new InrichtingVersie(1, dag, Teaminrichting.nogNietsGekozen()));
  }

  /** All versions of a team, the newest first; also those that begin later. */
  public List<InrichtingVersie> versies(TeamId team) {
    return versies.versies(team).stream().map(kop -> versie(team, kop)).toList();
  }

  /**
   * What was noted when a version was laid down.
   *
   * @param door who did; null for a version that came with the product
   */
  public record Vastlegging(
      int versie,
      LocalDate geldigVanaf,
      @Nullable String toelichting,
      @Nullable MedewerkerId door,
      Instant op) {}

  /** Who laid down which version and why, the newest first. */
  public List<Vastlegging> geschiedenis(TeamId team) {
    return versies.geschiedenis(team).stream()
        .map(g -> new Vastlegging(g.versie(), g.geldigVanaf(), g.toelichting(), g.door(), g.op()))
        .toList();
  }

  /** One version of a team; empty when it has no such version. */
  public Optional<InrichtingVersie> find(TeamId team, int versie) {
    return versies.versies(team).stream()
        .filter(kop -> kop.versie() == versie)
        .findFirst()
        .map(kop -> versie(team, kop));
  }

  /** The design in force on a day, of every team that has one. */
  public Map<TeamId, InrichtingVersie> geldigPerTeam(LocalDate dag) {
    Map<TeamId, InrichtingVersie> perTeam = new LinkedHashMap<>();
    versies.geldigPerTeam(dag).forEach((team, kop) -> perTeam.put(team, versie(team, kop)));
    return perTeam;
  }

  /** What came of laying down a version. */
  public sealed interface Vaststelling {
    /** It holds from its first day. */
    record Vastgesteld(int versie) implements Vaststelling {}

    /** Somebody else laid down a version meanwhile; look at that one first. */
    record Ingehaald(int nieuwste) implements Vaststelling {}
  }

  /**
   * Lays down a new version.
   *
   * @param na the version this one was made from; 0 for the first
   */
  public Vaststelling stelVast(
      TeamId team,
      int na,
      Teaminrichting inrichting,
      LocalDate geldigVanaf,
      String toelichting,
      MedewerkerId door) {
    int nieuwste = versies.versies(team).stream().mapToInt(Kop::versie).max().orElse(0);
    if (nieuwste != na
        || !versies.voegToe(
            team, na + 1, geldigVanaf, InrichtingJson.schrijf(inrichting), toelichting, door)) {
      return new Vaststelling.Ingehaald(Math.max(nieuwste, na));
    }
    return new Vaststelling.Vastgesteld(na + 1);
  }

  /** Page of the design of a team. */
  public static String pad(TeamId team) {
    return "/inrichting/" + team;
  }

  /** Place of one choice on the page of its aspect, for whoever was refused by it. */
  public static String pad(TeamId team, KeuzeVerwijzing keuze) {
    int aspect = Integer.parseInt(keuze.nummer().substring(0, keuze.nummer().indexOf('.')));
    return pad(team) + "/" + Aspect.met(aspect).code() + "#keuze-" + keuze.nummer();
  }

  private InrichtingVersie versie(TeamId team, Kop kop) {
    Teaminrichting inrichting =
        gelezen.computeIfAbsent(
            new Sleutel(Werkcontext.gemeenteNu(), team, kop.versie()),
            sleutel -> lees(versies.getInhoud(team, kop.versie())));
    return new InrichtingVersie(kop.versie(), kop.geldigVanaf(), inrichting);
  }

  private static Teaminrichting lees(String json) {
    return switch (InrichtingJson.lees(json)) {
      case Leesuitkomst.Gelezen(Teaminrichting inrichting) -> inrichting;
      case Leesuitkomst.Onleesbaar(var fouten) ->
          throw new IllegalStateException("Bewaarde inrichting is onleesbaar: " + fouten);
    };
  }
}
