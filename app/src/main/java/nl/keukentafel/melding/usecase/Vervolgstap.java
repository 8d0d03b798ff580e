package nl.keukentafel.melding.usecase;

import java.time.Clock;
import nl.keukentafel.kern.MedewerkerId;
import nl.keukentafel.kern.TeamId;
import nl.keukentafel.kern.TeambesluitId;
import nl.keukentafel.melding.model.Melding;
import nl.keukentafel.melding.model.Stand;
import nl.keukentafel.melding.model.Triageronde;
import nl.keukentafel.melding.store.MeldingStore;
import nl.keukentafel.melding.store.TriageStore;
import nl.keukentafel.melding.triage.Spoed;
import nl.keukentafel.melding.triage.Triageregel;
import nl.keukentafel.melding.triage.Triagevoorstel;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Takes a melding one step on: where it stands, and the row that tells who decided it and why. */
@Component
class Vervolgstap {

  private static final JsonMapper JSON = JsonMapper.shared();

  private final MeldingStore meldingen;
  private final TriageStore rondes;
  private final Clock klok;

  Vervolgstap(MeldingStore meldingen, TriageStore rondes, Clock klok) {
    this.meldingen = meldingen;
    this.rondes = rondes;
    this.klok = klok;
  }

  /**
   * A step.
   *
   * @param keuze code of what was decided
   * @param teambesluit the decision of the team, when it was the team's
   */
  record Stap(
      String keuze,
      Stand stand,
      @Nullable TeamId team,
      Spoed urgentie,
      boolean afgeweken,
      @Nullable String reden,
      @Nullable TeambesluitId teambesluit,
      MedewerkerId door) {}

  /** False when somebody else changed the melding meanwhile: nothing was written. */
  boolean zet(Melding melding, Triagevoorstel voorstel, Stap stap) {
    if (!meldingen.wijzig(
        melding.id(), melding.versie(), stap.stand(), stap.team(), stap.urgentie())) {
      return false;
    }
    rondes.voegToe(
        melding.id(),
        new Triageronde(
            voorstel.tabel(),
            getal(voorstel.versie()),
            json(voorstel),
            stap.keuze(),
            stap.team(),
            stap.afgeweken(),
            stap.reden(),
            stap.teambesluit(),
            stap.door(),
            klok.instant()));
    return true;
  }

  /** The proposal without names: path, urgency, team, rules. */
  private static String json(Triagevoorstel voorstel) {
    ObjectNode blad = JSON.createObjectNode();
    blad.put("versie", voorstel.versie());
    blad.put("pad", voorstel.pad().code());
    blad.put("spoed", voorstel.spoed().code());
    voorstel.team().ifPresent(team -> blad.put("team", team.team().toString()));
    blad.put("meldcode", voorstel.meldcode());
    var regels = blad.putArray("regels");
    voorstel.geteld().stream()
        .map(Triageregel.Geteld::regel)
        .map(Triageregel::code)
        .forEach(regels::add);
    return JSON.writeValueAsString(blad);
  }

  private static int getal(String versie) {
    try {
      return Integer.parseInt(versie);
    } catch (NumberFormatException geenGetal) {
      return 0; // the JSON keeps the version as its maker wrote it
    }
  }
}
