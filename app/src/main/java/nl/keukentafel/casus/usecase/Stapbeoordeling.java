package nl.keukentafel.casus.usecase;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.keukentafel.aanmelding.Gebruiker;
import nl.keukentafel.aanmelding.Hoedanigheid;
import nl.keukentafel.casus.Sluitbezwaar;
import nl.keukentafel.casus.Sluitbezwaren;
import nl.keukentafel.casus.model.Casus;
import nl.keukentafel.casus.model.Levensstap;
import nl.keukentafel.casus.model.Stapregel;
import nl.keukentafel.casus.model.Stapvraag;
import nl.keukentafel.casus.store.StapvraagStore;
import nl.keukentafel.inrichting.Inrichtingen;
import nl.keukentafel.inrichting.Kernbesluit;
import nl.keukentafel.inrichting.Positie;
import nl.keukentafel.inrichting.model.Weigering;
import nl.keukentafel.kern.TeamId;
import org.springframework.stereotype.Component;

/** Whether somebody may take a step now; the page that offers it and the act itself ask here. */
@Component
class Stapbeoordeling {
  private final Inrichtingen inrichtingen;
  private final StapvraagStore vragen;
  private final Sluitbezwaren sluitbezwaren;
  private final Clock klok;

  Stapbeoordeling(
      Inrichtingen inrichtingen, StapvraagStore vragen, Sluitbezwaren sluitbezwaren, Clock klok) {
    this.inrichtingen = inrichtingen;
    this.vragen = vragen;
    this.sluitbezwaren = sluitbezwaren;
    this.klok = klok;
  }

  /** The answer. */
  sealed interface Oordeel {
    record Mag() implements Oordeel {}

    /** Something must be done first. */
    record Eerst(List<Sluitbezwaar> bezwaren) implements Oordeel {}

    /** A choice refuses it; the team can be asked when {@code viaOverleg}. */
    record MagNiet(Weigering weigering, boolean viaOverleg) implements Oordeel {}
  }

  /** Judges a step that exists from where the casus is. */
  Oordeel beoordeel(Casus casus, Levensstap stap, Gebruiker wie) {
    Stapregel regel = regel(casus, stap);
    Optional<Weigering> bestaatNiet = regel.bestaatNiet(casus, stap);
    if (bestaatNiet.isPresent()) {
      return new Oordeel.MagNiet(bestaatNiet.get(), false);
    }
    List<Sluitbezwaar> eerst = bezwaren(casus, stap);
    if (!eerst.isEmpty()) {
      return new Oordeel.Eerst(eerst);
    }
    Optional<Kernbesluit> besluit = stap.kernbesluit();
    if (besluit.isEmpty()) {
      return new Oordeel.Mag();
    }
    return regel
        .bezwaar(besluit.get(), positie(wie, casus.gegevens().leidendTeam()))
        .<Oordeel>map(weigering -> new Oordeel.MagNiet(weigering, regel.viaOverleg(besluit.get())))
        .orElseGet(Oordeel.Mag::new);
  }

  /** What must be done before the work may end; empty for a step that does not end it. */
  List<Sluitbezwaar> bezwaren(Casus casus, Levensstap stap) {
    return stap.isEinde() ? sluitbezwaren.van(casus.gegevens().id()) : List.of();
  }

  /** Whether the team only talks about this decision, and one person takes it after that. */
  boolean alleenBespreken(TeamId team, Kernbesluit besluit) {
    return new Stapregel(inrichtingen.geldig(team, LocalDate.now(klok)), false)
        .moetEerstBesproken(besluit);
  }

  /** What the team had agreed to has been done: it cannot be done twice. */
  void verbruik(Casus casus, Levensstap stap) {
    if (stap.kernbesluit().isPresent()) {
      vragen.lopend(casus.gegevens().id()).stream()
          .filter(v -> v.besproken() && v.inhoud().soort() == Stapvraag.Soort.van(stap))
          .forEach(v -> vragen.rondAf(v.id(), StapvraagStore.Uitkomst.GEZET, klok.instant()));
    }
  }

  private Stapregel regel(Casus casus, Levensstap stap) {
    boolean besproken =
        stap.kernbesluit().isPresent()
            && vragen.lopend(casus.gegevens().id()).stream()
                .anyMatch(v -> v.besproken() && v.inhoud().soort() == Stapvraag.Soort.van(stap));
    return new Stapregel(
        inrichtingen.geldig(casus.gegevens().leidendTeam(), LocalDate.now(klok)), besproken);
  }

  /** The position in the leading team, or else in the team through which somebody works along. */
  static Positie positie(Gebruiker wie, TeamId leidend) {
    Hoedanigheid als =
        wie.lidVan(leidend)
            .or(() -> wie.lidmaatschappen().stream().findFirst())
            .map(Gebruiker.Lidmaatschap::positie)
            .orElse(Hoedanigheid.VRIJWILLIGER);
    return Positie.valueOf(als.name());
  }
}
