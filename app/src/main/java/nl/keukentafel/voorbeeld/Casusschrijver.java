package nl.keukentafel.voorbeeld;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import nl.keukentafel.voorbeeld.Casusschets.Regel;
import nl.keukentafel.voorbeeld.Meldingschrijver.Stand;
import nl.keukentafel.voorbeeld.Verloop.Stap;
import org.jspecify.annotations.Nullable;

/**
 * Writes a casus with all that led to it: melding, triage, opname as the design of the team says,
 * clocks, casushouder, regie, leefgebieden, journaal and log lines.
 */
final class Casusschrijver {

  private static final int LOGDAGEN = 25;

  private final Lader lader;
  private final Willekeur willekeur;
  private final LocalDateTime nu;
  private final Klokken klokken;
  private final Overlegboek overleg;
  private final Meldingschrijver meldingen;
  private final Werkschrijver werken;

  Casusschrijver(
      Lader lader,
      Willekeur willekeur,
      LocalDateTime nu,
      Klokken klokken,
      Overlegboek overleg,
      Meldingschrijver meldingen) {
    this.lader = lader;
    this.willekeur = willekeur;
    this.nu = nu;
    this.klokken = klokken;
    this.overleg = overleg;
    this.meldingen = meldingen;
    this.werken = new Werkschrijver(lader, willekeur, overleg);
  }

  /** Days and moments between melding and end, each after the one before. */
  private record Tijden(
      LocalDateTime gemeld,
      LocalDateTime geopend,
      @Nullable LocalDateTime toegewezen,
      @Nullable LocalDateTime einde) {}

  UUID schrijf(Casusschets schets) {
    UUID casus = willekeur.id();
    UUID melding = willekeur.id();
    Tijden verloop = tijden(schets);
    UUID opnemer = opnemer(schets);
    UUID besluit =
        schets.team().opnameInOverleg()
            ? overleg.besluit(
                schets.team(),
                Overlegboek.Vraag.opname(melding, schets.huishouden().naam()),
                opnemer,
                verloop.gemeld().plusHours(1),
                verloop.geopend().toLocalDate())
            : null;
    meldingen.schrijf(
        melding,
        schets.melding(),
        schets.huishouden(),
        schets.huishouden().hoofdpersoon().naam().opScherm(),
        verloop.gemeld(),
        opnemer,
        Stand.afgehandeld(
            "nieuwe_casus",
            schets.team().id(),
            null,
            null,
            null,
            opnemer,
            verloop.geopend(),
            casus),
        besluit,
        eersteEinde(schets));
    casus(schets, casus, verloop, opnemer, besluit);
    klokken.schrijf(
        lader,
        willekeur,
        schets.melding(),
        "casus",
        casus,
        schets.gemeld(),
        verloop.geopend().toLocalDate(),
        schets.klokLoopt() || verloop.toegewezen() == null
            ? null
            : dag(verloop.toegewezen().plusDays(2)),
        verloop.einde() != null || !schets.verloop().plannen().isEmpty());
    log(verloop.gemeld(), opnemer, "toevoegen", "melding.vastleggen", "melding", melding, schets);
    if (schets.casushouder() != null) {
      for (int keer = willekeur.van(0, 2); verloop.einde() == null && keer > 0; keer--) {
        LocalDateTime toen =
            nu.minusDays(willekeur.van(1, LOGDAGEN)).withHour(willekeur.van(8, 17));
        log(toen, schets.casushouder(), "inzien", "casus.inzien", "casus", casus, schets);
      }
    }
    return casus;
  }

  private LocalDate dag(LocalDateTime moment) {
    return moment.isAfter(nu) ? nu.toLocalDate() : moment.toLocalDate();
  }

  private Tijden tijden(Casusschets schets) {
    LocalDateTime gemeld = moment(schets.gemeld(), 9, 15);
    LocalDateTime geopend =
        schets.team().opnameInOverleg()
            ? overleg.eersteNa(schets.gemeld()).atTime(11, 25)
            : vroegste(gemeld.plusHours(willekeur.van(1, 30)));
    LocalDateTime toegewezen = schets.wacht() ? null : toegewezen(schets, geopend);
    LocalDateTime einde = schets.einde() == null ? null : vroegste(schets.einde().atTime(15, 30));
    return new Tijden(gemeld, geopend, toegewezen, einde);
  }

  /** As the first step of the verloop says, or else within three days. */
  private LocalDateTime toegewezen(Casusschets schets, LocalDateTime geopend) {
    return schets.verloop().stappen().stream()
        .findFirst()
        .filter(stap -> stap.naar().equals("vraagverheldering"))
        .map(stap -> nu.toLocalDate().minusDays(stap.dagen()).atTime(9, 30))
        .filter(moment -> moment.isAfter(geopend))
        .orElseGet(() -> vroegste(geopend.plusHours(willekeur.van(1, 72))));
  }

