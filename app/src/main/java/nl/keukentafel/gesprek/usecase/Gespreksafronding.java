package nl.keukentafel.gesprek.usecase;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import nl.keukentafel.aanmelding.Gebruiker;
import nl.keukentafel.casus.Casusleven;
import nl.keukentafel.gesprek.GesprekAfgerond;
import nl.keukentafel.gesprek.model.Blad;
import nl.keukentafel.gesprek.model.Gesprek;
import nl.keukentafel.gesprek.model.Gespreksregels;
import nl.keukentafel.gesprek.model.Instrument;
import nl.keukentafel.gesprek.model.Instrumenten;
import nl.keukentafel.gesprek.model.Score;
import nl.keukentafel.gesprek.store.MetingStore.NieuweMeting;
import nl.keukentafel.huishouden.Huishoudens;
import nl.keukentafel.kern.HuishoudenId;
import nl.keukentafel.kern.PersoonId;
import nl.keukentafel.scherm.Teksten;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** What happens once a conversation is finished: meting, last contact, journaal, news. */
@Component
class Gespreksafronding {
  private final Meetkamer meetkamer;
  private final Casusleven leven;
  private final Huishoudens huishoudens;
  private final ApplicationEventPublisher nieuws;

  Gespreksafronding(
      Meetkamer meetkamer,
      Casusleven leven,
      Huishoudens huishoudens,
      ApplicationEventPublisher nieuws) {
    this.meetkamer = meetkamer;
    this.leven = leven;
    this.huishoudens = huishoudens;
    this.nieuws = nieuws;
  }

  /** Draws the consequences of a finished conversation. */
  void voltooi(Gesprek gesprek, HuishoudenId huishouden, Gebruiker door) {
    meting(gesprek, huishouden, door);
    leven.contact(gesprek.casus(), gesprek.feiten().datum());
    leven.mijlpaal(gesprek.casus(), journaal(gesprek), gesprek.feiten().wet(), door);
    nieuws.publishEvent(new GesprekAfgerond(gesprek.casus(), gesprek.id()));
  }

  private void meting(Gesprek gesprek, HuishoudenId huishouden, Gebruiker door) {
    Optional<Instrument> instrument =
        Optional.ofNullable(gesprek.feiten().instrument())
            .flatMap(Instrumenten.meegeleverd()::find);
    List<Score> scores =
        gesprek.scores().stream()
            .filter(score -> !score.isLeeg())
            .filter(
                score -> instrument.map(i -> i.domeinen().contains(score.domein())).orElse(false))
            .toList();
    if (instrument.isEmpty() || scores.isEmpty()) {
      return;
    }
    meetkamer.legVast(
        new NieuweMeting(
            gesprek.casus(),
            gesprek.id(),
            instrument.get().code(),
            gesprek.feiten().datum(),
            gesprek.feiten().moment(),
            gesprek.feiten().wet(),
            Gespreksregels.isDeels(instrument.get(), volwassenen(huishouden), scores),
            gesprek.feiten().bezoekers(),
            scores),
        door.medewerker());
  }

  private Set<PersoonId> volwassenen(HuishoudenId huishouden) {
    return huishoudens.find(huishouden).map(Huishoudens.Kaart::leden).orElse(List.of()).stream()
        .filter(lid -> Gespreksregels.wordtGemeten(lid.leeftijd()))
        .map(Huishoudens.Lid::persoon)
        .collect(Collectors.toSet());
  }

  /** Kept in Dutch, whatever language the screen speaks. */
  private static String journaal(Gesprek gesprek) {
    var nederlands = Teksten.alle(Teksten.NEDERLANDS);
    String over =
        gesprek.bladen().stream()
            .filter(Blad::isBesproken)
            .map(blad ->
                Objects.requireNonNull(nederlands.get("inrichting.leefgebied." + blad.leefgebied()))
                    .toLowerCase(Locale.ROOT))
            .collect(Collectors.joining(", "));
    return Objects.requireNonNull(nederlands.get("gesprek.journaal")).replace("{0}", over);
  }
}
