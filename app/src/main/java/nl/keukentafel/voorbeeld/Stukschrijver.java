package nl.keukentafel.voorbeeld;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.keukentafel.kern.Datums;
import nl.keukentafel.voorbeeld.Verloop.Actie;
import nl.keukentafel.voorbeeld.Verloop.Doel;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/** Writes doelen and acties with every text that ever stood there. */
final class Stukschrijver {

  private static final String GEPLAND = "gepland";
  private static final JsonMapper JSON = JsonMapper.shared();

  private final Lader lader;
  private final Willekeur willekeur;

  Stukschrijver(Lader lader, Willekeur willekeur) {
    this.lader = lader;
    this.willekeur = willekeur;
  }

  /** Ids and last texts, from version to version of one plan. */
  static final class Geheugen {
    private final Map<String, UUID> acties = new HashMap<>();
    private final Map<UUID, Map<String, String>> laatste = new HashMap<>();
  }

  private record Stuk(
      UUID plan,
      String soort,
      UUID id,
      String categorie,
      @Nullable UUID over,
      boolean vertrouwelijk,
      UUID maker) {}

  void doel(
      Casuswerk werk,
      UUID plan,
      UUID id,
      Doel doel,
      LocalDateTime op,
      int nummer,
      Geheugen geheugen) {
    String categorie = categorie(doel.leefgebied());
    UUID over = werk.persoon(doel.persoon());
    Map<String, String> velden = new LinkedHashMap<>();
    velden.put("leefgebied", doel.leefgebied());
    velden.put("tekst", doel.tekst());
    velden.put("categorie", categorie);
    velden.put("over", over == null ? "" : over.toString());
    velden.put("vertrouwelijk", doel.vertrouwelijk() ? "ja" : "");
    Stuk stuk = new Stuk(plan, "doel", id, categorie, over, doel.vertrouwelijk(), werk.houder());
    lader.voeg(
        Tabel.DOEL,
        plan,
        id,
        teksten(stuk, List.of(velden), List.of(op), nummer, geheugen),
        doel.leefgebied(),
        doel.tekst(),
        categorie,
        over,
        doel.vertrouwelijk(),
        false,
        werk.houder());
  }

  void actie(
      Casuswerk werk,
      UUID plan,
      UUID doelId,
      Doel doel,
      Actie actie,
      LocalDateTime op,
      int nummer,
      Geheugen geheugen) {
    UUID id =
        geheugen.acties.computeIfAbsent(
            doel.sleutel() + "/" + actie.wat(), sleutel -> willekeur.id());
    UUID over = werk.persoon(actie.persoon());
    String status = Objects.requireNonNullElse(actie.status(), GEPLAND);
    Integer bijgesteld = actie.bijgesteld();
    boolean dicht = actie.vertrouwelijk() || doel.vertrouwelijk();
    Stuk stuk =
        new Stuk(
            plan,
            "actie",
            id,
            categorie(doel.leefgebied()),
            over == null ? werk.persoon(doel.persoon()) : over,
            dicht,
            werk.houder());
    Map<String, String> nu = velden(werk, actie, status, leeg(actie.uitkomst()));
    int versie =
        bijgesteld == null
            ? teksten(stuk, List.of(nu), List.of(op), nummer, geheugen)
            : teksten(
                stuk,
                List.of(velden(werk, actie, GEPLAND, ""), nu),
                List.of(op, werk.op(bijgesteld, 16, 10)),
                nummer,
                geheugen);
    lader.voeg(
        Tabel.ACTIE,
        plan,
        id,
        doelId,
        versie,
        actie.wat(),
        actie.soort(),
        werk.personen(actie.wie()),
        leeg(actie.naam()),
        organisatie(werk, actie),
        leeg(actie.rol()),
        leeg(actie.wanneer()),
        werk.dag(actie.uiterlijk()),
        status,
        leeg(actie.uitkomst()),
        leeg(actie.interventie()),
        leeg(actie.overgeslagen()),
        over,
        actie.vertrouwelijk(),
        false,
        werk.houder());
  }

  /**
   * The first text of a later version is the last of the one before.
   *
   * @return how many texts there are in this version
   */
  private int teksten(
      Stuk stuk,
      List<Map<String, String>> teksten,
      List<LocalDateTime> momenten,
      int nummer,
      Geheugen geheugen) {
    Map<String, String> eerder = geheugen.laatste.get(stuk.id());
    int versie = 1;
    if (nummer > 1 && eerder != null) {
      tekst(stuk, versie++, "begin", eerder, momenten.getFirst());
    }
    for (int plek = 0; plek < teksten.size(); plek++) {
      Map<String, String> tekst = teksten.get(plek);
      if (!tekst.equals(geheugen.laatste.get(stuk.id()))) {
        String aard = plek == 0 ? "concept" : "bijstelling";
        tekst(stuk, versie++, aard, tekst, momenten.get(plek));
        geheugen.laatste.put(stuk.id(), tekst);
      }
    }
    return versie - 1;
  }

  private void tekst(
      Stuk stuk, int versie, String aard, Map<String, String> velden, LocalDateTime op) {
    lader.voeg(
        Tabel.STUKVERSIE,
        stuk.plan(),
        stuk.soort(),
        stuk.id(),
        versie,
        aard,
        JSON.writeValueAsString(velden),
        stuk.categorie(),
        stuk.over(),
        stuk.vertrouwelijk(),
        stuk.maker(),
        stuk.maker(),
        op);
  }

  private static Map<String, String> velden(
      Casuswerk werk, Actie actie, String status, String uitkomst) {
    UUID over = werk.persoon(actie.persoon());
    LocalDate uiterlijk = werk.dag(actie.uiterlijk());
    Map<String, String> velden = new LinkedHashMap<>();
    velden.put("wat", actie.wat());
    velden.put("soort", actie.soort());
    velden.put(
        "personen",
        werk.personen(actie.wie()).stream().map(UUID::toString).collect(Collectors.joining(",")));
    velden.put("naam", leeg(actie.naam()));
    velden.put("organisatie", organisatie(werk, actie));
    velden.put("rol", leeg(actie.rol()));
    velden.put("wanneer", leeg(actie.wanneer()));
    velden.put("uiterlijk", uiterlijk == null ? "" : Datums.veld(uiterlijk));
    velden.put("status", status);
    velden.put("uitkomst", uitkomst);
    velden.put("interventie", leeg(actie.interventie()));
    velden.put("overgeslagen", leeg(actie.overgeslagen()));
    velden.put("over", over == null ? "" : over.toString());
    velden.put("vertrouwelijk", actie.vertrouwelijk() ? "ja" : "");
    return velden;
  }

  private static String organisatie(Casuswerk werk, Actie actie) {
    String naam = actie.organisatie();
    return naam == null ? "" : werk.boek().find(naam).map(Adresboek.Organisatie::naam).orElse(naam);
  }

  private static String leeg(@Nullable String tekst) {
    return Objects.requireNonNullElse(tekst, "");
  }

  /** Kind of data of a doel on this leefgebied (3-privacy). */
  static String categorie(String leefgebied) {
    return switch (leefgebied) {
      case "financien" -> "financien";
      case "geestelijke_gezondheid", "lichamelijke_gezondheid", "verslaving", "middelengebruik" ->
          "medisch";
      case "justitie" -> "justitie";
      default -> "plan";
    };
  }
}
