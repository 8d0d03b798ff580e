package nl.keukentafel.privacy;

/** On what ground data may go from one law to another (3-privacy: grondslag first). */
public sealed interface Grondslagoordeel {

  /** Law and article; a row from memory is checked by a jurist of the gemeente first. */
  record Bron(String artikel, boolean nagelezen) {}

  /** The law permits it when it is necessary; consent is not asked and would add nothing. */
  record WettelijkeTaak(Bron bron) implements Grondslagoordeel {}

  /** The law asks the explicit consent of the person. */
  record MetToestemming(Bron bron) implements Grondslagoordeel {}

  /** Vital interest or bemoeizorg: a Teambesluit with a reason (3-privacy). */
  record MetTeambesluit(Bron bron) implements Grondslagoordeel {}

  /** No ground; consent does not stand in for it. */
  record Geen(Bron bron) implements Grondslagoordeel {}

  /** The table has no row; never a default. */
  record VraagEenJurist() implements Grondslagoordeel {}
}
