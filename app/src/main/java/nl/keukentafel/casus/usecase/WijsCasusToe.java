package nl.keukentafel.casus.usecase;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import nl.keukentafel.aanmelding.Gebruiker;
import nl.keukentafel.casus.model.AangemeldeCasus;
import nl.keukentafel.casus.model.Casusgegevens;
import nl.keukentafel.casus.model.Verdelingsrecht;
import nl.keukentafel.casus.store.CasusStore;
import nl.keukentafel.inrichting.Inrichtingen;
import nl.keukentafel.inrichting.Positie;
import nl.keukentafel.inrichting.Professionaltype;
import nl.keukentafel.inrichting.model.Antwoord;
import nl.keukentafel.inrichting.model.InrichtingVersie;
import nl.keukentafel.inrichting.model.Weigering;
import nl.keukentafel.kern.CasusId;
import nl.keukentafel.kern.MedewerkerId;
import nl.keukentafel.kern.TeamId;
import nl.keukentafel.kern.UseCase;
import nl.keukentafel.kern.Wet;
import nl.keukentafel.logboek.Handeling;
import nl.keukentafel.logboek.Verwerking;
import nl.keukentafel.logboek.Verwerkingenlogboek;
import nl.keukentafel.team.Teams;
import nl.keukentafel.team.Teams.Teamlid;
import org.jspecify.annotations.Nullable;

/** A person gives a waiting casus to a teamlid; who may, the inrichting says. */
@UseCase
public class WijsCasusToe {
  private final CasusStore casussen;
  private final Casusoverdracht overdracht;
  private final Inrichtingen inrichtingen;
  private final Teams teams;
  private final Verwerkingenlogboek logboek;
  private final Clock klok;

  WijsCasusToe(
      CasusStore casussen,
      Casusoverdracht overdracht,
      Inrichtingen inrichtingen,
      Teams teams,
      Verwerkingenlogboek logboek,
      Clock klok) {
    this.casussen = casussen;
    this.overdracht = overdracht;
    this.inrichtingen = inrichtingen;
    this.teams = teams;
    this.logboek = logboek;
    this.klok = klok;
  }

  /** The choice of a person; the reason is what the proposal said, or what was typed. */
  public record Opdracht(CasusId casus, MedewerkerId houder, String reden) {}

  /** What came of it. */
  public sealed interface Uitkomst {
    /** Done: this person finds it in the werkvoorraad. */
    record Toegewezen(MedewerkerId houder) implements Uitkomst {}

    /** Somebody else was first; null when the casus is over. */
    record AlWeg(@Nullable MedewerkerId houder) implements Uitkomst {}

    /** The inrichting keeps this person from it, or the chosen one from holding it. */
    record Geweigerd(Weigering weigering) implements Uitkomst {}

    /** The chosen one is not in the team. */
    record GeenTeamlid() implements Uitkomst {}

    /** No such casus for this person. */
    record Onbekend() implements Uitkomst {}
  }

  /** Shares out one casus. */
  public Uitkomst wijsToe(Opdracht opdracht, Gebruiker wie) {
    Optional<CasusStore.Bewaard> gevonden =
        casussen
            .find(opdracht.casus())
            .filter(b -> wie.lidVan(b.casus().gegevens().leidendTeam()).isPresent());
    if (gevonden.isEmpty()) {
      log(opdracht, true);
      return new Uitkomst.Onbekend();
    }
    CasusStore.Bewaard bewaard = gevonden.get();
    Uitkomst uitkomst =
        bewaard.casus() instanceof AangemeldeCasus casus && casus.casushouder() == null
            ? verdeel(casus, bewaard, opdracht, wie)
            : new Uitkomst.AlWeg(bewaard.casus().casushouder());
    log(opdracht, !(uitkomst instanceof Uitkomst.Toegewezen));
    return uitkomst;
  }

  private Uitkomst verdeel(
      AangemeldeCasus casus, CasusStore.Bewaard bewaard, Opdracht opdracht, Gebruiker wie) {
    TeamId team = casus.gegevens().leidendTeam();
    LocalDate vandaag = LocalDate.now(klok);
    InrichtingVersie versie = inrichtingen.geldig(team, vandaag);
    Positie positie = Positie.valueOf(wie.lidVan(team).orElseThrow().positie().name());
    Optional<Weigering> bezwaar =
        Verdelingsrecht.bezwaar(versie, positie, bewaard.verdelingsbesluit() != null);
    if (bezwaar.isPresent()) {
      return new Uitkomst.Geweigerd(bezwaar.get());
    }
    Optional<Teamlid> gekozen =
        teams.leden(team, vandaag).stream()
            .filter(lid -> lid.medewerker().equals(opdracht.houder()))
            .findFirst();
    if (gekozen.isEmpty()) {
      return new Uitkomst.GeenTeamlid();
    }
    if (magHouden(versie, gekozen.get()) instanceof Antwoord.Nee(Weigering weigering)) {
      return new Uitkomst.Geweigerd(weigering);
    }
    if (magJeugdHouden(versie, casus.gegevens(), opdracht.houder(), vandaag)
        instanceof Antwoord.Nee(Weigering weigering)) {
      return new Uitkomst.Geweigerd(weigering);
    }
    boolean gelukt =
        overdracht.wijsToe(
            casus, opdracht.houder(), opdracht.reden(), bewaard.verdelingsbesluit(), wie);
    return gelukt
        ? new Uitkomst.Toegewezen(opdracht.houder())
        : new Uitkomst.AlWeg(
            casussen.find(opdracht.casus()).map(b -> b.casus().casushouder()).orElse(null));
  }

  /** Whether this teamlid may be casushouder by the inrichting (001 §4.2.2). */
  static Antwoord magHouden(InrichtingVersie versie, Teamlid lid) {
    Positie positie = Positie.valueOf(lid.positie().toUpperCase(Locale.ROOT));
    Professionaltype type = Professionaltype.valueOf(lid.type().toUpperCase(Locale.ROOT));
    return versie.vraag(inrichting -> inrichting.magCasushouderZijn(positie, type));
  }

  /** Youth work asks a registration, where the inrichting says so (Besluit Jeugdwet art. 5.1.1). */
  private Antwoord magJeugdHouden(
      InrichtingVersie versie, Casusgegevens gegevens, MedewerkerId houder, LocalDate vandaag) {
    boolean mag =
        !gegevens.wetten().contains(Wet.JEUGDWET)
            || teams.geregistreerd(List.of(houder), vandaag).contains(houder);
    return versie.vraag(inrichting -> inrichting.magJeugdcasusHouden(mag));
  }

  private void log(Opdracht opdracht, boolean geweigerd) {
    Verwerking regel =
        Verwerking.van(
            Handeling.WIJZIGEN,
            "casus.toewijzen",
            "casus",
            opdracht.casus().waarde(),
            "taak.verdeling");
    logboek.schrijf(geweigerd ? regel.geweigerd() : regel);
  }
}
