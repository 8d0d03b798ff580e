package nl.keukentafel.plan.web;

import static nl.keukentafel.scherm.Teksten.tekst;

import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.function.BinaryOperator;
import nl.keukentafel.kern.MedewerkerId;
import nl.keukentafel.plan.model.Stukversie;
import nl.keukentafel.plan.usecase.LeesPlan;
import nl.keukentafel.plan.usecase.LeesTeksten;
import nl.keukentafel.scherm.Conflict;
import nl.keukentafel.scherm.Formulier;
import nl.keukentafel.scherm.Scherm;
import org.springframework.http.HttpStatus;
import org.springframework.web.servlet.ModelAndView;

/** Two workers changed the same doel or actie: the screen with both texts. */
final class Botsing {
  /** The fields of which a third text may be written. */
  static final List<String> LANG = List.of("tekst", "wat", "uitkomst", "overgeslagen");

  private Botsing() {}

  /** My text, as the fields of the screen. */
  static Formulier mijn(Map<String, String> velden, List<String> namen, int basisversie) {
    Formulier mijn = Formulier.leeg().met("basisversie", basisversie);
    namen.forEach(naam -> mijn.met("mijn-" + naam, velden.getOrDefault(naam, "")));
    return mijn;
  }

  /**
   * The fields as chosen. A field that was empty in both texts is not on the screen and asks for no
   * choice.
   */
  static Formulier gekozen(Formulier typt, List<String> namen) {
    return Conflict.gekozen(
        typt, namen.stream().filter(naam -> typt.velden().containsKey("mijn-" + naam)).toList());
  }

  /**
   * The screen.
   *
   * @param teksten of this doel or actie, the newest first
   * @param typt with my text in {@code mijn-…}
   * @param woord the words for a code in a field
   */
  static ModelAndView toon(
      String titel,
      LeesPlan.Gelezen gelezen,
      LeesTeksten.Teksten teksten,
      List<String> namen,
      Formulier typt,
      String pad,
      boolean derde,
      BinaryOperator<String> woord,
      ZoneId zone) {
    int basisversie = Planpad.getal(typt, "basisversie");
    Stukversie ander = teksten.versies().getFirst();
    // Without the text both began from, every difference asks for a choice.
    Map<String, String> basis =
        teksten.versies().stream()
            .filter(v -> v.versie() == basisversie)
            .findFirst()
            .map(Stukversie::velden)
            .orElse(Map.of());
    List<Conflict.Regel> regels =
        namen.stream()
            .map(veld ->
                Conflict.Regel.van(
                    veld,
                    tekst("plan.stukveld." + veld),
                    basis.getOrDefault(veld, ""),
                    typt.waarde("mijn-" + veld).replace("\r\n", "\n"),
                    ander.velden().getOrDefault(veld, ""),
                    LANG.contains(veld),
                    waarde -> woord.apply(veld, waarde)))
            .filter(regel -> !regel.mijn().isEmpty() || !regel.ander().isEmpty())
            .toList();
    return Scherm.toon(
        "scherm/conflict",
        new Conflict(
            titel,
            Kruimels.conflict(gelezen),
            naam(ander.door(), teksten.namen()),
            Planwoorden.moment(ander.op(), zone),
            regels,
            pad,
            ander.versie(),
            basisversie,
            derde,
            null,
            typt),
        HttpStatus.CONFLICT);
  }

  private static String naam(MedewerkerId wie, Map<MedewerkerId, String> namen) {
    return namen.getOrDefault(wie, tekst("plan.een_collega"));
  }
}
