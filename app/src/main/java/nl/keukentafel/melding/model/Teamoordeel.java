package nl.keukentafel.melding.model;

import java.util.EnumSet;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import nl.keukentafel.inrichting.Leefgebied;
import nl.keukentafel.inrichting.Lijn;
import nl.keukentafel.inrichting.model.Antwoord;
import nl.keukentafel.inrichting.model.Bewonersgroep;
import nl.keukentafel.inrichting.model.Doelgroep;
import nl.keukentafel.inrichting.model.EersteLijn;
import nl.keukentafel.inrichting.model.Handeling;
import nl.keukentafel.inrichting.model.Handelingsbereik;
import nl.keukentafel.inrichting.model.Ingangsvraag;
import nl.keukentafel.inrichting.model.InrichtingVersie;
import nl.keukentafel.inrichting.model.Weigering;
import nl.keukentafel.kern.TeamId;
import nl.keukentafel.kern.WijkId;
import nl.keukentafel.melding.triage.Kandidaatteam;
import nl.keukentafel.melding.triage.Kandidaatteam.BuitenDoelgroep;
import nl.keukentafel.melding.triage.Kandidaatteam.LichteVraag;
import nl.keukentafel.melding.triage.Kandidaatteam.Oordeel;
import org.jspecify.annotations.Nullable;

/**
 * What the design of a team, in force that day, says of a melding: the facts for the triage table,
 * and the refusal in words for the screen.
 *
 * @param weigering the choice that refuses; empty when the team takes it
 */
public record Teamoordeel(
    TeamId team, String naam, Kandidaatteam kandidaat, Optional<Weigering> weigering) {

  private static final Oordeel JA = new Oordeel(true, "melding.oordeel.past");

  /**
   * A team as the triage sees it.
   *
   * @param wijken the wijken it works in; none: the whole gemeente
   * @param expertise highest level of any teamlid per leefgebied that is at least <i>doet</i>
   * @param wachtenden how many people wait at this team
   */
  public record Team(
      TeamId id,
      String naam,
      Set<WijkId> wijken,
      Set<Leefgebied> expertise,
      int wachtenden,
      InrichtingVersie inrichting) {
    /** Keeps its own copies. */
    public Team {
      wijken = Set.copyOf(wijken);
      expertise = Set.copyOf(expertise);
    }
  }

  /**
   * Asks the design in the order ingang, reach, doelgroep (001 §3.1.1–3.1.4).
   *
   * @param wijk the wijk of the address; null when it is not known, which refuses nobody
   */
  public static Teamoordeel over(Team team, Meldingsinhoud melding, @Nullable WijkId wijk) {
    Antwoord toegang =
        team.inrichting()
            .vraag(i ->
                i.accepteert(
                    new Ingangsvraag(
                        melding.melder().soort(),
                        melding.kanaal(),
                        melding.soort(),
                        new HashSet<>(melding.leefgebieden()),
                        groepen(melding),
                        team.expertise())));
    Optional<Weigering> weigering =
        toegang instanceof Antwoord.Nee(Weigering nee) ? Optional.of(nee) : Optional.empty();
    boolean veiligheid = Meldingsregels.veiligheidEerst(melding);
    Oordeel ingang = JA;
    Oordeel bereik = JA;
    Oordeel doelgroep = JA;
    if (weigering.isPresent()) {
      switch (weigering.get().handeling()) {
        case Handeling.MeldingAannemen _ -> ingang = nee("ingang", veiligheid);
        case Handeling.LeefgebiedOppakken _ -> bereik = nee("bereik", false);
        case Handeling.HuishoudenHelpen _ -> doelgroep = nee("doelgroep", veiligheid);
        case Handeling.ActiviteitDoen _,
            Handeling.JeugdcasusHouden _,
            Handeling.BevoegdheidGebruiken _,
            Handeling.AlleenBesluiten _,
            Handeling.CasushouderWorden _,
            Handeling.TweedeLijnBetrekken _,
            Handeling.EersteLijnKiezen _,
            Handeling.Inzien _,
            Handeling.Afronden _,
            Handeling.NazorgGeven _,
            Handeling.RegieGeven _ ->
            throw new IllegalStateException("geen weigering van een melding: " + weigering);
      }
    }
    boolean inWijk = wijk != null && team.wijken().contains(wijk);
    if (wijk != null && !team.wijken().isEmpty() && !inWijk) {
      bereik = nee("wijk", false);
    }
    boolean geweigerd = !ingang.aanvaardt() || !bereik.aanvaardt() || !doelgroep.aanvaardt();
    return new Teamoordeel(
        team.id(),
        team.naam(),
        new Kandidaatteam(
            team.id().waarde(),
            ingang,
            bereik,
            doelgroep,
            lichteVraag(team.inrichting()),
            buitenDoelgroep(team.inrichting()),
            inWijk,
            Deskundigheden.van(team.expertise()),
            team.wachtenden()),
        geweigerd ? weigering : Optional.empty());
  }

  private static Oordeel nee(String waarom, boolean veiligheid) {
    return veiligheid
        ? new Oordeel(true, "melding.oordeel.veiligheid_eerst")
        : new Oordeel(false, "melding.oordeel." + waarom);
  }

  /**
   * A light question: a team that is for everybody and works in the nulde lijn answers it at the
   * door (001 §4.2.1, Zaanstad WES); one that is for complex questions, where its team looks at
   * that itself, takes it along to the team (001 §4.2.1, Enschede, Leeuwarden).
   */
  static LichteVraag lichteVraag(InrichtingVersie versie) {
    boolean nuldeLijn =
        versie.inrichting().keuze(Handelingsbereik.LIJNEN).waarde().contains(Lijn.NULDE);
    boolean iedereen =
        versie.inrichting().keuze(Handelingsbereik.DOELGROEP).waarde() == Doelgroep.IEDEREEN;
    boolean gekozen = versie.inrichting().keuze(Handelingsbereik.LIJNEN).isGekozen();
    return gekozen && nuldeLijn && iedereen ? LichteVraag.ADVIES : LichteVraag.NEEMT_OP;
  }

  /**
   * A question outside the doelgroep: with a first line beside the team it is handed back there;
   * with one behind the team, the team refers; with one inside, it gives advies (001 §5.1.3).
   */
  static BuitenDoelgroep buitenDoelgroep(InrichtingVersie versie) {
    EersteLijn eersteLijn = versie.inrichting().eersteLijn();
    return switch (eersteLijn) {
      case ERNAAST -> BuitenDoelgroep.TERUGLEGGEN;
      case TOELEIDING_VIA_TEAM -> BuitenDoelgroep.DOORVERWIJZEN;
      case OPGENOMEN -> BuitenDoelgroep.ADVIES;
    };
  }

  /** The groups (001 §3.1.4) as far as a melding tells them; unknown refuses nobody. */
  private static Set<Bewonersgroep> groepen(Meldingsinhoud melding) {
    Set<Bewonersgroep> groepen = EnumSet.noneOf(Bewonersgroep.class);
    if (melding.leefgebieden().contains(Leefgebied.OPVOEDING)) {
      groepen.add(Bewonersgroep.JEUGD);
    }
    var geboren = melding.over().geboren();
    if (geboren != null) {
      int jaren = java.time.Period.between(geboren, melding.datum()).getYears();
      groepen.add(
          jaren < 18
              ? Bewonersgroep.JEUGD
              : jaren < 65 ? Bewonersgroep.VOLWASSENEN : Bewonersgroep.OUDEREN);
    }
    return groepen;
  }
}
