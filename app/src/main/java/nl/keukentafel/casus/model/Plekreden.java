package nl.keukentafel.casus.model;

/** Why a casus has its place, told against the one before it. */
public sealed interface Plekreden {
  /** The first of its urgentie, with a clock that breaks before those of the others. */
  record EersteTermijn() implements Plekreden {}

  /** The only or the oldest of its urgentie; no clock decides. */
  record EersteZonderTermijn() implements Plekreden {}

  /** Somebody gave it priority within its urgentie. */
  record KreegVoorrang(Voorrang voorrang) implements Plekreden {}

  /** The one before it, of the same urgentie, was given priority. */
  record NaVoorrang(int danPlek) implements Plekreden {}

  /** Same urgentie, its clock breaks this many days later. */
  record TermijnLater(int dagen, int danPlek) implements Plekreden {}

  /** Same urgentie, but no clock runs. */
  record GeenTermijn(int danPlek) implements Plekreden {}

  /** Same urgentie and same last day, or none for both; opened this many days later. */
  record LaterGemeld(int dagen, int danPlek) implements Plekreden {}
}
