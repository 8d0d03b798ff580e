package nl.keukentafel.voorbeeld;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import nl.keukentafel.inrichting.Leefgebied;
import nl.keukentafel.inrichting.Tweedelijnsvorm;
import nl.keukentafel.voorbeeld.Verloop.Actie;
import nl.keukentafel.voorbeeld.Verloop.Doel;
import nl.keukentafel.voorbeeld.Verloop.Inzet;
import nl.keukentafel.voorbeeld.Verloop.Plan;
import nl.keukentafel.voorbeeld.Verloop.Verwijsstap;
import nl.keukentafel.voorbeeld.Verloop.Verwijzing;
import nl.keukentafel.voorbeeld.Verloop.Vondst;
import nl.keukentafel.voorbeeld.Verloop.Vraag;
import nl.keukentafel.voorbeeld.Verloopmaker.Onderwerp;
import nl.keukentafel.voorbeeld.Verloopmaker.Opdracht;
import org.jspecify.annotations.Nullable;

/** Makes up plan and ladder: what the design of the team allows and no more. */
final class Planmaker {

  private static final List<String> TREDEN =
      List.of("eigen_kracht", "netwerk", "collectief", "eerste_lijn", "tweede_lijn");
  private static final int EVALUEREN = 84;

  private final Willekeur willekeur;
  private final Hulpmaker hulpmaker;

  Planmaker(Willekeur willekeur) {
    this.willekeur = willekeur;
    this.hulpmaker = new Hulpmaker(willekeur);
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
        Verwijzing hulp = hulpmaker.verwijzing(opdracht, onderwerp);
        if (hulp != null) {
          verwijzingen.add(hulp);
          toestemmingen.add(hulpmaker.toestemming(opdracht, hulp));
        }
        Inzet loopt = hulpmaker.inzet(opdracht, onderwerp);
        if (loopt != null) {
          inzet.add(loopt);
        }
        doelen.add(doel(opdracht, onderwerp, begonnen, hulp, treden));
      }
      if (willekeur.kans(0.4) && opdracht.boek().find("huisarts").isPresent()) {
        toestemmingen.add(hulpmaker.andere(begonnen + 1));
      }
      Integer inKracht = pad.inKracht();
      plannen.add(
          new Plan(
              begonnen,
              inKracht,
              inKracht == null ? null : Integer.valueOf(inKracht - EVALUEREN),
              List.of(),
              null,
              null,
              doelen,
              null));
    }
    Integer over =
        verwijzingen.isEmpty() || !isOver(verwijzingen.getFirst()) || pad.klaar()
            ? null
            : verwijzingen.getFirst().stappen().stream()
                .filter(stap -> stap.naar().equals("gestart"))
                .map(Verwijsstap::dagen)
                .findFirst()
                .orElse(null);
    return new Werk(opdracht.naam(), plannen, treden, verwijzingen, inzet, toestemmingen, over);
  }

  private static boolean isOver(Verwijzing verwijzing) {
    return Tweedelijnsvorm.ZIJDELINGS_BEWAKEN.code().equals(verwijzing.vorm())
        || Tweedelijnsvorm.VOLLEDIG_OVER.code().equals(verwijzing.vorm());
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
}
