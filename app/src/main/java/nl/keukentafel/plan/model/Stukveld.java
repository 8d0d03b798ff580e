package nl.keukentafel.plan.model;

import java.util.List;

/** A field of a doel or an actie, under the name it has in forms and in kept texts. */
public enum Stukveld implements Gecodeerd {
  LEEFGEBIED,
  TEKST,
  CATEGORIE,
  WAT,
  SOORT,
  PERSONEN,
  NAAM,
  ORGANISATIE,
  ROL,
  WANNEER,
  UITERLIJK,
  STATUS,
  UITKOMST,
  INTERVENTIE,
  OVERGESLAGEN,
  OVER,
  VERTROUWELIJK;

  /** Those of a doel, in the order of its form. */
  static final List<Stukveld> DOEL = List.of(LEEFGEBIED, TEKST, CATEGORIE, OVER, VERTROUWELIJK);

  /** Those of an actie, in the order of its form. */
  static final List<Stukveld> ACTIE =
      List.of(
          WAT,
          SOORT,
          PERSONEN,
          NAAM,
          ORGANISATIE,
          ROL,
          WANNEER,
          UITERLIJK,
          STATUS,
          UITKOMST,
          INTERVENTIE,
          OVERGESLAGEN,
          OVER,
          VERTROUWELIJK);
}
