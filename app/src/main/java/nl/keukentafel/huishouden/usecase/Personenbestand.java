package nl.keukentafel.huishouden.usecase;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import nl.keukentafel.aanmelding.Gebruiker;
import nl.keukentafel.huishouden.model.Adres;
import nl.keukentafel.huishouden.model.Gelijkende;
import nl.keukentafel.huishouden.model.Huishouden;
import nl.keukentafel.huishouden.model.Persoonsgegevens;
import nl.keukentafel.huishouden.store.BsnStore;
import nl.keukentafel.huishouden.store.Kaarten;
import nl.keukentafel.huishouden.store.KringStore;
import nl.keukentafel.huishouden.store.LidStore;
import nl.keukentafel.huishouden.store.PersoonStore;
import nl.keukentafel.huishouden.store.ZoekStore;
import nl.keukentafel.kern.Burgerservicenummer;
import nl.keukentafel.kern.HuishoudenId;
import nl.keukentafel.kern.PersoonId;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Who is on record, as far as recording somebody new asks for it. */
@Component
class Personenbestand {

  private final PersoonStore personen;
  private final LidStore leden;
  private final ZoekStore zoeken;
  private final BsnStore nummers;
  private final KringStore kring;
  private final Kaarten kaarten;
  private final Poort poort;

  Personenbestand(
      PersoonStore personen,
      LidStore leden,
      ZoekStore zoeken,
      BsnStore nummers,
      KringStore kring,
      Kaarten kaarten,
      Poort poort) {
    this.personen = personen;
    this.leden = leden;
    this.zoeken = zoeken;
    this.nummers = nummers;
    this.kring = kring;
    this.kaarten = kaarten;
    this.poort = poort;
  }

  /** Whether this person may add somebody there at all. */
  boolean magErbij(LegPersoonVast.Plaats plaats, Gebruiker door) {
    return switch (plaats) {
      case LegPersoonVast.Plaats.NieuwHuishouden _ -> true;
      case LegPersoonVast.Plaats.Bij bij -> poort.rechten(bij.huishouden(), door).bewerken();
      case LegPersoonVast.Plaats.Elders elders -> {
        var rechten = poort.rechten(elders.huishouden(), door);
        yield rechten.bewerken() && rechten.kring();
      }
    };
  }

  Optional<PersoonId> eigenaar(Burgerservicenummer bsn) {
    return nummers.eigenaar(bsn);
  }

  /** Those who may be the same person; the address counts where the new household's is given. */
  List<Gelijkende> gelijkenden(Persoonsgegevens wie, LegPersoonVast.Plaats plaats) {
    Adres adres =
        plaats instanceof LegPersoonVast.Plaats.NieuwHuishouden(Adres nieuw)
            ? nieuw
            : Adres.onbekend();
    return zoeken.gelijkenden(wie.naam(), wie.geboren().orElse(null), adres);
  }

  /** The household of this person when the reader may open it. */
  @Nullable HuishoudenId huishoudenVoor(PersoonId persoon, Gebruiker wie) {
    return kaarten
        .huishoudenVan(persoon)
        .filter(huishouden -> poort.rechten(huishouden, wie).inzien())
        .orElse(null);
  }

  Optional<Huishouden> leden(HuishoudenId huishouden) {
    return leden.vergrendelLeden(huishouden);
  }

  PersoonId voegToe(Persoonsgegevens wie, Gebruiker door) {
    return personen.voegToe(wie, door.medewerker());
  }

  /** Keeps the number; that nobody has it was asked just before, and a race is refused. */
  void legBsn(PersoonId persoon, Burgerservicenummer bsn, Gebruiker door) {
    if (nummers.leg(persoon, bsn, door.medewerker()).isPresent()) {
      throw new IllegalStateException("BSN ondertussen door een ander vastgelegd");
    }
  }

  void tochNieuw(PersoonId nieuw, List<Gelijkende> lijktOp, String reden, Gebruiker door) {
    kring.tochNieuw(
        nieuw,
        lijktOp.stream().map(ander -> Objects.requireNonNull(ander.treffer().persoon())).toList(),
        reden,
        door.medewerker());
  }
}
