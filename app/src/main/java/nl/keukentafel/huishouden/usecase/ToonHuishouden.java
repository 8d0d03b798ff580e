package nl.keukentafel.huishouden.usecase;

import java.util.Optional;
import nl.keukentafel.aanmelding.Gebruiker;
import nl.keukentafel.huishouden.Huishoudbeeld;
import nl.keukentafel.huishouden.model.Huishoudrechten;
import nl.keukentafel.huishouden.store.Beelden;
import nl.keukentafel.kern.HuishoudenId;
import nl.keukentafel.kern.UseCase;
import nl.keukentafel.kern.WijkId;
import nl.keukentafel.logboek.Handeling;
import nl.keukentafel.team.Teams;
import org.jspecify.annotations.Nullable;

/** Shows a household to who works with it. */
@UseCase
public class ToonHuishouden {

  /** Key in the logbook. */
  public static final String LOGT = "huishouden.inzien";

  private final Beelden beelden;
  private final Teams teams;
  private final Poort poort;

  ToonHuishouden(Beelden beelden, Teams teams, Poort poort) {
    this.beelden = beelden;
    this.teams = teams;
    this.poort = poort;
  }

  /**
   * A household and what this person may do with it.
   *
   * @param wijk name of the wijk; null when not known
   */
  public record Gezien(Huishoudbeeld beeld, Huishoudrechten rechten, @Nullable String wijk) {}

  /** Empty when there is none, or when this person may not know of it. */
  public Optional<Gezien> toon(HuishoudenId huishouden, Gebruiker wie) {
    return poort
        .laatDoor(huishouden, wie, Handeling.INZIEN, LOGT, Huishoudrechten::inzien)
        .flatMap(rechten ->
            beelden.find(huishouden).map(beeld -> new Gezien(beeld, rechten, wijk(beeld.wijk()))));
  }

  private @Nullable String wijk(@Nullable WijkId wijk) {
    return wijk == null ? null : teams.wijknamen().get(wijk);
  }
}
