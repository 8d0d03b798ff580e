package nl.keukentafel.voorbeeld;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.keukentafel.voorbeeld.Verhaalstof.Deel;
import nl.keukentafel.voorbeeld.Verloop.Blad;
import nl.keukentafel.voorbeeld.Verloop.Evaluatie;
import nl.keukentafel.voorbeeld.Verloop.Gebied;
import nl.keukentafel.voorbeeld.Verloop.Gesprek;
import nl.keukentafel.voorbeeld.Verloop.Regie;
import nl.keukentafel.voorbeeld.Verloop.Taak;
import nl.keukentafel.voorbeeld.Verloop.Vertrouwelijk;

/**
 * Makes up what was done in a casus, fitting its stage, its household and the design of its team.
 */
final class Verloopmaker {

  private static final int VOLWASSEN = 18;
  private static final int WEEK = 7;
  private static final int WEKEN_TUSSEN_CONTACT = 6;

  private final Willekeur willekeur;
  private final Verhaalstof stof = new Verhaalstof();
  private final Planmaker plannen;

  Verloopmaker(Willekeur willekeur) {
    this.willekeur = willekeur;
    this.plannen = new Planmaker(willekeur);
  }

  /**
   * A casus of which the story is asked.
   *
   * @param pad when what happened
   */
  record Opdracht(
      Huishoudschets huishouden,
      Teamschets team,
      Meldingsinhoud melding,
      Adresboek boek,
      Tijdpad pad,
      LocalDate vandaag) {

    String naam() {
      return huishouden.hoofdpersoon().naam().roepnaam();
    }

    /** Whether a piece fits this household and its question. */
    boolean past(Deel deel) {
      boolean metKinderen = !huishouden.met("kind").isEmpty();
      boolean bij =
          switch (deel.bij()) {
            case null -> true;
            case "kind" -> metKinderen;
            case "jeugd" -> metKinderen && melding.wet().equals("jeugdwet");
            case "paar" -> !huishouden.met("partner").isEmpty();
            default -> throw new IllegalArgumentException("onbekend: " + deel.bij());
          };
      return bij && leeftijd(1) >= deel.vanaf();
    }

    private long leeftijd(int plek) {
      return ChronoUnit.YEARS.between(
          huishouden.leden().get(plek - 1).persoon().geboren(), vandaag);
    }

    /** Places of at most two adults. */
    List<Integer> volwassenen() {
      List<Integer> plekken = new ArrayList<>();
      for (int plek = 1; plek <= huishouden.leden().size() && plekken.size() < 2; plek++) {
        if (leeftijd(plek) >= VOLWASSEN) {
          plekken.add(plek);
        }
      }
      return plekken;
    }
  }

  /** A leefgebied with what is going on there. */
  record Onderwerp(String leefgebied, Deel deel) {}

  Verloop maak(Opdracht opdracht) {
    Tijdpad pad = opdracht.pad();
    List<Onderwerp> onderwerpen = onderwerpen(opdracht);
    Planmaker.Werk werk = plannen.maak(opdracht, onderwerpen);
    return new Verloop(
        pad.stappen(),
        onderwerpen.stream()
            .map(o -> new Gebied(pad.toegewezen(), o.leefgebied(), o.deel().omdat()))
            .toList(),
        regie(opdracht, werk),
        onderwerpen.isEmpty() ? List.of() : gesprekken(opdracht, onderwerpen),
        List.of(),
        werk.plannen(),
        werk.treden(),
        evaluaties(pad, onderwerpen, werk),
        werk.verwijzingen(),
        werk.inzet(),
        werk.toestemmingen(),
        taken(opdracht, onderwerpen),
        List.of());
  }

  private List<Onderwerp> onderwerpen(Opdracht opdracht) {
    List<Onderwerp> onderwerpen = new ArrayList<>();
    for (String leefgebied : opdracht.melding().leefgebieden()) {
      List<Deel> keuzes = stof.over(leefgebied, opdracht::past);
      if (!keuzes.isEmpty()) {
        onderwerpen.add(new Onderwerp(leefgebied, willekeur.kies(keuzes)));
      }
    }
    return onderwerpen;
  }

