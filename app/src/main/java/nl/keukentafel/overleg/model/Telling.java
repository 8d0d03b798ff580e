package nl.keukentafel.overleg.model;

import java.util.List;
import java.util.Set;
import nl.keukentafel.kern.MedewerkerId;

/**
 * Who counts and what they said, of one question at one moment. Voices of others than those present
 * with a voice are not in it.
 *
 * @param teamgrootte how many teamleden have a voice
 * @param aanwezig of these, who is present
 * @param stemmen the voices that hold
 */
public record Telling(int teamgrootte, Set<MedewerkerId> aanwezig, List<Stem> stemmen) {

  /** Keeps its own copies; leaves out who is not present and what was taken back. */
  public Telling {
    Set<MedewerkerId> tellend = Set.copyOf(aanwezig);
    aanwezig = tellend;
    stemmen =
        stemmen.stream().filter(stem -> stem.geldt() && tellend.contains(stem.wie())).toList();
  }

  public int voor() {
    return aantal(Stemkeuze.VOOR);
  }

  public int bezwaar() {
    return aantal(Stemkeuze.BEZWAAR);
  }

  public int onthouden() {
    return aantal(Stemkeuze.ONTHOUDT);
  }

  /** Who objects. */
  public List<MedewerkerId> bezwaarVan() {
    return stemmen.stream()
        .filter(stem -> stem.keuze() == Stemkeuze.BEZWAAR)
        .map(Stem::wie)
        .toList();
  }

  /** Who is present and has not spoken. */
  public List<MedewerkerId> zwijgend() {
    Set<MedewerkerId> gesproken =
        stemmen.stream().map(Stem::wie).collect(java.util.stream.Collectors.toSet());
    return aanwezig.stream().filter(wie -> !gesproken.contains(wie)).toList();
  }

  private int aantal(Stemkeuze keuze) {
    return (int) stemmen.stream().filter(stem -> stem.keuze() == keuze).count();
  }
}
