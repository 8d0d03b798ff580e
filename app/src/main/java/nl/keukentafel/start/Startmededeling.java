package nl.keukentafel.start;

import java.util.List;

/** Something that a room tells the operator on the console when the product is ready. */
public interface Startmededeling {

  /** The lines to show; none when there is nothing to tell. */
  List<String> regels();
}
