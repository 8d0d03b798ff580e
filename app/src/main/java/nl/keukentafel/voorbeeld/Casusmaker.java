package nl.keukentafel.voorbeeld;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import nl.keukentafel.inrichting.Kanaal;
import nl.keukentafel.inrichting.Leefgebied;
import nl.keukentafel.inrichting.Melderssoort;
import nl.keukentafel.inrichting.Meldingsoort;
import nl.keukentafel.inrichting.model.Ingangsvraag;
import nl.keukentafel.inrichting.model.Teaminrichting;
import nl.keukentafel.voorbeeld.Huishoudschets.Netwerk;
import org.jspecify.annotations.Nullable;

/** Makes up what was asked, by whom, and what a worker wrote; fitting household and design. */
final class Casusmaker {

  private static final String INFORMATIEVRAAG = "informatievraag";

  private final Willekeur willekeur;
  private final LocalDate vandaag;
  private final List<UUID> partners;
  private final Adresboek boek;
  private final Verloopmaker verlopen;
  private final List<Meldingsinhoud> alles = new ArrayList<>();
  private final Map<UUID, List<Meldingsinhoud>> perTeam = new HashMap<>();
  private final List<NamedCsvRecord> journaalregels = Bestanden.csv("journaal.csv");
  private final List<NamedCsvRecord> netwerkregels = Bestanden.csv("netwerk.csv");

  /**
   * Makes casussen as of a day.
   *
   * @param partners organisations that report
   * @param boek the organisations, by name and by kind
   */
  Casusmaker(Willekeur willekeur, LocalDate vandaag, List<UUID> partners, Adresboek boek) {
    this.willekeur = willekeur;
    this.vandaag = vandaag;
    this.partners = List.copyOf(partners);
    this.boek = boek;
    this.verlopen = new Verloopmaker(willekeur);
    for (NamedCsvRecord rij : Bestanden.csv("meldingen.csv")) {
      alles.add(
          new Meldingsinhoud(
              rij.getField("soort"),
              rij.getField("kanaal"),
              rij.getField("melder"),
              null,
              null,
              null,
              codes(rij.getField("leefgebieden")),
              codes(rij.getField("deskundigheid")),
              rij.getField("urgentie"),
              rij.getField("dreiging"),
              rij.getField("tekst")));
    }
  }

  private static List<String> codes(String veld) {
    return veld.isEmpty() ? List.of() : Arrays.asList(veld.split(" "));
  }

  /** Learns what the design of a team lets in. */
  void leer(UUID team, Teaminrichting inrichting) {
    List<Meldingsinhoud> past =
        alles.stream()
            .filter(inhoud -> !inhoud.soort().equals(INFORMATIEVRAAG))
            .filter(inhoud -> inrichting.accepteert(vraag(inhoud)).isJa())
            .toList();
    perTeam.put(team, past.isEmpty() ? alles : past);
  }

  private static Ingangsvraag vraag(Meldingsinhoud inhoud) {
    Set<Leefgebied> gebieden = new HashSet<>();
    for (String code : inhoud.leefgebieden()) {
      gebieden.add(Leefgebied.valueOf(hoofdletters(code)));
    }
    return Ingangsvraag.van(
        Melderssoort.valueOf(hoofdletters(inhoud.melderSoort())),
        Kanaal.valueOf(hoofdletters(inhoud.kanaal())),
        Meldingsoort.valueOf(hoofdletters(inhoud.soort())),
        gebieden);
  }

  private static String hoofdletters(String code) {
    return code.toUpperCase(java.util.Locale.ROOT);
  }

  /** A melding that this team takes in and that fits the household. */
  Meldingsinhoud melding(Teamschets team, Huishoudschets huishouden) {
    List<Meldingsinhoud> keuzes = perTeam.getOrDefault(team.id(), alles);
    return metMelder(kies(keuzes, !huishouden.met("kind").isEmpty()), team);
  }

  /** A question that asks an answer and no casus. */
  Meldingsinhoud informatievraag(Teamschets team) {
    return metMelder(
        willekeur.kies(
            alles.stream().filter(inhoud -> inhoud.soort().equals(INFORMATIEVRAAG)).toList()),
        team);
  }

