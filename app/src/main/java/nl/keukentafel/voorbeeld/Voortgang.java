package nl.keukentafel.voorbeeld;

import java.io.PrintWriter;
import java.time.Duration;

/** One line, renewed each second, that tells how far a long command is and when it will be done. */
final class Voortgang {

  private static final long SECONDE = 1_000_000_000L;

  private final PrintWriter uit;
  private final long totaal;
  private final long begin = System.nanoTime();
  private long getoond = begin;
  private long eerder;
  private long gedaan;

  Voortgang(PrintWriter uit, long totaal) {
    this.uit = uit;
    this.totaal = totaal;
  }

  /** So many households of this gemeente are there. */
  void huishouden(Gemeenteplan plan, long aantal) {
    gedaan = aantal;
    long nu = System.nanoTime();
    if (nu - getoond >= SECONDE) {
      getoond = nu;
      double perSeconde = (eerder + gedaan) * (double) SECONDE / (nu - begin);
      long over = Math.round((totaal - eerder - gedaan) / perSeconde);
      uit.printf(
          "\r%s: %d van %d huishoudens, %.0f per seconde, nog %s   ",
          plan.naam(), eerder + gedaan, totaal, perSeconde, tijd(over));
      uit.flush();
    }
  }

  /** This gemeente is kept. */
  void klaar(Gemeenteplan plan) {
    eerder += plan.huishoudens();
    gedaan = 0;
    uit.print("\r" + " ".repeat(78) + "\r");
  }

  /** This gemeente was there already. */
  void overgeslagen(Gemeenteplan plan) {
    eerder += plan.huishoudens();
    uit.printf("Gemeente %s is er al; overgeslagen.%n", plan.naam());
    uit.flush();
  }

  /** All is done. */
  void einde() {
    uit.printf(
        "Klaar: %d huishoudens in %s.%n", totaal, tijd((System.nanoTime() - begin) / SECONDE));
    uit.flush();
  }

  private static String tijd(long seconden) {
    Duration duur = Duration.ofSeconds(Math.max(0, seconden));
    return duur.toMinutes() > 0
        ? "%d min %02d s".formatted(duur.toMinutes(), duur.toSecondsPart())
        : duur.toSeconds() + " s";
  }
}
