package nl.keukentafel.werkplek.logboek;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.keukentafel.kern.Datums;
import nl.keukentafel.kern.MedewerkerId;
import nl.keukentafel.kern.OrganisatieId;
import nl.keukentafel.logboek.Logboekinzage;
import nl.keukentafel.logboek.Logregel;
import nl.keukentafel.logboek.Zegels;
import nl.keukentafel.organisatie.Organisaties;
import nl.keukentafel.scherm.Formulier;
import nl.keukentafel.scherm.Teksten;
import nl.keukentafel.team.Teams;
import nl.keukentafel.werkplek.logboek.Logonderwerpen.Onderwerp;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Turns lines of the logbook into words, with the names of people and organisations. */
@Component
class Logweergave {

  private static final DateTimeFormatter TIJD =
      DateTimeFormatter.ofPattern("HH:mm:ss", Locale.ROOT);

  private final Teams teams;
  private final Organisaties organisaties;
  private final Zegels zegels;
  private final Clock klok;

  Logweergave(Teams teams, Organisaties organisaties, Zegels zegels, Clock klok) {
    this.teams = teams;
    this.organisaties = organisaties;
    this.zegels = zegels;
    this.klok = klok;
  }

  LocalDate vandaag() {
    return LocalDate.now(klok);
  }

  ZoneId zone() {
    return klok.getZone();
  }

  Logboekpagina pagina(
      Formulier formulier,
      Logfilter filter,
      Logboekinzage.Bladzijde bladzijde,
      Map<MedewerkerId, String> mensen,
      List<Onderwerp> bedoeld) {
    Namen namen = namen(bladzijde.regels(), filter);
    formulier.met(
        "van",
        formulier.foutBij("van").isPresent() ? formulier.waarde("van") : Datums.veld(filter.van()));
    formulier.met(
        "tot",
        formulier.foutBij("tot").isPresent() ? formulier.waarde("tot") : Datums.veld(filter.tot()));
    formulier.met("wie", filter.wie()).met("over", filter.over());
    @Nullable Instant tot = zegels.verzegeldTot();
    return new Logboekpagina(
        formulier,
        filter.wie() == null
            ? null
            : namen
                .mensen()
                .getOrDefault(new MedewerkerId(filter.wie()), Teksten.tekst("logboek.onbekend")),
        filter.over() == null ? null : over(bladzijde.regels(), filter.over()),
        mensen.size() < 2
            ? List.of()
            : mensen.entrySet().stream()
                .map(iemand ->
                    new Logboekpagina.Keus(
                        filter.metWie(iemand.getKey().waarde()).pad(), iemand.getValue(), ""))
                .toList(),
        keuzen(filter, bedoeld),
        bladzijde.regels().stream().map(regel -> regel(regel, filter, namen)).toList(),
        bladzijde.verder() ? filter.na(bladzijde.regels().getLast()).pad() : null,
        filter.na() == null,
        tot == null ? null : moment(tot));
  }

  /** A moment in words. */
  String moment(Instant wanneer) {
    LocalDateTime hier = wanneer.atZone(klok.getZone()).toLocalDateTime();
    return Teksten.tekst(
        "logboek.moment",
        Datums.voluit(hier.toLocalDate(), Teksten.locale()),
        Datums.tijd(hier.toLocalTime(), Teksten.locale()));
  }

  private record Namen(
      Map<MedewerkerId, String> mensen,
      Map<OrganisatieId, Organisaties.Organisatie> organisaties) {}

  private Namen namen(List<Logregel> regels, Logfilter filter) {
    Set<MedewerkerId> wie =
        regels.stream().map(Logregel::wie).filter(Objects::nonNull).collect(Collectors.toSet());
    if (filter.wie() != null) {
      wie.add(new MedewerkerId(filter.wie()));
    }
    Set<OrganisatieId> namens =
        regels.stream().map(Logregel::namens).filter(Objects::nonNull).collect(Collectors.toSet());
    return new Namen(teams.namen(wie), namens.isEmpty() ? Map.of() : organisaties.findAlle(namens));
  }

  private static List<Logboekpagina.Keus> keuzen(Logfilter filter, List<Onderwerp> bedoeld) {
    return bedoeld.size() < 2
        ? List.of()
        : bedoeld.stream()
            .map(onderwerp ->
                new Logboekpagina.Keus(
                    filter.metOver(onderwerp.id()).pad(), onderwerp.naam(), onderwerp.soort()))
            .toList();
  }

  private Logboekpagina.Regel regel(Logregel regel, Logfilter filter, Namen namen) {
    ZonedDateTime tijd = regel.tijd().atZone(klok.getZone());
    return new Logboekpagina.Regel(
        Datums.kortMetJaar(tijd.toLocalDate(), Teksten.locale()),
        TIJD.format(tijd),
        wie(regel, namen),
        Teksten.tekst("logboek.handeling." + regel.handeling()),
        regel.verwerking(),
        soort(regel.overSoort()),
        regel.over() == null ? null : filter.metOver(regel.over()).pad(),
        regel.grondslag() == null ? "" : regel.grondslag(),
        regel.wet() == null ? "" : regel.wet(),
        Teksten.tekst("logboek.uitkomst." + regel.uitkomst()),
        !regel.uitkomst().equals("ok"));
  }

  private static String wie(Logregel regel, Namen namen) {
    if (regel.wie() != null) {
      return namen.mensen().getOrDefault(regel.wie(), Teksten.tekst("logboek.onbekend"));
    }
    if (regel.namens() != null) {
      Organisaties.Organisatie organisatie = namen.organisaties().get(regel.namens());
      return organisatie == null ? Teksten.tekst("logboek.onbekend") : organisatie.naam();
    }
    return Teksten.tekst("logboek.systeem");
  }

  private static String over(List<Logregel> regels, UUID over) {
    return regels.stream()
            .filter(regel -> over.equals(regel.over()))
            .map(regel -> soort(regel.overSoort()))
            .findFirst()
            .orElse("")
        + " "
        + over;
  }

  /** A kind that has no word of its own yet stands as it was logged. */
  private static String soort(@Nullable String code) {
    if (code == null) {
      return "";
    }
    String sleutel = "logboek.soort." + code;
    return Teksten.bestaat(sleutel) ? Teksten.tekst(sleutel) : code;
  }
}
