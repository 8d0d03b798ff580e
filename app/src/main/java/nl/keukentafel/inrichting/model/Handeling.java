package nl.keukentafel.inrichting.model;

import java.util.Set;
import nl.keukentafel.inrichting.Bevoegdheid;
import nl.keukentafel.inrichting.Kanaal;
import nl.keukentafel.inrichting.Kernbesluit;
import nl.keukentafel.inrichting.Leefgebied;
import nl.keukentafel.inrichting.Melderssoort;
import nl.keukentafel.inrichting.Positie;
import nl.keukentafel.inrichting.Procesactiviteit;
import nl.keukentafel.inrichting.Professionaltype;
import nl.keukentafel.inrichting.Regiehouder;
import nl.keukentafel.inrichting.Tweedelijnsvorm;

/** What somebody wants to do and asks a design about. */
public sealed interface Handeling {

  /** A melding comes to this team. */
  record MeldingAannemen(Melderssoort melder, Kanaal kanaal) implements Handeling {}

  /** A household with questions on these leefgebieden is helped by this team. */
  record HuishoudenHelpen(Set<Leefgebied> leefgebieden) implements Handeling {

    /** Keeps its own copy. */
    public HuishoudenHelpen {
      leefgebieden = Set.copyOf(leefgebieden);
    }
  }

  /** The team takes up this leefgebied. */
  record LeefgebiedOppakken(Leefgebied leefgebied) implements Handeling {}

  /** The team does this on this leefgebied. */
  record ActiviteitDoen(Procesactiviteit activiteit, Leefgebied leefgebied) implements Handeling {}

  /** Somebody in this position uses a power. */
  record BevoegdheidGebruiken(Positie positie, Bevoegdheid bevoegdheid) implements Handeling {}

  /** Somebody in this position decides alone. */
  record AlleenBesluiten(Positie positie, Kernbesluit besluit) implements Handeling {}

  /** Somebody becomes casushouder. */
  record CasushouderWorden(Positie positie, Professionaltype type) implements Handeling {}

  /** Somebody without a registration in SKJ or BIG becomes casushouder of a youth casus. */
  record JeugdcasusHouden() implements Handeling {}

  /** The second line is involved in this way. */
  record TweedeLijnBetrekken(Tweedelijnsvorm vorm) implements Handeling {}

  /** Outside first-line help is chosen on this leefgebied. */
  record EersteLijnKiezen(Leefgebied leefgebied) implements Handeling {}

  /** Somebody sees information of a casus. */
  record Inzien(Positie positie, boolean medisch) implements Handeling {}

  /** The work with a household ends in this way. */
  record Afronden(Einde einde) implements Handeling {}

  /** Aftercare begins. */
  record NazorgGeven() implements Handeling {}

  /** The regie goes to this holder. */
  record RegieGeven(Regiehouder houder) implements Handeling {}

  /** What is refused, in one sentence. */
  default Bericht bericht() {
    return switch (this) {
      case MeldingAannemen(Melderssoort melder, Kanaal kanaal) ->
          Bericht.van(
              "inrichting.handeling.melding_aannemen", Bericht.van(melder), Bericht.van(kanaal));
      case HuishoudenHelpen(Set<Leefgebied> gebieden) ->
          Bericht.van(
              "inrichting.handeling.huishouden_helpen",
              Bericht.alle(gebieden.stream().sorted().toList()));
      case LeefgebiedOppakken(Leefgebied gebied) ->
          Bericht.van("inrichting.handeling.leefgebied_oppakken", Bericht.van(gebied));
      case ActiviteitDoen(Procesactiviteit activiteit, Leefgebied gebied) ->
          Bericht.van(
              "inrichting.handeling.activiteit_doen", Bericht.van(activiteit), Bericht.van(gebied));
      case BevoegdheidGebruiken(Positie positie, Bevoegdheid bevoegdheid) ->
          Bericht.van(
              "inrichting.handeling.bevoegdheid_gebruiken",
              Bericht.van(positie),
              Bericht.van(bevoegdheid));
      case AlleenBesluiten(Positie positie, Kernbesluit besluit) ->
          Bericht.van(
              "inrichting.handeling.alleen_besluiten", Bericht.van(positie), Bericht.van(besluit));
      case CasushouderWorden(Positie positie, Professionaltype type) ->
          Bericht.van(
              "inrichting.handeling.casushouder_worden", Bericht.van(positie), Bericht.van(type));
      case JeugdcasusHouden _ -> Bericht.van("inrichting.handeling.jeugdcasus_houden");
      case TweedeLijnBetrekken(Tweedelijnsvorm vorm) ->
          Bericht.van("inrichting.handeling.tweede_lijn_betrekken", Bericht.van(vorm));
      case EersteLijnKiezen(Leefgebied gebied) ->
          Bericht.van("inrichting.handeling.eerste_lijn_kiezen", Bericht.van(gebied));
      case Inzien(Positie positie, boolean medisch) ->
          Bericht.van(
              medisch ? "inrichting.handeling.inzien.medisch" : "inrichting.handeling.inzien",
              Bericht.van(positie));
      case Afronden(Einde einde) ->
          Bericht.van("inrichting.handeling.afronden", Bericht.van(einde));
      case NazorgGeven _ -> Bericht.van("inrichting.handeling.nazorg_geven");
      case RegieGeven(Regiehouder houder) ->
          Bericht.van("inrichting.handeling.regie_geven", Bericht.van(houder));
    };
  }
}
