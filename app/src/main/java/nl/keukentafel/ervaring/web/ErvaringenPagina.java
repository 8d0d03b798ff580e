package nl.keukentafel.ervaring.web;

import java.util.List;
import nl.keukentafel.ervaring.usecase.ToonErvaringen;

/**
 * What residents thought of the help, for the teams of the reader.
 *
 * @param vorig the year before, when one can look further back; empty otherwise
 * @param volgend the year after; empty when this is the last
 * @param kolommen the five answers in words
 */
public record ErvaringenPagina(
    int jaar,
    String vorig,
    String volgend,
    List<String> kolommen,
    List<ToonErvaringen.Teambeeld> teams) {}
