package nl.keukentafel.werkplek.casus;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.keukentafel.aanmelding.Gebruiker;
import nl.keukentafel.casus.Casusbeeld;
import nl.keukentafel.casus.model.Casusverloop;
import nl.keukentafel.gesprek.Meetpersoon;
import nl.keukentafel.gesprek.Meetstrook;
import nl.keukentafel.gesprek.Metingen;
import nl.keukentafel.huishouden.Huishoudbeeld;
import nl.keukentafel.huishouden.Huishoudens;
import nl.keukentafel.inzet.Verwijzingen;
import nl.keukentafel.kern.CasusId;
import nl.keukentafel.plan.Planbeeld;
import nl.keukentafel.plan.Plannen;
import nl.keukentafel.termijn.Termijnen;
import org.springframework.stereotype.Component;

/** Gathers what the other rooms know of a casus: one statement a room, within one transaction. */
@Component
class Casusdelen {
  private final Huishoudens huishoudens;
  private final Termijnen termijnen;
  private final Metingen metingen;
  private final Plannen plannen;
  private final Verwijzingen verwijzingen;

  Casusdelen(
      Huishoudens huishoudens,
      Termijnen termijnen,
      Metingen metingen,
      Plannen plannen,
      Verwijzingen verwijzingen) {
    this.huishoudens = huishoudens;
    this.termijnen = termijnen;
    this.metingen = metingen;
    this.plannen = plannen;
    this.verwijzingen = verwijzingen;
  }

  /**
   * What the rooms know.
   *
   * @param huishouden empty when it cannot be read
   * @param plan the plan in force, or the concept; empty when there is none or it is closed
   */
  record Delen(
      Optional<Huishoudbeeld> huishouden,
      List<Termijnen.Lopend> klokken,
      Meetstrook strook,
      Optional<Planbeeld> plan,
      Verwijzingen.Beeld inzet) {}

  /** Reads them, each as far as this person may see it. */
  Delen lees(Casusbeeld beeld, Gebruiker wie, LocalDate vandaag) {
    var gegevens = beeld.casus().gegevens();
    CasusId casus = gegevens.id();
    Optional<Huishoudbeeld> huishouden = huishoudens.beeld(gegevens.huishouden());
    List<Termijnen.Lopend> klokken =
        termijnen.van(List.of(casus.waarde()), vandaag).getOrDefault(casus.waarde(), List.of());
    List<String> aangesloten =
        beeld.verloop().leefgebieden().stream().map(Casusverloop.Leefgebied::code).toList();
    return new Delen(
        huishouden,
        klokken,
        metingen.strook(
            casus,
            beeld.rechten(),
            wie,
            huishouden.map(Meetpersoon::volwassenen).orElse(List.of()),
            aangesloten),
        plannen.huidig(casus, beeld.rechten(), wie),
        verwijzingen.beeld(casus, beeld.rechten(), wie));
  }
}
