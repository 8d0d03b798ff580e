package nl.keukentafel.melding.usecase;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.keukentafel.aanmelding.Partnersleutels;
import nl.keukentafel.kern.OrganisatieId;
import nl.keukentafel.kern.UseCase;
import nl.keukentafel.organisatie.Organisaties;

/** The tokens of partners, with the names of their organisations. */
@UseCase
public class BeheerSleutels {

  private static final int TREFFERS = 10;

  private final Partnersleutels sleutels;
  private final Organisaties organisaties;

  BeheerSleutels(Partnersleutels sleutels, Organisaties organisaties) {
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

  /** Makes a token; empty when there is no such organisation in this gemeente. */
  public Optional<Partnersleutels.Nieuw> maak(OrganisatieId organisatie, String omschrijving) {
    return organisaties
        .find(organisatie)
        .map(gevonden -> sleutels.maak(gevonden.id(), omschrijving));
  }
}
