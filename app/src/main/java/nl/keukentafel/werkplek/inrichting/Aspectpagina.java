package nl.keukentafel.werkplek.inrichting;

import java.util.List;
import nl.keukentafel.inrichting.web.Aspectblad;
import org.jspecify.annotations.Nullable;

/**
 * One aspect of a design, to read.
 *
 * @param titel name of the team or of the shipped design
 * @param pad address under which the aspects stand
 * @param team whether this is the design of a team, with versions; else a shipped one
 * @param stand which version this is and since when, in a sentence
 * @param toelichting why it was laid down; null when nothing was noted
 * @param straks the version that begins later, in a sentence; null when there is none
 * @param kwadrant type of team that follows from doelgroep and taakomvang
 * @param bron the source of a shipped design; null for a team
 * @param concept whether this reader has a next version in the making
 */
public record Aspectpagina(
    String titel,
    String pad,
    boolean team,
    String stand,
    @Nullable String toelichting,
    @Nullable String straks,
    String kwadrant,
    @Nullable String bron,
    int gekozen,
    int totaal,
    List<String> anderen,
    boolean magWijzigen,
    boolean concept,
    Aspectblad blad) {}
