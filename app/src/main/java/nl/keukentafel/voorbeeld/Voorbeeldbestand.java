package nl.keukentafel.voorbeeld;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A fictitious gemeente as written in {@code voorbeeld/<naam>.json}. Days count back from today;
 * people and teams are called by name. Lists may be left out.
 *
 * @param domein of the addresses with which people sign in
 * @param vulling how many households are made up besides those written out
 */
record Voorbeeldbestand(
    String naam,
    String domein,
    String benaming,
    int vulling,
    List<Wijk> wijken,
    List<Team> teams,
    List<Organisatie> organisaties,
    List<Medewerker> medewerkers,
    List<Huishouden> huishoudens,
    List<Melding> meldingen) {

  Voorbeeldbestand {
    huishoudens = huishoudens == null ? List.of() : List.copyOf(huishoudens);
    meldingen = meldingen == null ? List.of() : List.copyOf(meldingen);
  }

  /** A part of the gemeente. */
  record Wijk(
      String naam, int inwoners, int huishoudens, List<String> postcodes, List<String> straten) {}

  /** A team; {@code inrichting} is a design that ships with the product. */
  record Team(
      String naam, String inrichting, String uitvalsbasis, String telefoon, List<String> wijken) {}

  /** An organisation and how it works with the teams. */
  record Organisatie(
      String naam,
      String soort,
      @Nullable String telefoon,
      @Nullable String straat,
      @Nullable String huisnummer,
      @Nullable String postcode,
      @Nullable String vorm,
      @Nullable String contact,
      boolean direct,
      List<String> teams) {

    Organisatie {
      teams = teams == null ? List.of() : List.copyOf(teams);
    }
  }

  /**
   * Somebody who works here.
   *
   * @param naam parts divided by a bar: {@code Marjan|de|Wit}
   * @param inlog shown on the sign-in page and able to sign in
   * @param registraties days until the registration ends
   */
  record Medewerker(
      String naam,
      boolean inlog,
      @Nullable String organisatie,
      List<String> rollen,
      @Nullable String team,
      @Nullable String positie,
      @Nullable String type,
      @Nullable String dienstverband,
      double uren,
      double presentie,
      Map<String, String> expertise,
      Map<String, Integer> registraties) {

    Medewerker {
      rollen = rollen == null ? List.of() : List.copyOf(rollen);
      expertise = expertise == null ? Map.of() : Map.copyOf(expertise);
      registraties = registraties == null ? Map.of() : Map.copyOf(registraties);
    }
  }

  /** People at an address, and what is going on. */
  record Huishouden(
      String wijk,
      String straat,
      String huisnummer,
      String postcode,
      boolean beschermd,
      List<Persoon> leden,
      List<Netwerk> netwerk,
      @Nullable Casus casus) {

    Huishouden {
      netwerk = netwerk == null ? List.of() : List.copyOf(netwerk);
    }
  }

  /**
   * A member of a household.
   *
   * @param naam {@code Ruud|van 't|Hof}; a fourth and fifth part are the partner's name in use
   */
  record Persoon(
      String naam,
      String geslacht,
      int leeftijd,
      String rol,
      @Nullable String taal,
      @Nullable String communicatie) {}

  /** Somebody around a household. */
  record Netwerk(String naam, String soort, @Nullable String wat, String sterkte) {}

  /**
   * A casus.
   *
   * @param houder null: on the wachtlijst
   * @param dagen since the melding; instead of it {@code eindigt} may tell when its clock ends
   * @param eindigt days from today on which the clock of the melding ends, below zero when late
   * @param verloop file that tells what was done; null: nothing yet
   * @param nummer its number within the year, so that it is called as in the drawings; null: any
   */
  record Casus(
      String team,
      @Nullable String houder,
      String fase,
      int dagen,
      @Nullable Integer eindigt,
      @Nullable Integer einde,
      String zwaarte,
      @Nullable String voorrang,
      Melding melding,
      List<Regel> journaal,
      @Nullable String verloop,
      @Nullable Integer nummer) {

    Casus {
      journaal = journaal == null ? List.of() : List.copyOf(journaal);
    }
  }

  /**
   * A line of the journaal.
   *
   * @param persoon place of the member who told it in confidence; null: it is for all
   */
  record Regel(int dagen, String door, String soort, String tekst, @Nullable Integer persoon) {}

  /**
   * A melding, on its own or as the beginning of a casus.
   *
   * @param over number of the household in this file from 1, or null when it is not known who it is
   * @param overNaam as the melder told it
   */
  record Melding(
      String soort,
      String kanaal,
      String melder,
      @Nullable String naam,
      @Nullable String organisatie,
      List<String> leefgebieden,
      List<String> deskundigheid,
      String urgentie,
      @Nullable String dreiging,
      String tekst,
      int dagen,
      @Nullable Integer over,
      @Nullable String overNaam,
      @Nullable String stand,
      @Nullable String team,
      @Nullable String door,
      @Nullable String uitkomst,
      @Nullable String vervolg,
      @Nullable String aan,
      @Nullable String reden) {

    Melding {
      deskundigheid = deskundigheid == null ? List.of() : List.copyOf(deskundigheid);
    }
  }
}
