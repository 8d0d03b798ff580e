package nl.keukentafel.privacy;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Set;
import nl.keukentafel.aanmelding.Hoedanigheid;
import nl.keukentafel.inrichting.json.InrichtingJson;
import nl.keukentafel.inrichting.json.Leesuitkomst;
import nl.keukentafel.inrichting.model.InrichtingVersie;

/** A way in which a team is set up, and what was agreed, under which the matrix is drawn. */
enum Situatie {
  VRIJ("vrij", true, "geen", false, false, false),
  BETROKKENEN("betrokkenen", true, "geen", false, false, false),
  NA_TOESTEMMING("na_toestemming", true, "geen", false, false, false),
  NA_TOESTEMMING_GEGEVEN("na_toestemming", true, "geen", true, false, false),
  TERUGHOUDEND("terughoudend", true, "geen", false, false, false),
  TERUGHOUDEND_GEGEVEN("terughoudend", true, "geen", true, false, false),
  VRIJ_MEDISCH_OPEN("vrij", false, "geen", false, false, false),
  VRIJ_IN_NOOD("vrij", true, "geen", false, false, true),
  VRIJ_SLAPEND("vrij", true, "geen", false, true, false),
  VRIJ_VRIJWILLIGER_TAKEN("vrij", true, "voor_eigen_taken", false, false, false),
  VRIJ_VRIJWILLIGER_TEAMLID("vrij", true, "als_teamlid", false, false, false);

  private final InrichtingVersie inrichting;
  private final boolean toestemming;
  private final boolean slapend;
  private final boolean nood;
  final String uitleg;

  Situatie(
      String binnenTeam,
      boolean medischAfgeschermd,
      String vrijwilligers,
      boolean toestemming,
      boolean slapend,
      boolean nood) {
    this.toestemming = toestemming;
    this.slapend = slapend;
    this.nood = nood;
    this.inrichting = lees(binnenTeam, medischAfgeschermd, vrijwilligers);
    this.uitleg =
        "binnen het team: `%s` · medisch afgeschermd: %s · vrijwilligers: `%s`%s%s%s"
            .formatted(
                binnenTeam,
                medischAfgeschermd ? "ja" : "nee",
                vrijwilligers,
                toestemming ? " · **all members consented**" : "",
                slapend ? " · **the casus sleeps**" : "",
                nood ? " · **glass broken**" : "");
  }

  private static InrichtingVersie lees(
      String binnenTeam, boolean medischAfgeschermd, String vrijwilligers) {
    String json =
        """
        {"naam": {"nl": "Matrix", "en": "Matrix"},
         "keuzes": {"binnen_team": {"waarde": "%s", "bron": "toets"},
                    "medisch_afgeschermd": {"waarde": %s, "bron": "toets"},
                    "vrijwilligers_inzage": {"waarde": "%s", "bron": "toets"}}}
        """
            .formatted(binnenTeam, medischAfgeschermd, vrijwilligers);
    return switch (InrichtingJson.lees(json)) {
      case Leesuitkomst.Gelezen(var inrichting) ->
          new InrichtingVersie(1, LocalDate.of(2026, 1, 1), inrichting);
      case Leesuitkomst.Onleesbaar(var fouten) ->
          throw new IllegalStateException(fouten.toString());
    };
  }

  Toegangsoordeel vraag(
      Hoedanigheid als, Set<Relatie> relaties, Categorie categorie, Handelwijze om) {
    return Toegangsbeleid.beoordeel(
        new Toegangsvraag(
            als,
            relaties,
            categorie,
            om,
            slapend,
            toestemming ? EnumSet.allOf(Categorie.class) : Set.of(),
            nood,
            inrichting));
  }
}
