package nl.keukentafel.huishouden.model;

import java.time.LocalDate;
import java.util.Optional;
import nl.keukentafel.kern.Emailadres;
import nl.keukentafel.kern.Tekst;
import nl.keukentafel.kern.Telefoonnummer;

/**
 * What is recorded of a person, but for the BSN, which goes its own way.
 *
 * @param taal language in which to talk, in words; empty for Dutch
 * @param communicatie what helps when talking or writing with this person
 */
public record Persoonsgegevens(
    Persoonsnaam naam,
    Geslacht geslacht,
    Optional<Geboortedatum> geboren,
    Optional<Telefoonnummer> telefoon,
    Optional<Emailadres> email,
    String taal,
    String communicatie,
    Optional<LocalDate> overleden) {

  /** Most code points in {@code taal}. */
  public static final int TAAL_MAXIMUM = 60;

  /** Most code points in {@code communicatie}. */
  public static final int COMMUNICATIE_MAXIMUM = 500;

  /** Cleans the texts; refuses texts that are too long and a death before the birth. */
  public Persoonsgegevens {
    taal = Tekst.schoneRegel(taal);
    communicatie = Tekst.schoneAlinea(communicatie);
    if (Tekst.lengte(taal) > TAAL_MAXIMUM || Tekst.lengte(communicatie) > COMMUNICATIE_MAXIMUM) {
      throw new IllegalArgumentException("een tekst bij een persoon is te lang");
    }
    LocalDate gestorven = overleden.orElse(null);
    if (gestorven != null && geboren.filter(g -> g.vroegst().isAfter(gestorven)).isPresent()) {
      throw new IllegalArgumentException("overleden voor de geboorte");
    }
  }

  /** Somebody of whom only the name is known. */
  public static Persoonsgegevens van(Persoonsnaam naam) {
    return new Persoonsgegevens(
        naam,
        Geslacht.ONBEKEND,
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        "",
        "",
        Optional.empty());
  }

  /** Age on that day; empty when not known, or after death. */
  public Optional<Leeftijd> leeftijdOp(LocalDate dag) {
    return overleden.isPresent() ? Optional.empty() : geboren.map(datum -> datum.leeftijdOp(dag));
  }

  /** Without personal data. */
  @Override
  public String toString() {
    return "Persoonsgegevens[" + naam + "]";
  }
}
