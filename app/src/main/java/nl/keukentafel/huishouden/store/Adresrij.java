package nl.keukentafel.huishouden.store;

import static nl.keukentafel.database.sql.huishouden.Tables.HUISHOUDEN_;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.keukentafel.huishouden.model.Adres;
import nl.keukentafel.kern.Postcode;
import org.jooq.Field;
import org.jooq.Record;
import org.jspecify.annotations.Nullable;

/** Between the columns of an address and the value of the model. */
final class Adresrij {

  static final List<Field<?>> VELDEN =
      List.of(
          HUISHOUDEN_.STRAAT,
          HUISHOUDEN_.HUISNUMMER,
          HUISHOUDEN_.TOEVOEGING,
          HUISHOUDEN_.POSTCODE,
          HUISHOUDEN_.PLAATS,
          HUISHOUDEN_.ADRES_BESCHERMD);

  private Adresrij() {}

  static Adres adres(Record rij) {
    return new Adres(
        Persoonsrij.tekst(rij, HUISHOUDEN_.STRAAT),
        Persoonsrij.tekst(rij, HUISHOUDEN_.HUISNUMMER),
        Persoonsrij.tekst(rij, HUISHOUDEN_.TOEVOEGING),
        Optional.ofNullable(rij.get(HUISHOUDEN_.POSTCODE)).map(Postcode::new),
        Persoonsrij.tekst(rij, HUISHOUDEN_.PLAATS),
        rij.get(HUISHOUDEN_.ADRES_BESCHERMD));
  }

  /** One line for who may not know a protected address: then nothing; null when unknown. */
  static @Nullable String voorIedereen(Record rij) {
    Adres adres = adres(rij);
    return adres.beschermd() || adres.isOnbekend() ? null : adres.opScherm();
  }

  static Map<Field<?>, @Nullable Object> kolommen(Adres adres) {
    Map<Field<?>, @Nullable Object> rij = new LinkedHashMap<>();
    rij.put(HUISHOUDEN_.STRAAT, Persoonsrij.leegIsNull(adres.straat()));
    rij.put(HUISHOUDEN_.HUISNUMMER, Persoonsrij.leegIsNull(adres.huisnummer()));
    rij.put(HUISHOUDEN_.TOEVOEGING, Persoonsrij.leegIsNull(adres.toevoeging()));
    rij.put(HUISHOUDEN_.POSTCODE, adres.postcode().map(Postcode::waarde).orElse(null));
    rij.put(HUISHOUDEN_.PLAATS, Persoonsrij.leegIsNull(adres.plaats()));
    rij.put(HUISHOUDEN_.ADRES_BESCHERMD, adres.beschermd());
    rij.put(HUISHOUDEN_.ZOEK, adres.zoeksleutel().waarde());
    return rij;
  }
}
