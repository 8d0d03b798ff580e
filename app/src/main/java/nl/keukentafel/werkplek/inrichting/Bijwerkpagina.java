package nl.keukentafel.werkplek.inrichting;

import java.util.List;
import nl.keukentafel.inrichting.web.Aspectblad.Verschilregel;
import nl.keukentafel.scherm.Formulier;

/**
 * Somebody laid down a version meanwhile: what goes along by itself, and what is to be chosen.
 *
 * @param wie who laid it down
 * @param overgenomen from mine to theirs, where only they changed something
 * @param botsingen {@code was} is mine, {@code wordt} is theirs
 */
public record Bijwerkpagina(
    String team,
    String pad,
    int na,
    int nieuwste,
    String wie,
    String toelichting,
    List<Verschilregel> overgenomen,
    List<Verschilregel> botsingen,
    Formulier formulier) {

  /** Name of the field by which a clash is decided. */
  public static String veld(Verschilregel regel) {
    return "kies-" + regel.nummer().replace('.', '-');
  }
}
