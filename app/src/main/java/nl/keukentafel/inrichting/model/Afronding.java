package nl.keukentafel.inrichting.model;

/**
 * How the work with a household ends (001 §4.2.1).
 *
 * @param einde closing, or sleeping until the same worker wakes it
 * @param besluit who decides that
 * @param nazorg whether aftercare follows
 * @param nazorgWeken how long it lasts, in weeks
 * @param slaapmaanden after how many months of sleep closing is proposed
 */
public record Afronding(
    Einde einde, Besluitregel besluit, Nazorg nazorg, int nazorgWeken, int slaapmaanden) {}
