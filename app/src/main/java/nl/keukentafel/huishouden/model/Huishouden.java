package nl.keukentafel.huishouden.model;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import nl.keukentafel.kern.HuishoudenId;
import nl.keukentafel.kern.PersoonId;

/**
 * The persons who live together, with the ties around them. Former members stay in the list with
 * the end of their period.
 *
 * @param leden in no particular order; a person is a member once at a time and at most one is
 *     hoofdaanvrager at a time
 * @param bijrelaties ties of persons who live elsewhere
 * @param netwerk people around the household
 */
public record Huishouden(
    HuishoudenId id,
    List<Huishoudlid> leden,
    List<Bijrelatie> bijrelaties,
    List<Netwerkcontact> netwerk) {

  /** What came of a wish to change who lives here. */
  public sealed interface Ledenwijziging {

    /** Keep this household from now on. */
    record Gewijzigd(Huishouden huishouden) implements Ledenwijziging {}

    /** Not possible; the key says why. */
    record Geweigerd(String berichtSleutel) implements Ledenwijziging {}
  }

  /** Refuses double members, two hoofdaanvragers at a time, and ties with another household. */
  public Huishouden {
    leden = List.copyOf(leden);
    bijrelaties = List.copyOf(bijrelaties);
    netwerk = List.copyOf(netwerk);
    for (int een = 0; een < leden.size(); een++) {
      for (int ander = een + 1; ander < leden.size(); ander++) {
        if (bijt(leden.get(een), leden.get(ander)).isPresent()) {
          throw new IllegalArgumentException(
              "dubbel lid of twee hoofdaanvragers tegelijk in " + id);
        }
      }
    }
    for (Bijrelatie bijrelatie : bijrelaties) {
      if (!bijrelatie.bij().equals(id)) {
        throw new IllegalArgumentException("de bijrelatie hoort bij een ander huishouden");
      }
    }
  }

  private static Optional<String> bijt(Huishoudlid een, Huishoudlid ander) {
    if (!een.periode().overlapt(ander.periode())) {
      return Optional.empty();
    }
    if (een.persoon().equals(ander.persoon())) {
      return Optional.of("huishouden.lid.isAlLid");
    }
    return een.rol() == Huishoudrol.HOOFDAANVRAGER && ander.rol() == Huishoudrol.HOOFDAANVRAGER
        ? Optional.of("huishouden.lid.heeftAlHoofdaanvrager")
        : Optional.empty();
  }

  /**
   * This household with one more member; {@code verblijven} are that person's stays in any
   * household, since one can live mainly in one place only.
   */
  public Ledenwijziging neemOp(Huishoudlid nieuw, List<Verblijf> verblijven) {
    for (Huishoudlid lid : leden) {
      Optional<String> waarom = bijt(lid, nieuw);
      if (waarom.isPresent()) {
        return new Ledenwijziging.Geweigerd(waarom.get());
      }
    }
    if (Verblijf.botsing(verblijven, new Verblijf(id, nieuw.periode())).isPresent()) {
      return new Ledenwijziging.Geweigerd("huishouden.lid.woontElders");
    }
    List<Huishoudlid> samen = new ArrayList<>(leden);
    samen.add(nieuw);
    return new Ledenwijziging.Gewijzigd(new Huishouden(id, samen, bijrelaties, netwerk));
  }

  /** This household after someone left; {@code per} is the first day not living here any more. */
  public Ledenwijziging laatVertrekken(PersoonId persoon, LocalDate per) {
    Optional<Huishoudlid> vertrekt =
        leden.stream()
            .filter(lid -> lid.persoon().equals(persoon) && lid.periode().bevat(per))
            .findFirst();
    if (vertrekt.isEmpty()) {
      return new Ledenwijziging.Geweigerd("huishouden.lid.isGeenLid");
    }
    Huishoudlid was = vertrekt.get();
    if (!per.isAfter(was.periode().van())) {
      return new Ledenwijziging.Geweigerd("huishouden.lid.vertrekVoorKomst");
    }
    List<Huishoudlid> samen = new ArrayList<>(leden);
    samen.set(
        samen.indexOf(was), new Huishoudlid(persoon, was.rol(), was.periode().beeindigdPer(per)));
    return new Ledenwijziging.Gewijzigd(new Huishouden(id, samen, bijrelaties, netwerk));
  }

  /** Members on that day: hoofdaanvrager, partner, then the others, each in order of arrival. */
  public List<Huishoudlid> ledenOp(LocalDate dag) {
    return leden.stream()
        .filter(lid -> lid.periode().bevat(dag))
        .sorted(Comparator.comparing(Huishoudlid::rol).thenComparing(lid -> lid.periode().van()))
        .toList();
  }

  /** Ties that hold on that day. */
  public List<Bijrelatie> bijrelatiesOp(LocalDate dag) {
    return bijrelaties.stream().filter(bij -> bij.periode().bevat(dag)).toList();
  }

  /** Network that holds on that day. */
  public List<Netwerkcontact> netwerkOp(LocalDate dag) {
    return netwerk.stream().filter(contact -> contact.periode().bevat(dag)).toList();
  }
}
