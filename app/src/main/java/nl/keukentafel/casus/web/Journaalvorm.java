package nl.keukentafel.casus.web;

import static nl.keukentafel.scherm.Teksten.tekst;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import nl.keukentafel.casus.model.Journaalinhoud;
import nl.keukentafel.casus.model.Journaalregel;
import nl.keukentafel.casus.model.Journaalsoort;
import nl.keukentafel.huishouden.Huishoudens;
import nl.keukentafel.kern.Datumgrens;
import nl.keukentafel.kern.Datums;
import nl.keukentafel.kern.PersoonId;
import nl.keukentafel.kern.Tekstveld;
import nl.keukentafel.kern.Wet;
import nl.keukentafel.scherm.Formulier;
import nl.keukentafel.scherm.Veld;
import org.jspecify.annotations.Nullable;

/** The fields of an entry of the journaal, read and filled. */
final class Journaalvorm {
  /** What can be changed later; of whom it is stays as it was. */
  static final List<String> VELDEN = List.of("soort", "wet", "tekst");

  private static final Tekstveld TEKST = Tekstveld.alinea(20_000).invullen();

  private Journaalvorm() {}

  static String code(Wet wet) {
    return wet.name().toLowerCase(Locale.ROOT);
  }

  static List<Veld.Optie> soorten() {
    return Veld.opties(List.of(Journaalsoort.values()), Journaalsoort::code, "casus.journaalsoort");
  }

  /** The laws of this casus first; the others after. */
  static List<Veld.Optie> wetten(Collection<Wet> vanCasus) {
    return Arrays.stream(Wet.values())
        .sorted(Comparator.comparing((Wet wet) -> !vanCasus.contains(wet)))
        .map(wet -> new Veld.Optie(code(wet), tekst("casus.wet." + code(wet))))
        .toList();
  }

  static List<Veld.Optie> personen(Optional<Huishoudens.Kaart> huishouden) {
    return huishouden.map(Huishoudens.Kaart::leden).orElse(List.of()).stream()
        .map(lid -> new Veld.Optie(lid.persoon().toString(), lid.naam()))
        .toList();
  }

  /** An entry as the form shows it for changing. */
  static Formulier van(Journaalregel regel) {
    return van(regel.inhoud().soort(), regel.inhoud().wet(), regel.inhoud().tekst())
        .met("versie", regel.versie());
  }

  static Formulier van(Journaalsoort soort, Wet wet, String tekst) {
    return Formulier.leeg().met("soort", soort.code()).met("wet", code(wet)).met("tekst", tekst);
  }

  /** Reads a new entry; null when there is now a message beside a field. */
  static @Nullable Journaalinhoud lees(Formulier formulier, List<Veld.Optie> personen) {
    Journaalsoort soort =
        formulier.keuze(
            "soort",
            "casus.journaal.fout.soort",
            List.of(Journaalsoort.values()),
            Journaalsoort::code);
    Wet wet =
        formulier.keuze(
            "wet", "casus.journaal.fout.wet", List.of(Wet.values()), Journaalvorm::code);
    String inhoud = formulier.verplicht("tekst", "casus.journaal.fout.tekst", TEKST::lees);
    boolean vertrouwelijk = formulier.heeft("vertrouwelijk", "ja");
    Veld.Optie over = null;
    if (vertrouwelijk || !formulier.waarde("over").isBlank()) {
      over = formulier.keuze("over", "casus.journaal.fout.over", personen, Veld.Optie::waarde);
    }
    if (!formulier.isGoed() || soort == null || wet == null || inhoud == null) {
      return null;
    }
    return new Journaalinhoud(
        soort, wet, inhoud, over == null ? null : PersoonId.van(over.waarde()), vertrouwelijk);
  }

  /** Reads a change of an entry; null when there is now a message beside a field. */
  static @Nullable Journaalinhoud leesWijziging(Formulier formulier, Journaalinhoud was) {
    Journaalinhoud nieuw = lees(formulier, List.of());
    return nieuw == null
        ? null
        : new Journaalinhoud(
            nieuw.soort(), nieuw.wet(), nieuw.tekst(), was.overPersoon(), was.vertrouwelijk());
  }

  /** The day it happened; today when left empty. */
  static LocalDate dag(Formulier formulier, LocalDate vandaag) {
    LocalDate dag =
        formulier.mogelijk("datum", typt -> Datums.lees(typt, Datumgrens.gebeurd(vandaag, 5)));
    return dag == null ? vandaag : dag;
  }
}