  private List<Gesprek> gesprekken(Opdracht opdracht, List<Onderwerp> onderwerpen) {
    Tijdpad pad = opdracht.pad();
    List<Gesprek> gesprekken = new ArrayList<>();
    if (pad.gesprek() == null) {
      return gesprekken;
    }
    String instrument = willekeur.kans(0.85) ? "zrm-2013" : "zrm-2017";
    List<Integer> volwassenen = opdracht.volwassenen();
    List<List<Integer>> niveaus = new ArrayList<>();
    for (int keer = 0; keer < volwassenen.size() * onderwerpen.size(); keer++) {
      niveaus.add(List.of(willekeur.van(1, 3), willekeur.van(2, 4)));
    }
    gesprekken.add(
        gesprek(opdracht, onderwerpen, pad.gesprek(), "start", instrument, niveaus, pad.loopt()));
    Integer volgende = pad.tweedeGesprek();
    if (volgende != null) {
      List<List<Integer>> later =
          niveaus.stream()
              .map(n ->
                  List.of(
                      Math.clamp(n.getFirst() + willekeur.gewogen(1, 3, 5, 2) - 1, 1, 5),
                      Math.clamp(n.getLast() + willekeur.tot(2), 1, 5)))
              .toList();
      String moment = pad.klaar() ? "einde" : "tussentijds";
      gesprekken.add(gesprek(opdracht, onderwerpen, volgende, moment, instrument, later, false));
    }
    return gesprekken;
  }

  private Gesprek gesprek(
      Opdracht opdracht,
      List<Onderwerp> onderwerpen,
      int dagen,
      String moment,
      String instrument,
      List<List<Integer>> niveaus,
      boolean loopt) {
    List<Integer> volwassenen = opdracht.volwassenen();
    Map<String, String> scores = new LinkedHashMap<>();
    for (int wie = 0; wie < volwassenen.size(); wie++) {
      List<String> regels = new ArrayList<>();
      for (int plek = 0; plek < onderwerpen.size(); plek++) {
        List<Integer> niveau = niveaus.get(wie * onderwerpen.size() + plek);
        for (String domein : domeinen(instrument, onderwerpen.get(plek).leefgebied())) {
          regels.add(domein + " " + niveau.getFirst() + "/" + niveau.getLast());
        }
      }
      if (!regels.isEmpty()) {
        scores.put("" + volwassenen.get(wie), String.join(", ", regels));
      }
    }
    boolean later = !moment.equals("start");
    List<String> bezoekers =
        willekeur.kans(0.35) && !loopt ? List.of("houder", "collega") : List.of("houder");
    return new Gesprek(
        dagen,
        willekeur.kies(List.of("9:30", "10:00", "11:00", "13:30", "14:30")),
        willekeur.kies(List.of(45, 60, 75, 90)),
        bezoekers,
        volwassenen,
        opdracht.huishouden().netwerk().isEmpty() || willekeur.kans(0.6) ? List.of() : List.of(1),
        willekeur.kans(0.08) ? "cliëntondersteuner van buiten de gemeente" : null,
        null,
        instrument,
        moment,
        loopt,
        scores,
        onderwerpen.stream().map(o -> blad(opdracht, o, later, loopt)).toList());
  }

  /** The domains of the instrument that are asked with this leefgebied. */
  private static List<String> domeinen(String instrument, String leefgebied) {
    boolean nieuw = instrument.equals("zrm-2017");
    return switch (leefgebied) {
      case "opvoeding" -> List.of();
      case "dagbesteding" ->
          nieuw ? List.of("werk_en_opleiding", "tijdsbesteding") : List.of(leefgebied);
      case "verslaving" -> List.of(nieuw ? "middelengebruik" : leefgebied);
      case "activiteiten_dagelijks_leven" ->
          nieuw ? List.of("basale_adl", "instrumentele_adl") : List.of(leefgebied);
      default -> List.of(leefgebied);
    };
  }

