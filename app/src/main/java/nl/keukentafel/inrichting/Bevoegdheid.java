package nl.keukentafel.inrichting;

import java.util.Optional;

/** A power that a design gives to positions or withholds (001 §3.3, §5.3.4). */
public enum Bevoegdheid implements Begrip {
  /** To decide on help without another department. */
  INDICEREN,
  /** Dwang en drang: to make help conditional, with reason. */
  DRANG,
  /** To ask another organisation to step back. */
  LATEN_TERUGTREDEN,
  /** To buy help, up to an amount. */
  INKOPEN,
  /** To ask one step higher when another does not deliver. */
  ESCALEREN,
  /** To give a diagnosis that others take over. */
  DIAGNOSE_OVERGENOMEN,
  /** To set priority for a household with other organisations. */
  PRIORITEREN,
  /** To divide casussen over teamleden. */
  CASELOAD_VERDELEN,
  /** To decide in the name of another institution. */
  NAMENS_ANDERE_INSTELLING;

  /**
   * The decision that precedes the use of this power: holding a power does not yet settle whether
   * it is used alone or after a Teambesluit (001 §3.5).
   */
  public Optional<Kernbesluit> kernbesluit() {
    return switch (this) {
      case LATEN_TERUGTREDEN, INKOPEN -> Optional.of(Kernbesluit.INSCHAKELEN);
      case DRANG -> Optional.of(Kernbesluit.DRANG);
      case CASELOAD_VERDELEN -> Optional.of(Kernbesluit.VERDELING);
      case INDICEREN, ESCALEREN, DIAGNOSE_OVERGENOMEN, PRIORITEREN, NAMENS_ANDERE_INSTELLING ->
          Optional.empty();
    };
  }
}
