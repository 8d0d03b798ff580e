package nl.keukentafel.toestemming.web;

import static nl.keukentafel.scherm.Teksten.locale;
import static nl.keukentafel.scherm.Teksten.tekst;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import nl.keukentafel.huishouden.model.Gezinslid;
import nl.keukentafel.kern.Datums;
import nl.keukentafel.kern.PersoonId;
import nl.keukentafel.kern.Wet;
import nl.keukentafel.privacy.Categorie;
import nl.keukentafel.scherm.Veld;
import nl.keukentafel.toestemming.Bevoegd;
import nl.keukentafel.toestemming.model.Gevers;
import nl.keukentafel.toestemming.model.Vraaginhoud;
import nl.keukentafel.toestemming.usecase.ToonToestemming.Beeld;

/** Says questions, answers and who may give them in plain words. */
final class Woorden {

  private Woorden() {}

  static String code(Enum<?> waarde) {
    return waarde.name().toLowerCase(Locale.ROOT);
  }

  /** "Naima", "Naima en Ruud", "Naima, Ruud en Sem". */
  static String samen(Collection<String> namen) {
    List<String> alle = List.copyOf(namen);
    if (alle.size() < 2) {
      return alle.isEmpty() ? "" : alle.getFirst();
    }
    return String.join(", ", alle.subList(0, alle.size() - 1))
        + " "
        + tekst("toestemming.en")
        + " "
        + alle.getLast();
  }

  /** What to call a person: a member by first name, who acts from elsewhere by full name. */
  static String naam(Beeld beeld, PersoonId persoon) {
    return beeld
        .lid(persoon)
        .map(Gezinslid::roepnaam)
        .or(() ->
            beeld.leden().stream()
                .filter(lid -> lid.namen().containsKey(persoon))
                .map(lid -> lid.namen().get(persoon))
                .findFirst())
        .orElse(tekst("toestemming.iemand"));
  }

  /** Names in the order of the household, then the others. */
  static List<String> namen(Beeld beeld, Collection<PersoonId> personen) {
    return Stream.concat(
            beeld.leden().stream().map(Gezinslid::persoon).filter(personen::contains),
            personen.stream().filter(p -> beeld.lid(p).isEmpty()))
        .map(persoon -> naam(beeld, persoon))
        .toList();
  }

  static String gevers(Beeld beeld, Gevers gevers) {
    return samen(
        Stream.concat(
                namen(beeld, gevers.personen()).stream(), gevers.instellingen().stream().sorted())
            .toList());
  }

  /** Kinds of data, in the order in which they are listed everywhere. */
  static String categorieen(Set<Categorie> welke) {
    return samen(
        Arrays.stream(Categorie.values())
            .filter(welke::contains)
            .map(categorie -> tekst("toestemming.categorie." + code(categorie)))
            .toList());
  }

  static List<Veld.Optie> categorieopties() {
    return Veld.opties(List.of(Categorie.values()), Woorden::code, "toestemming.categorie");
  }

  static List<Veld.Optie> wetopties() {
    return Veld.opties(List.of(Wet.values()), Woorden::code, "toestemming.wet");
  }

  static List<Veld.Optie> leden(Beeld beeld) {
    return beeld.leden().stream()
        .filter(lid -> !lid.overleden())
        .map(lid -> new Veld.Optie(lid.persoon().toString(), lid.roepnaam()))
        .toList();
  }

  static String dag(LocalDate dag) {
    return Datums.voluit(dag, locale());
  }

  /** The last day on which it holds. */
  static String totEnMet(Vraaginhoud inhoud) {
    return dag(inhoud.tot().minusDays(1));
  }

  /** With whom, for in_team and huisgenoten in words. */
  static String metWie(Vraaginhoud inhoud) {
    return switch (inhoud.doel()) {
      case IN_TEAM -> tekst("toestemming.metwie.in_team");
      case HUISGENOTEN -> tekst("toestemming.metwie.huisgenoten");
      case OPVRAGEN, DELEN -> inhoud.ontvanger();
    };
  }

  /** The question itself, to those who answer it. */
  static String vraag(Beeld beeld, Vraaginhoud inhoud, Bevoegd bevoegd) {
    String over = naam(beeld, inhoud.voor());
    if (bevoegd instanceof Bevoegd.Personen personen
        && !personen.nodig().equals(Set.of(inhoud.voor()))) {
      String wie =
          samen(
              Stream.concat(
                      namen(beeld, personen.nodig()).stream(),
                      personen.instellingen().stream().sorted())
                  .toList());
      return tekst("toestemming.over." + inhoud.doel().code(), wie, over, metWie(inhoud));
    }
    return tekst("toestemming.zelf." + inhoud.doel().code(), over, metWie(inhoud));
  }
}
