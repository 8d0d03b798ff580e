package nl.keukentafel.huishouden.web;

import static nl.keukentafel.huishouden.web.Formulierveld.metHint;
import static nl.keukentafel.huishouden.web.Formulierveld.mogelijk;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.keukentafel.huishouden.model.Adres;
import nl.keukentafel.kern.Postcode;
import nl.keukentafel.scherm.Formulier;
import nl.keukentafel.scherm.Teksten;
import nl.keukentafel.scherm.Veld;
import org.jspecify.annotations.Nullable;

/** The fields of an address. */
final class Adresformulier {

  /** Names of all fields of an address. */
  static final List<String> VELDEN =
      List.of("postcode", "huisnummer", "toevoeging", "straat", "plaats", "beschermd");

  private Adresformulier() {}

  static List<Formulierveld> velden() {
    return List.of(
        metHint("postcode", false, null, 10),
        new Formulierveld.Tekst("huisnummer", null, false, "numeric", 10),
        mogelijk("toevoeging", 10),
        mogelijk("straat", Adres.MAXIMUM),
        mogelijk("plaats", Adres.MAXIMUM),
        new Formulierveld.Vinkjes(
            "beschermd",
            List.of(new Veld.Optie("ja", Teksten.tekst("huishouden.veld.beschermd.ja")))));
  }

  static Map<String, String> teksten(Adres adres) {
    Map<String, String> teksten = new LinkedHashMap<>();
    teksten.put("postcode", adres.postcode().map(Postcode::waarde).orElse(""));
    teksten.put("huisnummer", adres.huisnummer());
    teksten.put("toevoeging", adres.toevoeging());
    teksten.put("straat", adres.straat());
    teksten.put("plaats", adres.plaats());
    teksten.put("beschermd", adres.beschermd() ? "ja" : "");
    return teksten;
  }

  /** Reads the fields; null when there are messages. */
  static @Nullable Adres lees(Formulier formulier) {
    Postcode postcode = formulier.mogelijk("postcode", Postcode::lees);
    String nummer = Persoonsformulier.regel(formulier, "huisnummer", 10);
    String toevoeging = Persoonsformulier.regel(formulier, "toevoeging", 10);
    String straat = Persoonsformulier.regel(formulier, "straat", Adres.MAXIMUM);
    String plaats = Persoonsformulier.regel(formulier, "plaats", Adres.MAXIMUM);
    if (!nummer.isEmpty() && !nummer.matches("[1-9][0-9]{0,4}")) {
      formulier.fout("huisnummer", "huishouden.fout.huisnummer");
    }
    if (nummer.isEmpty() && !toevoeging.isEmpty()) {
      formulier.fout("huisnummer", "huishouden.fout.huisnummer_ontbreekt");
    }
    if (straat.isEmpty() && !nummer.isEmpty() && postcode == null) {
      formulier.fout("straat", "huishouden.fout.straat_ontbreekt");
    }
    return formulier.isGoed()
        ? new Adres(
            straat,
            nummer,
            toevoeging,
            Optional.ofNullable(postcode),
            plaats,
            formulier.heeft("beschermd", "ja"))
        : null;
  }
}
