package nl.keukentafel.casus.model;

import java.util.Optional;
import java.util.function.Function;
import nl.keukentafel.aanmelding.Gebruiker;
import nl.keukentafel.aanmelding.Hoedanigheid;
import nl.keukentafel.casus.CasusRechten;
import nl.keukentafel.casus.CasusRechten.Inzage;
import nl.keukentafel.inrichting.Positie;
import nl.keukentafel.inrichting.model.Antwoord;
import nl.keukentafel.inrichting.model.Betrokkenheid;
import nl.keukentafel.inrichting.model.InrichtingVersie;
import nl.keukentafel.inrichting.model.Inzagevraag;
import nl.keukentafel.kern.TeamId;
import org.jspecify.annotations.Nullable;

/**
 * Who may see and do what with a casus (3-privacy). Deny by default: each rule names the relation
 * that opens something.
 */
public final class Casusbeleid {

  private Casusbeleid() {}

  /**
   * The rights of somebody in this casus.
   *
   * @param inrichting the design in force today of a team
   */
  public static CasusRechten bepaal(
      Gebruiker wie, Casusfeiten feiten, Function<TeamId, InrichtingVersie> inrichting) {
    // The face for the household and whoever holds the regie know all (1-domein: Casushouder).
    if (feiten.houdtVast(wie.medewerker())) {
      boolean schrijven = feiten.fase() != Fase.AFGESLOTEN;
      return new CasusRechten(Inzage.INHOUD, schrijven, true, "taak.casushouder", null);
    }
    @Nullable Hoedanigheid inLeidend =
        wie.lidVan(feiten.leidendTeam()).map(Gebruiker.Lidmaatschap::positie).orElse(null);
    // Slapend: readable only by the last casushouder and the teamleider (1-domein).
    if (feiten.fase() == Fase.SLAPEND) {
      return inLeidend == Hoedanigheid.TEAMLEIDER
          ? alleenLezen("taak.teamleider")
          : CasusRechten.geen();
    }
    if (feiten.fase() == Fase.AFGESLOTEN && feiten.eerdereHouders().contains(wie.medewerker())) {
      return alleenLezen("taak.casushouder.eerder");
    }
    Optional<Gebruiker.Lidmaatschap> via =
        inLeidend != null
            ? wie.lidVan(feiten.leidendTeam())
            : wie.lidmaatschappen().stream()
                .filter(lid -> feiten.meewerkend().contains(lid.team()))
                .findFirst();
    if (via.isPresent()) {
      Betrokkenheid betrokkenheid =
          inLeidend == null || feiten.eerdereHouders().contains(wie.medewerker())
              ? Betrokkenheid.BETROKKEN
              : Betrokkenheid.TEAMGENOOT;
      return inTeam(via.get(), betrokkenheid, feiten, inrichting.apply(via.get().team()));
    }
    // A team that follows sees stage, dates and holder, not the content (1-domein: Casus).
    boolean volgt =
        wie.lidmaatschappen().stream()
            .anyMatch(lid ->
                feiten.volgend().contains(lid.team())
                    && lid.positie() != Hoedanigheid.VRIJWILLIGER);
    return volgt
        ? new CasusRechten(Inzage.VOORTGANG, false, false, "team.volgend", null)
        : CasusRechten.geen();
  }

  /** What the design of the team says of sharing within it (001 §3.6.2, §5.6.1). */
  private static CasusRechten inTeam(
      Gebruiker.Lidmaatschap lid,
      Betrokkenheid betrokkenheid,
      Casusfeiten feiten,
      InrichtingVersie versie) {
    Positie positie = Positie.valueOf(lid.positie().name());
    Inzagevraag vraag = new Inzagevraag(positie, betrokkenheid, false, false);
    return switch (versie.vraag(inrichting -> inrichting.grondVoorInzage(vraag))) {
      case Antwoord.Ja(var grond) ->
          new CasusRechten(
              Inzage.INHOUD,
              positie != Positie.VRIJWILLIGER && feiten.fase() != Fase.AFGESLOTEN,
              false,
              "inrichting." + grond.nummer(),
              null);
      case Antwoord.Nee(var weigering) ->
          // A volunteer sees as far as the task list goes: a casus is not on it.
          positie == Positie.VRIJWILLIGER
              ? CasusRechten.geen()
              : new CasusRechten(Inzage.VOORTGANG, false, false, "team", weigering);
    };
  }

  private static CasusRechten alleenLezen(String grondslag) {
    return new CasusRechten(Inzage.INHOUD, false, false, grondslag, null);
  }
}
