package nl.keukentafel.inrichting.model;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import nl.keukentafel.inrichting.Kanaal;
import nl.keukentafel.inrichting.Leefgebied;
import nl.keukentafel.inrichting.Melderssoort;
import nl.keukentafel.inrichting.Meldingsoort;
import nl.keukentafel.inrichting.model.Antwoord.Ja;
import nl.keukentafel.inrichting.model.Antwoord.Nee;

/**
 * Who comes in: the doors, the breadth and the doelgroep of a team (001 §3.1.1, §3.1.3, §3.1.4).
 *
 * <p>It knows no urgency: that an unsafe situation is helped at once, whichever door it came to, is
 * for the triage to see to before it asks here.
 */
record Ingangsbeleid(Keuzes keuzes) {

  /**
   * May this melding come to this team? First the door, then the way, then the leefgebieden, then —
   * where the design looks at it before the team does — the doelgroep.
   */
  Antwoord accepteert(Ingangsvraag vraag) {
    Set<Ingang> nodig = ingangenVoor(vraag.melder(), vraag.kanaal());
    Set<Ingang> open = keuzes.waarde(Handelingsbereik.INGANG);
    if (nodig.stream().noneMatch(open::contains)) {
      return new Nee(
          new Weigering(
              new Handeling.MeldingAannemen(vraag.melder(), vraag.kanaal()),
              keuzes.verwijzing(Handelingsbereik.INGANG),
              List.of(new Uitweg.OpenIngang(open), elders())));
    }
    Set<Kanaal> kanalen = keuzes.waarde(Handelingsbereik.KANALEN);
    if (!kanalen.contains(vraag.kanaal())) {
      return new Nee(
          new Weigering(
              new Handeling.MeldingAannemen(vraag.melder(), vraag.kanaal()),
              keuzes.verwijzing(Handelingsbereik.KANALEN),
              List.of(new Uitweg.OpenKanaal(kanalen))));
    }
    // A question that needs an answer and no casus is answered at the door (001 §4.2.3).
    if (vraag.soort() == Meldingsoort.INFORMATIEVRAAG) {
      return new Ja(keuzes.verwijzing(Handelingsbereik.INGANG));
    }
    return binnenBreedteEnDoelgroep(vraag);
  }

  private Antwoord binnenBreedteEnDoelgroep(Ingangsvraag vraag) {
    List<Antwoord> perLeefgebied =
        vraag.leefgebieden().stream()
            .sorted()
            .map(gebied -> inReikwijdte(gebied, vraag.expertise()))
            .toList();
    // One leefgebied within reach is enough to come in: what lies outside is then referred.
    if (!perLeefgebied.isEmpty() && perLeefgebied.stream().noneMatch(Antwoord::isJa)) {
      return perLeefgebied.getFirst();
    }
    return switch (keuzes.waarde(Handelingsbereik.DOELGROEPTOETS)) {
      case BIJ_TRIAGE -> hoortBijDoelgroep(vraag.leefgebieden(), vraag.groepen());
      case BIJ_OPNAME, BIJ_EERSTE_GESPREK -> new Ja(keuzes.verwijzing(Handelingsbereik.INGANG));
    };
  }

  /** Which doors would let this melder in (001 §3.1.3). */
  private static Set<Ingang> ingangenVoor(Melderssoort melder, Kanaal kanaal) {
    if (kanaal == Kanaal.PROACTIEF || melder == Melderssoort.TEAM) {
      return EnumSet.of(Ingang.ACTIEF_SIGNALEREN);
    }
    return melder.isBewoner()
        ? EnumSet.of(Ingang.LAAGDREMPELIG_BEWONERS)
        : EnumSet.of(Ingang.LAAGDREMPELIG_ORGANISATIES, Ingang.MELDPUNT_ORGANISATIES);
  }

  /**
   * Does the team work on this leefgebied? A finer leefgebied of 2017 lies within reach when its
   * main one does.
   *
   * @param expertise the leefgebieden of which some teamlid has expertise; read only for a design
   *     that works by expertise, as two teams in 001 §4.2.2 did
   */
  Antwoord inReikwijdte(Leefgebied leefgebied, Set<Leefgebied> expertise) {
    Keuzepunt<?> grond = Handelingsbereik.BREEDTE;
    boolean binnen =
        switch (keuzes.waarde(Handelingsbereik.BREEDTE)) {
          case ALLE -> true;
          case BEPAALDE -> {
            grond = Handelingsbereik.LEEFGEBIEDEN;
            yield bevat(keuzes.waarde(Handelingsbereik.LEEFGEBIEDEN), leefgebied);
          }
          case EIGEN_EXPERTISE -> bevat(expertise, leefgebied);
        };
    return binnen
        ? new Ja(keuzes.verwijzing(grond))
        : new Nee(
            new Weigering(
                new Handeling.LeefgebiedOppakken(leefgebied),
                keuzes.verwijzing(grond),
                List.of(elders(), new Uitweg.AndereUitvoerder())));
  }

  private static boolean bevat(Set<Leefgebied> gebieden, Leefgebied gezocht) {
    return gebieden.contains(gezocht)
        || Leefgebied.hoofdgebieden(gebieden).contains(gezocht.hoofdgebied());
  }

  /**
   * Does a household with questions on these leefgebieden belong to the doelgroep? What is not
   * known yet refuses nobody. Asked at the moment that {@link Handelingsbereik#DOELGROEPTOETS}
   * names; at opname the answer stands beside the decision, it does not take it.
   */
  Antwoord hoortBijDoelgroep(Set<Leefgebied> leefgebieden, Set<Bewonersgroep> groepen) {
    int aantal = Leefgebied.hoofdgebieden(leefgebieden).size();
    int drempel = keuzes.waarde(Handelingsbereik.DREMPEL);
    Doelgroep doelgroep = keuzes.waarde(Handelingsbereik.DOELGROEP);
    boolean hoortErbij =
        switch (doelgroep) {
          case IEDEREEN -> true;
          case MULTIPROBLEEM -> aantal == 0 || aantal >= drempel;
          case LICHT -> aantal < drempel;
          case GROEPEN ->
              groepen.isEmpty()
                  || groepen.stream().anyMatch(keuzes.waarde(Handelingsbereik.GROEPEN)::contains);
        };
    Keuzepunt<?> grond =
        doelgroep == Doelgroep.GROEPEN ? Handelingsbereik.GROEPEN : Handelingsbereik.DOELGROEP;
    return hoortErbij
        ? new Ja(keuzes.verwijzing(grond))
        : new Nee(
            new Weigering(
                new Handeling.HuishoudenHelpen(leefgebieden),
                keuzes.verwijzing(grond),
                List.of(elders())));
  }

  /** Where a question goes that this team does not take (001 §5.1.3). */
  private Uitweg elders() {
    return switch (keuzes.waarde(Kader.EERSTE_LIJN)) {
      case ERNAAST -> new Uitweg.EersteLijnErnaast();
      case OPGENOMEN, TOELEIDING_VIA_TEAM -> new Uitweg.AnderTeam();
    };
  }
}
