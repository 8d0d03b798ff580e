package nl.keukentafel.toestemming.model;

import java.util.HashSet;
import java.util.Set;
import nl.keukentafel.huishouden.model.Bevoegdheid;
import nl.keukentafel.huishouden.model.Uitzondering;
import nl.keukentafel.huishouden.model.Vertegenwoordiger;
import nl.keukentafel.huishouden.model.Vertegenwoordiging;
import nl.keukentafel.kern.PersoonId;
import nl.keukentafel.toestemming.Bevoegd;

/**
 * Whether those who answered may answer: the table law × act × age says who must, and this says
 * whether they did (Jeugdwet art. 7.3.4, Wmo 2015 art. 5.3.3).
 */
public final class Beslisbeleid {

  private Beslisbeleid() {}

  /** What the policy says of an answer. */
  public sealed interface Oordeel {
    /** It holds, on this ground. */
    record Geldig(String bron) implements Oordeel {}

    /** These have not said yes yet. */
    record Ontbreekt(Set<PersoonId> personen, Set<String> instellingen) implements Oordeel {
      /** Keeps its own copies. */
      public Ontbreekt {
        personen = Set.copyOf(personen);
        instellingen = Set.copyOf(instellingen);
      }
    }

    /** Nobody among them may answer for this person. */
    record NietBevoegd() implements Oordeel {}

    /** Who must answer is not on record. */
    record ZoekUit() implements Oordeel {}

    /** The law has no plain answer; the key says why. */
    record VraagEenJurist(String berichtsleutel) implements Oordeel {}
  }

  /** The answer of the table in terms of who must act. */
  public static Bevoegd bevoegd(PersoonId voor, Bevoegdheid bevoegdheid) {
    return switch (bevoegdheid) {
      case Bevoegdheid.Zelf zelf ->
          new Bevoegd.Personen(
              Set.of(voor),
              Set.of(),
              personen(zelf.ookNamens(), Set.of()),
              Set.of(),
              zelf.grond().bron());
      case Bevoegdheid.Namens namens ->
          new Bevoegd.Personen(
              personen(namens.wie(), Set.of()),
              instellingen(namens.wie()),
              Set.of(),
              Set.of(),
              namens.grond().bron());
      case Bevoegdheid.Samen samen ->
          new Bevoegd.Personen(
              personen(samen.wie(), Set.of(voor)),
              instellingen(samen.wie()),
              Set.of(),
              samen.uitzonderingen(),
              samen.grond().bron());
      case Bevoegdheid.NogOnbekend onbekend ->
          new Bevoegd.NogOnbekend(
              onbekend.ookZelf(), onbekend.uitzonderingen(), onbekend.grond().bron());
      case Bevoegdheid.VraagEenJurist(String sleutel) -> new Bevoegd.VraagEenJurist(sleutel);
    };
  }

  /** Whether these may say yes: all who are needed, or the young person alone on an exception. */
  public static Oordeel ja(PersoonId voor, Bevoegd bevoegd, Gevers gevers) {
    return switch (bevoegd) {
      case Bevoegd.Personen(var nodig, var instellingen, var ookNamens, var mits, var bron) -> {
        if (alleenOpUitzondering(voor, mits, gevers)) {
          yield new Oordeel.Geldig(bron);
        }
        Set<PersoonId> ontbreekt = new HashSet<>(nodig);
        ontbreekt.removeAll(gevers.personen());
        if (gevers.personen().stream().anyMatch(ookNamens::contains)) {
          ontbreekt.remove(voor);
        }
        Set<String> ontbrekend = new HashSet<>(instellingen);
        ontbrekend.removeAll(gevers.instellingen());
        yield ontbreekt.isEmpty() && ontbrekend.isEmpty()
            ? new Oordeel.Geldig(bron)
            : new Oordeel.Ontbreekt(ontbreekt, ontbrekend);
      }
      case Bevoegd.NogOnbekend(boolean ookZelf, var mits, var bron) ->
          ookZelf && alleenOpUitzondering(voor, mits, gevers)
              ? new Oordeel.Geldig(bron)
              : new Oordeel.ZoekUit();
      case Bevoegd.VraagEenJurist(String sleutel) -> new Oordeel.VraagEenJurist(sleutel);
    };
  }

  /** Whether these may say no: one of those whose yes is needed is enough. */
  public static Oordeel nee(PersoonId voor, Bevoegd bevoegd, Gevers gevers) {
    return switch (bevoegd) {
      case Bevoegd.Personen(var nodig, var instellingen, var ookNamens, var _, var bron) ->
          gevers.personen().stream().anyMatch(p -> nodig.contains(p) || ookNamens.contains(p))
                  || gevers.instellingen().stream().anyMatch(instellingen::contains)
              ? new Oordeel.Geldig(bron)
              : new Oordeel.NietBevoegd();
      case Bevoegd.NogOnbekend(boolean ookZelf, var _, var bron) ->
          ookZelf && gevers.personen().contains(voor)
              ? new Oordeel.Geldig(bron)
              : new Oordeel.ZoekUit();
      // A no shares nothing; whoever says it, nothing is shared until a jurist has answered.
      case Bevoegd.VraagEenJurist(String sleutel) ->
          gevers.personen().contains(voor)
              ? new Oordeel.Geldig("AVG art. 7")
              : new Oordeel.VraagEenJurist(sleutel);
    };
  }

  private static boolean alleenOpUitzondering(
      PersoonId voor, Set<Uitzondering> mits, Gevers gevers) {
    return gevers.uitzondering() != null
        && mits.contains(gevers.uitzondering())
        && gevers.personen().contains(voor);
  }

  private static Set<PersoonId> personen(
      Iterable<Vertegenwoordiging> namens, Set<PersoonId> begin) {
    Set<PersoonId> personen = new HashSet<>(begin);
    for (Vertegenwoordiging een : namens) {
      if (een.door() instanceof Vertegenwoordiger.Persoon(PersoonId persoon)) {
        personen.add(persoon);
      }
    }
    return personen;
  }

  private static Set<String> instellingen(Iterable<Vertegenwoordiging> namens) {
    Set<String> instellingen = new HashSet<>();
    for (Vertegenwoordiging een : namens) {
      if (een.door() instanceof Vertegenwoordiger.Instelling(String naam)) {
        instellingen.add(naam);
      }
    }
    return instellingen;
  }
}
