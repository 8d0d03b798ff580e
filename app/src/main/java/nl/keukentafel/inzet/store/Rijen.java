package nl.keukentafel.inzet.store;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.keukentafel.database.sql.inzet.tables.records.InzetRecord;
import nl.keukentafel.database.sql.inzet.tables.records.VerwijzingRecord;
import nl.keukentafel.inrichting.Begrip;
import nl.keukentafel.inrichting.Leefgebied;
import nl.keukentafel.inrichting.Lijn;
import nl.keukentafel.inrichting.Regiehouder;
import nl.keukentafel.inrichting.Tweedelijnsvorm;
import nl.keukentafel.inzet.InzetId;
import nl.keukentafel.inzet.VerwijzingId;
import nl.keukentafel.inzet.model.Inzet;
import nl.keukentafel.inzet.model.Inzetinhoud;
import nl.keukentafel.inzet.model.Leveringsvorm;
import nl.keukentafel.inzet.model.Opdrachtgever;
import nl.keukentafel.inzet.model.Stand;
import nl.keukentafel.inzet.model.Verwijzing;
import nl.keukentafel.inzet.model.Verwijzingsinhoud;
import nl.keukentafel.kern.CasusId;
import nl.keukentafel.kern.MedewerkerId;
import nl.keukentafel.kern.OrganisatieId;
import nl.keukentafel.kern.Periode;
import nl.keukentafel.kern.PersoonId;
import nl.keukentafel.kern.Wet;
import nl.keukentafel.privacy.Categorie;
import nl.keukentafel.privacy.Merk;
import org.jspecify.annotations.Nullable;

/** Makes verwijzingen and inzet of their rows. */
final class Rijen {

  private Rijen() {}

  static Verwijzing verwijzing(VerwijzingRecord rij) {
    return new Verwijzing(
        new VerwijzingId(rij.getId()),
        new CasusId(rij.getCasus()),
        rij.getVersie(),
        new Verwijzingsinhoud(
            new OrganisatieId(rij.getOrganisatie()),
            rij.getContactpersoon(),
            begrip(Leefgebied.values(), rij.getLeefgebied()),
            wet(rij.getWet()),
            begrip(Tweedelijnsvorm.values(), rij.getVorm()),
            rij.getVraag(),
            rij.getOverbrugging(),
            Arrays.stream(rij.getDeelt())
                .map(code -> Categorie.valueOf(code.toUpperCase(Locale.ROOT)))
                .collect(Collectors.toSet()),
            merk(rij.getOverPersoon(), rij.getVertrouwelijk())),
        begrip(Regiehouder.values(), rij.getRegie()),
        rij.getGrondslag(),
        stand(rij),
        rij.getGestartOp(),
        rij.getTerugkoppelingOp() == null ? rij.getTerugkoppelingVoor() : null,
        rij.getKlok(),
        new MedewerkerId(rij.getGemaaktDoor()),
        new MedewerkerId(rij.getGewijzigdDoor()));
  }

  private static Stand stand(VerwijzingRecord rij) {
    LocalDate op = rij.getStandOp();
    @Nullable String reden = rij.getStandReden();
    return switch (rij.getStand()) {
      case "wacht_op_team" -> new Stand.WachtOpTeam(op);
      case "team_wees_af" -> new Stand.TeamWeesAf(op, zeker(reden));
      case "aangevraagd" -> new Stand.Aangevraagd(op);
      case "aanvaard" -> new Stand.Aanvaard(op, rij.getVerwachteStart());
      case "afgewezen" -> new Stand.Afgewezen(op, zeker(reden));
      case "gestart" ->
          new Stand.Gestart(op, zeker((@Nullable LocalDate) rij.getTerugkoppelingVoor()));
      case "beeindigd" -> new Stand.Beeindigd(op, zeker(reden));
      case "ingetrokken" -> new Stand.Ingetrokken(op, zeker(reden));
      default -> throw new IllegalStateException("onbekende stand " + rij.getStand());
    };
  }

  static Inzet inzet(InzetRecord rij) {
    UUID verwijzing = rij.getVerwijzing();
    return new Inzet(
        new InzetId(rij.getId()),
        new CasusId(rij.getCasus()),
        rij.getVersie(),
        new Inzetinhoud(
            new OrganisatieId(rij.getOrganisatie()),
            begrip(Leefgebied.values(), rij.getLeefgebied()),
            begrip(Lijn.values(), rij.getLijn()),
            wet(rij.getWet()),
            begrip(Leveringsvorm.values(), rij.getLeveringsvorm()),
            begrip(Opdrachtgever.values(), rij.getOpdrachtgever()),
            rij.getHelper(),
            rij.getHelperRol(),
            rij.getWat(),
            rij.getKostenPerMaand(),
            new Periode(rij.getVan(), Optional.ofNullable((@Nullable LocalDate) rij.getTot())),
            merk(rij.getOverPersoon(), rij.getVertrouwelijk())),
        rij.getEindeReden(),
        verwijzing == null ? null : new VerwijzingId(verwijzing),
        new MedewerkerId(rij.getGemaaktDoor()),
        new MedewerkerId(rij.getGewijzigdDoor()));
  }

  private static Merk merk(@Nullable UUID over, boolean vertrouwelijk) {
    return new Merk(over == null ? null : new PersoonId(over), vertrouwelijk);
  }

  static @Nullable UUID over(Merk merk) {
    PersoonId over = merk.over();
    return over == null ? null : over.waarde();
  }

  static String code(Wet wet) {
    return wet.name().toLowerCase(Locale.ROOT);
  }

  private static Wet wet(String code) {
    return Wet.valueOf(code.toUpperCase(Locale.ROOT));
  }

  static String[] codes(Collection<Categorie> categorieen) {
    return categorieen.stream()
        .sorted()
        .map(categorie -> categorie.name().toLowerCase(Locale.ROOT))
        .toArray(String[]::new);
  }

  private static <T extends Begrip> T begrip(T[] waarden, String code) {
    return Arrays.stream(waarden)
        .filter(waarde -> waarde.code().equals(code))
        .findFirst()
        .orElseThrow(() -> new IllegalStateException("onbekende code " + code));
  }

  private static <T> T zeker(@Nullable T waarde) {
    return Objects.requireNonNull(waarde, "de database laat dit niet leeg");
  }
}
