package nl.keukentafel.voorbeeld;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import nl.keukentafel.inrichting.Leefgebied;
import nl.keukentafel.inrichting.Tweedelijnsvorm;
import nl.keukentafel.voorbeeld.Verloop.Actie;
import nl.keukentafel.voorbeeld.Verloop.Doel;
import nl.keukentafel.voorbeeld.Verloop.Inzet;
import nl.keukentafel.voorbeeld.Verloop.Plan;
import nl.keukentafel.voorbeeld.Verloop.Terugkoppeling;
import nl.keukentafel.voorbeeld.Verloop.Verwijsstap;
import nl.keukentafel.voorbeeld.Verloop.Verwijzing;
import nl.keukentafel.voorbeeld.Verloop.Vondst;
import nl.keukentafel.voorbeeld.Verloop.Vraag;
import nl.keukentafel.voorbeeld.Verloopmaker.Onderwerp;
import nl.keukentafel.voorbeeld.Verloopmaker.Opdracht;
import org.jspecify.annotations.Nullable;

/** Makes up plan, ladder, verwijzingen and help: what the design of the team allows and no more. */
final class Planmaker {

  private static final List<String> TREDEN =
      List.of("eigen_kracht", "netwerk", "collectief", "eerste_lijn", "tweede_lijn");
  private static final int HALF_JAAR = 182;
  private static final int TERUGKOPPELING = 42;

  private final Willekeur willekeur;

  Planmaker(Willekeur willekeur) {
    this.willekeur = willekeur;
  }

  /**
   * What was planned and done.
   *
   * @param overgedragen days since the regie went to the organisation of the first verwijzing
   */
  record Werk(
      String naam,
      List<Plan> plannen,
      List<Vondst> treden,
      List<Verwijzing> verwijzingen,
      List<Inzet> inzet,
      List<Vraag> toestemmingen,
      @Nullable Integer overgedragen) {

    String vul(String tekst) {
      return tekst.replace("{naam}", naam);
    }
  }

  Werk maak(Opdracht opdracht, List<Onderwerp> onderwerpen) {
    Tijdpad pad = opdracht.pad();
    Integer begonnen = pad.plan();
    List<Vraag> toestemmingen = new ArrayList<>();
    List<Vondst> treden = new ArrayList<>();
    List<Verwijzing> verwijzingen = new ArrayList<>();
    List<Inzet> inzet = new ArrayList<>();
    List<Plan> plannen = new ArrayList<>();
    if (begonnen != null && !onderwerpen.isEmpty()) {
      List<Doel> doelen = new ArrayList<>();
      for (Onderwerp onderwerp : onderwerpen) {
        Verwijzing hulp = verwijzing(opdracht, onderwerp);
        if (hulp != null) {
          verwijzingen.add(hulp);
          toestemmingen.add(toestemming(opdracht, hulp));
        }
        Inzet loopt = inzet(opdracht, onderwerp);
        if (loopt != null) {
          inzet.add(loopt);
        }
        doelen.add(doel(opdracht, onderwerp, begonnen, hulp, treden));
      }
      if (willekeur.kans(0.4) && opdracht.boek().find("huisarts").isPresent()) {
        toestemmingen.add(andere(begonnen + 1));
      }
      Integer inKracht = pad.inKracht();
      plannen.add(
          new Plan(
              begonnen,
              inKracht,
              inKracht == null ? null : Integer.valueOf(inKracht - 2 * TERUGKOPPELING),
              List.of(),
              null,
              null,
              doelen,
              null));
    }
    Integer over =
        verwijzingen.isEmpty() || !isOver(opdracht.team()) || pad.klaar()
            ? null
            : verwijzingen.getFirst().stappen().stream()
                .filter(stap -> stap.naar().equals("gestart"))
                .map(Verwijsstap::dagen)
                .findFirst()
                .orElse(null);
    return new Werk(opdracht.naam(), plannen, treden, verwijzingen, inzet, toestemmingen, over);
  }

  private static boolean isOver(Teamschets team) {
    return team.tweedeLijn() == Tweedelijnsvorm.ZIJDELINGS_BEWAKEN
        || team.tweedeLijn() == Tweedelijnsvorm.VOLLEDIG_OVER;
  }

