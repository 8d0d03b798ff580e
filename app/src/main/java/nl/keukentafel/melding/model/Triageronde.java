package nl.keukentafel.melding.model;

import java.time.Instant;
import nl.keukentafel.kern.MedewerkerId;
import nl.keukentafel.kern.TeamId;
import nl.keukentafel.kern.TeambesluitId;
import org.jspecify.annotations.Nullable;

/**
 * One step of a melding: what the table proposed, what was decided, by whom and why.
 *
 * @param tabelversie the number at the end of the version of the table
 * @param voorstel the proposal as JSON, without personal data
 * @param keuze code of {@link Triagekeuze}, or of a step of opname: opname_zelf, opname_wachtlijst,
 *     opname_agenda, opname_teambesluit, opname_afgewezen
 * @param teambesluit the decision of the team, when it was the team's
 */
public record Triageronde(
    String tabel,
    int tabelversie,
    String voorstel,
    String keuze,
    @Nullable TeamId team,
    boolean afgeweken,
    @Nullable String reden,
    @Nullable TeambesluitId teambesluit,
    MedewerkerId door,
    Instant op) {}
