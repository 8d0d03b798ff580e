package nl.keukentafel.huishouden;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.keukentafel.aanmelding.Gebruiker;
import nl.keukentafel.huishouden.model.Adres;
import nl.keukentafel.huishouden.model.Geboortedatum;
import nl.keukentafel.huishouden.model.Gelijkende;
import nl.keukentafel.huishouden.model.Geslacht;
import nl.keukentafel.huishouden.model.Naamgebruik;
import nl.keukentafel.huishouden.model.Persoonsgegevens;
import nl.keukentafel.huishouden.model.Persoonsnaam;
import nl.keukentafel.huishouden.store.Beelden;
import nl.keukentafel.huishouden.store.Kaarten;
import nl.keukentafel.huishouden.store.ZoekStore;
import nl.keukentafel.huishouden.usecase.BeginHuishouden;
import nl.keukentafel.huishouden.usecase.ZoekOpBsn;
import nl.keukentafel.kern.Burgerservicenummer;
import nl.keukentafel.kern.HuishoudenId;
import nl.keukentafel.kern.PersoonId;
import nl.keukentafel.kern.Postcode;
import nl.keukentafel.kern.Tekst;
import nl.keukentafel.kern.Telefoonnummer;
import nl.keukentafel.kern.WijkId;
import nl.keukentafel.kern.Zoeksleutel;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Door of the huishouden room: who lives together, found by name or address. */
@Service
@Transactional
public class Huishoudens {

  private final Kaarten kaarten;
  private final Beelden beelden;
  private final ZoekStore zoeken;
  private final BeginHuishouden beginHuishouden;
  private final ZoekOpBsn zoekOpBsn;

  Huishoudens(
      Kaarten kaarten,
      Beelden beelden,
      ZoekStore zoeken,
      BeginHuishouden beginHuishouden,
      ZoekOpBsn zoekOpBsn) {
    this.kaarten = kaarten;
    this.beelden = beelden;
    this.zoeken = zoeken;
    this.beginHuishouden = beginHuishouden;
    this.zoekOpBsn = zoekOpBsn;
  }

  /**
   * A household at a glance.
   *
   * @param naam for instance "El Idrissi–Van 't Hof"
   * @param adres street and number in one line; null when protected or unknown
   * @param leden who live there today: hoofdaanvrager, partner, then from old to young
   */
  public record Kaart(
      HuishoudenId id,
      String naam,
      @Nullable String adres,
      boolean adresBeschermd,
      @Nullable WijkId wijk,
      List<Lid> leden) {

    /** Keeps its own copy. */
    public Kaart {
      leden = List.copyOf(leden);
    }
  }

  /**
   * A member of a household today.
   *
   * @param rol code: hoofdaanvrager, partner, kind, ouder, overig
   * @param leeftijd youngest age possible; null when unknown or dead
   */
  public record Lid(PersoonId persoon, String naam, String rol, @Nullable Integer leeftijd) {}

  /**
   * Something found: a person with the household, or a household by its address.
   *
   * @param persoon null when the address was found
   * @param huishouden null when the person lives nowhere that we know
   * @param titel name of the person, or of the household
   * @param adres street and number; null when protected or unknown
   * @param legtVast whether this reader recorded the household in the last days
   * @param gelijkenis 0 to 1; only to be compared within one answer
   */
  public record Treffer(
      @Nullable PersoonId persoon,
      @Nullable HuishoudenId huishouden,
      String titel,
      @Nullable Integer leeftijd,
      @Nullable String adres,
      boolean adresBeschermd,
      boolean legtVast,
      double gelijkenis) {}

  /** What a melding tells of the person it is about; enough to begin a household with. */
  public record NieuwePersoon(
      String naam,
      @Nullable LocalDate geboren,
      @Nullable String straat,
      @Nullable String huisnummer,
      @Nullable String postcode,
      @Nullable String plaats,
      @Nullable String telefoon) {}

  /** A person and the household they live in. */
  public record PersoonInHuishouden(PersoonId persoon, HuishoudenId huishouden) {}

  public Optional<Kaart> find(HuishoudenId huishouden) {
    return Optional.ofNullable(kaarten.vind(List.of(huishouden)).get(huishouden));
  }

  /** Households at a glance, in one query whatever their number. */
  public Map<HuishoudenId, Kaart> kaarten(Collection<HuishoudenId> huishoudens) {
    return huishoudens.isEmpty() ? Map.of() : kaarten.vind(huishoudens);
  }

  /** A household with all around it, in one query. Ask first whether this reader may see it. */
  public Optional<Huishoudbeeld> beeld(HuishoudenId huishouden) {
    return beelden.find(huishouden);
  }

  /**
   * Persons and households whose name or address looks like the text; the best first. A protected
   * address is neither found nor shown.
   */
  public List<Treffer> zoek(String tekst, int hoogstens) {
    Zoeksleutel sleutel = Zoeksleutel.voorVraag(Tekst.schoneRegel(tekst));
    return sleutel.isLeeg() ? List.of() : zoeken.zoek(sleutel, hoogstens);
  }

  /** Persons who may be the same as this one (duplicate warning): name, birth date, address. */
  public List<Treffer> lijktOp(NieuwePersoon persoon) {
    Geboortedatum geboren =
        persoon.geboren() == null ? null : new Geboortedatum.OpDag(persoon.geboren());
    return zoeken.gelijkenden(naam(persoon), geboren, adres(persoon)).stream()
        .map(Gelijkende::treffer)
        .toList();
  }

  /** Who has this BSN; logged on the person who was found. */
  public Optional<Treffer> zoekOpBsn(Burgerservicenummer bsn) {
    return zoekOpBsn.zoek(bsn).flatMap(zoeken::treffer);
  }

  /** The household in which this person has the hoofdverblijf today. */
  public Optional<HuishoudenId> huishoudenVan(PersoonId persoon) {
    return kaarten.huishoudenVan(persoon);
  }

  /**
   * Begins a household with one person, the hoofdaanvrager. What cannot be read of the address or
   * telephone number stays empty; a name that is no name stands as it was typed.
   */
  public PersoonInHuishouden begin(NieuwePersoon persoon, Gebruiker door) {
    Persoonsgegevens gegevens =
        new Persoonsgegevens(
            naam(persoon),
            Geslacht.ONBEKEND,
            Optional.ofNullable(persoon.geboren()).map(Geboortedatum.OpDag::new),
            Telefoonnummer.lees(persoon.telefoon()).toOptional(),
            Optional.empty(),
            "",
            "",
            Optional.empty());
    return beginHuishouden.begin(gegevens, adres(persoon), door);
  }

  private static Persoonsnaam naam(NieuwePersoon persoon) {
    return Persoonsnaam.lees(persoon.naam())
        .toOptional()
        .orElseGet(
            () -> new Persoonsnaam("", "", "", "", persoon.naam(), "", "", Naamgebruik.EIGEN));
  }

  private static Adres adres(NieuwePersoon persoon) {
    return new Adres(
        leeg(persoon.straat()),
        leeg(persoon.huisnummer()),
        "",
        Postcode.lees(persoon.postcode()).toOptional(),
        leeg(persoon.plaats()),
        false);
  }

  private static String leeg(@Nullable String tekst) {
    return tekst == null ? "" : tekst;
  }
}
