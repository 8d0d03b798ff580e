package nl.keukentafel.gesprek.web;

import java.util.List;
import nl.keukentafel.scherm.Formulier;
import nl.keukentafel.scherm.Veld;
import org.jspecify.annotations.Nullable;

/**
 * The form of a meting that stands by itself.
 *
 * @param instrument code of what is measured with
 * @param andere other instruments, each with the page on which one measures with it
 * @param meters a block of rows for each domain that is asked
 */
public record MetingvormPagina(
    String casus,
    String naam,
    String nummer,
    String pad,
    String instrument,
    String instrumentnaam,
    List<Veld.Optie> andere,
    Formulier formulier,
    List<Veld.Optie> teamleden,
    List<Veld.Optie> wetten,
    List<Veld.Optie> volwassenen,
    List<Meter> meters,
    @Nullable String teruggehaald) {}
