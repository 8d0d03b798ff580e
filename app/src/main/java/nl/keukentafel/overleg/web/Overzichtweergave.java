package nl.keukentafel.overleg.web;

import static nl.keukentafel.inrichting.web.Weigeringen.metHoofdletter;
import static nl.keukentafel.scherm.Teksten.aantal;
import static nl.keukentafel.scherm.Teksten.tekst;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import nl.keukentafel.kern.Datums;
import nl.keukentafel.kern.TeamId;
import nl.keukentafel.overleg.model.Overleg;
import nl.keukentafel.overleg.model.Overlegrechten;
import nl.keukentafel.overleg.store.OverlegStore.Overlegregel;
import nl.keukentafel.overleg.usecase.ToonOverleggen.Overzicht;
import nl.keukentafel.overleg.usecase.ToonOverleggen.Planteam;
import nl.keukentafel.overleg.usecase.ToonOverleggen.Voorstel;
import nl.keukentafel.overleg.usecase.ToonOverleggen.Wachtend;
import nl.keukentafel.overleg.web.OverleggenPagina.Plan;
import nl.keukentafel.overleg.web.OverleggenPagina.Regel;
import nl.keukentafel.overleg.web.OverleggenPagina.Wacht;
import nl.keukentafel.scherm.Formulier;
import nl.keukentafel.scherm.Teksten;
import nl.keukentafel.scherm.Veld;
import nl.keukentafel.scherm.Weigeringsvak;
import org.jspecify.annotations.Nullable;

/** Puts the list of overleggen into words. */
final class Overzichtweergave {

  private final Overzicht overzicht;
  private final Clock klok;

  Overzichtweergave(Overzicht overzicht, Clock klok) {
    this.overzicht = overzicht;
    this.klok = klok;
  }

  OverleggenPagina pagina(Formulier formulier, @Nullable Weigeringsvak weigering) {
    List<Planteam> leidt = overzicht.teams().stream().filter(Planteam::leidt).toList();
    return new OverleggenPagina(
        overzicht.komend().stream().map(this::regel).toList(),
        overzicht.wachtend().stream().map(this::wacht).toList(),
        overzicht.voorbij().stream().map(this::regel).toList(),
        overzicht.teams().size() > 1,
        leidt.isEmpty() ? null : plan(leidt, formulier),
        leidt.isEmpty() && !overzicht.teams().isEmpty() ? wieLeidt() : null,
        weigering);
  }

  private String wieLeidt() {
    Planteam team = overzicht.teams().getFirst();
    return tekst("overleg.wie_plant", Woorden.of(Overlegrechten.leiders(team.inrichting())))
        + " "
        + Woorden.van(Overlegrechten.leiding(team.inrichting()));
  }

  private Regel regel(Overlegregel rij) {
    Overleg.Kop kop = rij.overleg().kop();
    boolean gepland = rij.overleg() instanceof Overleg.GeplandOverleg;
    LocalDate dag = LocalDate.ofInstant(kop.geplandOp(), klok.getZone());
    return new Regel(
        OverlegBeeld.pad(kop.id()),
        Woorden.titel(kop.vorm()),
        naam(kop.team()),
        Woorden.voluit(kop.geplandOp(), klok),
        kop.plaats() == null ? "" : kop.plaats(),
        rij.overleg() instanceof Overleg.AfgeslotenOverleg
            ? aantal("overleg.teambesluiten", rij.besloten())
            : aantal("overleg.vragen", rij.open() + rij.besloten()),
        rij.overleg() instanceof Overleg.LopendOverleg,
        gepland && dag.isBefore(LocalDate.now(klok)));
  }

  private Wacht wacht(Wachtend rij) {
    return new Wacht(
        rij.punt().titel(),
        rij.punt().link(),
        Woorden.vraag(rij.punt().kernbesluit()),
        Woorden.van(rij.vorm()),
        naam(rij.punt().team()),
        Woorden.kort(rij.punt().gevraagdOp(), klok));
  }

  private Plan plan(List<Planteam> leidt, Formulier formulier) {
    List<Veld.Optie> vormen =
        leidt.stream()
            .flatMap(team -> team.vormen().stream())
            .distinct()
            .sorted()
            .map(vorm -> new Veld.Optie(vorm.code(), metHoofdletter(Woorden.van(vorm))))
            .collect(Collectors.toList());
    return new Plan(
        formulier,
        leidt.stream().map(t -> new Veld.Optie(t.team().toString(), t.naam())).toList(),
        vormen,
        leidt.stream().flatMap(t -> t.voorstellen().stream()).map(this::voorstel).toList());
  }

  private OverleggenPagina.Voorstel voorstel(Voorstel voorstel) {
    return new OverleggenPagina.Voorstel(
        "/overleg?team=" + voorstel.team() + "&vorm=" + voorstel.vorm().code() + "#plan",
        Woorden.samen(
            Woorden.van(voorstel.vorm()),
            Datums.metWeekdag(voorstel.op().toLocalDate(), Teksten.locale()),
            Datums.tijd(voorstel.op().toLocalTime(), Teksten.locale()),
            overzicht.teams().size() > 1 ? naam(voorstel.team()) : ""),
        Woorden.van(voorstel.ritme()));
  }

  private String naam(TeamId team) {
    return overzicht.teams().stream()
        .filter(t -> t.team().equals(team))
        .map(Planteam::naam)
        .findFirst()
        .orElse("");
  }
}
