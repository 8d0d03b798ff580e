package nl.keukentafel.werkplek.zoek;

import static nl.keukentafel.scherm.Teksten.tekst;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.keukentafel.aanmelding.Gebruiker;
import nl.keukentafel.huishouden.Huishoudens;
import nl.keukentafel.huishouden.Huishoudens.Treffer;
import nl.keukentafel.kern.Burgerservicenummer;
import nl.keukentafel.kern.HuishoudenId;
import nl.keukentafel.kern.Telefoonnummer;
import nl.keukentafel.kern.UseCase;
import nl.keukentafel.logboek.Handeling;
import nl.keukentafel.logboek.Verwerking;
import nl.keukentafel.logboek.Verwerkingenlogboek;
import nl.keukentafel.organisatie.Organisaties;
import nl.keukentafel.organisatie.Organisaties.Organisatie;
import nl.keukentafel.werkplek.zoek.Casuskennis.Kennis;
import nl.keukentafel.werkplek.zoek.Vondsten.Groep;
import nl.keukentafel.werkplek.zoek.Vondsten.Stand;
import nl.keukentafel.werkplek.zoek.Vondsten.Vondst;
import org.jspecify.annotations.Nullable;

/**
 * Looks through the rooms for what somebody typed, and says of each thing no more than this reader
 * may know. That there was a search is logged; what for is not. Three statements; three more when
 * others have a casus with somebody found.
 */
@UseCase
class Zoek {

  /** Key in the logbook. */
  static final String LOGT = "zoeken";

  private static final int ORGANISATIES = 5;

  private final Huishoudens huishoudens;
  private final Casuskennis casuskennis;
  private final Organisaties organisaties;
  private final Verwerkingenlogboek logboek;

  Zoek(
      Huishoudens huishoudens,
      Casuskennis casuskennis,
      Organisaties organisaties,
      Verwerkingenlogboek logboek) {
    this.huishoudens = huishoudens;
    this.casuskennis = casuskennis;
    this.organisaties = organisaties;
    this.logboek = logboek;
  }

  /** What there is, the best first in each group. */
  Vondsten zoek(String typt, int hoogstens, Gebruiker wie) {
    Zoekvraag vraag = Zoekvraag.lees(typt);
    Verwerking regel = Verwerking.van(Handeling.ZOEKEN, LOGT);
    logboek.schrijf(vraag instanceof Zoekvraag.LijktBsn ? regel.geweigerd() : regel);
    return switch (vraag) {
      case Zoekvraag.TeKort _ -> Vondsten.niets(Stand.TE_KORT);
      case Zoekvraag.LijktBsn _ -> Vondsten.niets(Stand.BSN);
      case Zoekvraag.Casusnummer(String nummer) -> opNummer(nummer, wie);
      case Zoekvraag.NaamOfAdres(String tekst, boolean adresachtig) ->
          opNaam(tekst, adresachtig, hoogstens, wie);
    };
  }

  /** Who has this BSN; the household room logs it on the person. */
  Optional<Vondst> opBsn(Burgerservicenummer bsn, Gebruiker wie) {
    return huishoudens.zoekOpBsn(bsn).map(treffer -> vondsten(List.of(treffer), wie).getFirst());
  }

  private Vondsten opNummer(String nummer, Gebruiker wie) {
    List<Vondst> gevonden =
        casuskennis.opNummer(nummer, wie).entrySet().stream()
            .map(casus -> {
              String titel = tekst("werkplek.zoek.casus", nummer);
              return switch (casus.getValue()) {
                case Kennis.Mijn(String _, String link) ->
                    new Vondst(titel, naam(casus.getKey()), link, null);
                case Kennis.VanAnderen(String bel) -> new Vondst(titel, "", null, bel);
              };
            })
            .toList();
    return gevonden.isEmpty()
        ? Vondsten.niets(Stand.GEZOCHT)
        : new Vondsten(Stand.GEZOCHT, List.of(new Groep("werkplek.zoek.groep.casussen", gevonden)));
  }

  private String naam(HuishoudenId huishouden) {
    return huishoudens
        .find(huishouden)
        .map(kaart -> tekst("huishouden.naam", kaart.naam()))
        .orElse("");
  }

  private Vondsten opNaam(String tekst, boolean adresachtig, int hoogstens, Gebruiker wie) {
    List<Treffer> treffers = huishoudens.zoek(tekst, hoogstens);
    List<Organisatie> gevonden =
        adresachtig ? List.of() : organisaties.zoek(tekst, Math.min(hoogstens, ORGANISATIES));
    List<Vondst> vondsten = vondsten(treffers, wie);
    List<Vondst> personen = new ArrayList<>();
    List<Vondst> adressen = new ArrayList<>();
    for (int i = 0; i < treffers.size(); i++) {
      (treffers.get(i).persoon() == null ? adressen : personen).add(vondsten.get(i));
    }
    Groep opNaam = new Groep("werkplek.zoek.groep.personen", personen);
    Groep opAdres = new Groep("werkplek.zoek.groep.adressen", adressen);
    return new Vondsten(
        Stand.GEZOCHT,
        Stream.of(
                adresachtig ? opAdres : opNaam,
                adresachtig ? opNaam : opAdres,
                new Groep(
                    "werkplek.zoek.groep.organisaties",
                    gevonden.stream().map(Zoek::organisatie).toList()))
            .filter(groep -> !groep.vondsten().isEmpty())
            .toList());
  }

  private List<Vondst> vondsten(List<Treffer> treffers, Gebruiker wie) {
    Map<HuishoudenId, Kennis> kennis =
        casuskennis.van(
            treffers.stream().map(Treffer::huishouden).filter(Objects::nonNull).distinct().toList(),
            wie);
    return treffers.stream()
        .map(treffer ->
            vondst(treffer, treffer.huishouden() == null ? null : kennis.get(treffer.huishouden())))
        .toList();
  }

  private static Vondst vondst(Treffer treffer, @Nullable Kennis casus) {
    String titel =
        treffer.persoon() == null ? tekst("huishouden.naam", treffer.titel()) : treffer.titel();
    return switch (casus) {
      case Kennis.Mijn(String nummer, String link) ->
          new Vondst(titel, waarom(treffer, tekst("werkplek.zoek.casus", nummer)), link, null);
      case Kennis.VanAnderen(String bel) -> new Vondst(titel, waarom(treffer, null), null, bel);
      case null ->
          treffer.legtVast() && treffer.huishouden() != null
              ? new Vondst(
                  titel, waarom(treffer, null), "/huishoudens/" + treffer.huishouden(), null)
              : new Vondst(titel, waarom(treffer, null), null, tekst("werkplek.zoek.geen_casus"));
    };
  }

  /** Age, street and casus, as far as they are there. */
  private static String waarom(Treffer treffer, @Nullable String casus) {
    return Stream.of(
            treffer.leeftijd() == null ? null : tekst("werkplek.zoek.leeftijd", treffer.leeftijd()),
            treffer.adresBeschermd() ? tekst("werkplek.zoek.adres_beschermd") : treffer.adres(),
            casus)
        .filter(Objects::nonNull)
        .collect(Collectors.joining(", "));
  }

  private static Vondst organisatie(Organisatie organisatie) {
    return new Vondst(
        organisatie.naam(),
        Stream.of(
                organisatie.adres(),
                Telefoonnummer.lees(organisatie.telefoon())
                    .toOptional()
                    .map(Telefoonnummer::opScherm)
                    .orElse(organisatie.telefoon()))
            .filter(deel -> deel != null && !deel.isBlank())
            .collect(Collectors.joining(", ")),
        null,
        null);
  }
}
