package nl.keukentafel.gesprek.web;

import java.util.List;
import nl.keukentafel.scherm.Formulier;
import nl.keukentafel.scherm.Veld;
import org.jspecify.annotations.Nullable;

/**
 * The form about when a conversation is and who is there.
 *
 * @param pad where it is sent
 * @param concept under which name half-typed text is kept
 * @param terug where one goes without saving
 * @param twee whether the inrichting asks two visitors
 * @param keuze the choice behind that, with its number
 * @param ondersteuners teamleden who may support; empty where the supporter stands outside
 * @param ondersteunerKeuze the choice behind that
 * @param meten whether levels may be noted
 * @param meetUitleg what the inrichting says of measuring at this moment; null when it measures
 * @param teruggehaald when the kept text was typed; null when nothing was kept
 */
public record FeitenPagina(
    String casus,
    String naam,
    String nummer,
    boolean nieuw,
    String pad,
    String concept,
    String terug,
    Formulier formulier,
    List<Veld.Optie> teamleden,
    boolean twee,
    String keuze,
    List<Veld.Optie> leden,
    List<Veld.Optie> netwerk,
    List<Veld.Optie> ondersteuners,
    String ondersteunerKeuze,
    boolean meten,
    List<Veld.Optie> instrumenten,
    @Nullable String meetUitleg,
    List<Veld.Optie> wetten,
    @Nullable String teruggehaald) {}
