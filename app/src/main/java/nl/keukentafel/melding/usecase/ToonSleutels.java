package nl.keukentafel.melding.usecase;

import java.util.List;
import java.util.Map;
import nl.keukentafel.aanmelding.Partnersleutels;
import nl.keukentafel.kern.OrganisatieId;
import nl.keukentafel.kern.UseCase;
import nl.keukentafel.organisatie.Organisaties;

/** The tokens of partners, with the names of their organisations. */
@UseCase
public class ToonSleutels {

  private static final int TREFFERS = 10;

  private final Partnersleutels sleutels;
  private final Organisaties organisaties;

  ToonSleutels(Partnersleutels sleutels, Organisaties organisaties) {
    this.sleutels = sleutels;
    this.organisaties = organisaties;
  }

  /** The list; {@code treffers} are organisations whose name looks like what was typed. */
  public record Beeld(
      List<Partnersleutels.Sleutel> sleutels,
      Map<OrganisatieId, Organisaties.Organisatie> organisaties,
      List<Organisaties.Organisatie> treffers) {}

  public Beeld toon(String zoek) {
    List<Partnersleutels.Sleutel> alle = sleutels.alle();
    return new Beeld(
        alle,
        organisaties.findAlle(
            alle.stream().map(Partnersleutels.Sleutel::organisatie).distinct().toList()),
        zoek.isBlank() ? List.of() : organisaties.zoek(zoek, TREFFERS));
  }
}
