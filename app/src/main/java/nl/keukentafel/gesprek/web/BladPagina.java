package nl.keukentafel.gesprek.web;

import java.util.List;
import nl.keukentafel.scherm.Formulier;
import nl.keukentafel.scherm.Veld;
import org.jspecify.annotations.Nullable;

/**
 * One leefgebied on the tablet (schermen 04).
 *
 * @param pad of this sheet; half-typed text is kept under it
 * @param overzicht page of the whole conversation
 * @param leefgebied in words
 * @param slak the leefgebied as it stands in a path
 * @param aangesloten whether it joined the casus: only then it is asked
 * @param mag whether this person may write here
 * @param mensen about whom a text can be
 * @param afgerond whether the conversation is finished: its levels stand still
 * @param geenMeting why no levels are asked; null when they are
 * @param dicht how many pieces were told in confidence that this reader may see
 * @param teruggehaald when the kept text was typed; null when nothing was kept
 */
public record BladPagina(
    String casus,
    String titel,
    String wanneer,
    String pad,
    String overzicht,
    String leefgebied,
    String slak,
    boolean aangesloten,
    boolean mag,
    List<Stap> stappen,
    @Nullable Buur vorige,
    @Nullable Buur volgende,
    Formulier formulier,
    List<Tekstvak> vakken,
    List<Veld.Optie> mensen,
    List<Meter> meters,
    boolean niets,
    boolean afgerond,
    @Nullable String geenMeting,
    int dicht,
    @Nullable String teruggehaald) {

  /**
   * A leefgebied in the list beside the sheet.
   *
   * @param soort klaar, nu, open or los (did not join)
   */
  public record Stap(String slak, String pad, String naam, String soort) {}

  /** The leefgebied before or after this one. */
  public record Buur(String slak, String naam) {}

  /** A field for text: its name and its question. */
  public record Tekstvak(String veld, String label, String over) {}
}
