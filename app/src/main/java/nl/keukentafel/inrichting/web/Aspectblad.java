package nl.keukentafel.inrichting.web;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.keukentafel.inrichting.Positie;
import nl.keukentafel.inrichting.model.Aspect;
import nl.keukentafel.inrichting.model.Bevoegdheden;
import nl.keukentafel.inrichting.model.Keuzelijst;
import nl.keukentafel.inrichting.model.Keuzes;
import nl.keukentafel.inrichting.model.Posities;
import nl.keukentafel.inrichting.model.Teaminrichting;
import nl.keukentafel.inrichting.model.Tegenspraak;
import nl.keukentafel.inrichting.model.Verschil;
import nl.keukentafel.scherm.Teksten;
import nl.keukentafel.scherm.Veld;

/**
 * One aspect of a design as shown: the aspects beside it, the powers as a table of positions, and
 * the other choices below.
 *
 * @param aspect the one that is shown
 * @param aspecten all of them, with what asks for attention
 * @param posities columns of the table of powers
 * @param bevoegdheden rows of that table; empty in other aspects
 * @param regels the other choices
 */
public record Aspectblad(
    Aspect aspect,
    List<Aspectlink> aspecten,
    List<Veld.Optie> posities,
    List<Keuzeregel> bevoegdheden,
    List<Keuzeregel> regels) {

  /**
   * An entry in the list of aspects.
   *
   * @param open how many choices nobody made yet
   * @param tegenspraken how many choices in it contradict others
   */
  public record Aspectlink(
      String code, String naam, int nummer, boolean huidig, int open, int tegenspraken) {}

  /** The title of this aspect. */
  public String titel() {
    return aspect.nummer() + " " + Teksten.tekst(aspect.sleutel());
  }

  /** Whether something here is only written down: the software does not act on it. */
  public boolean heeftAfspraken() {
    return Stream.concat(bevoegdheden.stream(), regels.stream())
        .anyMatch(regel -> regel.effect() == null);
  }

  /** What this aspect is about, in a sentence. */
  public String uitleg() {
    return Teksten.tekst("inrichting.aspectuitleg." + aspect.code());
  }

  /**
   * An aspect of these choices.
   *
   * @param was what they are compared with, to mark what changed
   */
  public static Aspectblad van(Aspect aspect, Keuzes keuzes, Keuzes was) {
    List<Keuzeregel> alle = new ArrayList<>();
    Keuzelijst.van(aspect).forEach(punt -> alle.add(Keuzeregel.van(punt, keuzes, was)));
    boolean matrix = aspect == Aspect.BEVOEGDHEDEN;
    return new Aspectblad(
        aspect,
        aspecten(aspect, keuzes),
        matrix ? posities(keuzes) : List.of(),
        alle.stream().filter(regel -> matrix && regel.isBevoegdheid()).toList(),
        alle.stream().filter(regel -> !matrix || !regel.isBevoegdheid()).toList());
  }

  private static List<Aspectlink> aspecten(Aspect huidig, Keuzes keuzes) {
    Map<Aspect, Long> tegenspraken =
        Teaminrichting.tegenspraken(keuzes).stream()
            .collect(
                Collectors.groupingBy(
                    tegenspraak -> tegenspraak.punten().getFirst().aspect(),
                    TreeMap::new,
                    Collectors.counting()));
    return Arrays.stream(Aspect.values())
        .map(aspect ->
            new Aspectlink(
                aspect.code(),
                Teksten.tekst(aspect.sleutel()),
                aspect.nummer(),
                aspect == huidig,
                (int)
                    Keuzelijst.van(aspect).stream().filter(punt -> !keuzes.isGekozen(punt)).count(),
                tegenspraken.getOrDefault(aspect, 0L).intValue()))
        .toList();
  }

  /** The positions that the design has, and those to which it gives a power all the same. */
  private static List<Veld.Optie> posities(Keuzes keuzes) {
    Set<Positie> kolommen = EnumSet.noneOf(Positie.class);
    kolommen.addAll(keuzes.waarde(Posities.POSITIES));
    kolommen.addAll(keuzes.waarde(Posities.WISSELENDE_POSITIES));
    kolommen.addAll(keuzes.waarde(Bevoegdheden.INKOPEN).keySet());
    for (var punt :
        List.of(
            Bevoegdheden.INDICEREN,
            Bevoegdheden.DRANG,
            Bevoegdheden.LATEN_TERUGTREDEN,
            Bevoegdheden.ESCALEREN,
            Bevoegdheden.DIAGNOSE_OVERGENOMEN,
            Bevoegdheden.PRIORITEREN,
            Bevoegdheden.CASELOAD_VERDELEN,
            Bevoegdheden.NAMENS_ANDERE_INSTELLING)) {
      kolommen.addAll(keuzes.waarde(punt));
    }
    return kolommen.stream()
        .map(positie ->
            new Veld.Optie(
                positie.code(), Weigeringen.metHoofdletter(Teksten.tekst(positie.sleutel()))))
        .toList();
  }

  /** A choice that differs, in words, with the page of its aspect. */
  public record Verschilregel(
      String nummer,
      String aspect,
      String naam,
      String was,
      boolean wasGekozen,
      String wordt,
      boolean wordtGekozen) {

    /** A difference as shown. */
    public static Verschilregel van(Verschil verschil) {
      return new Verschilregel(
          verschil.punt().nummer(),
          verschil.punt().aspect().code(),
          Weigeringen.metHoofdletter(Weigeringen.tekst(verschil.punt().naam())),
          Weigeringen.tekst(verschil.was().waarde()),
          verschil.was().gekozen(),
          Weigeringen.tekst(verschil.wordt().waarde()),
          verschil.wordt().gekozen());
    }
  }

  /** What cannot hold together, with the choice to change first. */
  public record Tegenspraakregel(String nummer, String aspect, String code, String tekst) {

    /** A contradiction as shown. */
    public static Tegenspraakregel van(Tegenspraak tegenspraak) {
      var punt = tegenspraak.punten().getFirst();
      return new Tegenspraakregel(
          punt.nummer(),
          punt.aspect().code(),
          punt.code(),
          Weigeringen.metHoofdletter(Weigeringen.tekst(tegenspraak.bericht())));
    }
  }
}
