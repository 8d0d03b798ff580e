package nl.keukentafel.casus.usecase;

import java.time.Clock;
import java.util.Locale;
import java.util.Optional;
import nl.keukentafel.aanmelding.Gebruiker;
import nl.keukentafel.casus.CasusRechten;
import nl.keukentafel.casus.Casusinzage;
import nl.keukentafel.casus.model.LopendeCasus;
import nl.keukentafel.casus.model.Taak;
import nl.keukentafel.casus.store.CasusStore;
import nl.keukentafel.casus.store.TaakStore;
import nl.keukentafel.kern.UseCase;
import nl.keukentafel.logboek.Handeling;
import nl.keukentafel.logboek.Verwerking;
import nl.keukentafel.logboek.Verwerkingenlogboek;

/** Gives a worker of the teams of a casus a small task, with a day or without. */
@UseCase
public class GeefTaak {
  private final CasusStore casussen;
  private final Casusinzage inzage;
  private final Taakteam team;
  private final TaakStore taken;
  private final Verwerkingenlogboek logboek;
  private final Clock klok;

  GeefTaak(
      CasusStore casussen,
      Casusinzage inzage,
      Taakteam team,
      TaakStore taken,
      Verwerkingenlogboek logboek,
      Clock klok) {
    this.casussen = casussen;
    this.inzage = inzage;
    this.team = team;
    this.taken = taken;
    this.logboek = logboek;
    this.klok = klok;
  }

  /** What came of it. */
  public enum Uitkomst {
    GEGEVEN,
    /** Whoever was chosen works in no team of this casus. */
    GEEN_TEAMLID,
    ONBEKEND
  }

  public Uitkomst geef(TaakStore.Nieuw taak, Gebruiker wie) {
    CasusRechten rechten = inzage.rechten(taak.casus(), wie);
    Verwerking regel =
        Verwerking.van(
                Handeling.TOEVOEGEN,
                "casus.taak",
                "casus",
                taak.casus().waarde(),
                rechten.grondslag())
            .onder(taak.inhoud().wet().name().toLowerCase(Locale.ROOT));
    Optional<CasusStore.Bewaard> casus =
        rechten.schrijven() ? casussen.find(taak.casus()) : Optional.empty();
    if (casus.filter(c -> c.casus() instanceof LopendeCasus).isEmpty()) {
      logboek.schrijf(regel.geweigerd());
      return Uitkomst.ONBEKEND;
    }
    if (!team.van(taak.casus()).containsKey(taak.wie())) {
      logboek.schrijf(regel.geweigerd());
      return Uitkomst.GEEN_TEAMLID;
    }
    taken.voegToe(
        new TaakStore.Nieuw(
            taak.casus(), Taak.Soort.TAAK, taak.inhoud(), taak.wie(), taak.uiterlijk()),
        wie.medewerker(),
        klok.instant());
    logboek.schrijf(regel);
    return Uitkomst.GEGEVEN;
  }
}
