package nl.keukentafel.gesprek.web;

import static nl.keukentafel.scherm.Teksten.locale;
import static nl.keukentafel.scherm.Teksten.tekst;

import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import nl.keukentafel.gesprek.model.Gesprek;
import nl.keukentafel.gesprek.model.Gespreksfeiten.Ondersteuner;
import nl.keukentafel.gesprek.usecase.ToonGesprek.Kamer;
import nl.keukentafel.huishouden.Huishoudbeeld;
import nl.keukentafel.inrichting.Leefgebied;
import nl.keukentafel.kern.Datums;
import nl.keukentafel.kern.MedewerkerId;
import nl.keukentafel.kern.PersoonId;
import nl.keukentafel.kern.Wet;
import nl.keukentafel.scherm.Veld;
import org.jspecify.annotations.Nullable;

/** Names and moments in the words of the reader. */
record Woorden(Kamer kamer, ZoneId zone) {

  String huishouden() {
    return kamer.huishouden().map(Huishoudbeeld::naam).orElse(tekst("casus.huishouden.onbekend"));
  }

  String nummer() {
    return tekst("casus.nummer", kamer.casus().gegevens().nummer());
  }

  /** The name of a leefgebied as it stands at the beginning of a line. */
  static String leefgebied(Leefgebied leefgebied) {
    String naam = tekst(leefgebied.sleutel());
    return naam.substring(0, 1).toUpperCase(Locale.ROOT) + naam.substring(1);
  }

  List<Huishoudbeeld.Bewoner> leden() {
    return kamer.huishouden().map(Huishoudbeeld::leden).orElse(List.of()).stream()
        .filter(lid -> !lid.overleden())
        .toList();
  }

  String roepnaam(PersoonId persoon) {
    return leden().stream()
        .filter(lid -> lid.persoon().equals(persoon))
        .map(Huishoudbeeld.Bewoner::roepnaam)
        .findFirst()
        .orElse(tekst("gesprek.iemand"));
  }

  String medewerker(MedewerkerId wie) {
    return kamer.namen().getOrDefault(wie, tekst("casus.iemand"));
  }

  /** First names of the visitors: "Lotte en Hanneke". */
  String bezoekers(Gesprek gesprek) {
    return opsomming(
        gesprek.feiten().bezoekers().stream()
            .map(wie -> medewerker(wie).split(" ", 2)[0])
            .toList());
  }

  @Nullable String ondersteuner(Gesprek gesprek) {
    Ondersteuner wie = gesprek.feiten().clientondersteuner();
    return wie == null
        ? null
        : switch (wie) {
          case Ondersteuner.Teamlid(MedewerkerId teamlid) -> medewerker(teamlid);
          case Ondersteuner.VanBuiten(String naam) -> naam;
        };
  }

  /** "Gesprek bij Naima en Ruud", by the adults who were there, else by the household. */
  String titel(Gesprek gesprek) {
    List<String> namen =
        kamer.volwassenen().stream()
            .filter(lid -> gesprek.feiten().leden().contains(lid.persoon()))
            .map(Huishoudbeeld.Bewoner::roepnaam)
            .toList();
    return tekst("gesprek.bij", namen.isEmpty() ? huishouden() : opsomming(namen));
  }

  /** "maandag 9 november 2026, 10.05 uur". */
  static String wanneer(Gesprek gesprek) {
    String dag = Datums.metWeekdag(gesprek.feiten().datum(), locale());
    return Optional.ofNullable(gesprek.feiten().begin())
        .map(tijd -> tekst("casus.moment", dag, Datums.tijd(tijd, locale())))
        .orElse(dag);
  }

  /** "9 nov, 10.42 uur". */
  String moment(Instant op) {
    var tijd = op.atZone(zone);
    return tekst(
        "casus.moment",
        Datums.kort(tijd.toLocalDate(), locale()),
        Datums.tijd(tijd.toLocalTime(), locale()));
  }

  static String opsomming(List<String> namen) {
    return switch (namen.size()) {
      case 0 -> "";
      case 1 -> namen.getFirst();
      default ->
          tekst(
              "gesprek.en", String.join(", ", namen.subList(0, namen.size() - 1)), namen.getLast());
    };
  }

  static String code(Wet wet) {
    return wet.name().toLowerCase(Locale.ROOT);
  }

  /** The laws of this casus; the first is proposed. */
  List<Veld.Optie> wetten() {
    return kamer.casus().gegevens().wetten().stream()
        .sorted()
        .map(wet -> new Veld.Optie(code(wet), tekst("casus.wet." + code(wet))))
        .toList();
  }
}
