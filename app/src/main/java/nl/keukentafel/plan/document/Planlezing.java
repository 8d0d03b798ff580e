package nl.keukentafel.plan.document;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import nl.keukentafel.aanmelding.Gebruiker;
import nl.keukentafel.casus.CasusRechten;
import nl.keukentafel.casus.Casussen;
import nl.keukentafel.gesprek.Gesprekken;
import nl.keukentafel.huishouden.Huishoudbeeld;
import nl.keukentafel.huishouden.Huishoudens;
import nl.keukentafel.kern.MedewerkerId;
import nl.keukentafel.kern.Telefoonnummer;
import nl.keukentafel.plan.Planbeeld;
import nl.keukentafel.plan.Plannen;
import nl.keukentafel.team.Teams;
import nl.keukentafel.toestemming.Ledeninzage;
import nl.keukentafel.toestemming.Toestemmingen;
import org.springframework.stereotype.Component;

/** Gathers what a brief is written from; runs in the transaction of the use case. */
@Component
class Planlezing {

  private final Plannen plannen;
  private final Huishoudens huishoudens;
  private final Toestemmingen toestemmingen;
  private final Gesprekken gesprekken;
  private final Teams teams;
  private final Clock klok;

  Planlezing(
      Plannen plannen,
      Huishoudens huishoudens,
      Toestemmingen toestemmingen,
      Gesprekken gesprekken,
      Teams teams,
      Clock klok) {
    this.plannen = plannen;
    this.huishoudens = huishoudens;
    this.toestemmingen = toestemmingen;
    this.gesprekken = gesprekken;
    this.teams = teams;
    this.klok = klok;
  }

  /** The facts, as far as this worker may see them; empty while there is no plan. */
  Optional<Brieffeiten> lees(Casussen.Verwijzing casus, CasusRechten rechten, Gebruiker wie) {
    Optional<Planbeeld> plan = plannen.huidig(casus.id(), rechten, wie);
    Optional<Huishoudbeeld> huishouden = huishoudens.beeld(casus.huishouden());
    if (plan.isEmpty() || huishouden.isEmpty()) {
      return Optional.empty();
    }
    LocalDate vandaag = LocalDate.now(klok);
    Ledeninzage inzage = toestemmingen.ledeninzage(casus.huishouden(), vandaag);
    return Optional.of(
        new Brieffeiten(
            wie.gemeenteNaam(),
            teams.find(casus.leidendTeam()).map(Teams.Team::naam).orElse(""),
            casus.nummer(),
            contact(casus, vandaag),
            vandaag,
            plan.get(),
            huishouden.get(),
            inzage::ziet,
            toestemmingen.van(casus.huishouden()).stream()
                .filter(t ->
                    !t.vertrouwelijk()
                        || rechten.vertrouwelijk()
                        || t.door().equals(wie.medewerker()))
                .toList(),
            gesprekken.vragen(casus.id(), rechten, wie)));
  }

  private Brieffeiten.Contact contact(Casussen.Verwijzing casus, LocalDate dag) {
    MedewerkerId houder = casus.casushouder();
    Optional<Teams.Teamlid> lid =
        teams.leden(casus.leidendTeam(), dag).stream()
            .filter(teamlid -> teamlid.medewerker().equals(houder))
            .findFirst();
    Optional<String> telefoon =
        lid.map(Teams.Teamlid::telefoon)
            .or(() -> teams.find(casus.leidendTeam()).map(Teams.Team::telefoon))
            .flatMap(nummer -> Telefoonnummer.lees(nummer).toOptional())
            .map(Telefoonnummer::opScherm);
    return new Brieffeiten.Contact(lid.map(Teams.Teamlid::naam).orElse(""), telefoon.orElse(null));
  }
}
