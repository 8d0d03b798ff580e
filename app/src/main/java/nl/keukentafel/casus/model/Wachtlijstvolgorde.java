package nl.keukentafel.casus.model;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;

/**
 * The order of the wachtlijst: by urgentie, then deadline, then date (1-domein: Wachtlijst).
 * Priority given by hand comes first within its own urgentie, so that nobody can push an acute
 * question aside.
 */
public final class Wachtlijstvolgorde {
  private static final Comparator<Wachtende> VOLGORDE =
      Comparator.comparing(Wachtende::urgentie)
          .thenComparing(wachtende -> wachtende.voorrang() == null)
          .thenComparing(Wachtlijstvolgorde::termijn)
          .thenComparing(Wachtende::sinds)
          .thenComparing(wachtende -> wachtende.casus().waarde());

  private Wachtlijstvolgorde() {}

  /** The places, each with its reason. */
  public static List<Plek> orden(Collection<Wachtende> wachtenden) {
    List<Wachtende> rij = wachtenden.stream().sorted(VOLGORDE).toList();
    List<Plek> plekken = new ArrayList<>();
    for (int i = 0; i < rij.size(); i++) {
      Wachtende wachtende = rij.get(i);
      Plekreden reden =
          i == 0 || rij.get(i - 1).urgentie() != wachtende.urgentie()
              ? eerste(wachtende)
              : na(rij.get(i - 1), wachtende, i);
      plekken.add(new Plek(i + 1, wachtende, reden));
    }
    return List.copyOf(plekken);
  }

  private static Plekreden eerste(Wachtende wachtende) {
    if (wachtende.voorrang() != null) {
      return new Plekreden.KreegVoorrang(wachtende.voorrang());
    }
    return wachtende.termijn() == null
        ? new Plekreden.EersteZonderTermijn()
        : new Plekreden.EersteTermijn();
  }

  private static Plekreden na(Wachtende vorige, Wachtende deze, int plekVorige) {
    if (deze.voorrang() != null) {
      return new Plekreden.KreegVoorrang(deze.voorrang());
    }
    if (vorige.voorrang() != null) {
      return new Plekreden.NaVoorrang(plekVorige);
    }
    LocalDate eerder = vorige.termijn();
    LocalDate later = deze.termijn();
    if (later == null && eerder != null) {
      return new Plekreden.GeenTermijn(plekVorige);
    }
    if (later != null && eerder != null && later.isAfter(eerder)) {
      return new Plekreden.TermijnLater(dagen(eerder, later), plekVorige);
    }
    return new Plekreden.LaterGemeld(dagen(vorige.sinds(), deze.sinds()), plekVorige);
  }

  private static int dagen(LocalDate van, LocalDate tot) {
    return Math.toIntExact(ChronoUnit.DAYS.between(van, tot));
  }

  private static LocalDate termijn(Wachtende wachtende) {
    LocalDate termijn = wachtende.termijn();
    return termijn == null ? LocalDate.MAX : termijn;
  }
}
