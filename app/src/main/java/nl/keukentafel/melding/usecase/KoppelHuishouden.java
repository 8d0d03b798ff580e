package nl.keukentafel.melding.usecase;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.keukentafel.aanmelding.Gebruiker;
import nl.keukentafel.huishouden.Huishoudens;
import nl.keukentafel.kern.HuishoudenId;
import nl.keukentafel.kern.MeldingId;
import nl.keukentafel.kern.PersoonId;
import nl.keukentafel.kern.UseCase;
import nl.keukentafel.logboek.Handeling;
import nl.keukentafel.logboek.Verwerking;
import nl.keukentafel.logboek.Verwerkingenlogboek;
import nl.keukentafel.melding.model.Betrokkene;
import nl.keukentafel.melding.model.Melding;
import nl.keukentafel.melding.model.Meldingsregels;
import nl.keukentafel.melding.store.MeldingStore;
import org.jspecify.annotations.Nullable;

/** Says whom a melding is about: somebody we know, or a household that begins with this person. */
@UseCase
public class KoppelHuishouden {

  private static final Pattern ADRES =
      Pattern.compile("(.*?\\S)\\s+(\\d+\\s?\\S*(?:\\s\\S{1,4})?)");

  private final MeldingStore meldingen;
  private final Huishoudens huishoudens;
  private final Verwerkingenlogboek logboek;

  KoppelHuishouden(MeldingStore meldingen, Huishoudens huishoudens, Verwerkingenlogboek logboek) {
    this.meldingen = meldingen;
    this.huishoudens = huishoudens;
    this.logboek = logboek;
  }

  /** Who it is; {@code persoon} null begins a household with what the melding tells. */
  public record Opdracht(MeldingId melding, int versie, @Nullable PersoonId persoon) {}

  /** What came of it. */
  public sealed interface Koppeling {
    record Gekoppeld(HuishoudenId huishouden) implements Koppeling {}

    /** The melding, or the person, does not exist for this person. */
    record NietGevonden() implements Koppeling {}

    record MagNiet() implements Koppeling {}

    /** Somebody else changed the melding meanwhile. */
    record Botsing() implements Koppeling {}
  }

  public Koppeling koppel(Opdracht opdracht, Gebruiker wie) {
    Optional<Melding> gevonden =
        meldingen.find(opdracht.melding()).filter(m -> Meldingsregels.magZien(wie, m));
    if (gevonden.isEmpty()) {
      logboek.schrijf(logregel(opdracht.melding()).geweigerd());
      return new Koppeling.NietGevonden();
    }
    Melding melding = gevonden.get();
    if (!Meldingsregels.magVoorbereiden(wie, melding)) {
      logboek.schrijf(logregel(melding.id()).geweigerd());
      return new Koppeling.MagNiet();
    }
    if (melding.versie() != opdracht.versie() || !melding.stand().vraagtTriage()) {
      return new Koppeling.Botsing();
    }
    PersoonId bekend = opdracht.persoon();
    Optional<Huishoudens.PersoonInHuishouden> over =
        bekend == null
            ? Optional.of(huishoudens.begin(nieuw(melding.inhoud().over()), wie))
            : huishoudens
                .huishoudenVan(bekend)
                .map(huishouden -> new Huishoudens.PersoonInHuishouden(bekend, huishouden));
    if (over.isEmpty()) {
      logboek.schrijf(logregel(melding.id()).geweigerd());
      return new Koppeling.NietGevonden();
    }
    logboek.schrijf(logregel(melding.id()));
    HuishoudenId huishouden = over.get().huishouden();
    if (!meldingen.koppel(melding.id(), melding.versie(), over.get().persoon(), huishouden)) {
      throw new IllegalStateException("melding intussen gewijzigd: " + melding.id());
    }
    return new Koppeling.Gekoppeld(huishouden);
  }

  /** What a melding tells of a person; the last number of the address is the house number. */
  static Huishoudens.NieuwePersoon nieuw(Betrokkene over) {
    String adres = over.adres();
    Matcher delen = ADRES.matcher(adres == null ? "" : adres);
    boolean gelezen = delen.matches();
    return new Huishoudens.NieuwePersoon(
        over.naam(),
        over.geboren(),
        gelezen ? delen.group(1) : adres,
        gelezen ? delen.group(2) : null,
        over.postcode() == null ? null : over.postcode().waarde(),
        over.plaats(),
        over.telefoon() == null ? null : over.telefoon().waarde());
  }

  private static Verwerking logregel(MeldingId id) {
    return Verwerking.van(
        Handeling.WIJZIGEN, "melding.koppelen", "melding", id.waarde(), "wmo.onderzoek");
  }
}