  private Meldingsinhoud kies(List<Meldingsinhoud> keuzes, boolean metKinderen) {
    for (int poging = 0; poging < 12; poging++) {
      Meldingsinhoud keuze = willekeur.kies(keuzes);
      if (metKinderen || !keuze.leefgebieden().contains("opvoeding")) {
        return keuze;
      }
    }
    return willekeur.kies(keuzes);
  }

  private Meldingsinhoud metMelder(Meldingsinhoud inhoud, Teamschets team) {
    return switch (inhoud.melderSoort()) {
      case "organisatie" ->
          partners.isEmpty() ? inhoud : inhoud.met(null, willekeur.kies(partners), null);
      case "team" -> inhoud.met(null, null, willekeur.kies(team.houders()));
      default -> inhoud;
    };
  }

  /** People around a household, as a worker would hear of them. */
  List<Netwerk> netwerk() {
    List<Netwerk> wie = new ArrayList<>();
    for (int aantal = willekeur.gewogen(0.2, 0.4, 0.3, 0.1); aantal > 0; aantal--) {
      NamedCsvRecord rij = willekeur.kies(netwerkregels);
      String sterkte =
          List.of("sterk", "gewoon", "zwak", "gespannen").get(willekeur.gewogen(3, 5, 2, 1));
      wie.add(
          new Netwerk(
              willekeur.id(),
              rij.getField("wie"),
              rij.getField("soort"),
              rij.getField("wat"),
              sterkte,
              vandaag.minusDays(willekeur.van(10, 400))));
    }
    return wie;
  }

  /**
   * A casus in this stage; in a team that decides together only from meldingen of some days ago.
   */
  Casusschets casus(
      Huishoudschets huishouden,
      Teamschets team,
      String fase,
      @Nullable UUID casushouder,
      int dagenGeleden) {
    int dagen =
        team.opnameInOverleg() ? Math.max(Overlegboek.AL_BESPROKEN, dagenGeleden) : dagenGeleden;
    LocalDate gemeld = vandaag.minusDays(dagen);
    Meldingsinhoud melding = melding(team, huishouden);
    Tijdpad pad = Tijdpad.naar(fase, dagen, team.nazorgWeken() > 0, willekeur);
    LocalDate einde = pad.einde() == null ? null : vandaag.minusDays(pad.einde());
    Adresboek eigen =
        casushouder == null ? boek : boek.voor(casushouder, willekeur.kies(team.houders()));
    Verloop verloop =
        casushouder == null
            ? Verloop.leeg()
            : verlopen.maak(
                new Verloopmaker.Opdracht(huishouden, team, melding, eigen, pad, vandaag));
    List<Casusschets.Regel> regels =
        casushouder == null ? List.of() : regels(gemeld.plusDays(11), einde, casushouder, team);
    return new Casusschets(
        huishouden,
        team,
        melding,
        gemeld,
        casushouder,
        fase,
        einde,
        List.of("licht", "matig", "zwaar").get(willekeur.gewogen(0.4, 0.42, 0.18)),
        null,
        false,
        regels,
        verloop,
        eigen);
  }

  private List<Casusschets.Regel> regels(
      LocalDate vanaf, @Nullable LocalDate einde, UUID houder, Teamschets team) {
    LocalDate laatste = einde == null ? vandaag : einde;
    List<Casusschets.Regel> regels = new ArrayList<>();
    LocalDate dag = vanaf;
    for (int aantal = willekeur.van(1, 6); aantal > 0 && !dag.isAfter(laatste); aantal--) {
      NamedCsvRecord rij = willekeur.kies(journaalregels);
      UUID door = willekeur.kans(0.85) ? houder : willekeur.kies(team.houders());
      regels.add(
          new Casusschets.Regel(dag, door, rij.getField("soort"), rij.getField("tekst"), null));
      dag = dag.plusDays(willekeur.van(2, 21));
    }
    return regels;
  }
}
