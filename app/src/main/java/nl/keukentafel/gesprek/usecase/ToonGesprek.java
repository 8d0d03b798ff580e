package nl.keukentafel.gesprek.usecase;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import nl.keukentafel.aanmelding.Concepten;
import nl.keukentafel.aanmelding.Gebruiker;
import nl.keukentafel.casus.Casuskoppen.Kop;
import nl.keukentafel.gesprek.GesprekId;
import nl.keukentafel.gesprek.model.Gesprek;
import nl.keukentafel.gesprek.model.Gespreksregels;
import nl.keukentafel.gesprek.model.Gesprekszicht;
import nl.keukentafel.gesprek.model.Instrument;
import nl.keukentafel.gesprek.model.Instrumenten;
import nl.keukentafel.gesprek.model.Meting;
import nl.keukentafel.gesprek.store.GesprekStore;
import nl.keukentafel.gesprek.store.MetingStore;
import nl.keukentafel.huishouden.Huishoudbeeld;
import nl.keukentafel.inrichting.Leefgebied;
import nl.keukentafel.inrichting.model.InrichtingVersie;
import nl.keukentafel.kern.CasusId;
import nl.keukentafel.kern.MedewerkerId;
import nl.keukentafel.kern.UseCase;
import nl.keukentafel.logboek.Handeling;
import nl.keukentafel.team.Teams;

/** Opens a conversation, or the list of them; reads all that its pages need and logs it. */
@UseCase
public class ToonGesprek {
  private final Gesprekspoort poort;
  private final GesprekStore gesprekken;
  private final MetingStore metingen;
  private final Gespreksomgeving omgeving;
  private final Concepten concepten;
  private final Clock klok;

  ToonGesprek(
      Gesprekspoort poort,
      GesprekStore gesprekken,
      MetingStore metingen,
      Gespreksomgeving omgeving,
      Concepten concepten,
      Clock klok) {
    this.poort = poort;
    this.gesprekken = gesprekken;
    this.metingen = metingen;
    this.omgeving = omgeving;
    this.concepten = concepten;
    this.klok = klok;
  }

  /**
   * What is asked for.
   *
   * @param gesprek which one; empty for all of the casus
   * @param formulier path of a form of which half-typed text comes back; empty for none
   */
  public record Vraag(CasusId casus, Optional<GesprekId> gesprek, Optional<String> formulier) {
    /** All conversations of a casus. */
    public static Vraag alle(CasusId casus) {
      return new Vraag(casus, Optional.empty(), Optional.empty());
    }

    /** One conversation. */
    public static Vraag een(CasusId casus, GesprekId gesprek) {
      return new Vraag(casus, Optional.of(gesprek), Optional.empty());
    }

    /** The same, with the half-typed text of this form. */
    public Vraag met(String pad) {
      return new Vraag(casus, gesprek, Optional.of(pad));
    }
  }

  /**
   * All that a page about conversations needs.
   *
   * @param alle all conversations of the casus when none in particular was asked
   * @param metingen the newest first
   * @param namen of whoever wrote, visited or judged
   */
  public record Kamer(
      Kop casus,
      Gesprekszicht zicht,
      Optional<Huishoudbeeld> huishouden,
      List<Teams.Teamlid> team,
      InrichtingVersie inrichting,
      Optional<Gesprek> gesprek,
      List<Gesprek> alle,
      List<Meting> metingen,
      Map<MedewerkerId, String> namen,
      Optional<Concepten.Concept> concept,
      LocalDate vandaag) {

    public Gespreksregels regels() {
      return new Gespreksregels(inrichting.inrichting());
    }

    /** The leefgebieden that joined, in the one order of all screens. */
    public List<Leefgebied> aangesloten() {
      return Gesprekspoort.aangesloten(casus);
    }

    /** The conversation that was asked for. */
    public Gesprek getGesprek() {
      return gesprek.orElseThrow();
    }

    /** With which is measured in this conversation. */
    public Optional<Instrument> instrument() {
      return gesprek.map(g -> g.feiten().instrument()).flatMap(Instrumenten.meegeleverd()::find);
    }

    /** The members who are measured. */
    public List<Huishoudbeeld.Bewoner> volwassenen() {
      return huishouden.map(Huishoudbeeld::leden).orElse(List.of()).stream()
          .filter(lid -> !lid.overleden() && Gespreksregels.wordtGemeten(lid.jaren()))
          .toList();
    }
  }

  /** The room of this conversation; empty when it is not there for this person. */
  public Optional<Kamer> toon(Vraag vraag, Gebruiker wie) {
    Optional<Gesprekspoort.Open> open = poort.open(vraag.casus(), wie);
    Optional<Gesprek> gesprek =
        open.flatMap(o -> vraag.gesprek()).flatMap(welk -> gesprekken.find(vraag.casus(), welk));
    if (open.isEmpty() || (vraag.gesprek().isPresent() && gesprek.isEmpty())) {
      poort.geweigerd(Handeling.INZIEN, "gesprek.inzien", vraag.casus());
      return Optional.empty();
    }
    poort.gedaan(
        Handeling.INZIEN,
        "gesprek.inzien",
        vraag.casus(),
        open.get(),
        gesprek.map(g -> g.feiten().wet()).orElse(null));
    return Optional.of(kamer(vraag, open.get(), gesprek, wie));
  }

  private Kamer kamer(Vraag vraag, Gesprekspoort.Open open, Optional<Gesprek> gesprek, Gebruiker wie) {
    LocalDate vandaag = LocalDate.now(klok);
    Kop casus = open.casus();
    List<Gesprek> alle = vraag.gesprek().isEmpty() ? gesprekken.alle(vraag.casus()) : List.of();
    List<Meting> gemeten = open.zicht().zietMetingen() ? metingen.van(vraag.casus()) : List.of();
    Gespreksomgeving.Rondom rondom = omgeving.van(casus, vandaag);
    Map<MedewerkerId, String> namen = new HashMap<>();
    rondom.team().forEach(lid -> namen.put(lid.medewerker(), lid.naam()));
    namen.put(wie.medewerker(), wie.naam());
    Set<MedewerkerId> mensen =
        Mensen.van(gesprek.map(List::of).orElse(alle), gemeten).stream()
            .filter(iemand -> !namen.containsKey(iemand))
            .collect(Collectors.toSet());
    namen.putAll(omgeving.namen(mensen));
    return new Kamer(
        casus,
        open.zicht(),
        rondom.huishouden(),
        rondom.team(),
        rondom.inrichting(),
        gesprek,
        alle,
        gemeten,
        namen,
        vraag.formulier().flatMap(pad -> concepten.find(wie, pad)),
        vandaag);
  }
}
