package nl.keukentafel.melding.usecase;

import java.util.Optional;
import nl.keukentafel.aanmelding.Partnerbereik;
import nl.keukentafel.aanmelding.Partnersleutels;
import nl.keukentafel.kern.OrganisatieId;
import nl.keukentafel.kern.UseCase;
import nl.keukentafel.organisatie.Organisaties;

/** Makes a token for the machine of a partner; it is shown once. */
@UseCase
public class MaakSleutel {

  private final Partnersleutels sleutels;
  private final Organisaties organisaties;

  MaakSleutel(Partnersleutels sleutels, Organisaties organisaties) {
    this.sleutels = sleutels;
    this.organisaties = organisaties;
  }

  /** Empty when there is no such organisation in this gemeente. */
  public Optional<Partnersleutels.Nieuw> maak(
      OrganisatieId organisatie, String omschrijving, Partnerbereik bereik) {
    return organisaties
        .find(organisatie)
        .map(gevonden -> sleutels.maak(gevonden.id(), omschrijving, bereik));
  }
}