  private Doel doel(
      Opdracht opdracht,
      Onderwerp onderwerp,
      int begonnen,
      @Nullable Verwijzing hulp,
      List<Vondst> treden) {
    List<Actie> acties = new ArrayList<>();
    Set<String> gebruikt = new HashSet<>();
    for (Actie actie : onderwerp.deel().acties()) {
      if (kan(opdracht, onderwerp, actie, hulp)) {
        gebruikt.add(trede(actie.soort()));
        acties.add(actie(opdracht, actie, begonnen, hulp));
      }
    }
    onderzocht(onderwerp, gebruikt, treden);
    String tekst = Verloopmaker.vul(opdracht, onderwerp.deel().doel());
    return new Doel(onderwerp.leefgebied(), onderwerp.leefgebied(), tekst, null, false, acties);
  }

  /** What the design lets choose, with an organisation that is there. */
  private static boolean kan(
      Opdracht opdracht, Onderwerp onderwerp, Actie actie, @Nullable Verwijzing hulp) {
    String organisatie = actie.organisatie();
    return opdracht
            .team()
            .magKiezen(
                actie.soort(), Leefgebied.valueOf(onderwerp.leefgebied().toUpperCase(Locale.ROOT)))
        && (organisatie == null || opdracht.boek().find(organisatie).isPresent())
        && (!actie.soort().equals("tweede_lijn") || hulp != null);
  }

  /** Rungs below the heaviest that is used are looked at first (001 §3.7). */
  private static void onderzocht(Onderwerp onderwerp, Set<String> gebruikt, List<Vondst> treden) {
    int zwaarste = 0;
    for (String trede : gebruikt) {
      zwaarste = Math.max(zwaarste, TREDEN.indexOf(trede));
    }
    for (int plek = 0; plek < TREDEN.size(); plek++) {
      String trede = TREDEN.get(plek);
      if (gebruikt.contains(trede)) {
        continue;
      }
      Vondst bekend =
          onderwerp.deel().treden().stream()
              .filter(vondst -> vondst.trede().equals(trede))
              .findFirst()
              .orElse(null);
      if (bekend != null) {
        String waarom = bekend.toelichting();
        if (waarom == null || !waarom.contains("{naam}")) {
          treden.add(bekend);
          continue;
        }
      }
      if (plek < zwaarste) {
        treden.add(new Vondst(onderwerp.leefgebied(), trede, "geen", ""));
      }
    }
  }

  private static String trede(String soort) {
    return switch (soort) {
      case "huishouden" -> "eigen_kracht";
      case "netwerk", "vrijwilliger" -> "netwerk";
      case "collectieve_voorziening" -> "collectief";
      case "tweede_lijn" -> "tweede_lijn";
      default -> "eerste_lijn";
    };
  }

  private Actie actie(Opdracht opdracht, Actie actie, int begonnen, @Nullable Verwijzing hulp) {
    Tijdpad pad = opdracht.pad();
    Integer na = actie.uiterlijk();
    Integer uiterlijk = na == null ? null : Integer.valueOf(begonnen - na);
    String status = status(pad, actie, uiterlijk, hulp);
    boolean anders = !status.equals("gepland");
    Integer inKracht = pad.inKracht();
    Integer bijgesteld = pad.afschalen();
    if (anders && bijgesteld == null && inKracht != null) {
      bijgesteld = Math.max(0, inKracht - 3);
    }
    boolean klaar = status.equals("klaar");
    return new Actie(
        Verloopmaker.vul(opdracht, actie.wat()),
        actie.soort(),
        actie.wie(),
        actie.naam(),
        actie.organisatie(),
        actie.rol(),
        actie.wanneer(),
        uiterlijk,
        status,
        klaar && willekeur.kans(0.4) ? "Gelukt." : null,
        null,
        null,
        anders ? bijgesteld : null,
        null,
        false);
  }

  private String status(
      Tijdpad pad, Actie actie, @Nullable Integer uiterlijk, @Nullable Verwijzing hulp) {
    Integer inKracht = pad.inKracht();
    if (inKracht == null) {
      return "gepland";
    }
    if (pad.klaar()) {
      boolean doorgaan = pad.einde() == null && pad.nazorg() == null;
      return doorgaan && actie.soort().equals("huishouden") && actie.uiterlijk() == null
          ? "loopt"
          : "klaar";
    }
    if (actie.soort().equals("tweede_lijn")) {
      String stand = hulp == null ? "" : hulp.stappen().getLast().naar();
      return switch (stand) {
        case "gestart" -> "loopt";
        case "afgewezen" -> "gestopt";
        default -> "wacht";
      };
    }
    if (uiterlijk != null && uiterlijk > 0) {
      return willekeur.kans(0.85) ? "klaar" : "loopt";
    }
    return willekeur.kans(0.75) && inKracht > 3 ? "loopt" : "gepland";
  }

