package nl.keukentafel.casus.usecase;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import nl.keukentafel.casus.CasusRechten;
import nl.keukentafel.casus.model.Casus;
import nl.keukentafel.casus.model.Casusverloop;
import nl.keukentafel.huishouden.Huishoudens;
import nl.keukentafel.kern.MedewerkerId;
import nl.keukentafel.kern.OrganisatieId;
import nl.keukentafel.kern.TeamId;
import nl.keukentafel.organisatie.Organisaties;
import nl.keukentafel.team.Teams;

/**
 * A casus with its history, for a page about its life.
 *
 * @param namen of everybody named in it
 * @param teams all teams of the gemeente
 */
public record Levensbeeld(
    Casus casus,
    Casusverloop verloop,
    CasusRechten rechten,
    Optional<Huishoudens.Kaart> huishouden,
    Map<MedewerkerId, String> namen,
    Map<TeamId, Teams.Team> teams,
    Map<OrganisatieId, Organisaties.Organisatie> organisaties,
    LocalDate vandaag) {}
