package nl.keukentafel.inrichting.model;

import static nl.keukentafel.inrichting.model.Vorm.eenVan;
import static nl.keukentafel.inrichting.model.Vorm.meerVan;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import nl.keukentafel.inrichting.Positie;
import nl.keukentafel.inrichting.Professionaltype;
import nl.keukentafel.inrichting.model.Antwoord.Ja;
import nl.keukentafel.inrichting.model.Antwoord.Nee;

/** Aspect 2: which roles there are, and who can be casushouder (001 §3.2, §4.2.2). */
public record Posities(Keuzes keuzes) {

  /** Whether somebody leads. 001 §3.2, §3.3. */
  public static final Keuzepunt<Leiding> LEIDING =
      punt(1, "leiding", eenVan(Leiding.class), Leiding.TEAMLEIDER, "001 §3.2");

  /** Which positions the team has. 001 §4.2.2. */
  public static final Keuzepunt<Set<Positie>> POSITIES =
      punt(
          2,
          "posities",
          meerVan(Positie.class),
          EnumSet.of(Positie.TEAMLEIDER, Positie.TEAMLID, Positie.PROCESONDERSTEUNER),
          "001 §3.2");

  /** Which positions occur in some of the teams that share this design. 001 §4.2.2. */
  public static final Keuzepunt<Set<Positie>> WISSELENDE_POSITIES =
      punt(
          3,
          "wisselende_posities",
          meerVan(Positie.class),
          EnumSet.noneOf(Positie.class),
          "001 §4.2.2");

  /** How teamleden work towards residents. 002 question 38. */
  public static final Keuzepunt<Set<Professionaltype>> PROFESSIONALTYPEN =
      punt(
          4,
          "professionaltypen",
          meerVan(Professionaltype.class),
          EnumSet.allOf(Professionaltype.class),
          "002 vraag 38");

  /** What a teamlid is called here. 001 §4.2.2. */
  public static final Keuzepunt<String> BENAMING_TEAMLID =
      punt(5, "benaming_teamlid", new Vorm.Tekst(), "teamlid", "001 §4.2.2");

  /** What several are called. 001 §4.2.2. */
  public static final Keuzepunt<String> BENAMING_TEAMLEDEN =
      punt(6, "benaming_teamleden", new Vorm.Tekst(), "teamleden", "001 §4.2.2");

  /** Which positions can be casushouder and regisseur. 001 §4.2.3. */
  public static final Keuzepunt<Set<Positie>> CASUSHOUDERS =
      punt(7, "casushouders", meerVan(Positie.class), EnumSet.of(Positie.TEAMLID), "001 §4.2.3");

  /** Which types can. 001 §4.2.2. */
  public static final Keuzepunt<Set<Professionaltype>> CASUSHOUDERTYPEN =
      punt(
          8,
          "casushoudertypen",
          meerVan(Professionaltype.class),
          EnumSet.allOf(Professionaltype.class),
          "001 §4.2.2");

  /** On which domains a wijkgericht specialist works. 001 §4.2.2. */
  public static final Keuzepunt<List<String>> SPECIALISTENDOMEINEN =
      punt(9, "specialistendomeinen", new Vorm.Teksten(), List.of(), "001 §4.2.2");

  /** What volunteers in the team do. 001 §4.2.3. */
  public static final Keuzepunt<Set<Vrijwilligerstaak>> VRIJWILLIGERSTAKEN =
      punt(
          10,
          "vrijwilligerstaken",
          meerVan(Vrijwilligerstaak.class),
          EnumSet.noneOf(Vrijwilligerstaak.class),
          "001 §4.2.3");

  static final List<Keuzepunt<?>> PUNTEN =
      List.of(
          LEIDING,
          POSITIES,
          WISSELENDE_POSITIES,
          PROFESSIONALTYPEN,
          BENAMING_TEAMLID,
          BENAMING_TEAMLEDEN,
          CASUSHOUDERS,
          CASUSHOUDERTYPEN,
          SPECIALISTENDOMEINEN,
          VRIJWILLIGERSTAKEN);

  /** May somebody in this position and of this type be casushouder? (001 §4.2.2, §4.2.3.) */
  Antwoord magCasushouderZijn(Positie positie, Professionaltype type) {
    Set<Positie> posities = keuzes.waarde(CASUSHOUDERS);
    Set<Professionaltype> typen = keuzes.waarde(CASUSHOUDERTYPEN);
    if (!posities.contains(positie)) {
      return new Nee(
          new Weigering(
              new Handeling.CasushouderWorden(positie, type),
              keuzes.verwijzing(CASUSHOUDERS),
              List.of(new Uitweg.AnderePositie(posities, null))));
    }
    if (!typen.contains(type)) {
      return new Nee(
          new Weigering(
              new Handeling.CasushouderWorden(positie, type),
              keuzes.verwijzing(CASUSHOUDERTYPEN),
              List.of(new Uitweg.AnderType(typen))));
    }
    return new Ja(keuzes.verwijzing(CASUSHOUDERS));
  }

  /** The positions that occur, in this team or in some that share its design. */
  Set<Positie> voorkomende() {
    EnumSet<Positie> voorkomende = EnumSet.noneOf(Positie.class);
    voorkomende.addAll(keuzes.waarde(POSITIES));
    voorkomende.addAll(keuzes.waarde(WISSELENDE_POSITIES));
    if (keuzes.waarde(LEIDING) == Leiding.ZELFSTUREND) {
      voorkomende.remove(Positie.TEAMLEIDER);
    }
    return voorkomende;
  }

  private static <T> Keuzepunt<T> punt(
      int volgnummer, String code, Vorm<T> vorm, T standaard, String bron) {
    return Keuzepunt.van(Aspect.POSITIES, volgnummer, code, vorm, standaard, bron);
  }
}
