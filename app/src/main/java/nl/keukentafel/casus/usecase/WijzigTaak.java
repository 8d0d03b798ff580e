package nl.keukentafel.casus.usecase;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import nl.keukentafel.aanmelding.Gebruiker;
import nl.keukentafel.casus.CasusRechten;
import nl.keukentafel.casus.Casusinzage;
import nl.keukentafel.casus.model.Taak;
import nl.keukentafel.casus.store.TaakStore;
import nl.keukentafel.kern.CasusId;
import nl.keukentafel.kern.MedewerkerId;
import nl.keukentafel.kern.UseCase;
import nl.keukentafel.logboek.Handeling;
import nl.keukentafel.logboek.Verwerking;
import nl.keukentafel.logboek.Verwerkingenlogboek;
import org.jspecify.annotations.Nullable;

/** Changes what a task says, who does it, or by when; of two who do so the second hears it. */
@UseCase
public class WijzigTaak {
  private final Casusinzage inzage;
  private final TaakStore taken;
  private final Taakteam team;
  private final Verwerkingenlogboek logboek;
  private final Clock klok;

  WijzigTaak(
      Casusinzage inzage, TaakStore taken, Taakteam team, Verwerkingenlogboek logboek, Clock klok) {
    this.inzage = inzage;
    this.taken = taken;
    this.team = team;
    this.logboek = logboek;
    this.klok = klok;
  }

  /** The task as it should be; {@code versie} is the one that was read. */
  public record Opdracht(
      CasusId casus,
      UUID taak,
      int versie,
      String wat,
      MedewerkerId wie,
      @Nullable LocalDate uiterlijk) {}

  /** What came of it. */
  public enum Uitkomst {
    GEWIJZIGD,
    /** Somebody else changed or ended it meanwhile. */
    BOTSING,
    GEEN_TEAMLID,
    ONBEKEND
  }

  public Uitkomst wijzig(Opdracht opdracht, Gebruiker wie) {
    CasusRechten rechten = inzage.rechten(opdracht.casus(), wie);
    Optional<Taak> taak =
        rechten.schrijven()
            ? taken
                .find(opdracht.casus(), opdracht.taak())
                .filter(t -> t.isZichtbaarVoor(wie.medewerker(), rechten.vertrouwelijk()))
            : Optional.empty();
    Uitkomst uitkomst = taak.isEmpty() ? Uitkomst.ONBEKEND : wijzig(opdracht, taak.get(), wie);
    Verwerking regel =
        Verwerking.van(
            Handeling.WIJZIGEN,
            "casus.taak",
            "casus",
            opdracht.casus().waarde(),
            rechten.grondslag());
    logboek.schrijf(uitkomst == Uitkomst.GEWIJZIGD ? regel : regel.geweigerd());
    return uitkomst;
  }

  private Uitkomst wijzig(Opdracht opdracht, Taak taak, Gebruiker wie) {
    if (!taak.wie().equals(opdracht.wie())
        && !team.van(opdracht.casus()).containsKey(opdracht.wie())) {
      return Uitkomst.GEEN_TEAMLID;
    }
    return taken.wijzig(
            opdracht.taak(),
            opdracht.versie(),
            opdracht.wat(),
            opdracht.wie(),
            opdracht.uiterlijk(),
            wie.medewerker(),
            klok.instant())
        ? Uitkomst.GEWIJZIGD
        : Uitkomst.BOTSING;
  }
}
