package nl.keukentafel.toestemming;

import java.util.List;
import nl.keukentafel.aanmelding.Gebruiker;
import nl.keukentafel.aanmelding.Hoedanigheid;
import nl.keukentafel.kern.TeamId;
import nl.keukentafel.toestemming.model.Noodinzage;
import nl.keukentafel.toestemming.store.NoodinzageStore;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Door of the toestemming room for the desk: how many looks in an emergency wait for somebody. */
@Service
@Transactional(readOnly = true)
public class Noodinzages {
  private final NoodinzageStore noodinzages;

  Noodinzages(NoodinzageStore noodinzages) {
    this.noodinzages = noodinzages;
  }

  /** Path of the list, for a teamleider and a privacy officer. */
  public static String pad() {
    return "/noodinzages";
  }

  /** How many this teamleider or privacy officer has not looked at yet; 0 for anybody else. */
  public long teBekijken(Gebruiker wie) {
    List<TeamId> eigen =
        wie.lidmaatschappen().stream()
            .filter(lid -> lid.positie() == Hoedanigheid.TEAMLEIDER)
            .map(Gebruiker.Lidmaatschap::team)
            .toList();
    if (eigen.isEmpty() && !wie.is(Hoedanigheid.PRIVACY_OFFICER)) {
      return 0;
    }
    List<Noodinzage> lijst =
        wie.is(Hoedanigheid.PRIVACY_OFFICER) ? noodinzages.alle() : noodinzages.vanTeams(eigen);
    return lijst.stream().filter(een -> een.oordeel() == null).count();
  }
}
