package nl.keukentafel.werkplek.casus;

import static nl.keukentafel.scherm.Teksten.tekst;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import nl.keukentafel.huishouden.Huishoudbeeld;

/**
 * Who lives here, how to talk with them, and who stands around them.
 *
 * @param pad page of the household
 * @param praten a sentence for each member who asks something special
 */
public record Huishoudblok(
    String pad, List<Bewoner> bewoners, List<String> praten, Netwerktekening netwerk) {

  /** Keeps its own copies. */
  public Huishoudblok {
    bewoners = List.copyOf(bewoners);
    praten = List.copyOf(praten);
  }

  /** A member of the household. */
  public record Bewoner(String pad, String naam, String leeftijd, String rol) {}

  /** The block of a household. */
  static Huishoudblok van(Huishoudbeeld huishouden) {
    return new Huishoudblok(
        "/huishoudens/" + huishouden.id(),
        huishouden.leden().stream().map(lid -> bewoner(huishouden, lid)).toList(),
        huishouden.leden().stream()
            .filter(lid -> lid.communicatie() != null || lid.taal() != null)
            .map(Huishoudblok::praten)
            .toList(),
        Netwerktekening.van(huishouden));
  }

  private static Bewoner bewoner(Huishoudbeeld huishouden, Huishoudbeeld.Bewoner lid) {
    String rol = tekst("huishouden.rol." + lid.rol());
    return new Bewoner(
        "/huishoudens/" + huishouden.id() + "#wie-kop",
        lid.naam(),
        Objects.requireNonNullElse(lid.leeftijd(), ""),
        lid.beslistMee() ? tekst("werkplek.casus.beslist_mee", rol) : rol);
  }

  private static String praten(Huishoudbeeld.Bewoner lid) {
    return tekst(
        "werkplek.casus.praten",
        lid.roepnaam(),
        String.join(
            ". ", Stream.of(lid.taal(), lid.communicatie()).filter(Objects::nonNull).toList()));
  }
}
