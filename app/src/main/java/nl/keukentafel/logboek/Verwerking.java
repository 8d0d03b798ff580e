package nl.keukentafel.logboek;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One line of the logbook, before it is written. It names things by id only.
 *
 * @param sleutel key of the processing activity, e.g. {@code casus.inzien}
 * @param overSoort what kind of thing {@code over} is: persoon, huishouden, casus, melding …
 * @param over the thing; null when the act has no single subject, such as a search
 * @param grondslag why this was allowed, e.g. {@code wmo.onderzoek}
 * @param wet the law whose data it is; null for none in particular
 */
public record Verwerking(
    Handeling handeling,
    String sleutel,
    @Nullable String overSoort,
    @Nullable UUID over,
    @Nullable String grondslag,
    @Nullable String wet,
    Uitkomst uitkomst) {

  /** How it ended. */
  public enum Uitkomst {
    OK,
    GEWEIGERD,
    FOUT
  }

  /** A successful act on one thing. */
  public static Verwerking van(
      Handeling handeling, String sleutel, String overSoort, UUID over, String grondslag) {
    return new Verwerking(handeling, sleutel, overSoort, over, grondslag, null, Uitkomst.OK);
  }

  /** A successful act without one subject. */
  public static Verwerking van(Handeling handeling, String sleutel) {
    return new Verwerking(handeling, sleutel, null, null, null, null, Uitkomst.OK);
  }

  /** The same act, refused. */
  public Verwerking geweigerd() {
    return new Verwerking(handeling, sleutel, overSoort, over, grondslag, wet, Uitkomst.GEWEIGERD);
  }

  /** The same act, on data of this law. */
  public Verwerking onder(String welkeWet) {
    return new Verwerking(handeling, sleutel, overSoort, over, grondslag, welkeWet, uitkomst);
  }
}
