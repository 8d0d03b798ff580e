package nl.keukentafel.melding.web;

import java.util.List;
import nl.keukentafel.scherm.Formulier;
import nl.keukentafel.scherm.Veld;
import nl.keukentafel.scherm.Weigeringsvak;
import org.jspecify.annotations.Nullable;

/**
 * The page of one melding.
 *
 * @param id of the melding, for the paths of its forms
 * @param versie the version that this person sees
 * @param letOp lines that come first: not safe to write, somebody in danger
 * @param feiten label and value, in the order of the page
 * @param casus what is known of the casus of the household; null when there is none
 * @param casusPad page of that casus; null when there is none
 * @param huishouden name of the household; null while nobody said who it is
 * @param rondes what was decided so far, the oldest first
 * @param triage the form of the decision; null when this person does not decide now
 * @param opname how it can be taken in; null when it does not wait for that
 * @param bericht a line on top: what just happened, or that somebody else changed it; null for none
 */
public record MeldingPagina(
    String id,
    int versie,
    String nummer,
    String overWie,
    String stand,
    List<String> letOp,
    List<Feit> feiten,
    String verhaal,
    List<Klokregel> klokken,
    Triagepaneel paneel,
    @Nullable String casus,
    @Nullable String casusPad,
    @Nullable String huishouden,
    List<InvoerPagina.BekendeRegel> lijktOp,
    boolean magKoppelen,
    List<Rondregel> rondes,
    @Nullable Triageform triage,
    @Nullable Opnameblok opname,
    @Nullable String agenda,
    @Nullable String bericht) {

  /** A label and a value. */
  public record Feit(String label, String waarde) {}

  /** One decision: what, by whom and when, why. */
  public record Rondregel(String wat, String wie, @Nullable String reden, boolean afgeweken) {}

  /** The form of the decision. */
  public record Triageform(
      Formulier formulier, List<Veld.Optie> keuzes, List<Veld.Optie> teams, String voorgesteld) {}

  /**
   * How the team takes it in.
   *
   * @param regel the rule of the design, in a sentence
   * @param vak the refusal, in the place of the action; null when nothing was refused
   * @param acuut whether contact comes before opname
   */
  public record Opnameblok(
      String regel, boolean viaOverleg, boolean lid, @Nullable Weigeringsvak vak, boolean acuut) {}
}
