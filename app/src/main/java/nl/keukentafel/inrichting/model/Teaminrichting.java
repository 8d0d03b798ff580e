package nl.keukentafel.inrichting.model;

import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import nl.keukentafel.inrichting.Bevoegdheid;
import nl.keukentafel.inrichting.Kernbesluit;
import nl.keukentafel.inrichting.Leefgebied;
import nl.keukentafel.inrichting.Overlegvorm;
import nl.keukentafel.inrichting.Positie;
import nl.keukentafel.inrichting.Procesactiviteit;
import nl.keukentafel.inrichting.Professionaltype;
import nl.keukentafel.inrichting.Regiehouder;
import nl.keukentafel.inrichting.Ritme;
import nl.keukentafel.inrichting.Tweedelijnsvorm;

/**
 * The design of a team as a value that answers questions. The same screens behave as any city's
 * team, because every command asks here; no city is named in code (2-inrichting).
 *
 * <p>It exists only when its choices can hold together. It knows no team, no version and no date:
 * that is {@link InrichtingVersie}.
 *
 * @param keuzes what is chosen on every point of {@link Keuzelijst}
 */
public record Teaminrichting(Keuzes keuzes) {

  /** Refuses choices that contradict each other; {@link #tegenspraken} says beforehand which. */
  public Teaminrichting {
    List<Tegenspraak> tegenspraken = Samenhang.tegenspraken(keuzes);
    if (!tegenspraken.isEmpty()) {
      throw new IllegalArgumentException("Choices contradict each other: " + tegenspraken);
    }
  }

  /** The design of which nothing is chosen yet: the software's defaults, shown as such. */
  public static Teaminrichting nogNietsGekozen() {
    return new Teaminrichting(Keuzes.leeg());
  }

  /** What makes these choices impossible together; empty when they can be a Teaminrichting. */
  public static List<Tegenspraak> tegenspraken(Keuzes keuzes) {
    return Samenhang.tegenspraken(keuzes);
  }

  // 1 · Handelingsbereik

  /** May this melding come to this team? (001 §3.1.3, §3.1.4; 002 question 40.) */
  public Antwoord accepteert(Ingangsvraag vraag) {
    return new Ingangsbeleid(keuzes).accepteert(vraag);
  }

  /**
   * Does a household with questions on these leefgebieden belong to the doelgroep? (001 §3.1.4.) At
   * opname it advises; see {@link #doelgroeptoets}.
   */
  public Antwoord hoortBijDoelgroep(Set<Leefgebied> leefgebieden, Set<Bewonersgroep> groepen) {
    return new Ingangsbeleid(keuzes).hoortBijDoelgroep(leefgebieden, groepen);
  }

  /** When is the doelgroep looked at? (001 §4.2.1.) */
  public Doelgroeptoets doelgroeptoets() {
    return keuzes.waarde(Handelingsbereik.DOELGROEPTOETS);
  }

  /**
   * Does the team work on this leefgebied? (001 §3.1.1.)
   *
   * @param expertise the leefgebieden of which some teamlid has expertise
   */
  public Antwoord inReikwijdte(Leefgebied leefgebied, Set<Leefgebied> expertise) {
    return new Ingangsbeleid(keuzes).inReikwijdte(leefgebied, expertise);
  }

  /** Does the team do this itself on this leefgebied? (001 §3.1.3.) */
  public Antwoord doet(Procesactiviteit activiteit, Leefgebied leefgebied) {
    return new Taakgebied(keuzes).doet(activiteit, leefgebied);
  }

  /**
   * May outside first-line help carry an actie out on this leefgebied? Where the first line was
   * taken into the team there is none to choose (001 §5.1.3).
   */
  public Antwoord magEersteLijnKiezen(Leefgebied leefgebied) {
    return new Taakgebied(keuzes).magEersteLijnKiezen(leefgebied);
  }

  /** In which ways is the second line involved? Several: chosen per casus. (002 question 43.) */
  public Set<Tweedelijnsvorm> tweedeLijn() {
    return keuzes.waarde(Handelingsbereik.TWEEDE_LIJN);
  }

  /** May the second line be involved in this way? (002 question 43.) */
  public Antwoord mag(Tweedelijnsvorm vorm) {
    return new Taakgebied(keuzes).mag(vorm);
  }

  /** Who holds the regie once the second line is involved in this way? (001 §4.2.1.) */
  public Regiehouder regieNaInschakelen(Tweedelijnsvorm vorm) {
    return new Taakgebied(keuzes).regieNa(vorm);
  }

  /** How many hours a week does each teamlid keep for presentie in the wijk? (001 §4.3.3.) */
  public int presentieUren() {
    return keuzes.waarde(Handelingsbereik.PRESENTIE_UREN);
  }

  /** Which type of team is this? (001 overzicht 1.) */
  public Kwadrant kwadrant() {
    return new Taakgebied(keuzes).kwadrant();
  }

  // 2 · Posities

