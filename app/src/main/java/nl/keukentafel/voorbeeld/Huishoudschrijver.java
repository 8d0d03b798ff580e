package nl.keukentafel.voorbeeld;

import java.time.LocalDateTime;
import java.util.List;
import nl.keukentafel.huishouden.model.Persoonsnaam;
import nl.keukentafel.kern.Bsnkluis;
import nl.keukentafel.kern.Burgerservicenummer;
import nl.keukentafel.kern.GemeenteId;
import nl.keukentafel.kern.PersoonId;
import nl.keukentafel.voorbeeld.Huishoudschets.Adres;
import nl.keukentafel.voorbeeld.Huishoudschets.Bij;
import nl.keukentafel.voorbeeld.Huishoudschets.Lid;
import nl.keukentafel.voorbeeld.Huishoudschets.Netwerk;
import org.jspecify.annotations.Nullable;

/** Writes households with their persons, netwerk and gezag. */
final class Huishoudschrijver {

  private final Lader lader;
  private final Willekeur willekeur;
  private final Bsnkluis kluis;
  private final GemeenteId gemeente;
  private final LocalDateTime nu;

  Huishoudschrijver(
      Lader lader, Willekeur willekeur, Bsnkluis kluis, GemeenteId gemeente, LocalDateTime nu) {
    this.lader = lader;
    this.willekeur = willekeur;
    this.kluis = kluis;
    this.gemeente = gemeente;
    this.nu = nu;
  }

  void schrijf(Huishoudschets huishouden) {
    for (Lid lid : huishouden.leden()) {
      persoon(lid.persoon());
    }
    Adres adres = huishouden.adres();
    lader.voeg(
        Tabel.HUISHOUDEN,
        huishouden.id(),
        huishouden.naam(),
        adres.straat(),
        adres.huisnummer(),
        adres.toevoeging(),
        adres.postcode(),
        adres.plaats(),
        huishouden.beschermd(),
        adres.wijk(),
        adres.model(huishouden.beschermd()).zoeksleutel().waarde(),
        huishouden.sinds().atTime(12, 0),
        nu);
    for (Lid lid : huishouden.leden()) {
      var van =
          lid.persoon().geboren().isAfter(huishouden.sinds())
              ? lid.persoon().geboren()
              : huishouden.sinds();
      lader.voeg(Tabel.LID, willekeur.id(), huishouden.id(), lid.persoon().id(), lid.rol(), van);
    }
    for (Netwerk wie : huishouden.netwerk()) {
      lader.voeg(
          Tabel.NETWERKLID,
          wie.id(),
          huishouden.id(),
          wie.naam(),
          wie.soort(),
          wie.wat(),
          wie.sterkte(),
          null,
          wie.sinds());
    }
    for (Bij bij : huishouden.bijrelaties()) {
      lader.voeg(
          Tabel.BIJRELATIE,
          willekeur.id(),
          bij.persoon(),
          bij.huishouden(),
          bij.soort(),
          huishouden.sinds());
    }
    gezag(huishouden);
  }

  private void persoon(Persoonschets persoon) {
    Persoonsnaam naam = persoon.naam();
    Burgerservicenummer bsn = persoon.bsn() == null ? null : new Burgerservicenummer(persoon.bsn());
    lader.voeg(
        Tabel.PERSOON,
        persoon.id(),
        leeg(naam.voornamen()),
        leeg(naam.roepnaam()),
        leeg(naam.voorletters()),
        leeg(naam.tussenvoegsel()),
        naam.achternaam(),
        leeg(naam.partnerTussenvoegsel()),
        leeg(naam.partnerAchternaam()),
        naam.naamgebruik().name().toLowerCase(java.util.Locale.ROOT),
        persoon.geslacht(),
        persoon.geboren().getYear(),
        persoon.geboren().getMonthValue(),
        persoon.geboren().getDayOfMonth(),
        bsn == null ? null : kluis.versleutel(bsn, gemeente, new PersoonId(persoon.id())),
        bsn == null ? null : kluis.zoeksleutel(bsn, gemeente),
        persoon.telefoon(),
        persoon.email(),
        persoon.taal(),
        persoon.communicatie(),
        naam.zoeksleutel().waarde(),
        nu);
  }

  /** Those who raise a minor in this household have gezag. */
  private void gezag(Huishoudschets huishouden) {
    List<Persoonschets> ouders =
        huishouden.leden().stream()
            .filter(lid -> lid.rol().equals("hoofdaanvrager") || lid.rol().equals("partner"))
            .map(Lid::persoon)
            .toList();
    for (Persoonschets kind : huishouden.met("kind")) {
      if (kind.geboren().plusYears(18).isAfter(nu.toLocalDate())) {
        for (Persoonschets ouder : ouders) {
          lader.voeg(
              Tabel.VERTEGENWOORDIGING,
              willekeur.id(),
              kind.id(),
              ouder.id(),
              null,
              "gezag",
              null,
              kind.geboren());
        }
      }
    }
  }

  private static @Nullable String leeg(String tekst) {
    return tekst.isEmpty() ? null : tekst;
  }
}
