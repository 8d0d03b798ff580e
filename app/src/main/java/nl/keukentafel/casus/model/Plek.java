package nl.keukentafel.casus.model;

/** A place on the wachtlijst, counted from 1, with the reason why it is this one. */
public record Plek(int nummer, Wachtende wachtende, Plekreden reden) {}
