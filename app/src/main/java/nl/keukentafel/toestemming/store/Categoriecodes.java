package nl.keukentafel.toestemming.store;

import java.util.Arrays;
import java.util.Collection;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import nl.keukentafel.privacy.Categorie;

/** Kinds of data as they are written in the database: in small letters. */
public final class Categoriecodes {

  private Categoriecodes() {}

  public static String code(Categorie categorie) {
    return categorie.name().toLowerCase(Locale.ROOT);
  }

  static String[] codes(Collection<Categorie> categorieen) {
    return categorieen.stream().map(Categoriecodes::code).sorted().toArray(String[]::new);
  }

  static Set<Categorie> lees(String[] codes) {
    return Arrays.stream(codes)
        .map(code -> Categorie.valueOf(code.toUpperCase(Locale.ROOT)))
        .collect(Collectors.toUnmodifiableSet());
  }
}
