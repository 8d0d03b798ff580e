package nl.keukentafel.huishouden.model;

import nl.keukentafel.kern.HuishoudenId;
import nl.keukentafel.kern.Periode;
import nl.keukentafel.kern.PersoonId;

/**
 * A further tie of a person with a household that is not the hoofdverblijf.
 *
 * @param persoon the child, or the parent who lives elsewhere
 * @param bij household the tie is with
 * @param soort kind of tie
 * @param periode when it holds
 */
public record Bijrelatie(
    PersoonId persoon, HuishoudenId bij, Bijrelatiesoort soort, Periode periode) {}
