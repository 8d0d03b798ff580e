package nl.keukentafel.aanmelding;

import java.security.SecureRandom;
import java.time.Clock;
import java.time.Instant;
import java.util.Base64;
import java.util.List;
import java.util.UUID;
import nl.keukentafel.aanmelding.store.PartnersleutelStore;
import nl.keukentafel.aanmelding.usecase.Sessies;
import nl.keukentafel.kern.OrganisatieId;
import nl.keukentafel.logboek.Handeling;
import nl.keukentafel.logboek.Verwerking;
import nl.keukentafel.logboek.Verwerkingenlogboek;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Tokens with which a partner's machine calls the API: made, shown once, withdrawn. */
@Service
@Transactional
public class Partnersleutels {

  /** So that a token that leaked is recognised for what it is. */
  private static final String VOORVOEGSEL = "ktp_";

  private static final SecureRandom TOEVAL = new SecureRandom();

  private final PartnersleutelStore sleutels;
  private final Verwerkingenlogboek logboek;
  private final Clock klok;

  Partnersleutels(PartnersleutelStore sleutels, Verwerkingenlogboek logboek, Clock klok) {
    this.sleutels = sleutels;
    this.logboek = logboek;
    this.klok = klok;
  }

  /** A token that was made; the token itself is not kept. */
  public record Sleutel(
      UUID id,
      OrganisatieId organisatie,
      String omschrijving,
      Partnerbereik bereik,
      Instant gemaaktOp,
      @Nullable Instant ingetrokkenOp) {}

  /** A new token, to be shown once. */
  public record Nieuw(UUID id, String geheim) {

    /** The secret stays out of logs. */
    @Override
    public String toString() {
      return "Nieuw[" + id + "]";
    }
  }

  /** All tokens of this gemeente, the newest first. */
  public List<Sleutel> alle() {
    logboek.schrijf(Verwerking.van(Handeling.INZIEN, "sleutel.lijst"));
    return sleutels.alle();
  }

  /** Makes a token of 256 bits for one purpose; only its hash is kept. */
  public Nieuw maak(OrganisatieId organisatie, String omschrijving, Partnerbereik bereik) {
    byte[] bytes = new byte[32];
    TOEVAL.nextBytes(bytes);
    String geheim = VOORVOEGSEL + Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    UUID id =
        sleutels.voegToe(organisatie, omschrijving, bereik, Sessies.hash(geheim), klok.instant());
    logboek.schrijf(
        Verwerking.van(Handeling.TOEVOEGEN, "sleutel.maken", "sleutel", id, "beveiliging"));
    return new Nieuw(id, geheim);
  }

  /** Withdraws a token: from now on it opens nothing. False when there is none that still works. */
  public boolean trekIn(UUID id) {
    Verwerking regel =
        Verwerking.van(Handeling.VERWIJDEREN, "sleutel.intrekken", "sleutel", id, "beveiliging");
    boolean gelukt = sleutels.trekIn(id, klok.instant());
    logboek.schrijf(gelukt ? regel : regel.geweigerd());
    return gelukt;
  }
}
