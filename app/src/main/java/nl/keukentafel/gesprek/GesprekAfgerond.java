package nl.keukentafel.gesprek;

import nl.keukentafel.kern.CasusId;

/** A conversation is done and written down; published within the same transaction. */
public record GesprekAfgerond(CasusId casus, GesprekId gesprek) {}
