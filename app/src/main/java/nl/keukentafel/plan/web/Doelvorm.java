package nl.keukentafel.plan.web;

import static nl.keukentafel.scherm.Teksten.tekst;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import nl.keukentafel.inrichting.Leefgebied;
import nl.keukentafel.kern.Tekstveld;
import nl.keukentafel.plan.model.Doel;
import nl.keukentafel.plan.model.Plancategorie;
import nl.keukentafel.privacy.Categorie;
import nl.keukentafel.privacy.Merk;
import nl.keukentafel.scherm.Formulier;
import nl.keukentafel.scherm.Veld;
import org.jspecify.annotations.Nullable;

/** The fields of a doel, shown and read. */
final class Doelvorm {
  private static final Tekstveld TEKST = Tekstveld.regel(200).invullen();

  private Doelvorm() {}

  static List<Vormpagina.Groep> groepen(List<Leefgebied> leefgebieden, List<Veld.Optie> personen) {
    List<Vormveld> wat = new ArrayList<>();
    wat.add(
        new Vormveld.Keuze(
            "leefgebied",
            tekst("plan.veld.leefgebied"),
            null,
            true,
            leefgebieden(leefgebieden),
            leefgebieden.size() == 1 ? null : tekst("plan.kies")));
    wat.add(
        new Vormveld.Regel("tekst", tekst("plan.veld.doel"), tekst("plan.hint.doel"), true, 200));
    List<Vormveld> wie = new ArrayList<>();
    wie.add(
        new Vormveld.Keuze(
            "categorie",
            tekst("plan.veld.categorie"),
            tekst("plan.hint.categorie"),
            false,
            Plancategorie.ALLE.stream()
                .map(c -> new Veld.Optie(code(c), tekst("plan.categorie." + code(c))))
                .toList(),
            tekst("plan.categorie_voorstel")));
    wie.addAll(Merkvorm.velden(personen));
    return List.of(
        new Vormpagina.Groep(tekst("plan.groep.doel"), wat),
        new Vormpagina.Groep(tekst("plan.groep.vertrouwelijk"), wie));
  }

  static List<Veld.Optie> leefgebieden(List<Leefgebied> leefgebieden) {
    return leefgebieden.stream()
        .map(gebied -> new Veld.Optie(gebied.code(), Planwoorden.leefgebied(gebied)))
        .toList();
  }

  static Formulier van(Map<String, String> velden, int versie) {
    Formulier formulier = Formulier.leeg();
    velden.forEach(formulier::met);
    return formulier.met("versie", versie);
  }

  /** Reads it; null when there is now a message beside a field. */
  static Doel.@Nullable Inhoud lees(
      Formulier formulier, List<Leefgebied> leefgebieden, List<Veld.Optie> personen) {
    Leefgebied leefgebied =
        formulier.keuze("leefgebied", "plan.fout.leefgebied", leefgebieden, Leefgebied::code);
    String doel = formulier.verplicht("tekst", "plan.fout.doel", TEKST::lees);
    Categorie gekozen =
        formulier.waarde("categorie").isBlank()
            ? null
            : formulier.keuze(
                "categorie", "plan.fout.categorie", Plancategorie.ALLE, Doelvorm::code);
    Merk merk = Merkvorm.lees(formulier, personen);
    if (!formulier.isGoed() || leefgebied == null || doel == null || merk == null) {
      return null;
    }
    return new Doel.Inhoud(
        leefgebied, doel, gekozen == null ? Plancategorie.voorstel(leefgebied) : gekozen, merk);
  }

  static String code(Categorie categorie) {
    return categorie.name().toLowerCase(Locale.ROOT);
  }
}
