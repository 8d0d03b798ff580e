package nl.keukentafel.plan.model;

import java.util.ArrayList;
import java.util.List;
import nl.keukentafel.casus.CasusRechten;
import nl.keukentafel.kern.MedewerkerId;

/**
 * What one reader may see of a plan: by kind of data, and without what was told in confidence to
 * others (3-privacy).
 */
public final class Planinzage {

  private Planinzage() {}

  /**
   * A plan for one reader.
   *
   * @param afgeschermd how many doelen the kind of data closes to this reader; of what was told in
   *     confidence not even the number is told
   */
  public record Zicht(Plan plan, int afgeschermd) {}

  /** Leaves out what this reader may not see. */
  public static Zicht voor(Plan plan, CasusRechten rechten, MedewerkerId wie) {
    List<Doel> zichtbaar = new ArrayList<>();
    int afgeschermd = 0;
    for (Doel doel : plan.inhoud().doelen()) {
      if (!rechten.ziet(doel.inhoud().merk(), doel.maker(), wie)) {
        continue;
      }
      if (rechten.mag(doel.inhoud().categorie())) {
        zichtbaar.add(
            doel.met(
                doel.acties().stream()
                    .filter(actie -> rechten.ziet(actie.merk(), actie.maker(), wie))
                    .toList()));
      } else {
        afgeschermd++;
      }
    }
    return new Zicht(plan.met(plan.inhoud().met(zichtbaar)), afgeschermd);
  }

  /** Whether this reader may see a text as it once stood. */
  public static boolean ziet(Stukversie tekst, CasusRechten rechten, MedewerkerId wie) {
    return rechten.mag(tekst.categorie()) && rechten.ziet(tekst.merk(), tekst.maker(), wie);
  }
}
