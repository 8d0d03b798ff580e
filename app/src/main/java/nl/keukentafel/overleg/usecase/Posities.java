package nl.keukentafel.overleg.usecase;

import java.util.Locale;
import java.util.Optional;
import nl.keukentafel.aanmelding.Gebruiker;
import nl.keukentafel.inrichting.Positie;
import nl.keukentafel.kern.TeamId;
import nl.keukentafel.overleg.model.Overlegrechten;
import org.jspecify.annotations.Nullable;

/** As what somebody belongs to a team, in the words of the inrichting. */
public final class Posities {

  private Posities() {}

  /** The position with this code; an unknown code is an error. */
  static Positie van(String code) {
    return Positie.valueOf(code.toUpperCase(Locale.ROOT));
  }

  /** The position of this person in this team; null for who is not in it. */
  static @Nullable Positie van(Gebruiker wie, TeamId team) {
    Optional<Gebruiker.Lidmaatschap> lid = wie.lidVan(team);
    return lid.map(l -> van(l.positie().code())).orElse(null);
  }

  /** The teams whose overleg this person sees. */
  public static java.util.List<TeamId> teamsMetInzage(Gebruiker wie) {
    return wie.teams().stream().filter(t -> Overlegrechten.ziet(van(wie, t))).distinct().toList();
  }

  /** The teams in which this person has a voice. */
  public static java.util.List<TeamId> teamsMetStem(Gebruiker wie) {
    return teamsMetInzage(wie).stream()
        .filter(team -> {
          Positie positie = van(wie, team);
          return positie != null && Overlegrechten.heeftStem(positie);
        })
        .toList();
  }
}
