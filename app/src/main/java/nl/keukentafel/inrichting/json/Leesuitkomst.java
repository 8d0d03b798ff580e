package nl.keukentafel.inrichting.json;

import java.util.List;
import nl.keukentafel.inrichting.model.Teaminrichting;

/** What became of reading a written design. */
public sealed interface Leesuitkomst {

  /** It is a design. */
  record Gelezen(Teaminrichting inrichting) implements Leesuitkomst {}

  /** It is not; every mistake is told at once. */
  record Onleesbaar(List<Leesfout> fouten) implements Leesuitkomst {

    /** Keeps its own copy. */
    public Onleesbaar {
      fouten = List.copyOf(fouten);
    }
  }
}
