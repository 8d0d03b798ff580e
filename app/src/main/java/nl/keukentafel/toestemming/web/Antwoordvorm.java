package nl.keukentafel.toestemming.web;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import nl.keukentafel.huishouden.model.Uitzondering;
import nl.keukentafel.kern.PersoonId;
import nl.keukentafel.kern.Tekstveld;
import nl.keukentafel.scherm.Formulier;
import nl.keukentafel.scherm.Veld;
import nl.keukentafel.toestemming.model.Beslisbeleid.Oordeel;
import nl.keukentafel.toestemming.model.Gevers;
import nl.keukentafel.toestemming.model.Vorm;
import nl.keukentafel.toestemming.usecase.BeantwoordVraag;
import nl.keukentafel.toestemming.usecase.ToonToestemming.Beeld;
import org.jspecify.annotations.Nullable;

/** The fields of an answer, read and filled. */
final class Antwoordvorm {

  private static final Tekstveld REDEN = Tekstveld.alinea(1000).invullen();
  private static final Tekstveld AANWEZIG = Tekstveld.regel(200);

  private Antwoordvorm() {}

  static Formulier begin(Samenmaker samen) {
    return Formulier.leeg().met("vorm", Vorm.GESPROKEN.code()).metAlle("gever", samen.nodig());
  }

  /** Reads it; null when there is now a message beside a field. */
  static BeantwoordVraag.@Nullable Opdracht lees(Formulier formulier, Samenmaker samen) {
    String antwoord =
        formulier.keuze("antwoord", "toestemming.fout.antwoord", List.of("ja", "nee"), a -> a);
    List<Veld.Optie> gekozen = formulier.keuzes("gever", samen.gevers(), Veld.Optie::waarde);
    if (gekozen.isEmpty()) {
      formulier.fout("gever", "toestemming.fout.gever");
    }
    Vorm vorm =
        formulier.keuze("vorm", "toestemming.fout.vorm", List.of(Vorm.values()), Vorm::code);
    String aanwezig = formulier.mogelijk("aanwezigen", AANWEZIG::lees);
    Uitzondering uitzondering = null;
    String reden = null;
    if (!formulier.waarde("uitzondering").isBlank()) {
      uitzondering =
          formulier.keuze(
              "uitzondering",
              "toestemming.fout.uitzondering",
              List.of(Uitzondering.values()),
              Woorden::code);
      reden =
          formulier.verplicht(
              "uitzondering_reden", "toestemming.fout.uitzondering_reden", REDEN::lees);
    }
    String wil = null;
    if (formulier.heeft("wilsonbekwaam", "ja")) {
      wil = formulier.verplicht("wil_reden", "toestemming.fout.wil_reden", REDEN::lees);
    }
    if (!formulier.isGoed() || antwoord == null || vorm == null) {
      return null;
    }
    Set<PersoonId> personen = new HashSet<>();
    Set<String> instellingen = new HashSet<>();
    for (Veld.Optie optie : gekozen) {
      if (optie.waarde().startsWith(Samenmaker.INSTELLING)) {
        instellingen.add(optie.waarde().substring(Samenmaker.INSTELLING.length()));
      } else {
        personen.add(PersoonId.van(optie.waarde()));
      }
    }
    return new BeantwoordVraag.Opdracht(
        antwoord.equals("ja"),
        vorm,
        new Gevers(personen, instellingen, uitzondering, reden, wil),
        aanwezig == null ? "" : aanwezig);
  }

  /** Puts beside the field why the answer does not hold. */
  static void fout(Formulier formulier, Oordeel oordeel, Beeld beeld) {
    switch (oordeel) {
      case Oordeel.Geldig _ -> throw new IllegalStateException("geldig is geen fout");
      case Oordeel.Ontbreekt(var personen, var instellingen) ->
          formulier.fout(
              "gever",
              "toestemming.fout.ontbreekt",
              Woorden.samen(
                  Stream.concat(
                          Woorden.namen(beeld, personen).stream(), instellingen.stream().sorted())
                      .toList()));
      case Oordeel.NietBevoegd _ -> formulier.fout("gever", "toestemming.fout.niet_bevoegd");
      case Oordeel.ZoekUit _ -> formulier.fout("gever", "toestemming.hindernis.onbekend");
      case Oordeel.VraagEenJurist(String sleutel) -> formulier.fout("gever", sleutel);
    }
  }
}
