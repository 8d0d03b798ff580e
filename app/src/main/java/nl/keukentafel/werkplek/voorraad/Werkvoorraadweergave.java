package nl.keukentafel.werkplek.voorraad;

import static nl.keukentafel.scherm.Teksten.aantal;
import static nl.keukentafel.scherm.Teksten.locale;
import static nl.keukentafel.scherm.Teksten.tekst;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.keukentafel.casus.Kloklabel;
import nl.keukentafel.casus.model.Aandacht;
import nl.keukentafel.casus.model.Belasting;
import nl.keukentafel.casus.model.Caseloadregel;
import nl.keukentafel.casus.model.Fase;
import nl.keukentafel.huishouden.Huishoudens;
import nl.keukentafel.kern.Datums;
import nl.keukentafel.kern.HuishoudenId;
import nl.keukentafel.overleg.Overleggen;
import nl.keukentafel.termijn.Termijnen;
import nl.keukentafel.werkplek.voorraad.ToonWerkvoorraad.Beeld;
import org.jspecify.annotations.Nullable;

/** Turns the work of one person into what the page shows. */
final class Werkvoorraadweergave {
  private static final int TAKEN = 8;
  private static final int HUISHOUDENS = 15;
  private static final int NIEUWS = 8;
  private static final int BALK = 384;

  private final Beeld.Werk beeld;
  private final Clock klok;
  private final Klusweergave klussen;

  Werkvoorraadweergave(Beeld.Werk beeld, Clock klok) {
    this.beeld = beeld;
    this.klok = klok;
    this.klussen = new Klusweergave(beeld.werk(), beeld.vandaag(), this::naam);
  }

  WerkvoorraadPagina pagina(String voornaam) {
    List<WerkvoorraadPagina.Taak> taken = taken();
    List<Caseloadregel> caseload =
        beeld.werk().casussen().stream()
            .filter(regel -> regel.casus().fase() != Fase.SLAPEND)
            .sorted(Comparator.comparing(this::volgendeDag))
            .toList();
    ZonedDateTime nu = ZonedDateTime.now(klok);
    return new WerkvoorraadPagina(
        tekst(
            "casus.moment",
            hoofdletter(Datums.metWeekdag(nu.toLocalDate(), locale())),
            Datums.tijd(nu.toLocalTime(), locale())),
        voornaam,
        taken.stream().limit(TAKEN).toList(),
        Math.max(0, taken.size() - TAKEN),
        klussen.klussen(),
        wachtOpMij(),
        caseload.stream().limit(HUISHOUDENS).map(this::casus).toList(),
        caseload.size(),
        Math.max(0, caseload.size() - HUISHOUDENS),
        Wachtlijststand.van(beeld),
        beeld.agenda().komend().stream().limit(5).map(this::overleg).toList(),
        beeld.werk().aandacht().stream()
            .filter(ding -> !ding.wacht())
            .limit(NIEUWS)
            .map(this::nieuws)
            .toList(),
        beeld.werk().belasting().map(this::ruimte).orElse(null));
  }

  /** Clocks of own casussen from half of their term on, what breaks first on top (4-regie). */
  private List<WerkvoorraadPagina.Taak> taken() {
    Map<UUID, HuishoudenId> eigen = new HashMap<>();
    beeld
        .werk()
        .casussen()
        .forEach(
            r -> eigen.put(r.casus().gegevens().id().waarde(), r.casus().gegevens().huishouden()));
    return beeld.klokken().values().stream()
        .flatMap(List::stream)
        .filter(lopend -> eigen.containsKey(lopend.voor()) && lopend.stand().isWerk())
        .sorted(Comparator.comparing(lopend -> lopend.klok().uitersteDatum()))
        .map(lopend ->
            new WerkvoorraadPagina.Taak(
                "/casussen/" + lopend.voor(),
                naam(eigen.get(lopend.voor())),
                Kloklabel.van(lopend, beeld.vandaag())))
        .toList();
  }

  private List<WerkvoorraadPagina.Vraag> wachtOpMij() {
    List<WerkvoorraadPagina.Vraag> vragen = new ArrayList<>();
    for (Aandacht ding : beeld.werk().aandacht()) {
      if (ding.wacht()) {
        vragen.add(
            new WerkvoorraadPagina.Vraag(
                "/casussen/" + ding.casus(),
                naam(ding.huishouden()),
                tekst(
                    "werkplek.aandacht." + ding.soort().code(),
                    wie(ding),
                    Klusweergave.waarover(ding)),
                tekst("werkplek.voorraad.sinds", dag(ding.op())),
                tekst("werkplek.voorraad.gezien"),
                ding.id().toString()));
      }
    }
    for (Overleggen.Stemvraag vraag : beeld.agenda().wachtOpMijnStem()) {
      vragen.add(
          new WerkvoorraadPagina.Vraag(
              "/overleg/" + vraag.overleg(),
              vraag.titel(),
              tekst("werkplek.voorraad.stem"),
              tekst("werkplek.voorraad.voor", dag(vraag.geplandOp())),
              tekst("werkplek.voorraad.stem.knop"),
              null));
    }
    vragen.addAll(klussen.eindvoorstellen());
    return List.copyOf(vragen);
  }

