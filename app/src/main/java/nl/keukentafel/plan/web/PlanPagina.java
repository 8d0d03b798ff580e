package nl.keukentafel.plan.web;

import java.util.List;
import nl.keukentafel.scherm.Formulier;
import nl.keukentafel.scherm.Weigeringsvak;
import org.jspecify.annotations.Nullable;

/**
 * The page of the plan.
 *
 * @param versie what it is: concept, in force since, replaced; null while there is no plan
 * @param andere link to the version beside this one; null when there is none
 * @param regieGewisseld whether the regie went to another since this plan was agreed
 * @param trap null while there is no doel
 * @param begin ways to begin; empty when there is a plan or nothing may be begun
 * @param beginUitleg why a plan cannot begin from a gesprek yet; null when it can
 */
public record PlanPagina(
    String casus,
    String naam,
    String nummer,
    String pad,
    @Nullable String versie,
    @Nullable Link andere,
    boolean regieGewisseld,
    @Nullable String afgeschermd,
    @Nullable EigenPlan eigenPlan,
    @Nullable Traptabel trap,
    boolean schrijven,
    boolean concept,
    boolean inKracht,
    String versiepad,
    @Nullable Weigeringsvak eerstBesluit,
    @Nullable String besluitvraag,
    @Nullable String besluitstand,
    List<Akkoordregel> akkoorden,
    boolean akkoordOpen,
    @Nullable String evaluatiedag,
    Formulier formulier,
    List<Evaluatieregel> evaluaties,
    boolean magBeginnen,
    boolean magKort,
    @Nullable String beginUitleg,
    boolean losTeLaten) {

  /** Keeps its own copies. */
  public PlanPagina {
    akkoorden = List.copyOf(akkoorden);
    evaluaties = List.copyOf(evaluaties);
  }

  /** The same page with what was typed for the day of evaluation. */
  PlanPagina met(Formulier typt) {
    return new PlanPagina(
        casus,
        naam,
        nummer,
        pad,
        versie,
        andere,
        regieGewisseld,
        afgeschermd,
        eigenPlan,
        trap,
        schrijven,
        concept,
        inKracht,
        versiepad,
        eerstBesluit,
        besluitvraag,
        besluitstand,
        akkoorden,
        akkoordOpen,
        evaluatiedag,
        typt,
        evaluaties,
        magBeginnen,
        magKort,
        beginUitleg,
        losTeLaten);
  }

  /** A link with its words. */
  public record Link(String pad, String tekst) {}

  /** The household's own plan. */
  public record EigenPlan(String wat, String tekst) {}

  /** One person's agreement. */
  public record Akkoordregel(String wie, String waarom, String stand, boolean klaar) {}

  /** One evaluation. */
  public record Evaluatieregel(
      String datum, String doel, String bewoner, String werker, String toelichting, String door) {}
}
