package nl.keukentafel.inrichting.model;

import java.time.LocalDate;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;
import nl.keukentafel.inrichting.Doorzettingsmacht;
import nl.keukentafel.inrichting.Kanaal;
import nl.keukentafel.inrichting.Positie;
import nl.keukentafel.inrichting.Professionaltype;
import nl.keukentafel.inrichting.Tweedelijnsvorm;
import org.jspecify.annotations.Nullable;

/** Who may do what was refused, or what can be done instead. */
public sealed interface Uitweg {

  /** Somebody in one of these positions may; where {@code eerst} is given, after that decision. */
  record AnderePositie(Set<Positie> posities, @Nullable Besluitregel eerst) implements Uitweg {

    /** Keeps its own copy, in the order of the list. */
    public AnderePositie {
      posities = Collections.unmodifiableSet(EnumSet.copyOf(posities));
    }
  }

  /** The team may, in an overleg. */
  record Teambesluit(Besluitregel regel) implements Uitweg {}

  /** A colleague of one of these types may. */
  record AnderType(Set<Professionaltype> typen) implements Uitweg {}

  /** A colleague with a registration may. */
  record GeregistreerdeCollega() implements Uitweg {}

  /** This team can be reached through these doors, by whoever they stand open for. */
  record OpenIngang(Set<Ingang> ingangen) implements Uitweg {}

  /** This team can be reached by these ways. */
  record OpenKanaal(Set<Kanaal> kanalen) implements Uitweg {}

  /** Another team of the gemeente whose design accepts it, or else its list tussen wal en schip. */
  record AnderTeam() implements Uitweg {}

  /** The first-line organisations beside the team (001 §5.1.3). */
  record EersteLijnErnaast() implements Uitweg {}

  /** Another organisation does it; the team refers. */
  record AndereUitvoerder() implements Uitweg {}

  /** The team itself: what this help was, is in the team. */
  record HetTeamZelf() implements Uitweg {}

  /** The second line can be involved in these ways. */
  record AndereVorm(Set<Tweedelijnsvorm> vormen) implements Uitweg {}

  /** The other organisation can be approached with less strength (4-regie). */
  record LichterMiddel(Doorzettingsmacht middel) implements Uitweg {}

  /** The casushouder sees it and can tell what is needed. */
  record ViaCasushouder() implements Uitweg {}

  /** The resident can consent. */
  record NaToestemming() implements Uitweg {}

  /** Nobody in this team may; the gemeente or the organisation itself decides. */
  record BuitenTeam() implements Uitweg {}

  /** The work ends in this way instead. */
  record AnderEinde(Einde einde) implements Uitweg {}

  /** Aftercare comes first. */
  record NazorgEerst() implements Uitweg {}

  /** The same way out with the day from which a quoted choice holds. */
  default Uitweg gedateerd(LocalDate vanaf) {
    return switch (this) {
      case AnderePositie(Set<Positie> posities, @Nullable Besluitregel eerst) ->
          eerst == null ? this : new AnderePositie(posities, eerst.gedateerd(vanaf));
      case Teambesluit(Besluitregel regel) -> new Teambesluit(regel.gedateerd(vanaf));
      case AnderType _,
          GeregistreerdeCollega _,
          OpenIngang _,
          OpenKanaal _,
          AnderTeam _,
          EersteLijnErnaast _,
          AndereUitvoerder _,
          HetTeamZelf _,
          AndereVorm _,
          LichterMiddel _,
          ViaCasushouder _,
          NaToestemming _,
          BuitenTeam _,
          AnderEinde _,
          NazorgEerst _ ->
          this;
    };
  }

  /** This way out in one sentence. */
  default Bericht bericht() {
    return switch (this) {
      case AnderePositie(Set<Positie> posities, @Nullable Besluitregel eerst) ->
          eerst == null
              ? Bericht.van("inrichting.uitweg.andere_positie", Bericht.een(posities))
              : Bericht.van(
                  "inrichting.uitweg.andere_positie.eerst", Bericht.een(posities), eerst.bericht());
      case Teambesluit(Besluitregel regel) ->
          Bericht.van("inrichting.uitweg.teambesluit", regel.bericht());
      case AnderType(Set<Professionaltype> typen) ->
          Bericht.van("inrichting.uitweg.ander_type", Bericht.een(typen));
      case GeregistreerdeCollega _ -> Bericht.van("inrichting.uitweg.geregistreerde_collega");
      case OpenIngang(Set<Ingang> ingangen) ->
          Bericht.van("inrichting.uitweg.open_ingang", Bericht.een(ingangen));
      case OpenKanaal(Set<Kanaal> kanalen) ->
          Bericht.van("inrichting.uitweg.open_kanaal", Bericht.een(kanalen));
      case AnderTeam _ -> Bericht.van("inrichting.uitweg.ander_team");
      case EersteLijnErnaast _ -> Bericht.van("inrichting.uitweg.eerste_lijn_ernaast");
      case AndereUitvoerder _ -> Bericht.van("inrichting.uitweg.andere_uitvoerder");
      case HetTeamZelf _ -> Bericht.van("inrichting.uitweg.het_team_zelf");
      case AndereVorm(Set<Tweedelijnsvorm> vormen) ->
          Bericht.van("inrichting.uitweg.andere_vorm", Bericht.een(vormen));
      case LichterMiddel(Doorzettingsmacht middel) ->
          Bericht.van("inrichting.uitweg.lichter_middel", Bericht.van(middel));
      case ViaCasushouder _ -> Bericht.van("inrichting.uitweg.via_casushouder");
      case NaToestemming _ -> Bericht.van("inrichting.uitweg.na_toestemming");
      case BuitenTeam _ -> Bericht.van("inrichting.uitweg.buiten_team");
      case AnderEinde(Einde einde) ->
          Bericht.van("inrichting.uitweg.ander_einde", Bericht.van(einde));
      case NazorgEerst _ -> Bericht.van("inrichting.uitweg.nazorg_eerst");
    };
  }
}