  private WerkvoorraadPagina.Casus casus(Caseloadregel regel) {
    var gegevens = regel.casus().gegevens();
    List<Termijnen.Lopend> klokken =
        beeld.klokken().getOrDefault(gegevens.id().waarde(), List.of());
    LocalDate contact = regel.laatsteContact();
    return new WerkvoorraadPagina.Casus(
        "/casussen/" + gegevens.id(),
        naam(gegevens.huishouden()),
        tekst("casus.fase." + regel.casus().fase().code()),
        contact == null
            ? tekst("casus.lijst.geen_contact")
            : aantal(
                "werkplek.voorraad.dagen_geleden",
                ChronoUnit.DAYS.between(contact, beeld.vandaag())),
        klokken.isEmpty() ? tekst("werkplek.voorraad.geen_stap") : stap(klokken.getFirst()),
        uren(beeld.werk().uren().getOrDefault(gegevens.id().waarde(), 0.0)));
  }

  private String stap(Termijnen.Lopend lopend) {
    Kloklabel label = Kloklabel.van(lopend, beeld.vandaag());
    return tekst("werkplek.voorraad.stap", label.datum(), label.wat());
  }

  private LocalDate volgendeDag(Caseloadregel regel) {
    List<Termijnen.Lopend> klokken =
        beeld.klokken().getOrDefault(regel.casus().gegevens().id().waarde(), List.of());
    return klokken.isEmpty() ? LocalDate.MAX : klokken.getFirst().klok().uitersteDatum();
  }

  private WerkvoorraadPagina.Overleg overleg(Overleggen.Komend komend) {
    var tijd = komend.geplandOp().atZone(klok.getZone());
    return new WerkvoorraadPagina.Overleg(
        "/overleg/" + komend.id(),
        komend.bezig()
            ? tekst("werkplek.voorraad.bezig")
            : Datums.kort(tijd.toLocalDate(), locale())
                + " "
                + Datums.tijd(tijd.toLocalTime(), locale()),
        tekst("inrichting.overlegvorm." + komend.vorm()),
        aantal("werkplek.voorraad.punten", komend.punten()));
  }

  private WerkvoorraadPagina.Nieuws nieuws(Aandacht ding) {
    return new WerkvoorraadPagina.Nieuws(
        moment(ding.op()),
        "/casussen/" + ding.casus() + "#journaal",
        naam(ding.huishouden()),
        tekst(
            "werkplek.aandacht.geschreven",
            wie(ding),
            tekst("casus.journaalsoort." + ding.tekst())));
  }

  private WerkvoorraadPagina.Ruimte ruimte(Belasting belasting) {
    double deel = belasting.beschikbaar() == 0 ? 1 : belasting.gevuld() / belasting.beschikbaar();
    double vrij = belasting.ruimte();
    return new WerkvoorraadPagina.Ruimte(
        tekst("werkplek.voorraad.uren", uren(belasting.beschikbaar())),
        tekst(
            "werkplek.voorraad.gevuld",
            uren(belasting.gevuld()),
            String.valueOf(beeld.werk().casussen().size())),
        vrij < 0
            ? tekst("casus.belasting.te_veel", uren(-vrij))
            : tekst("werkplek.voorraad.vrij", uren(vrij)),
        (int) Math.round(Math.min(1, deel) * BALK),
        vrij < 0);
  }

  private String wie(Aandacht ding) {
    return beeld.werk().namen().getOrDefault(ding.door(), tekst("casus.iemand"));
  }

  private String naam(@Nullable HuishoudenId huishouden) {
    Huishoudens.Kaart kaart = huishouden == null ? null : beeld.huishoudens().get(huishouden);
    return kaart == null ? tekst("casus.huishouden.onbekend") : kaart.naam();
  }

  private static String hoofdletter(String zin) {
    return Character.toUpperCase(zin.charAt(0)) + zin.substring(1);
  }

  private String dag(Instant op) {
    return Datums.kort(LocalDate.ofInstant(op, klok.getZone()), locale());
  }

  private String moment(Instant op) {
    var tijd = op.atZone(klok.getZone());
    return tijd.toLocalDate().equals(beeld.vandaag())
        ? Datums.tijd(tijd.toLocalTime(), locale())
        : Datums.kort(tijd.toLocalDate(), locale());
  }

  private static String uren(double uren) {
    double half = Math.round(uren * 2) / 2.0;
    return half == Math.rint(half)
        ? String.valueOf((long) half)
        : String.valueOf(half).replace(".", tekst("casus.decimaal"));
  }
}
