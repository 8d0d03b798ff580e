package nl.keukentafel.werkplek.casus;

import static nl.keukentafel.scherm.Teksten.locale;
import static nl.keukentafel.scherm.Teksten.tekst;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.keukentafel.casus.Casusbeeld;
import nl.keukentafel.casus.Kloklabel;
import nl.keukentafel.casus.model.Casusgegevens;
import nl.keukentafel.casus.model.Casusverloop;
import nl.keukentafel.casus.model.Fase;
import nl.keukentafel.casus.model.Journaalregel;
import nl.keukentafel.casus.model.Journaalsoort;
import nl.keukentafel.casus.web.Weigeringstekst;
import nl.keukentafel.huishouden.Huishoudbeeld;
import nl.keukentafel.kern.Datums;
import nl.keukentafel.kern.MedewerkerId;
import nl.keukentafel.kern.PersoonId;
import nl.keukentafel.kern.TeamId;
import nl.keukentafel.team.Teams;
import nl.keukentafel.werkplek.casus.ToonCasus.Beeld;
import org.jspecify.annotations.Nullable;

/** Turns what the rooms know of a casus into what the page shows. */
final class Casusweergave {
  /** The row of stages; slapend stands in the place of afgesloten. */
  private static final List<Fase> RIJ =
      List.of(
          Fase.AANGEMELD,
          Fase.VRAAGVERHELDERING,
          Fase.PLAN,
          Fase.UITVOERING,
          Fase.AFSCHALEN,
          Fase.NAZORG);

  private final Beeld.Gezien beeld;
  private final Casusbeeld casus;
  private final MedewerkerId wie;
  private final ZoneId zone;

  Casusweergave(Beeld.Gezien beeld, MedewerkerId wie, ZoneId zone) {
    this.beeld = beeld;
    this.casus = beeld.casus();
    this.wie = wie;
    this.zone = zone;
  }

  CasusPagina pagina(int journaalVanaf) {
    Casusgegevens gegevens = casus.casus().gegevens();
    boolean inhoud = casus.rechten().magInhoud();
    Optional<Huishoudbeeld> huishouden = beeld.huishouden();
    MedewerkerId houder = casus.casus().casushouder();
    var weigering = casus.rechten().weigering();
    String id = gegevens.id().toString();
    return new CasusPagina(
        id,
        huishouden.map(Huishoudbeeld::naam).orElse(tekst("casus.huishouden.onbekend")),
        inhoud ? huishouden.map(this::adres).orElse(null) : null,
        gegevens.nummer(),
        gegevens.wetten().stream()
            .map(wet -> tekst("casus.wet." + wet.name().toLowerCase(Locale.ROOT)))
            .sorted()
            .collect(Collectors.joining(", ")),
        gegevens.grondslag(),
        houder == null ? null : naam(houder),
        regie(),
        fasen(),
        inhoud,
        casus.rechten().schrijven(),
        houder == null && casus.casus().fase() == Fase.AANGEMELD,
        weigering == null
            ? null
            : Weigeringstekst.vak(weigering, tekst("werkplek.casus.vraag_casushouder")),
        inhoud ? huishouden.map(this::bewoners).orElse(List.of()) : List.of(),
        inhoud ? huishouden.map(Casusweergave::praten).orElse(List.of()) : List.of(),
        inhoud ? "/huishoudens/" + gegevens.huishouden() : null,
        inhoud ? huishouden.map(Casusweergave::netwerk).orElse(List.of()) : List.of(),
        huishouden
            .map(h ->
                h.leden().stream()
                    .map(Huishoudbeeld.Bewoner::roepnaam)
                    .collect(Collectors.joining(" · ")))
            .orElse(""),
        beeld.klokken().stream().map(k -> Kloklabel.van(k, beeld.vandaag())).toList(),
        betrokkenen(inhoud),
        casus.verloop().leefgebieden().stream()
            .map(l ->
                new CasusPagina.Leefgebied(
                    tekst("inrichting.leefgebied." + l.code()),
                    l.reden(),
                    Datums.kort(l.sinds(), locale())))
            .toList(),
        casus.journaal().stream().map(this::regel).toList(),
        casus.ouder()
            ? "/casussen/" + id + "?journaal=" + (journaalVanaf + 25) + "#journaal"
            : null);
  }

  private @Nullable String adres(Huishoudbeeld huishouden) {
    return huishouden.adresBeschermd() ? tekst("casus.adres.beschermd") : huishouden.adres();
  }

  private @Nullable String regie() {
    return casus
        .verloop()
        .regieNu()
        .map(regie ->
            switch (regie.vorm()) {
              case TEAMLID -> naam(new MedewerkerId(regie.houder()));
              case TEAM -> team(new TeamId(regie.houder()));
              case ORGANISATIE -> tekst("casus.regie.organisatie");
              case HUISHOUDEN -> tekst("casus.regie.huishouden");
            })
        .orElse(null);
  }

  private List<CasusPagina.Fase> fasen() {
    Map<Fase, Instant> bereikt = new EnumMap<>(Fase.class);
    casus.verloop().wissels().forEach(wissel -> bereikt.put(wissel.naar(), wissel.op()));
    Fase nu = casus.casus().fase();
    List<Fase> rij = new ArrayList<>(RIJ);
    rij.add(nu == Fase.SLAPEND ? Fase.SLAPEND : Fase.AFGESLOTEN);
    int plaatsNu = rij.indexOf(nu);
    List<CasusPagina.Fase> uit = new ArrayList<>();
    for (int plaats = 0; plaats < rij.size(); plaats++) {
      Fase fase = rij.get(plaats);
      String naam = tekst("casus.fase." + fase.code());
      naam = naam.substring(0, 1).toUpperCase(Locale.ROOT) + naam.substring(1);
      Instant op = bereikt.get(fase);
      String sinds = op == null ? "" : Datums.kort(LocalDate.ofInstant(op, zone), locale());
      if (plaats == plaatsNu) {
        uit.add(new CasusPagina.Fase(tekst("werkplek.casus.fase.nu", naam, sinds), "nu"));
      } else if (plaats < plaatsNu) {
        uit.add(new CasusPagina.Fase((naam + " " + sinds).strip(), op == null ? "" : "klaar"));
      } else {
        uit.add(new CasusPagina.Fase(naam, ""));
      }
    }
    return List.copyOf(uit);
  }