  /** May somebody in this position and of this type be casushouder? (001 §4.2.2.) */
  public Antwoord magCasushouderZijn(Positie positie, Professionaltype type) {
    return new Posities(keuzes).magCasushouderZijn(positie, type);
  }

  /** Which positions occur? (001 §4.2.2.) */
  public Set<Positie> posities() {
    return Set.copyOf(new Posities(keuzes).voorkomende());
  }

  /** What is a teamlid called here? (001 §4.2.2.) */
  public String benamingTeamlid() {
    return keuzes.waarde(Posities.BENAMING_TEAMLID);
  }

  // 3 · Taken en bevoegdheden

  /** Has this position this power? (001 §3.3, §5.3.4.) */
  public Antwoord mag(Positie positie, Bevoegdheid bevoegdheid) {
    return new Bevoegdheden(keuzes).mag(positie, bevoegdheid);
  }

  /** Up to how many euros does this position buy help? (001 §5.3.4.) */
  public OptionalInt inkoopgrens(Positie positie) {
    return new Bevoegdheden(keuzes).inkoopgrens(positie);
  }

  // 4 · Toetreding

  /**
   * May somebody be casushouder of a youth casus? (Besluit Jeugdwet art. 5.1.1.)
   *
   * @param geregistreerd whether SKJ or BIG has this person on the day of the act
   */
  public Antwoord magJeugdcasusHouden(boolean geregistreerd) {
    return new Toetreding(keuzes).magJeugdcasusHouden(geregistreerd);
  }

  // 5 · Besluitvorming

  /** How does this decision come about? (001 §3.5, §4.2.5.) */
  public Besluitregel besluitVoor(Kernbesluit besluit) {
    return new Besluitvorming(keuzes).besluitVoor(besluit);
  }

  /** May somebody in this position take this decision alone? (001 §3.5, §4.2.5.) */
  public Antwoord magAlleenBesluiten(Positie positie, Kernbesluit besluit) {
    return new Besluitvorming(keuzes).magAlleenBesluiten(positie, besluit);
  }

  /** Who says which teamlid takes a casus; empty where the team decides together. (001 §5.5.) */
  public Set<Positie> wieWijstToe() {
    return new Besluitvorming(keuzes).wieWijstToe();
  }

  /** Which meetings does the team hold, and how often? (001 overzicht 7.) */
  public Map<Overlegvorm, Ritme> overlegvormen() {
    return keuzes.waarde(Besluitvorming.OVERLEGVORMEN);
  }

  // 6 · Informatie

  /** Does the design give somebody of the team a ground to see this? (001 §3.6.2, §5.6.1.) */
  public Antwoord grondVoorInzage(Inzagevraag vraag) {
    return new Informatie(keuzes).grondVoorInzage(vraag);
  }

  /** What happens when a resident does not consent or cannot be reached? (001 §4.2.6.) */
  public ZonderToestemming zonderToestemming() {
    return keuzes.waarde(Informatie.ZONDER_TOESTEMMING);
  }

  // Beside the seven

  /** By how many is a household visited? (001 §4.2.1.) */
  public Huisbezoek huisbezoekDoor() {
    return keuzes.waarde(Kader.HUISBEZOEK);
  }

  /** How does the work with a household end? (001 §4.2.1.) */
  public Afronding eindeMet() {
    return new Afronding(
        keuzes.waarde(Kader.EINDE),
        besluitVoor(Kernbesluit.AFSLUITEN),
        keuzes.waarde(Kader.NAZORG),
        keuzes.waarde(Kader.NAZORG_WEKEN),
        keuzes.waarde(Kader.SLAAPMAANDEN));
  }

  /** May a casus on which is worked end in this way? (001 §4.2.1.) */
  public Antwoord magAfronden(Einde einde, boolean naNazorg) {
    return new Eindebeleid(keuzes).magAfronden(einde, naNazorg);
  }

  /** May aftercare begin? (001 §4.2.1.) */
  public Antwoord magNazorg() {
    return new Eindebeleid(keuzes).magNazorg();
  }

  /** May this holder have the regie of a casus? (001 §4.2.1.) */
  public Antwoord magRegieHouden(Regiehouder houder) {
    return new Eindebeleid(keuzes).magRegieHouden(houder);
  }

  /** Which role has the former first line? (001 §5.1.3.) */
  public EersteLijn eersteLijn() {
    return keuzes.waarde(Kader.EERSTE_LIJN);
  }

  // Looking at the design itself

  /** What is chosen on this point, or by which default the software acts. */
  public <T> Keuze<T> keuze(Keuzepunt<T> punt) {
    return keuzes.keuze(punt);
  }

  /** The points on which nobody chose yet. */
  public List<Keuzepunt<?>> nogNietGekozen() {
    return Keuzelijst.alle().stream().filter(punt -> !keuzes.isGekozen(punt)).toList();
  }

  /** The points on which another design says something else, in the order of their numbers. */
  public List<Verschil> verschilMet(Teaminrichting ander) {
    return keuzes.verschilMet(ander.keuzes);
  }
}
