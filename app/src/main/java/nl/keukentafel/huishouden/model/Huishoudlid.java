package nl.keukentafel.huishouden.model;

import nl.keukentafel.kern.Periode;
import nl.keukentafel.kern.PersoonId;

/** A person whose hoofdverblijf is this household, in a role, during a period. */
public record Huishoudlid(PersoonId persoon, Huishoudrol rol, Periode periode) {}