  private Blad blad(Opdracht opdracht, Onderwerp onderwerp, boolean later, boolean loopt) {
    Deel deel = onderwerp.deel();
    String geheim = deel.vertrouwelijk();
    boolean half = loopt && willekeur.kans(0.5);
    return new Blad(
        onderwerp.leefgebied(),
        false,
        later ? vul(opdracht, deel.evaluatie()) : vul(opdracht, deel.goed()),
        later ? null : vul(opdracht, deel.vraag()),
        later || half ? null : vul(opdracht, deel.achter()),
        later || half ? null : vul(opdracht, deel.kracht()),
        later || loopt ? null : vul(opdracht, deel.netwerk()),
        geheim == null || later || opdracht.huishouden().leden().size() < 2 || !willekeur.kans(0.5)
            ? List.of()
            : List.of(new Vertrouwelijk(1, "achter", vul(opdracht, geheim))));
  }

  static String vul(Opdracht opdracht, String tekst) {
    return tekst.replace("{naam}", opdracht.naam());
  }

  private static List<Evaluatie> evaluaties(
      Tijdpad pad, List<Onderwerp> onderwerpen, Planmaker.Werk werk) {
    Integer dag = pad.tweedeGesprek();
    if (dag == null || werk.plannen().isEmpty()) {
      return List.of();
    }
    List<Evaluatie> evaluaties = new ArrayList<>();
    for (Onderwerp onderwerp : onderwerpen) {
      String oordeel = pad.klaar() ? "bereikt" : "deels";
      evaluaties.add(
          new Evaluatie(
              onderwerp.leefgebied(),
              dag,
              oordeel,
              oordeel,
              werk.vul(onderwerp.deel().evaluatie())));
    }
    return evaluaties;
  }

  private List<Regie> regie(Opdracht opdracht, Planmaker.Werk werk) {
    Integer nazorg = opdracht.pad().nazorg();
    Integer gestart = werk.overgedragen();
    if (nazorg != null && willekeur.kans(0.4)) {
      return List.of(new Regie(nazorg, "huishouden", null, "het huishouden kan het weer zelf"));
    }
    if (gestart != null) {
      return List.of(
          new Regie(
              gestart,
              "organisatie",
              werk.verwijzingen().getFirst().organisatie(),
              "de hulp is begonnen; het team kijkt van opzij mee"));
    }
    Integer inKracht = opdracht.pad().inKracht();
    return inKracht != null
            && inKracht > 20
            && opdracht.team().magRegieHouden()
            && willekeur.kans(0.08)
        ? List.of(
            new Regie(
                inKracht - 10,
                "team",
                null,
                "twee collega’s doen het samen; het team houdt de lijn vast"))
        : List.of();
  }

  private List<Taak> taken(Opdracht opdracht, List<Onderwerp> onderwerpen) {
    Tijdpad pad = opdracht.pad();
    List<Taak> taken = new ArrayList<>();
    Integer gesprek = pad.gesprek();
    if (!onderwerpen.isEmpty() && gesprek != null && !pad.klaar()) {
      String wat = vul(opdracht, onderwerpen.getFirst().deel().taak());
      int gegeven = Math.min(gesprek, willekeur.van(1, 9));
      taken.add(new Taak(gegeven, wat, null, gegeven - willekeur.van(5, 16), null, null));
      if (gesprek > 14 && onderwerpen.size() > 1) {
        String klus = vul(opdracht, onderwerpen.getLast().deel().taak());
        taken.add(new Taak(gesprek, klus, null, gesprek - 10, gesprek - 9, null));
      }
    }
    Integer nazorg = pad.nazorg();
    int weken = opdracht.team().nazorgWeken();
    if (nazorg != null && weken > 0) {
      int momenten = Math.ceilDiv(weken, WEKEN_TUSSEN_CONTACT);
      for (int nummer = 1; nummer <= momenten; nummer++) {
        int uiterlijk = nazorg - WEEK * weken * nummer / momenten;
        Integer klaar = pad.nazorgGedaan(uiterlijk, nummer);
        String uitkomst = klaar != null && klaar < uiterlijk ? "vervallen" : null;
        taken.add(new Taak(nazorg, null, null, uiterlijk, klaar, uitkomst));
      }
    }
    return taken;
  }
}
