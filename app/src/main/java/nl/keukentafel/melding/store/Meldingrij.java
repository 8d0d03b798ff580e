package nl.keukentafel.melding.store;

import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.Objects;
import java.util.function.Function;
import nl.keukentafel.database.sql.melding.tables.records.MeldingRecord;
import nl.keukentafel.inrichting.Kanaal;
import nl.keukentafel.inrichting.Leefgebied;
import nl.keukentafel.inrichting.Melderssoort;
import nl.keukentafel.inrichting.Meldingsoort;
import nl.keukentafel.kern.CasusId;
import nl.keukentafel.kern.HuishoudenId;
import nl.keukentafel.kern.MedewerkerId;
import nl.keukentafel.kern.MeldingId;
import nl.keukentafel.kern.OrganisatieId;
import nl.keukentafel.kern.PersoonId;
import nl.keukentafel.kern.Postcode;
import nl.keukentafel.kern.TeamId;
import nl.keukentafel.kern.Telefoonnummer;
import nl.keukentafel.melding.model.Betrokkene;
import nl.keukentafel.melding.model.Melder;
import nl.keukentafel.melding.model.Melding;
import nl.keukentafel.melding.model.Meldingsinhoud;
import nl.keukentafel.melding.model.Stand;
import nl.keukentafel.melding.model.Uitkomst;
import nl.keukentafel.melding.triage.Afsluiting;
import nl.keukentafel.melding.triage.Gevaar;
import nl.keukentafel.melding.triage.Medeweten;
import nl.keukentafel.melding.triage.Spoed;
import nl.keukentafel.melding.triage.Triagewaarde;
import org.jspecify.annotations.Nullable;

/** Makes a {@link Melding} of its row. */
final class Meldingrij {

  private static final ZoneId HIER = ZoneId.of("Europe/Amsterdam");

  private Meldingrij() {}

  static Melding lees(MeldingRecord rij) {
    Instant ontvangen = rij.getOntvangenOp().toInstant();
    return new Melding(
        new MeldingId(rij.getId()),
        rij.getNummer(),
        rij.getVersie(),
        inhoud(rij, ontvangen.atZone(HIER).toLocalDate()),
        waarde(Spoed.values(), rij.getUrgentie()),
        ontvangen,
        als(MedewerkerId::new, rij.getIngevoerdDoor()),
        stand(rij),
        als(TeamId::new, rij.getTeam()),
        als(OffsetDateTime::toInstant, rij.getWerkGeslotenOp()));
  }

  private static Meldingsinhoud inhoud(MeldingRecord rij, LocalDate datum) {
    return new Meldingsinhoud(
        datum,
        MeldingStore.begrip(Meldingsoort.values(), rij.getSoort()),
        MeldingStore.begrip(Kanaal.values(), rij.getKanaal()),
        new Melder(
            MeldingStore.begrip(Melderssoort.values(), rij.getMelderSoort()),
            rij.getMelderNaam(),
            rij.getMelderContact(),
            als(MedewerkerId::new, rij.getMelderMedewerker()),
            als(OrganisatieId::new, rij.getMelderOrganisatie()),
            rij.getKenmerk()),
        waarde(Medeweten.values(), rij.getHuishoudenWeet()),
        new Betrokkene(
            rij.getOverNaam(),
            rij.getOverGeboren(),
            rij.getOverAdres(),
            als(Postcode::new, rij.getOverPostcode()),
            rij.getOverPlaats(),
            als(Telefoonnummer::new, rij.getOverTelefoon()),
            als(PersoonId::new, rij.getPersoon()),
            als(HuishoudenId::new, rij.getHuishouden())),
        Arrays.stream(rij.getLeefgebieden())
            .map(code -> MeldingStore.begrip(Leefgebied.values(), code))
            .toList(),
        rij.getTekst(),
        waarde(Gevaar.values(), rij.getGevaar()),
        waarde(Afsluiting.values(), rij.getDreiging()),
        rij.getGeweld(),
        rij.getUrgentieGevraagd() == null
            ? null
            : waarde(Spoed.values(), rij.getUrgentieGevraagd()));
  }

  private static Stand stand(MeldingRecord rij) {
    return switch (rij.getStand()) {
      case "ontvangen" -> new Stand.Ontvangen();
      case "wacht_op_opname" -> new Stand.WachtOpOpname();
      case "wacht_op_teambesluit" -> new Stand.WachtOpTeambesluit();
      case "wal_en_schip" -> new Stand.WalEnSchip();
      case "nieuwe_poging" -> new Stand.NieuwePoging(zeker(rij.getOpnieuwOp()));
      case "afgehandeld" ->
          new Stand.Afgehandeld(
              uitkomst(rij),
              rij.getUitkomstReden(),
              new MedewerkerId(zeker(rij.getBeslistDoor())),
              zeker((@Nullable OffsetDateTime) rij.getBeslistOp()).toInstant());
      default -> throw new IllegalStateException("onbekende stand " + rij.getStand());
    };
  }

  private static Uitkomst uitkomst(MeldingRecord rij) {
    String code = zeker(rij.getUitkomst());
    @Nullable CasusId casus = als(CasusId::new, rij.getCasus());
    return switch (code) {
      case "advies_gegeven" -> new Uitkomst.AdviesGegeven();
      case "toegevoegd_aan_casus" -> new Uitkomst.ToegevoegdAanCasus(zeker(casus));
      case "nieuwe_casus" -> new Uitkomst.NieuweCasus(zeker(casus));
      case "doorverwezen" -> new Uitkomst.Doorverwezen(zeker(rij.getUitkomstAan()));
      case "buiten_doelgroep" -> new Uitkomst.BuitenDoelgroep(zeker(rij.getUitkomstAan()));
      case "hulp_geweigerd" -> new Uitkomst.HulpGeweigerd(casus);
      case "geen_contact" -> new Uitkomst.GeenContact(casus);
      case "ingetrokken" -> new Uitkomst.Ingetrokken();
      default -> throw new IllegalStateException("onbekende uitkomst " + code);
    };
  }

  private static <T extends Triagewaarde> T waarde(T[] waarden, String code) {
    return Arrays.stream(waarden)
        .filter(w -> w.code().equals(code))
        .findFirst()
        .orElseThrow(() -> new IllegalStateException("onbekende code " + code));
  }

  private static <A, T> @Nullable T als(Function<A, T> maak, @Nullable A waarde) {
    return waarde == null ? null : maak.apply(waarde);
  }

  private static <T> T zeker(@Nullable T waarde) {
    return Objects.requireNonNull(waarde, "de database laat dit niet leeg");
  }
}
