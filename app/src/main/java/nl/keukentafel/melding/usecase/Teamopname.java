package nl.keukentafel.melding.usecase;

import static nl.keukentafel.scherm.Teksten.tekst;

import java.time.Clock;
import java.time.LocalDate;
import nl.keukentafel.aanmelding.Gebruiker;
import nl.keukentafel.inrichting.Inrichtingen;
import nl.keukentafel.kern.CasusId;
import nl.keukentafel.melding.model.Melding;
import nl.keukentafel.melding.model.Opnameregel;
import nl.keukentafel.melding.model.Stand;
import nl.keukentafel.melding.model.Uitkomst;
import nl.keukentafel.overleg.TeambesluitGenomen;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What follows from a decision of the team about a melding. */
@Component
class Teamopname {

  private static final String GRONDSLAG_BEMOEIZORG = "bemoeizorg, teambesluit";

  private final Opnamestap stap;
  private final Casusopening opening;
  private final Vervolgstap vervolg;
  private final Inrichtingen inrichtingen;
  private final Clock klok;

  Teamopname(
      Opnamestap stap,
      Casusopening opening,
      Vervolgstap vervolg,
      Inrichtingen inrichtingen,
      Clock klok) {
    this.stap = stap;
    this.opening = opening;
    this.vervolg = vervolg;
    this.inrichtingen = inrichtingen;
    this.klok = klok;
  }

  /** The decision, its reason, and who recorded it. */
  record Uitspraak(TeambesluitGenomen besluit, @Nullable String reden, Gebruiker door) {
    String redenOfLeeg() {
      return reden == null ? "" : reden;
    }
  }

  /**
   * Taken: onto the wachtlijst — or, where the team only talked it over, a worker may now take it
   * (001 §4.2.1, Leeuwarden). Turned down: back to triage, with the reason.
   */
  void opname(Melding melding, Triagebeeld beeld, Uitspraak uitspraak) {
    TeambesluitGenomen besluit = uitspraak.besluit();
    if (!besluit.aangenomen()) {
      terug(melding, beeld, uitspraak);
      return;
    }
    Opnameregel regel =
        new Opnameregel(inrichtingen.geldig(besluit.team(), LocalDate.now(klok)), true);
    if (regel.moetEerstBesproken()) {
      zet(melding, beeld, new Stand.WachtOpOpname(), "opname_besproken", uitspraak);
      return;
    }
    stap.neemOp(
        melding,
        beeld,
        new Opnamestap.Hoe(
            besluit.team(),
            null,
            "opname_teambesluit",
            uitspraak.redenOfLeeg(),
            besluit.teambesluit()),
        uitspraak.door());
  }

  /** Taken: a casus on the wachtlijst on that ground. Turned down: back to triage. */
  void bemoeizorg(Melding melding, Triagebeeld beeld, Uitspraak uitspraak, String aanleiding) {
    TeambesluitGenomen besluit = uitspraak.besluit();
    if (!besluit.aangenomen()) {
      terug(melding, beeld, uitspraak);
      return;
    }
    String reden =
        uitspraak.redenOfLeeg().isBlank()
            ? tekst("melding.bemoeizorg.reden", melding.nummer())
            : uitspraak.redenOfLeeg();
    CasusId casus =
        switch (opening.open(
            melding,
            beeld.voorstel(),
            new Casusopening.Wijze(
                besluit.team(), null, reden, GRONDSLAG_BEMOEIZORG, besluit.teambesluit()),
            uitspraak.door())) {
          case Casusopening.Resultaat.Geopend(CasusId id, String _) -> id;
          case Casusopening.Resultaat.Toegevoegd(CasusId id, String _) -> id;
        };
    Uitkomst uitkomst =
        aanleiding.equals("geen_contact")
            ? new Uitkomst.GeenContact(casus)
            : new Uitkomst.HulpGeweigerd(casus);
    stap.sluit(
        melding,
        beeld,
        new Opnamestap.Hoe(
            besluit.team(), null, "bemoeizorg_teambesluit", reden, besluit.teambesluit()),
        uitkomst,
        uitspraak.door());
  }

  private void terug(Melding melding, Triagebeeld beeld, Uitspraak uitspraak) {
    zet(melding, beeld, new Stand.Ontvangen(), "opname_afgewezen", uitspraak);
  }

  private void zet(
      Melding melding, Triagebeeld beeld, Stand stand, String keuze, Uitspraak uitspraak) {
    boolean gezet =
        vervolg.zet(
            melding,
            beeld.voorstel(),
            new Vervolgstap.Stap(
                keuze,
                stand,
                melding.team(),
                melding.urgentie(),
                false,
                uitspraak.reden(),
                uitspraak.besluit().teambesluit(),
                uitspraak.door().medewerker()));
    if (!gezet) {
      throw new IllegalStateException("melding intussen gewijzigd: " + melding.id());
    }
  }
}