  private @Nullable Verwijzing verwijzing(Opdracht opdracht, Onderwerp onderwerp) {
    Verwijzing vorm = onderwerp.deel().verwijzing();
    Tijdpad pad = opdracht.pad();
    Integer inKracht = pad.inKracht();
    if (vorm == null
        || inKracht == null
        || opdracht.boek().find(vorm.organisatie()).isEmpty()
        || !opdracht.team().magKiezen("tweede_lijn", Leefgebied.FINANCIEN)) {
      return null;
    }
    List<Verwijsstap> stappen = new ArrayList<>();
    List<Terugkoppeling> terug = new ArrayList<>();
    stappen.add(new Verwijsstap("aangevraagd", inKracht, null));
    Integer voor = null;
    Integer klaar = pad.afschalen();
    Integer verwacht = null;
    if (klaar != null || (inKracht > 40 && willekeur.kans(0.7))) {
      int gestart = inKracht - willekeur.van(14, 28);
      stappen.add(new Verwijsstap("aanvaard", inKracht - 9, null));
      stappen.add(new Verwijsstap("gestart", gestart, null));
      voor = gestart - TERUGKOPPELING;
      if (klaar == null && voor > 3 && willekeur.kans(0.75)) {
        terug.add(terug(onderwerp, voor + 2, voor - 2 * TERUGKOPPELING));
      }
      if (klaar != null) {
        stappen.add(new Verwijsstap("beeindigd", klaar, "de behandeling is klaar"));
        terug.add(terug(onderwerp, klaar, null));
      }
    } else if (willekeur.kans(0.15)) {
      stappen.add(
          new Verwijsstap("afgewezen", inKracht - 9, "de wachtlijst is dicht tot volgend jaar"));
    } else if (inKracht > 10 && willekeur.kans(0.75)) {
      stappen.add(new Verwijsstap("aanvaard", inKracht - 9, null));
      verwacht = inKracht - willekeur.van(50, 90);
    }
    return new Verwijzing(
        vorm.organisatie(),
        null,
        vorm.leefgebied(),
        vorm.wet(),
        null,
        Verloopmaker.vul(opdracht, vorm.vraag()),
        vorm.overbrugging(),
        vorm.deelt(),
        vorm.persoon(),
        false,
        stappen,
        verwacht,
        voor,
        terug,
        vorm.hulp());
  }

  private static Terugkoppeling terug(Onderwerp onderwerp, int dagen, @Nullable Integer volgende) {
    Terugkoppeling tekst = Objects.requireNonNull(onderwerp.deel().terugkoppeling());
    return new Terugkoppeling(
        dagen, tekst.vanWie(), tekst.resultaat(), tekst.terugval(), tekst.nazorg(), volgende);
  }

  /** A question beside those for verwijzingen: said yes to, no to, taken back, or still open. */
  private Vraag andere(int dag) {
    int keuze = willekeur.gewogen(5, 2, 1, 2);
    return new Vraag(
        dag,
        1,
        "opvragen",
        "huisarts",
        null,
        List.of("medisch"),
        "Om te weten wat de huisarts al heeft gedaan.",
        dag - HALF_JAAR,
        false,
        keuze == 3 ? null : Boolean.valueOf(keuze != 1),
        "gesproken",
        List.of(),
        null,
        keuze == 2 ? Integer.valueOf(Math.max(0, dag - 10)) : null,
        keuze == 2 ? "Vertelt het liever zelf." : null);
  }

  private static Vraag toestemming(Opdracht opdracht, Verwijzing hulp) {
    int dag = hulp.stappen().getFirst().dagen();
    return new Vraag(
        dag,
        1,
        "delen",
        hulp.organisatie(),
        hulp.wet(),
        hulp.deelt(),
        "Dan hoeft u uw verhaal daar niet nog een keer te doen.",
        dag - HALF_JAAR,
        false,
        true,
        "gesproken",
        List.of(),
        null,
        null,
        null);
  }

  private static @Nullable Inzet inzet(Opdracht opdracht, Onderwerp onderwerp) {
    Inzet vorm = onderwerp.deel().inzet();
    Integer inKracht = opdracht.pad().inKracht();
    if (vorm == null || inKracht == null || opdracht.boek().find(vorm.organisatie()).isEmpty()) {
      return null;
    }
    Integer klaar = opdracht.pad().afschalen();
    return new Inzet(
        vorm.organisatie(),
        vorm.leefgebied(),
        vorm.lijn(),
        vorm.wet(),
        vorm.hulp(),
        vorm.wat(),
        Math.max(0, inKracht - 7),
        klaar == null ? null : Integer.valueOf(klaar - 1),
        klaar == null ? null : "niet meer nodig",
        null,
        false);
  }
}
