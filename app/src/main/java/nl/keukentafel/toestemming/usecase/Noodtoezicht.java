package nl.keukentafel.toestemming.usecase;

import java.util.List;
import nl.keukentafel.aanmelding.Gebruiker;
import nl.keukentafel.aanmelding.Hoedanigheid;
import nl.keukentafel.kern.TeamId;
import nl.keukentafel.toestemming.model.Noodinzage;
import nl.keukentafel.toestemming.store.NoodinzageStore;
import org.springframework.stereotype.Component;

/**
 * Who is told of a look in an emergency: the teamleider of the leading team, and the privacy
 * officer (3-privacy).
 */
@Component
public class Noodtoezicht {
  private final NoodinzageStore noodinzages;

  Noodtoezicht(NoodinzageStore noodinzages) {
    this.noodinzages = noodinzages;
  }

  /** What this person is told of, the newest first; nothing for anybody else. */
  public List<Noodinzage> van(Gebruiker wie) {
    if (wie.is(Hoedanigheid.PRIVACY_OFFICER)) {
      return noodinzages.alle();
    }
    List<TeamId> eigen =
        wie.lidmaatschappen().stream()
            .filter(lid -> lid.positie() == Hoedanigheid.TEAMLEIDER)
            .map(Gebruiker.Lidmaatschap::team)
            .toList();
    return eigen.isEmpty() ? List.of() : noodinzages.vanTeams(eigen);
  }
}
