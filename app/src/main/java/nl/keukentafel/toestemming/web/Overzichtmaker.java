package nl.keukentafel.toestemming.web;

import static nl.keukentafel.scherm.Teksten.tekst;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import nl.keukentafel.inrichting.model.Toestemmingsmoment;
import nl.keukentafel.inrichting.model.ZonderToestemming;
import nl.keukentafel.kern.CasusId;
import nl.keukentafel.toestemming.Casuspoort.Teamstand;
import nl.keukentafel.toestemming.model.Antwoord;
import nl.keukentafel.toestemming.model.Regel;
import nl.keukentafel.toestemming.model.Regel.Stand;
import nl.keukentafel.toestemming.model.Vraaginhoud;
import nl.keukentafel.toestemming.usecase.SchermKindAf;
import nl.keukentafel.toestemming.usecase.ToonToestemming.Beeld;
import nl.keukentafel.toestemming.usecase.VraagHetTeam;
import org.jspecify.annotations.Nullable;

/** Puts the consents of a household in the words of the overview. */
record Overzichtmaker(CasusId casus, Beeld beeld, ZoneId zone) {

  private static final Set<Stand> OPEN = EnumSet.of(Stand.OPEN);
  private static final Set<Stand> GELDT = EnumSet.of(Stand.GELDT);

  OverzichtPagina pagina() {
    return new OverzichtPagina(
        casus.toString(),
        beeld.casus().nummer(),
        beeld.casus().schrijven(),
        tekst("toestemming.moment." + Woorden.code(beeld.moment())),
        tekst("toestemming.zonder." + Woorden.code(beeld.zonder())),
        beeld.moment() == Toestemmingsmoment.EERSTE_HUISBEZOEK && beeld.nogNietGevraagd(),
        rijen(OPEN::contains),
        rijen(GELDT::contains),
        rijen(stand -> !OPEN.contains(stand) && !GELDT.contains(stand)),
        beeld.leden().stream()
            .filter(SchermKindAf::kan)
            .map(lid ->
                new OverzichtPagina.Kind(
                    lid.persoon().toString(),
                    lid.roepnaam(),
                    beeld.afgeschermd().contains(lid.persoon())))
            .toList());
  }

  private List<OverzichtPagina.Rij> rijen(Predicate<Stand> welke) {
    return beeld.regels().stream()
        .filter(regel -> welke.test(regel.stand(beeld.vandaag())))
        .map(this::rij)
        .toList();
  }

  OverzichtPagina.Rij rij(Regel regel) {
    Vraaginhoud inhoud = regel.vraag().inhoud();
    Stand stand = regel.stand(beeld.vandaag());
    boolean schrijven = beeld.casus().schrijven();
    return new OverzichtPagina.Rij(
        Paden.vraag(casus, regel.vraag().id()),
        tekst(
            "toestemming.titel." + inhoud.doel().code(),
            Woorden.naam(beeld, inhoud.voor()),
            Woorden.metWie(inhoud)),
        Woorden.categorieen(inhoud.categorieen()),
        inhoud.waarvoor(),
        tekst("toestemming.stand." + Woorden.code(stand), Woorden.totEnMet(inhoud)),
        switch (stand) {
          case OPEN -> "klok";
          case GELDT -> "goed";
          case GEWEIGERD, INGETROKKEN -> "nee";
          case VERLOPEN, VERVALLEN -> "info";
        },
        feiten(regel.antwoord()),
        team(regel),
        schrijven && stand == Stand.GELDT,
        schrijven
            && beeld.zonder() == ZonderToestemming.TEAM_WEEGT_VEILIGHEID
            && VraagHetTeam.kan(regel, beeld.vandaag()),
        inhoud.vertrouwelijk());
  }

  private List<String> feiten(@Nullable Antwoord antwoord) {
    List<String> feiten = new ArrayList<>();
    if (antwoord == null) {
      return feiten;
    }
    feiten.add(
        tekst(
            "toestemming.gegeven." + antwoord.vorm().code(),
            Woorden.gevers(beeld, antwoord.gevers()),
            Woorden.dag(dag(antwoord.vastgelegdOp())),
            beeld.namen().getOrDefault(antwoord.vastgelegdDoor(), "")));
    if (!antwoord.aanwezigen().isEmpty()) {
      feiten.add(tekst("toestemming.aanwezig", antwoord.aanwezigen()));
    }
    if (antwoord.gevers().uitzondering() != null) {
      feiten.add(
          tekst("toestemming.uitzondering." + Woorden.code(antwoord.gevers().uitzondering()))
              + " "
              + antwoord.gevers().uitzonderingReden());
    }
    if (antwoord.gevers().wilsonbekwaamOmdat() != null) {
      feiten.add(tekst("toestemming.wilsonbekwaam.omdat", antwoord.gevers().wilsonbekwaamOmdat()));
    }
    feiten.add(tekst("toestemming.bron", antwoord.bron()));
    Antwoord.Intrekking terug = antwoord.intrekking();
    if (terug != null) {
      feiten.add(
          tekst(
              "toestemming.ingetrokken",
              Woorden.naam(beeld, terug.door()),
              Woorden.dag(dag(terug.op()))));
    }
    return feiten;
  }

  private @Nullable String team(Regel regel) {
    if (regel.teamvraag() == null) {
      return null;
    }
    Teamstand stand = beeld.teamstanden().get(regel.teamvraag().id());
    if (stand != null && stand.besloten()) {
      return tekst(stand.aangenomen() ? "toestemming.team.ja" : "toestemming.team.nee");
    }
    Instant gepland = stand == null ? null : stand.geplandOp();
    return gepland == null
        ? tekst("toestemming.team.wacht")
        : tekst("toestemming.team.gepland", Woorden.dag(dag(gepland)));
  }

  private LocalDate dag(Instant op) {
    return LocalDate.ofInstant(op, zone);
  }
}
