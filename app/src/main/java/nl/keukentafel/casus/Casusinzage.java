package nl.keukentafel.casus;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.keukentafel.aanmelding.Gebruiker;
import nl.keukentafel.casus.model.Aandacht;
import nl.keukentafel.casus.model.Caseloadregel;
import nl.keukentafel.casus.model.Casus;
import nl.keukentafel.casus.model.Casusverloop;
import nl.keukentafel.casus.model.Journaalregel;
import nl.keukentafel.casus.store.AandachtStore;
import nl.keukentafel.casus.store.CaseloadStore;
import nl.keukentafel.casus.store.CasusbeeldStore;
import nl.keukentafel.kern.CasusId;
import nl.keukentafel.kern.MedewerkerId;
import nl.keukentafel.logboek.Handeling;
import nl.keukentafel.logboek.Verwerking;
import nl.keukentafel.logboek.Verwerkingenlogboek;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Door of the casus room for who composes pages: what somebody may see, and it is logged. */
@Service
@Transactional
public class Casusinzage {
  private final CasusbeeldStore beelden;
  private final CaseloadStore caseloads;
  private final AandachtStore aandacht;
  private final Rechtenbepaler rechtenbepaler;
  private final Verwerkingenlogboek logboek;

  Casusinzage(
      CasusbeeldStore beelden,
      CaseloadStore caseloads,
      AandachtStore aandacht,
      Rechtenbepaler rechtenbepaler,
      Verwerkingenlogboek logboek) {
    this.beelden = beelden;
    this.caseloads = caseloads;
    this.aandacht = aandacht;
    this.rechtenbepaler = rechtenbepaler;
    this.logboek = logboek;
  }

  /**
   * The casus as this person may see it; empty when it does not exist, belongs to another gemeente
   * or may not be known. Writes its line in the logbook, also when it refuses.
   *
   * @param journaalVanaf how many of the newest entries to skip
   */
  public Optional<Casusbeeld> beeld(CasusId casus, Gebruiker wie, int journaalVanaf) {
    Optional<Casusbeeld> beeld =
        beelden.find(casus, journaalVanaf).map(ruw -> beeld(ruw, wie)).filter(b -> b.rechten().magWeten());
    Verwerking regel =
        Verwerking.van(
            Handeling.INZIEN,
            "casus.inzien",
            "casus",
            casus.waarde(),
            beeld.map(b -> b.rechten().grondslag()).orElse("geen"));
    logboek.schrijf(beeld.isPresent() ? regel : regel.geweigerd());
    return beeld;
  }

  /** The rights of this person in this casus; none when it does not exist. Writes no line. */
  public CasusRechten rechten(CasusId casus, Gebruiker wie) {
    return beelden
        .find(casus, 0)
        .map(ruw -> rechtenbepaler.voor(wie, ruw.verloop().feiten(ruw.bewaard().casus())))
        .orElseGet(CasusRechten::geen);
  }

  private Casusbeeld beeld(CasusbeeldStore.Ruw ruw, Gebruiker wie) {
    Casus casus = ruw.bewaard().casus();
    CasusRechten rechten = rechtenbepaler.voor(wie, ruw.verloop().feiten(casus));
    boolean ouder = ruw.journaal().size() > CasusbeeldStore.JOURNAAL_OP_PAGINA;
    List<Journaalregel> journaal =
        rechten.magInhoud()
            ? ruw.journaal().stream()
                .limit(CasusbeeldStore.JOURNAAL_OP_PAGINA)
                .filter(regel -> magWeten(regel, rechten, wie.medewerker()))
                .toList()
            : List.of();
    Casusverloop verloop =
        rechten.magInhoud() ? ruw.verloop() : zonderInhoud(ruw.verloop());
    return new Casusbeeld(
        casus, rechten, ruw.laatsteContact(), verloop, journaal, rechten.magInhoud() && ouder);
  }

  /** Whether somebody may know of an entry: a confidential one only who holds it or wrote it. */
  public static boolean magWeten(Journaalregel regel, CasusRechten rechten, MedewerkerId wie) {
    return !regel.inhoud().vertrouwelijk() || rechten.vertrouwelijk() || regel.door().equals(wie);
  }

  /** Reasons and leefgebieden tell what goes on; who follows sees dates only. */
  private static Casusverloop zonderInhoud(Casusverloop verloop) {
    return new Casusverloop(
        verloop.wissels().stream()
            .map(w -> new Casusverloop.Wissel(w.naar(), w.op(), w.door(), null))
            .toList(),
        verloop.houders(),
        verloop.teams(),
        verloop.regies(),
        List.of());
  }

  /** Casussen of which this person is casushouder, the oldest first. One statement. */
  public List<Caseloadregel> caseload(MedewerkerId houder) {
    return caseloads.vanHouder(houder);
  }

  /** What waits for this casushouder, and what others wrote since then. One statement. */
  public List<Aandacht> aandacht(MedewerkerId houder, Instant sinds) {
    return aandacht.voor(houder, sinds);
  }

  /** Marks what waited as seen; false when it was not this person's, or seen already. */
  public boolean gezien(UUID id, MedewerkerId door, Instant nu) {
    boolean gezien = aandacht.gezien(id, door, nu);
    logboek.schrijf(
        Verwerking.van(Handeling.WIJZIGEN, "casus.aandacht.gezien", "aandacht", id, "taak.casushouder"));
    return gezien;
  }
}
