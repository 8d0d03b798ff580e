package nl.keukentafel.plan.model;

/** Who carries an actie out, and on which rung that stands (1-domein: Actie). */
public enum Uitvoerdersoort implements Gecodeerd {
  HUISHOUDEN(Trede.EIGEN_KRACHT),
  NETWERK(Trede.NETWERK),
  /** Belongs to the netwerk, and has no account (1-domein: Teamlid). */
  VRIJWILLIGER(Trede.NETWERK),
  COLLECTIEVE_VOORZIENING(Trede.COLLECTIEF),
  /** The team itself gives the help. */
  TEAM(Trede.EERSTE_LIJN),
  EERSTE_LIJN(Trede.EERSTE_LIJN),
  /** The dienst or somebody of it in the team. */
  WERK_EN_INKOMEN(Trede.EERSTE_LIJN),
  TWEEDE_LIJN(Trede.TWEEDE_LIJN);

  private final Trede trede;

  Uitvoerdersoort(Trede trede) {
    this.trede = trede;
  }

  /** The rung of the ladder. */
  public Trede trede() {
    return trede;
  }

  /** Whether an organisation must be named: who helps, and with which hat on (4-regie). */
  public boolean vraagtOrganisatie() {
    return switch (this) {
      case EERSTE_LIJN, TWEEDE_LIJN, COLLECTIEVE_VOORZIENING -> true;
      case HUISHOUDEN, NETWERK, VRIJWILLIGER, TEAM, WERK_EN_INKOMEN -> false;
    };
  }

  /** Whether a person must be named: of the household, or by name. */
  public boolean vraagtPersoon() {
    return switch (this) {
      case HUISHOUDEN, NETWERK, VRIJWILLIGER -> true;
      case EERSTE_LIJN, TWEEDE_LIJN, COLLECTIEVE_VOORZIENING, TEAM, WERK_EN_INKOMEN -> false;
    };
  }
}
