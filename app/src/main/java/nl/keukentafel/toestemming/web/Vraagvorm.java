package nl.keukentafel.toestemming.web;

import static nl.keukentafel.scherm.Teksten.tekst;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import nl.keukentafel.kern.Datumgrens;
import nl.keukentafel.kern.Datums;
import nl.keukentafel.kern.PersoonId;
import nl.keukentafel.kern.Tekstveld;
import nl.keukentafel.kern.Wet;
import nl.keukentafel.privacy.Categorie;
import nl.keukentafel.scherm.Formulier;
import nl.keukentafel.scherm.Veld;
import nl.keukentafel.toestemming.model.Doel;
import nl.keukentafel.toestemming.model.Vraaginhoud;
import nl.keukentafel.toestemming.usecase.ToonToestemming.Beeld;
import org.jspecify.annotations.Nullable;

/** The fields of a question, read and filled. */
final class Vraagvorm {

  /** As long as a consent holds when nobody says otherwise. */
  private static final int MAANDEN = 6;

  /** Longer than this nobody remembers what was agreed. */
  private static final int JAREN = 2;

  private static final Tekstveld ONTVANGER = Tekstveld.regel(200).invullen();
  private static final Tekstveld WAARVOOR = Tekstveld.regel(300).invullen();

  private Vraagvorm() {}

  /** What the form begins with: the law of the casus, half a year. */
  static Formulier begin(Beeld beeld, String voor) {
    Formulier formulier =
        Formulier.leeg()
            .met("doel", Doel.DELEN.code())
            .met("tot", Datums.veld(beeld.vandaag().plusMonths(MAANDEN)))
            .met(
                "wet",
                beeld.casus().wetten().stream()
                    .min(Comparator.naturalOrder())
                    .map(Woorden::code)
                    .orElse(Woorden.code(Wet.ALGEMEEN)));
    return voor.isEmpty() ? formulier : formulier.met("voor", voor);
  }

  static List<Veld.Optie> doelen() {
    return Veld.opties(List.of(Doel.values()), Doel::code, "toestemming.doel");
  }

  /** Reads it; null when there is now a message beside a field. */
  static @Nullable Vraaginhoud lees(Formulier formulier, Beeld beeld) {
    Veld.Optie voor =
        formulier.keuze("voor", "toestemming.fout.voor", Woorden.leden(beeld), Veld.Optie::waarde);
    Doel doel =
        formulier.keuze("doel", "toestemming.fout.doel", List.of(Doel.values()), Doel::code);
    String ontvanger =
        doel != null && doel.heeftOntvanger()
            ? formulier.verplicht("ontvanger", "toestemming.fout.ontvanger", ONTVANGER::lees)
            : "";
    List<Categorie> categorieen =
        formulier.keuzes("categorie", List.of(Categorie.values()), Woorden::code);
    if (categorieen.isEmpty()) {
      formulier.fout("categorie", "toestemming.fout.categorie");
    }
    String waarvoor = formulier.verplicht("waarvoor", "toestemming.fout.waarvoor", WAARVOOR::lees);
    Wet wet = formulier.keuze("wet", "toestemming.fout.wet", List.of(Wet.values()), Woorden::code);
    LocalDate totEnMet =
        formulier.verplicht(
            "tot",
            "toestemming.fout.tot",
            typt -> Datums.lees(typt, Datumgrens.gepland(beeld.vandaag(), JAREN)));
    if (!formulier.isGoed()
        || voor == null
        || doel == null
        || ontvanger == null
        || waarvoor == null
        || wet == null
        || totEnMet == null) {
      return null;
    }
    return new Vraaginhoud(
        PersoonId.van(voor.waarde()),
        doel,
        ontvanger,
        wet,
        EnumSet.copyOf(categorieen),
        waarvoor,
        totEnMet.plusDays(1),
        formulier.heeft("vertrouwelijk", "ja"));
  }

  /** Words above the form: when this team asks. */
  static String moment(Beeld beeld) {
    return tekst("toestemming.moment." + Woorden.code(beeld.moment()));
  }
}
