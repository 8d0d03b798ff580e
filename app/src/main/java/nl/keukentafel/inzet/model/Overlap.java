package nl.keukentafel.inzet.model;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import nl.keukentafel.inrichting.Leefgebied;
import nl.keukentafel.kern.OrganisatieId;
import nl.keukentafel.kern.Periode;

/**
 * Two or more organisations that are active on the same leefgebied at the same time (4-regie: the
 * casus page answers who is active, with overlaps).
 *
 * @param periode from the first day on which two are there to the last
 * @param inzet those that share a day with another, the oldest first
 */
public record Overlap(Leefgebied leefgebied, Periode periode, List<Inzet> inzet) {

  /** Keeps its own copy. */
  public Overlap {
    inzet = List.copyOf(inzet);
  }

  /** How many organisations. */
  public long organisaties() {
    return inzet.stream().map(i -> i.inhoud().organisatie()).distinct().count();
  }

  /** Whether it is there on that day. */
  public boolean is(LocalDate dag) {
    return periode.bevat(dag);
  }

  /**
   * The overlaps among these. Finer leefgebieden count under their main one; two services of one
   * organisation are no overlap.
   */
  public static List<Overlap> van(List<Inzet> alle) {
    Map<Leefgebied, List<Inzet>> perGebied =
        alle.stream()
            .sorted(Comparator.comparing(i -> i.inhoud().periode().van()))
            .collect(
                Collectors.groupingBy(
                    i -> i.inhoud().leefgebied().hoofdgebied(),
                    LinkedHashMap::new,
                    Collectors.toList()));
    List<Overlap> overlappen = new ArrayList<>();
    perGebied.forEach((gebied, inzet) -> {
      List<Inzet> samen = inzet.stream().filter(een -> heeftNaaste(een, inzet)).toList();
      if (!samen.isEmpty()) {
        overlappen.add(new Overlap(gebied, periode(samen), samen));
      }
    });
    overlappen.sort(Comparator.comparing(o -> o.periode().van()));
    return List.copyOf(overlappen);
  }

  /** The days that this service shares with one of another organisation, in one span. */
  public static Optional<Periode> gedeeld(Inzet een, List<Inzet> anderen) {
    return anderen.stream()
        .filter(ander -> botst(een, ander))
        .map(ander -> doorsnede(een.inhoud().periode(), ander.inhoud().periode()))
        .reduce(Overlap::omspan);
  }

  private static boolean heeftNaaste(Inzet een, List<Inzet> anderen) {
    return anderen.stream().anyMatch(ander -> botst(een, ander));
  }

  private static boolean botst(Inzet een, Inzet ander) {
    OrganisatieId wie = een.inhoud().organisatie();
    return !wie.equals(ander.inhoud().organisatie())
        && een.inhoud().leefgebied().hoofdgebied() == ander.inhoud().leefgebied().hoofdgebied()
        && een.inhoud().periode().overlapt(ander.inhoud().periode());
  }

  private static Periode periode(List<Inzet> samen) {
    return samen.stream()
        .flatMap(een -> gedeeld(een, samen).stream())
        .reduce(Overlap::omspan)
        .orElseThrow();
  }

  private static Periode doorsnede(Periode een, Periode ander) {
    LocalDate van = een.van().isAfter(ander.van()) ? een.van() : ander.van();
    Optional<LocalDate> tot =
        een.tot().isEmpty()
            ? ander.tot()
            : ander.tot().isEmpty() || een.tot().get().isBefore(ander.tot().get())
                ? een.tot()
                : ander.tot();
    return new Periode(van, tot);
  }

  private static Periode omspan(Periode een, Periode ander) {
    LocalDate van = een.van().isBefore(ander.van()) ? een.van() : ander.van();
    Optional<LocalDate> tot =
        een.tot().isEmpty() || ander.tot().isEmpty()
            ? Optional.empty()
            : een.tot().get().isAfter(ander.tot().get()) ? een.tot() : ander.tot();
    return new Periode(van, tot);
  }
}
