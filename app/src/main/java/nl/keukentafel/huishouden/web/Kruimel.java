package nl.keukentafel.huishouden.web;

/** A step on the way back up: where it leads and what it says. */
public record Kruimel(String pad, String tekst) {}
