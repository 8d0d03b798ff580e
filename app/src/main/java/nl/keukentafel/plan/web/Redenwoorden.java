package nl.keukentafel.plan.web;

import static nl.keukentafel.scherm.Teksten.locale;
import static nl.keukentafel.scherm.Teksten.tekst;

import java.util.Objects;
import java.util.function.UnaryOperator;
import nl.keukentafel.plan.model.Ladderbeleid;
import nl.keukentafel.scherm.Teksten;

/** Says which rungs were skipped, and which choice of the inrichting asks why. */
final class Redenwoorden {

  private Redenwoorden() {}

  static String van(Ladderbeleid.Redenvraag vraag) {
    UnaryOperator<String> patroon =
        sleutel -> Objects.requireNonNull(Teksten.alle(locale()).get(sleutel), sleutel);
    return tekst(
        "plan.vraagt_reden",
        Planwoorden.opsomming(
            vraag.overgeslagen().stream()
                .map(trede -> tekst("plan.trede." + trede.code()).toLowerCase(locale()))
                .toList()),
        vraag.keuze().bericht().tekst(locale(), patroon));
  }
}
