package nl.keukentafel.plan.web;

import static nl.keukentafel.scherm.Teksten.tekst;

import java.util.Arrays;
import java.util.List;
import nl.keukentafel.scherm.Veld;

/** Words for what stands in the fields of a doel or actie as codes and ids. */
final class Veldwoorden {
  private final List<Veld.Optie> personen;

  Veldwoorden(List<Veld.Optie> personen) {
    this.personen = List.copyOf(personen);
  }

  String doel(String veld, String waarde) {
    return waarde.isEmpty()
        ? ""
        : switch (veld) {
          case "leefgebied" -> Planwoorden.leefgebied(Planpad.leefgebied(waarde));
          case "categorie" -> tekst("plan.categorie." + waarde);
          default -> merk(veld, waarde);
        };
  }

  String actie(String veld, String waarde) {
    return waarde.isEmpty()
        ? ""
        : switch (veld) {
          case "soort" -> tekst("plan.uitvoerder." + waarde);
          case "status" -> tekst("plan.status." + waarde);
          case "personen" ->
              Planwoorden.opsomming(Arrays.stream(waarde.split(",")).map(this::persoon).toList());
          default -> merk(veld, waarde);
        };
  }

  private String merk(String veld, String waarde) {
    return switch (veld) {
      case "over" -> persoon(waarde);
      case "vertrouwelijk" -> tekst("plan.vertrouwelijk");
      default -> waarde;
    };
  }

  private String persoon(String id) {
    return personen.stream()
        .filter(optie -> optie.waarde().equals(id))
        .map(Veld.Optie::label)
        .findFirst()
        .orElse(tekst("plan.iemand"));
  }
}
