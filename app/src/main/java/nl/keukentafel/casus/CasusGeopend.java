package nl.keukentafel.casus;

import nl.keukentafel.kern.CasusId;
import nl.keukentafel.kern.HuishoudenId;
import nl.keukentafel.kern.TeamId;

/** The work with a household began; published within the transaction that opened it. */
public record CasusGeopend(CasusId casus, HuishoudenId huishouden, TeamId leidendTeam) {}