  private LocalDateTime vroegste(LocalDateTime moment) {
    return moment.isAfter(nu) ? nu : moment;
  }

  private LocalDateTime moment(LocalDate dag, int vanaf, int tot) {
    return vroegste(dag.atTime(willekeur.van(vanaf, tot), willekeur.tot(60)));
  }

  /** Who took the melding: the later casushouder in one case of three, else any member. */
  private UUID opnemer(Casusschets schets) {
    return schets.casushouder() != null && willekeur.kans(0.33)
        ? schets.casushouder()
        : willekeur.kies(schets.team().houders());
  }

  private void casus(
      Casusschets schets, UUID casus, Tijden verloop, UUID opnemer, @Nullable UUID besluit) {
    LocalDateTime toegewezen = verloop.toegewezen();
    LocalDateTime einde = verloop.einde();
    LocalDateTime sinds =
        !schets.fase().equals("vraagverheldering") && !schets.verloop().stappen().isEmpty()
            ? sinds(schets.verloop().stappen().getLast())
            : toegewezen != null ? toegewezen : verloop.geopend();
    LocalDate contact =
        Stream.concat(
                schets.journaal().stream()
                    .filter(regel -> regel.soort().equals("contact"))
                    .map(Regel::dag),
                schets.verloop().gesprekken().stream()
                    .map(gesprek -> nu.toLocalDate().minusDays(gesprek.dagen())))
            .max(LocalDate::compareTo)
            .orElse(null);
    lader.voeg(
        Tabel.CASUS,
        casus,
        "V-" + casus,
        schets.huishouden().id(),
        schets.fase(),
        sinds,
        schets.team().id(),
        schets.casushouder(),
        schets.wetten(),
        schets.melding().grondslag(),
        schets.melding().urgentie(),
        schets.zwaarte(),
        schets.melding().deskundigheid(),
        schets.voorrang(),
        schets.voorrang() == null ? null : schets.team().teamleider(),
        schets.voorrang() == null ? null : verloop.geopend(),
        "opgenomen na een melding",
        verloop.geopend(),
        contact);
    lader.voeg(
        Tabel.TEAMROL,
        willekeur.id(),
        casus,
        schets.team().id(),
        "leidend",
        List.of(),
        verloop.geopend().toLocalDate(),
        schets.fase().equals("afgesloten") && einde != null ? einde.toLocalDate() : null);
    lader.voeg(
        Tabel.FASEWISSEL,
        willekeur.id(),
        casus,
        null,
        "aangemeld",
        verloop.geopend(),
        opnemer,
        "opgenomen na triage",
        besluit);
    if (schets.casushouder() != null && toegewezen != null) {
      werken.schrijf(new Casuswerk(casus, schets, schets.boek(), nu), toegewezen);
    }
    for (Regel regel : schets.journaal()) {
      LocalDateTime op = moment(regel.dag(), 9, 16);
      lader.voeg(
          Tabel.JOURNAAL,
          willekeur.id(),
          casus,
          op,
          regel.door(),
          regel.soort(),
          schets.melding().wet(),
          regel.tekst(),
          regel.persoon() == null ? null : lid(schets, regel.persoon()),
          regel.persoon() != null,
          op,
          regel.door());
    }
  }

  private @Nullable LocalDateTime eersteEinde(Casusschets schets) {
    return schets.verloop().stappen().stream()
        .filter(stap -> Levenschrijver.isEinde(stap.naar()))
        .findFirst()
        .map(this::sinds)
        .orElse(null);
  }

  private LocalDateTime sinds(Stap laatste) {
    return vroegste(nu.toLocalDate().minusDays(laatste.dagen()).atTime(15, 30));
  }

  private static UUID lid(Casusschets schets, int plek) {
    return schets.huishouden().leden().get(plek - 1).persoon().id();
  }

  /** Only of the last weeks: older months have no partition that could be made afterwards. */
  private void log(
      LocalDateTime op,
      UUID wie,
      String handeling,
      String verwerking,
      String soort,
      UUID over,
      Casusschets schets) {
    if (op.isAfter(nu.minusDays(LOGDAGEN))) {
      lader.voeg(
          Tabel.LOGREGEL,
          op,
          willekeur.id(),
          wie,
          null,
          handeling,
          verwerking,
          soort,
          over,
          schets.melding().grondslag(),
          null);
    }
  }
}
