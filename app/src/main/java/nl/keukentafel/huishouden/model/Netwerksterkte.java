package nl.keukentafel.huishouden.model;

/** How much the tie can carry, as the household tells it. */
public enum Netwerksterkte {
  STERK,
  GEWOON,
  ZWAK,
  GESPANNEN
}
