package nl.keukentafel.plan.model;

import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import nl.keukentafel.kern.MedewerkerId;
import nl.keukentafel.privacy.Categorie;
import nl.keukentafel.privacy.Merk;

/**
 * One text of a doel or an actie as it once stood in a version of the plan.
 *
 * @param soort doel or actie
 * @param versie counts from 1 within this version of the plan
 * @param velden its fields by name, as a form would show them
 * @param merk and categorie of that moment: who may read it now
 * @param maker of the doel or actie
 * @param door who wrote this text
 */
public record Stukversie(
    Stukversie.Soort soort,
    UUID stuk,
    int versie,
    Stukversie.Aard aard,
    Map<String, String> velden,
    Categorie categorie,
    Merk merk,
    MedewerkerId maker,
    MedewerkerId door,
    Instant op) {

  /** Keeps its own copy. */
  public Stukversie {
    velden = Map.copyOf(velden);
  }

  /** What it is a text of. */
  public enum Soort implements Gecodeerd {
    DOEL,
    ACTIE
  }

  /** In which moment of the plan it was written. */
  public enum Aard implements Gecodeerd {
    /** Taken over from the version before. */
    BEGIN,
    /** While the plan was a concept. */
    CONCEPT,
    /** In the plan in force. */
    BIJSTELLING
  }

  /** What the household told stays out of logs. */
  @Override
  public String toString() {
    return "Stukversie[" + soort + " " + stuk + ", " + versie + "]";
  }
}
