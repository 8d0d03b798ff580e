package nl.keukentafel.gesprek.model;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.keukentafel.casus.model.Fase;
import nl.keukentafel.inrichting.model.Clientondersteuner;
import nl.keukentafel.inrichting.model.Huisbezoek;
import nl.keukentafel.inrichting.model.Informatie;
import nl.keukentafel.inrichting.model.Keuzepunt;
import nl.keukentafel.inrichting.model.Meetmoment;
import nl.keukentafel.inrichting.model.Teaminrichting;
import nl.keukentafel.kern.MedewerkerId;
import nl.keukentafel.kern.PersoonId;
import org.jspecify.annotations.Nullable;

/** The rules about who visits, who supports and when is measured; each names its source. */
public record Gespreksregels(Teaminrichting inrichting) {

  /** From this age on self-reliance is measured: adults (1-domein: Meting). */
  public static final int VOLWASSEN = 18;

  /** Whether two teamleden go together (001 §4.2.1). */
  public boolean metTwee() {
    return inrichting.huisbezoekDoor() == Huisbezoek.TWEE;
  }

  /** Where the cliëntondersteuner stands (002 §5.3). */
  public Clientondersteuner ondersteuner() {
    return inrichting.keuze(Informatie.CLIENTONDERSTEUNER).waarde();
  }

  /** The choice behind {@link #ondersteuner}. */
  public static Keuzepunt<?> ondersteunerKeuze() {
    return Informatie.CLIENTONDERSTEUNER;
  }

  /**
   * Whether this teamlid may be named as cliëntondersteuner in this casus. A supporter inside the
   * team never supports in a casus of their own (002 §5.3).
   *
   * @param eigen who has this casus: casushouder, regisseur and the visitors
   */
  public boolean magOndersteunen(MedewerkerId teamlid, Set<MedewerkerId> eigen) {
    return switch (ondersteuner()) {
      case BUITEN_TEAM -> false;
      case IN_TEAM_NOOIT_EIGEN -> !eigen.contains(teamlid);
      case GEEN_REGEL -> true;
    };
  }

  /** The moment in the life of the casus at which is measured now. */
  public static Meetmoment moment(Fase fase) {
    return switch (fase) {
      case AANGEMELD, VRAAGVERHELDERING, PLAN -> Meetmoment.START;
      case UITVOERING, SLAPEND -> Meetmoment.TUSSENTIJDS;
      case AFSCHALEN, NAZORG, AFGESLOTEN -> Meetmoment.EINDE;
    };
  }

  /**
   * Whether the inrichting measures at this moment (001 §5.6.2); it advises, and forbids nothing.
   */
  public boolean meetOp(Meetmoment moment) {
    return inrichting.keuze(Informatie.MEETMOMENTEN).waarde().contains(moment);
  }

  /**
   * The instrument that is proposed: that of the last meting, so that it can be compared; else the
   * newest. None at a moment at which the inrichting does not measure.
   *
   * @param laatste code of the instrument of the last meting; null when there is none
   */
  public Optional<Instrument> voorstel(Meetmoment moment, @Nullable String laatste) {
    if (!meetOp(moment)) {
      return Optional.empty();
    }
    Instrumenten alle = Instrumenten.meegeleverd();
    return Optional.of(Optional.ofNullable(laatste).flatMap(alle::find).orElseGet(alle::nieuwste));
  }

  /** Whether somebody of this age is measured; a person of unknown age is taken for an adult. */
  public static boolean wordtGemeten(@Nullable Integer jaren) {
    return jaren == null || jaren >= VOLWASSEN;
  }

  /**
   * Whether a meting is partial: the instrument asks every domain (9-standaarden §6), while only
   * leefgebieden that joined are asked here. Such a meting is compared per domain, and marked.
   */
  public static boolean isDeels(
      Instrument instrument, Set<PersoonId> volwassenen, List<Score> scores) {
    return volwassenen.stream()
        .anyMatch(persoon ->
            instrument.domeinen().stream()
                .anyMatch(domein ->
                    scores.stream()
                        .noneMatch(score ->
                            score.persoon().equals(persoon)
                                && score.domein() == domein
                                && score.niveau() != null)));
  }
}
