package nl.keukentafel.voorbeeld;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import nl.keukentafel.inrichting.Kernbesluit;
import nl.keukentafel.voorbeeld.Verloop.Gebied;
import nl.keukentafel.voorbeeld.Verloop.Stap;
import nl.keukentafel.voorbeeld.Verloop.Taak;
import org.jspecify.annotations.Nullable;

/**
 * Writes the life of a casus from toewijzing on: steps, casushouder, regie, leefgebieden, tasks.
 */
final class Levenschrijver {

  private static final String AFGESLOTEN = "afgesloten";
  private static final String SLAPEND = "slapend";
  private static final int NIEUWS_DAGEN = 3;

  private final Lader lader;
  private final Willekeur willekeur;
  private final Overlegboek overleg;

  Levenschrijver(Lader lader, Willekeur willekeur, Overlegboek overleg) {
    this.lader = lader;
    this.willekeur = willekeur;
    this.overleg = overleg;
  }

  /** When a step is taken; the first, to vraagverheldering, when the casus was assigned. */
  static LocalDateTime moment(Casuswerk werk, Stap stap) {
    return werk.op(stap.dagen(), 15, 30);
  }

  void schrijf(Casuswerk werk, LocalDateTime toegewezen) {
    stappen(werk, toegewezen);
    gebieden(werk, toegewezen);
    werk.verloop().taken().forEach(taak -> taak(werk, taak));
    for (Verloop.Klok klok : werk.verloop().klokken()) {
      LocalDate van = werk.dag(klok.van());
      LocalDate uiterlijk = werk.dag(klok.uiterlijk());
      lader.voeg(
          Tabel.KLOK,
          willekeur.id(),
          klok.soort(),
          "casus",
          werk.casus(),
          van,
          werk.dag(klok.uiterlijk() + (klok.van() - klok.uiterlijk()) / 2),
          uiterlijk.minusDays(5).isBefore(van) ? van : uiterlijk.minusDays(5),
          uiterlijk,
          null);
    }
  }

  private void stappen(Casuswerk werk, LocalDateTime toegewezen) {
    UUID leider = werk.schets().team().teamleider();
    Rollenboek rollen = new Rollenboek(werk);
    rollen.houdt(toegewezen, "heeft ruimte en de gevraagde deskundigheid", leider);
    rollen.eersteRegie(toegewezen, "bij de toewijzing", leider);
    wissel(werk, "aangemeld", "vraagverheldering", toegewezen, leider, "toegewezen", null);
    if (toegewezen.isAfter(werk.nu().minusDays(NIEUWS_DAGEN))) {
      aandacht(werk, "toegewezen", toegewezen, leider);
    }
    String fase = "vraagverheldering";
    for (Stap stap : werk.verloop().stappen()) {
      if (stap.naar().equals(fase)) {
        continue;
      }
      LocalDateTime op = moment(werk, stap);
      UUID door = werk.wie(stap.door());
      rollen.regieTot(op);
      UUID besluit =
          isEinde(stap.naar()) && werk.samen(Kernbesluit.AFSLUITEN) ? einde(werk, stap) : null;
      wissel(werk, fase, stap.naar(), op, door, stap.reden(), besluit);
      if (isEinde(stap.naar())) {
        rollen.geenRegieMeer(op);
        if (stap.naar().equals(AFGESLOTEN)) {
          rollen.houdtNietMeer(op);
        }
      } else if (isEinde(fase)) {
        boolean gewekt = fase.equals(SLAPEND);
        if (!gewekt) {
          rollen.houdt(op, stap.reden(), door);
        }
        rollen.eersteRegie(op, stap.reden(), door);
        if (op.isAfter(werk.nu().minusDays(NIEUWS_DAGEN))) {
          aandacht(werk, gewekt ? "gewekt" : "heropend", op, door);
        }
      }
      fase = stap.naar();
    }
    if (!isEinde(fase)) {
      rollen.regieTot(werk.nu());
    }
    rollen.schrijf(lader, willekeur);
  }

  static boolean isEinde(String fase) {
    return fase.equals(AFGESLOTEN) || fase.equals(SLAPEND);
  }

  /** Closing that the team decided on in its overleg. */
  private UUID einde(Casuswerk werk, Stap stap) {
    LocalDate dag = overleg.laatsteVoor(werk.dag(stap.dagen()));
    LocalDateTime gevraagd = dag.minusDays(1).atTime(16, 0);
    String soort = stap.naar().equals(SLAPEND) ? "slapen" : "afsluiten";
    Overlegboek.Besloten besloten =
        overleg.besluitMetPunt(
            werk.schets().team(),
            new Overlegboek.Vraag(
                Kernbesluit.AFSLUITEN,
                "casus",
                werk.casus(),
                "Een casus afsluiten",
                "/casussen/" + werk.casus()),
            werk.houder(),
            gevraagd,
            dag);
    lader.voeg(
        Tabel.STAPVRAAG,
        willekeur.id(),
        werk.casus(),
        soort,
        Kernbesluit.AFSLUITEN.code(),
        stap.reden(),
        besloten.agendapunt(),
        werk.houder(),
        gevraagd,
        "gezet",
        moment(werk, stap));
    return besloten.besluit();
  }

  private void wissel(
      Casuswerk werk,
      String van,
      String naar,
      LocalDateTime op,
      UUID door,
      String reden,
      @Nullable UUID besluit) {
    lader.voeg(Tabel.FASEWISSEL, willekeur.id(), werk.casus(), van, naar, op, door, reden, besluit);
  }

  private void aandacht(Casuswerk werk, String soort, LocalDateTime op, UUID door) {
    lader.voeg(Tabel.AANDACHT, willekeur.id(), werk.casus(), soort, soort, op, door);
  }

  private void gebieden(Casuswerk werk, LocalDateTime toegewezen) {
    List<Gebied> eigen = werk.verloop().leefgebieden();
    for (String leefgebied : werk.schets().melding().leefgebieden()) {
      if (eigen.stream().noneMatch(gebied -> gebied.leefgebied().equals(leefgebied))) {
        gebied(werk, leefgebied, "het in de melding stond", toegewezen.toLocalDate());
      }
    }
    for (Gebied gebied : eigen) {
      gebied(werk, gebied.leefgebied(), gebied.reden(), werk.dag(gebied.dagen()));
    }
  }

  private void gebied(Casuswerk werk, String leefgebied, String reden, LocalDate sinds) {
    lader.voeg(Tabel.LEEFGEBIED, werk.casus(), leefgebied, reden, sinds, werk.houder());
  }

  private void taak(Casuswerk werk, Taak taak) {
    LocalDateTime op = werk.op(taak.dagen(), 12, 15);
    Integer klaar = taak.klaar();
    LocalDateTime af = klaar == null ? null : werk.op(klaar, 15, 45);
    String uitkomst = Objects.requireNonNullElse(taak.uitkomst(), "klaar");
    UUID wie = werk.wie(taak.wie());
    lader.voeg(
        Tabel.TAAK,
        willekeur.id(),
        af == null ? 1 : 2,
        werk.casus(),
        taak.wat() == null ? "nazorg" : "taak",
        Objects.requireNonNullElse(taak.wat(), ""),
        wie,
        werk.dag(taak.uiterlijk()),
        werk.wet(null),
        werk.houder(),
        op,
        af == null ? op : af,
        wie,
        af == null ? null : uitkomst,
        af,
        af == null ? null : wie);
  }
}
