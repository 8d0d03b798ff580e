package nl.keukentafel.voorbeeld;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import nl.keukentafel.huishouden.model.Huishoudlid;
import nl.keukentafel.huishouden.model.Huishoudnaam;
import nl.keukentafel.huishouden.model.Huishoudrol;
import nl.keukentafel.huishouden.model.Persoonsnaam;
import nl.keukentafel.kern.Periode;
import nl.keukentafel.kern.PersoonId;
import nl.keukentafel.kern.Postcode;
import org.jspecify.annotations.Nullable;

/**
 * A fictitious household; the first member is the hoofdaanvrager.
 *
 * @param sinds since when they live together here
 */
record Huishoudschets(
    UUID id,
    Adres adres,
    boolean beschermd,
    LocalDate sinds,
    List<Lid> leden,
    List<Netwerk> netwerk,
    List<Bij> bijrelaties) {

  /** Where they live. */
  record Adres(
      String straat,
      String huisnummer,
      @Nullable String toevoeging,
      String postcode,
      String plaats,
      UUID wijk) {

    /** The value that the product makes of it. */
    nl.keukentafel.huishouden.model.Adres model(boolean beschermd) {
      return new nl.keukentafel.huishouden.model.Adres(
          straat,
          huisnummer,
          toevoeging == null ? "" : toevoeging,
          Optional.of(new Postcode(postcode)),
          plaats,
          beschermd);
    }

    /** As in a melding. */
    String regel() {
      return straat + " " + huisnummer + (toevoeging == null ? "" : toevoeging);
    }
  }

  /** A member and its role: hoofdaanvrager, partner, kind, ouder, overig. */
  record Lid(Persoonschets persoon, String rol) {}

  /** Somebody around the household. */
  record Netwerk(
      UUID id, String naam, String soort, @Nullable String wat, String sterkte, LocalDate sinds) {}

  /** A child of this household that also belongs to another. */
  record Bij(UUID persoon, UUID huishouden, String soort) {}

  /** The same household with these around it. */
  Huishoudschets met(List<Netwerk> wie, List<Bij> bij) {
    return new Huishoudschets(id, adres, beschermd, sinds, leden, wie, bij);
  }

  Persoonschets hoofdpersoon() {
    return leden.getFirst().persoon();
  }

  /** Oldest birth date first; whom a parent is for. */
  List<Persoonschets> met(String rol) {
    return leden.stream().filter(lid -> lid.rol().equals(rol)).map(Lid::persoon).toList();
  }

  String naam() {
    Map<PersoonId, Persoonsnaam> namen = new HashMap<>();
    for (Lid lid : leden) {
      namen.put(new PersoonId(lid.persoon().id()), lid.persoon().naam());
    }
    return Huishoudnaam.van(leden.stream().map(this::model).toList(), namen)
        .orElseThrow()
        .achternamen();
  }

  private Huishoudlid model(Lid lid) {
    return new Huishoudlid(new PersoonId(lid.persoon().id()), rol(lid.rol()), Periode.vanaf(sinds));
  }

  private static Huishoudrol rol(String code) {
    return Huishoudrol.valueOf(code.toUpperCase(java.util.Locale.ROOT));
  }

  @Override
  public String toString() {
    return "Huishoudschets[" + id + "]";
  }
}
