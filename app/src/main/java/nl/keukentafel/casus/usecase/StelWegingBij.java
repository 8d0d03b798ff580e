package nl.keukentafel.casus.usecase;

import java.math.BigDecimal;
import java.time.Clock;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import nl.keukentafel.aanmelding.Gebruiker;
import nl.keukentafel.casus.model.Weging;
import nl.keukentafel.casus.store.WegingStore;
import nl.keukentafel.kern.UseCase;
import nl.keukentafel.logboek.Handeling;
import nl.keukentafel.logboek.Verwerking;
import nl.keukentafel.logboek.Verwerkingenlogboek;

/**
 * Sets how heavy work counts in this gemeente. A value that ships with the product is no longer an
 * own one. Whoever changes the same weight at the same time hears it; nothing is overwritten.
 */
@UseCase
public class StelWegingBij {
  private final WegingStore wegingen;
  private final Verwerkingenlogboek logboek;
  private final Clock klok;

  StelWegingBij(WegingStore wegingen, Verwerkingenlogboek logboek, Clock klok) {
    this.wegingen = wegingen;
    this.logboek = logboek;
    this.klok = klok;
  }

  /**
   * One weight as chosen.
   *
   * @param was what this person saw
   */
  public record Keuze(BigDecimal was, BigDecimal wordt) {
    private boolean isGewijzigd() {
      return was.compareTo(wordt) != 0;
    }
  }

  /** What came of it. */
  public sealed interface Uitkomst {
    /** They hold from now on. */
    record Bijgesteld() implements Uitkomst {}

    /** A colleague changed these meanwhile; nothing was set. */
    record Botsing(Set<String> sleutels) implements Uitkomst {}
  }

  /** Sets what differs from what this person saw, by key. */
  public Uitkomst stelBij(Map<String, Keuze> keuzes, Gebruiker wie) {
    wegingen.vergrendel();
    Weging nu = wegingen.geldig();
    Set<String> botst = new TreeSet<>();
    keuzes.forEach((sleutel, keuze) -> {
      if (keuze.isGewijzigd()
          && isAnders(nu, sleutel, keuze.was())
          && isAnders(nu, sleutel, keuze.wordt())) {
        botst.add(sleutel);
      }
    });
    if (!botst.isEmpty()) {
      return new Uitkomst.Botsing(botst);
    }
    keuzes.forEach((sleutel, keuze) -> {
      if (keuze.isGewijzigd()) {
        zet(sleutel, keuze.wordt(), wie);
      }
    });
    logboek.schrijf(
        Verwerking.van(
            Handeling.WIJZIGEN, "casus.weging", "gemeente", wie.gemeente().waarde(), "beheer"));
    return new Uitkomst.Bijgesteld();
  }

  private void zet(String sleutel, BigDecimal waarde, Gebruiker wie) {
    if (isAnders(WegingStore.meegeleverd(), sleutel, waarde)) {
      wegingen.zet(sleutel, waarde, wie.medewerker(), klok.instant());
    } else {
      wegingen.verwijder(sleutel);
    }
  }

  private static boolean isAnders(Weging weging, String sleutel, BigDecimal waarde) {
    return BigDecimal.valueOf(weging.waarde(sleutel)).compareTo(waarde) != 0;
  }
}
