package nl.keukentafel.bench.opstelling;

import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.UUID;

/** A page that is measured; each knows what a user asks for next. */
public enum Pagina {
  CASUS("casus page"),
  WERKVOORRAAD("werkvoorraad"),
  ZOEKEN("search, fragment while typing");

  private final String omschrijving;

  Pagina(String omschrijving) {
    this.omschrijving = omschrijving;
  }

  public String omschrijving() {
    return omschrijving;
  }

  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** The next address of this page for a user who has these casussen and searches these words. */
  public String pad(List<UUID> casussen, List<String> zoekvragen, Random toeval) {
    return switch (this) {
      case CASUS -> "/casussen/" + casussen.get(toeval.nextInt(casussen.size()));
      case WERKVOORRAAD -> "/werkvoorraad";
      case ZOEKEN -> "/zoeken/vondsten?q=" + zoekvragen.get(toeval.nextInt(zoekvragen.size()));
    };
  }
}