  private List<CasusPagina.Bewoner> bewoners(Huishoudbeeld huishouden) {
    return huishouden.leden().stream()
        .map(bewoner -> {
          String rol = tekst("huishouden.rol." + bewoner.rol());
          return new CasusPagina.Bewoner(
              "/huishoudens/" + huishouden.id() + "#wie-kop",
              bewoner.naam(),
              bewoner.leeftijd() == null ? "" : bewoner.leeftijd(),
              bewoner.beslistMee() ? tekst("werkplek.casus.beslist_mee", rol) : rol);
        })
        .toList();
  }

  private static List<String> praten(Huishoudbeeld huishouden) {
    return huishouden.leden().stream()
        .filter(bewoner -> bewoner.communicatie() != null || bewoner.taal() != null)
        .map(bewoner ->
            tekst(
                "werkplek.casus.praten",
                bewoner.roepnaam(),
                String.join(
                    ". ",
                    Stream.of(bewoner.taal(), bewoner.communicatie())
                        .filter(Objects::nonNull)
                        .toList())))
        .toList();
  }

  private static List<CasusPagina.Band> netwerk(Huishoudbeeld huishouden) {
    return huishouden.netwerk().stream()
        .map(bekende ->
            new CasusPagina.Band(
                tekst(
                    "werkplek.casus.netwerk.naam",
                    bekende.naam(),
                    tekst("huishouden.netwerksoort." + bekende.soort())),
                bekende.wat() == null
                    ? tekst("huishouden.sterkte." + bekende.sterkte())
                    : bekende.wat(),
                bekende.sterkte()))
        .toList();
  }

  private List<CasusPagina.Betrokkene> betrokkenen(boolean inhoud) {
    List<CasusPagina.Betrokkene> uit = new ArrayList<>();
    for (Casusverloop.Houder houder : casus.verloop().houders()) {
      boolean nu = houder.tot() == null;
      uit.add(
          new CasusPagina.Betrokkene(
              naam(houder.medewerker()),
              tekst(nu ? "casus.rol.casushouder" : "casus.rol.casushouder.was"),
              dag(houder.van()),
              inhoud ? houder.reden() : ""));
    }
    casus
        .verloop()
        .regieNu()
        .ifPresent(regie ->
            uit.add(
                new CasusPagina.Betrokkene(
                    Objects.requireNonNullElse(regie(), ""),
                    tekst("casus.rol.regie"),
                    dag(regie.van()),
                    inhoud ? regie.reden() : "")));
    for (Casusverloop.Deelname deel : casus.verloop().teamsNu()) {
      uit.add(
          new CasusPagina.Betrokkene(
              team(deel.team()),
              tekst("casus.teamrol." + deel.rol().code()),
              Datums.kortMetJaar(deel.van(), locale()),
              ""));
    }
    return List.copyOf(uit);
  }

  private CasusPagina.Regel regel(Journaalregel regel) {
    boolean vertrouwelijk = regel.inhoud().vertrouwelijk();
    Journaalsoort soort = regel.inhoud().soort();
    var tijd = regel.op().atZone(zone);
    PersoonId over = regel.inhoud().overPersoon();
    return new CasusPagina.Regel(
        regel.id().toString(),
        dag(regel.op()),
        tijd.toLocalTime().toSecondOfDay() == 0 ? "" : Datums.tijd(tijd.toLocalTime(), locale()),
        vertrouwelijk
            ? "stip--slot"
            : switch (soort) {
              case NOTITIE -> "";
              case CONTACT -> "stip--vol";
              case MIJLPAAL -> "stip--ruit";
            },
        tekst("casus.journaalsoort." + soort.code()),
        naam(regel.door()),
        tekst("casus.wet." + regel.inhoud().wet().name().toLowerCase(Locale.ROOT)),
        vertrouwelijk ? null : regel.inhoud().tekst(),
        vertrouwelijk && over != null ? bewoner(over) : null,
        casus.rechten().schrijven() && (!vertrouwelijk || regel.door().equals(wie)),
        regel.versie() > 1 ? dag(regel.gewijzigdOp()) : null);
  }

  private String bewoner(PersoonId persoon) {
    return beeld.huishouden().map(Huishoudbeeld::leden).orElse(List.of()).stream()
        .filter(lid -> lid.persoon().equals(persoon))
        .map(Huishoudbeeld.Bewoner::roepnaam)
        .findFirst()
        .orElse(tekst("casus.iemand"));
  }

  /** The word for a code of the household room, whose keys may be in capitals. */
  private String dag(Instant op) {
    LocalDate dag = LocalDate.ofInstant(op, zone);
    return dag.getYear() == beeld.vandaag().getYear()
        ? Datums.kort(dag, locale())
        : Datums.kortMetJaar(dag, locale());
  }

  private String naam(MedewerkerId medewerker) {
    return beeld.namen().getOrDefault(medewerker, tekst("casus.iemand"));
  }

  private String team(TeamId id) {
    Teams.Team team = beeld.teams().get(id);
    return team == null ? tekst("casus.lijst.ander_team") : team.naam();
  }
}
