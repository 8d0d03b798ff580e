package nl.keukentafel.inzet.web;

import static nl.keukentafel.scherm.Teksten.tekst;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import nl.keukentafel.huishouden.Huishoudens;
import nl.keukentafel.inzet.model.Deeloordeel;
import nl.keukentafel.inzet.usecase.BereidVoor;
import nl.keukentafel.kern.PersoonId;
import nl.keukentafel.scherm.Weigeringsvak;

/** A refusal to share, in words: what, which law, who may change it, the way on. */
final class Grondwoorden {

  private Grondwoorden() {}

  /** Whether consent is the way on. */
  static boolean isToestemming(Deeloordeel oordeel) {
    return oordeel instanceof Deeloordeel.Ontbreekt;
  }

  static Weigeringsvak vak(Deeloordeel oordeel, String ontvanger, BereidVoor.Beeld beeld) {
    String wat = tekst("inzet.geen_grond", ontvanger);
    return switch (oordeel) {
      case Deeloordeel.Ontbreekt(String artikel, List<Deeloordeel.Tekort> tekorten) ->
          new Weigeringsvak(
              wat,
              tekst("inzet.geen_grond.toestemming", artikel, opsomming(tekorten, beeld)),
              null,
              tekst("inzet.geen_grond.toestemming.wie"),
              tekst("inzet.geen_grond.toestemming.verder"));
      case Deeloordeel.VraagTeam(String artikel) ->
          new Weigeringsvak(
              wat,
              tekst("inzet.geen_grond.team", artikel),
              null,
              tekst("inzet.geen_grond.team.wie"),
              null);
      case Deeloordeel.Geen(String artikel) ->
          new Weigeringsvak(
              wat,
              tekst("inzet.geen_grond.geen", artikel),
              null,
              tekst("inzet.geen_grond.geen.wie"),
              tekst("inzet.geen_grond.geen.verder"));
      case Deeloordeel.VraagJurist _ ->
          new Weigeringsvak(
              wat,
              tekst("inzet.geen_grond.jurist"),
              null,
              tekst("inzet.geen_grond.jurist.wie"),
              tekst("inzet.geen_grond.geen.verder"));
      case Deeloordeel.Mag _ -> throw new IllegalArgumentException("niets geweigerd");
    };
  }

  /** For each person the kinds of data: <em>Yara: gezondheid, plan</em>. */
  private static String opsomming(List<Deeloordeel.Tekort> tekorten, BereidVoor.Beeld beeld) {
    Map<PersoonId, String> namen =
        beeld.kop().leden().stream()
            .collect(Collectors.toMap(Huishoudens.Lid::persoon, Huishoudens.Lid::naam));
    return tekorten.stream()
        .collect(
            Collectors.groupingBy(
                t -> namen.getOrDefault(t.persoon(), tekst("inzet.iemand")),
                LinkedHashMap::new,
                Collectors.mapping(
                    t -> tekst("inzet.categorie." + Verwijzingvorm.code(t.categorie())),
                    Collectors.joining(", "))))
        .entrySet()
        .stream()
        .map(e -> tekst("inzet.geen_grond.van", e.getKey(), e.getValue()))
        .collect(Collectors.joining(" "));
  }
}
