package nl.keukentafel.casus;

import java.util.List;
import nl.keukentafel.aanmelding.Gebruiker;
import nl.keukentafel.casus.model.Casus;
import nl.keukentafel.casus.model.Casusgegevens;
import nl.keukentafel.casus.model.Casusverloop;
import nl.keukentafel.casus.model.Journaalregel;
import nl.keukentafel.casus.store.CasusbeeldStore;
import nl.keukentafel.kern.CasusId;
import nl.keukentafel.kern.MedewerkerId;
import nl.keukentafel.kern.PersoonId;
import nl.keukentafel.kern.TeamId;
import nl.keukentafel.logboek.Handeling;
import nl.keukentafel.logboek.Verwerking;
import nl.keukentafel.logboek.Verwerkingenlogboek;
import nl.keukentafel.privacy.Betrokkenheden;
import nl.keukentafel.privacy.Merk;
import nl.keukentafel.privacy.Relatie;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Door of the casus room for who composes pages: what somebody may see, and it is logged. */
@Service
@Transactional
public class Casusinzage {
  private final CasusbeeldStore beelden;
  private final Rechtenbepaler rechtenbepaler;
  private final Betrokkenheden betrokkenheden;
  private final Verwerkingenlogboek logboek;

  Casusinzage(
      CasusbeeldStore beelden,
      Rechtenbepaler rechtenbepaler,
      Betrokkenheden betrokkenheden,
      Verwerkingenlogboek logboek) {
    this.beelden = beelden;
    this.rechtenbepaler = rechtenbepaler;
    this.betrokkenheden = betrokkenheden;
    this.logboek = logboek;
  }

  /** What somebody learns who asks for a casus. */
  public sealed interface Antwoord {
    /** As much as this person may see. */
    record Gezien(Casusbeeld beeld) implements Antwoord {}

    /**
     * Handles a melding about the household and has no other relation: there is a casus, this team
     * has it, ring this person (3-privacy).
     */
    record Bel(TeamId team, @Nullable MedewerkerId casushouder) implements Antwoord {}

    /** Does not exist, belongs to another gemeente, or may not be known: one answer. */
    record Onbekend() implements Antwoord {}
  }

  /**
   * The casus as this person may see it. Writes its line in the logbook, also when it refuses.
   *
   * @param journaalVanaf how many of the newest entries to skip
   */
  public Antwoord zie(CasusId casus, Gebruiker wie, int journaalVanaf) {
    Antwoord antwoord =
        beelden
            .find(casus, journaalVanaf)
            .map(ruw -> antwoord(ruw, wie))
            .orElseGet(Antwoord.Onbekend::new);
    String grondslag =
        switch (antwoord) {
          case Antwoord.Gezien(Casusbeeld beeld) -> beeld.rechten().grondslag();
          case Antwoord.Bel bel -> "melding.behandelen";
          case Antwoord.Onbekend onbekend -> "geen";
        };
    Verwerking regel =
        Verwerking.van(Handeling.INZIEN, "casus.inzien", "casus", casus.waarde(), grondslag);
    logboek.schrijf(antwoord instanceof Antwoord.Onbekend ? regel.geweigerd() : regel);
    return antwoord;
  }

  private Antwoord antwoord(CasusbeeldStore.Ruw ruw, Gebruiker wie) {
    Casusbeeld beeld = beeld(ruw, wie);
    if (beeld.rechten().magWeten()) {
      return new Antwoord.Gezien(beeld);
    }
    Casusgegevens gegevens = beeld.casus().gegevens();
    return betrokkenheden.van(wie, gegevens.huishouden()).contains(Relatie.BEHANDELT_MELDING)
        ? new Antwoord.Bel(gegevens.leidendTeam(), beeld.casus().casushouder())
        : new Antwoord.Onbekend();
  }

  /** The rights of this person in this casus; none when it does not exist. Writes no line. */
  public CasusRechten rechten(CasusId casus, Gebruiker wie) {
    return beelden.find(casus, 0).map(ruw -> rechten(ruw, wie)).orElseGet(CasusRechten::geen);
  }

  private CasusRechten rechten(CasusbeeldStore.Ruw ruw, Gebruiker wie) {
    Casus casus = ruw.bewaard().casus();
    return rechtenbepaler.voor(wie, casus.gegevens(), ruw.verloop().feiten(casus));
  }

  private Casusbeeld beeld(CasusbeeldStore.Ruw ruw, Gebruiker wie) {
    Casus casus = ruw.bewaard().casus();
    CasusRechten rechten = rechten(ruw, wie);
    boolean ouder = ruw.journaal().size() > CasusbeeldStore.JOURNAAL_OP_PAGINA;
    List<Journaalregel> journaal =
        rechten.magInhoud()
            ? ruw.journaal().stream()
                .limit(CasusbeeldStore.JOURNAAL_OP_PAGINA)
                .filter(regel -> magWeten(regel, rechten, wie.medewerker()))
                .toList()
            : List.of();
    Casusverloop verloop = rechten.magInhoud() ? ruw.verloop() : zonderInhoud(ruw.verloop());
    return new Casusbeeld(
        casus, rechten, ruw.laatsteContact(), verloop, journaal, rechten.magInhoud() && ouder);
  }

  /** Whether somebody may know of an entry: a confidential one only who holds it or wrote it. */
  public static boolean magWeten(Journaalregel regel, CasusRechten rechten, MedewerkerId wie) {
    PersoonId over = regel.inhoud().overPersoon();
    return rechten.ziet(new Merk(over, regel.inhoud().vertrouwelijk()), regel.door(), wie);
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
}
