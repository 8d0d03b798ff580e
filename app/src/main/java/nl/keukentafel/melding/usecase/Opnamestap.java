package nl.keukentafel.melding.usecase;

import static nl.keukentafel.scherm.Teksten.tekst;

import java.time.Clock;
import nl.keukentafel.aanmelding.Gebruiker;
import nl.keukentafel.kern.CasusId;
import nl.keukentafel.kern.MedewerkerId;
import nl.keukentafel.kern.TeamId;
import nl.keukentafel.kern.TeambesluitId;
import nl.keukentafel.melding.model.Melding;
import nl.keukentafel.melding.model.Stand;
import nl.keukentafel.melding.model.Uitkomst;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The step that opname is, whoever decided it: one person, or the team in an overleg. */
@Component
class Opnamestap {

  private final Casusopening opening;
  private final Teamvraag teamvraag;
  private final Vervolgstap vervolg;
  private final Clock klok;

  Opnamestap(Casusopening opening, Teamvraag teamvraag, Vervolgstap vervolg, Clock klok) {
    this.opening = opening;
    this.teamvraag = teamvraag;
    this.vervolg = vervolg;
    this.klok = klok;
  }

  /**
   * How it is taken in.
   *
   * @param casushouder null: on the wachtlijst
   * @param keuze code of the round
   */
  record Hoe(
      TeamId team,
      @Nullable MedewerkerId casushouder,
      String keuze,
      String reden,
      @Nullable TeambesluitId teambesluit) {}

  /** Puts it on the agenda; false when somebody else changed it meanwhile. */
  boolean opAgenda(Melding melding, Triagebeeld beeld, Gebruiker wie) {
    if (!vervolg.zet(
        melding,
        beeld.voorstel(),
        new Vervolgstap.Stap(
            "opname_agenda",
            new Stand.WachtOpTeambesluit(),
            melding.team(),
            melding.urgentie(),
            false,
            null,
            null,
            wie.medewerker()))) {
      return false;
    }
    teamvraag.opname(melding, wie);
    return true;
  }

  /**
   * Opens the casus. When the melding changed meanwhile the exception takes the casus back with it.
   */
  NeemMeldingOp.Opname neemOp(Melding melding, Triagebeeld beeld, Hoe hoe, Gebruiker wie) {
    String reden =
        hoe.reden().isBlank() ? tekst("melding.opname.reden", melding.nummer()) : hoe.reden();
    Casusopening.Resultaat resultaat =
        opening.open(
            melding,
            beeld.voorstel(),
            new Casusopening.Wijze(hoe.team(), hoe.casushouder(), reden, null, hoe.teambesluit()),
            wie);
    NeemMeldingOp.Opname opname =
        switch (resultaat) {
          case Casusopening.Resultaat.Geopend(CasusId casus, String _) -> {
            sluit(melding, beeld, hoe, new Uitkomst.NieuweCasus(casus), wie);
            yield new NeemMeldingOp.Opname.Opgenomen(casus);
          }
          case Casusopening.Resultaat.Toegevoegd(CasusId casus, String _) -> {
            sluit(melding, beeld, hoe, new Uitkomst.ToegevoegdAanCasus(casus), wie);
            yield new NeemMeldingOp.Opname.Toegevoegd(casus);
          }
        };
    return opname;
  }

  void sluit(Melding melding, Triagebeeld beeld, Hoe hoe, Uitkomst uitkomst, Gebruiker wie) {
    String reden = hoe.reden().isBlank() ? null : hoe.reden();
    boolean gezet =
        vervolg.zet(
            melding,
            beeld.voorstel(),
            new Vervolgstap.Stap(
                hoe.keuze(),
                new Stand.Afgehandeld(uitkomst, reden, wie.medewerker(), klok.instant()),
                hoe.team(),
                melding.urgentie(),
                false,
                reden,
                hoe.teambesluit(),
                wie.medewerker()));
    if (!gezet) {
      throw new IllegalStateException("melding intussen gewijzigd: " + melding.id());
    }
  }
}
