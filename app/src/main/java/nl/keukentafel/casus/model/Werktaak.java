package nl.keukentafel.casus.model;

import nl.keukentafel.kern.HuishoudenId;

/** An open task with the casus it belongs to, for the werkvoorraad of who does it. */
public record Werktaak(Taak taak, String nummer, HuishoudenId huishouden) {}
