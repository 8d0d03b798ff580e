package nl.keukentafel.huishouden.model;

import java.util.List;
import java.util.Optional;
import nl.keukentafel.kern.HuishoudenId;
import nl.keukentafel.kern.Periode;

/**
 * Where one person lives most of the time during a period. A person has one hoofdverblijf at a time
 * (1-domein, Huishouden).
 */
public record Verblijf(HuishoudenId huishouden, Periode periode) {

  /** The stay that a new one would clash with, or empty when it fits; all of the same person. */
  public static Optional<Verblijf> botsing(List<Verblijf> bestaand, Verblijf nieuw) {
    return bestaand.stream()
        .filter(verblijf -> verblijf.periode().overlapt(nieuw.periode()))
        .findFirst();
  }
}
