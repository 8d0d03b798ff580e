package nl.keukentafel.inzet.usecase;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import nl.keukentafel.aanmelding.Gebruiker;
import nl.keukentafel.inzet.Verwijzingen;
import nl.keukentafel.kern.CasusId;
import nl.keukentafel.kern.OrganisatieId;
import nl.keukentafel.kern.UseCase;
import nl.keukentafel.logboek.Handeling;
import nl.keukentafel.organisatie.Organisaties;

/** Reads who is, and was, active in a household, and what was asked of others. */
@UseCase
public class ToonInzet {

  private final Inzetpoort kennis;
  private final Verwijzingen verwijzingen;
  private final Organisaties organisaties;
  private final Clock klok;

  ToonInzet(Inzetpoort kennis, Verwijzingen verwijzingen, Organisaties organisaties, Clock klok) {
    this.kennis = kennis;
    this.verwijzingen = verwijzingen;
    this.organisaties = organisaties;
    this.klok = klok;
  }

  /** What the page shows. */
  public record Beeld(
      Casuskop kop,
      Verwijzingen.Beeld beeld,
      Map<OrganisatieId, Organisaties.Organisatie> organisaties,
      LocalDate vandaag) {}

  /** Empty when this person may not know of the casus or its content. */
  public Optional<Beeld> toon(CasusId casus, Gebruiker wie) {
    Optional<Casuskop> kop = kennis.metHuishouden(casus, wie);
    kennis.log(Handeling.INZIEN, "inzet.inzien", casus, kop, kop.isPresent());
    return kop.map(k -> {
      Verwijzingen.Beeld beeld = verwijzingen.beeld(casus, k.rechten(), wie);
      return new Beeld(k, beeld, organisaties.findAlle(beeld.organisaties()), LocalDate.now(klok));
    });
  }
}
