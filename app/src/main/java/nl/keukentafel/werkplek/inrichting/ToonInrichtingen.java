package nl.keukentafel.werkplek.inrichting;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import nl.keukentafel.aanmelding.Gebruiker;
import nl.keukentafel.aanmelding.Hoedanigheid;
import nl.keukentafel.inrichting.Inrichtingen;
import nl.keukentafel.inrichting.model.InrichtingVersie;
import nl.keukentafel.inrichting.model.Kader;
import nl.keukentafel.inrichting.model.Keuzelijst;
import nl.keukentafel.inrichting.model.Teaminrichting;
import nl.keukentafel.kern.Datums;
import nl.keukentafel.kern.TeamId;
import nl.keukentafel.kern.UseCase;
import nl.keukentafel.scherm.Teksten;
import nl.keukentafel.team.Teams;
import org.jspecify.annotations.Nullable;

/** Which design holds for which team, and what one can start from. */
@UseCase
class ToonInrichtingen {

  private final Teams teams;
  private final Inrichtingen inrichtingen;
  private final Voorbeeldkast voorbeelden;
  private final Clock klok;

  ToonInrichtingen(Teams teams, Inrichtingen inrichtingen, Voorbeeldkast voorbeelden, Clock klok) {
    this.teams = teams;
    this.inrichtingen = inrichtingen;
    this.voorbeelden = voorbeelden;
    this.klok = klok;
  }

  public Overzichtpagina toon(Gebruiker wie) {
    Map<TeamId, InrichtingVersie> geldig = inrichtingen.geldigPerTeam(LocalDate.now(klok));
    return new Overzichtpagina(
        teams.alle().stream().map(team -> regel(team, geldig.get(team.id()))).toList(),
        voorbeeldregels(),
        wie.is(Hoedanigheid.FUNCTIONEEL_BEHEERDER));
  }

  private List<Overzichtpagina.Voorbeeldregel> voorbeeldregels() {
    return voorbeelden.alle().stream()
        .map(voorbeeld ->
            new Overzichtpagina.Voorbeeldregel(
                voorbeeld.sleutel(),
                Voorbeeldkast.naam(voorbeeld),
                voorbeeld.bron(),
                gekozen(voorbeeld.inrichting()),
                Keuzelijst.alle().size()))
        .toList();
  }

  private static Overzichtpagina.Teamregel regel(
      Teams.Team team, @Nullable InrichtingVersie versie) {
    return versie == null
        ? new Overzichtpagina.Teamregel(
            Inrichtingen.pad(team.id()), team.naam(), 0, "", "", 0, Keuzelijst.alle().size())
        : new Overzichtpagina.Teamregel(
            Inrichtingen.pad(team.id()),
            team.naam(),
            versie.versie(),
            Datums.kortMetJaar(versie.geldigVanaf(), Teksten.locale()),
            Teksten.tekst(versie.inrichting().keuze(Kader.STATUS).waarde().sleutel()),
            gekozen(versie.inrichting()),
            Keuzelijst.alle().size());
  }

  private static int gekozen(Teaminrichting inrichting) {
    return Keuzelijst.alle().size() - inrichting.nogNietGekozen().size();
  }
}
