package nl.keukentafel.termijn;

/** Legal grounds that stop the term for a decision (Awb art. 4:15). */
public enum Opschortgrond {
  /** The applicant was asked to complete the aanvraag (art. 4:5, 4:15 lid 1 onder a). */
  AANVULLING_GEVRAAGD("Awb art. 4:15 lid 1 onder a"),
  /** Information is needed from abroad and the applicant was told (lid 1 onder b). */
  INFORMATIE_UIT_BUITENLAND("Awb art. 4:15 lid 1 onder b"),
  /** The applicant agreed in writing to wait (lid 2 onder a). */
  AANVRAGER_STEMT_IN("Awb art. 4:15 lid 2 onder a"),
  /** The delay can be laid at the applicant's door (lid 2 onder b). */
  VERTRAGING_DOOR_AANVRAGER("Awb art. 4:15 lid 2 onder b"),
  /** Force majeure (lid 2 onder c). */
  OVERMACHT("Awb art. 4:15 lid 2 onder c");

  private final String bron;

  Opschortgrond(String bron) {
    this.bron = bron;
  }

  /** Law and article, as written in the letter. */
  public String bron() {
    return bron;
  }
}
