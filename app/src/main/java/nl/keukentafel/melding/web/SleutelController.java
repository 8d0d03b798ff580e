package nl.keukentafel.melding.web;

import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.keukentafel.aanmelding.Eindpunt;
import nl.keukentafel.aanmelding.Gebruiker;
import nl.keukentafel.aanmelding.Hoedanigheid;
import nl.keukentafel.aanmelding.Partnerbereik;
import nl.keukentafel.aanmelding.Partnersleutels;
import nl.keukentafel.kern.Datums;
import nl.keukentafel.kern.OrganisatieId;
import nl.keukentafel.kern.Tekstveld;
import nl.keukentafel.melding.usecase.MaakSleutel;
import nl.keukentafel.melding.usecase.ToonSleutels;
import nl.keukentafel.scherm.Formulier;
import nl.keukentafel.scherm.NietGevonden;
import nl.keukentafel.scherm.Scherm;
import nl.keukentafel.scherm.Teksten;
import nl.keukentafel.scherm.Veld;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Tokens with which partners call the API, made and withdrawn by the functioneel beheerder. */
@Controller
class SleutelController {

  private static final ZoneId HIER = ZoneId.of("Europe/Amsterdam");
  private static final int OMSCHRIJVING = 100;

  private final ToonSleutels toonSleutels;
  private final MaakSleutel maakSleutel;
  private final Partnersleutels sleutels;

  SleutelController(ToonSleutels toonSleutels, MaakSleutel maakSleutel, Partnersleutels sleutels) {
    this.toonSleutels = toonSleutels;
    this.maakSleutel = maakSleutel;
    this.sleutels = sleutels;
  }

  @GetMapping("/sleutels")
  @Eindpunt(wie = Hoedanigheid.FUNCTIONEEL_BEHEERDER, logt = "sleutel.lijst")
  ModelAndView toon(@RequestParam(defaultValue = "") String zoek) {
    return Scherm.toon(
        "melding/sleutels",
        pagina(
            Formulier.leeg().met("zoek", zoek).met("bereik", Partnerbereik.MELDING.code()), null));
  }

  /** Makes a token and shows it, this once. */
  @PostMapping("/sleutels")
  @Eindpunt(wie = Hoedanigheid.FUNCTIONEEL_BEHEERDER, logt = "sleutel.maken")
  ModelAndView maak(Formulier formulier, Gebruiker wie) {
    String omschrijving =
        formulier.verplicht(
            "omschrijving",
            "melding.sleutel.fout.omschrijving",
            Tekstveld.regel(OMSCHRIJVING).invullen()::lees);
    OrganisatieId organisatie = organisatie(formulier);
    Partnerbereik bereik =
        formulier.keuze(
            "bereik",
            "melding.sleutel.fout.bereik",
            List.of(Partnerbereik.values()),
            Partnerbereik::code);
    if (omschrijving == null || organisatie == null || bereik == null) {
      return Scherm.opnieuw("melding/sleutels", pagina(formulier, null));
    }
    Optional<Partnersleutels.Nieuw> nieuw = maakSleutel.maak(organisatie, omschrijving, bereik);
    if (nieuw.isEmpty()) {
      formulier.fout("organisatie", "melding.sleutel.fout.organisatie");
      return Scherm.opnieuw("melding/sleutels", pagina(formulier, null));
    }
    return Scherm.toon("melding/sleutels", pagina(Formulier.leeg(), nieuw.get().geheim()));
  }

  @PostMapping("/sleutels/{id}/intrekken")
  @Eindpunt(wie = Hoedanigheid.FUNCTIONEEL_BEHEERDER, logt = "sleutel.intrekken")
  ModelAndView trekIn(@PathVariable UUID id) {
    if (!sleutels.trekIn(id)) {
      throw new NietGevonden();
    }
    return Scherm.naar("/sleutels");
  }

  private SleutelPagina pagina(Formulier formulier, @Nullable String geheim) {
    ToonSleutels.Beeld beeld = toonSleutels.toon(formulier.waarde("zoek"));
    return new SleutelPagina(
        formulier,
        beeld.sleutels().stream()
            .map(sleutel -> {
              var organisatie = beeld.organisaties().get(sleutel.organisatie());
              return new SleutelPagina.Rij(
                  sleutel.id().toString(),
                  organisatie == null ? "" : organisatie.naam(),
                  sleutel.omschrijving(),
                  Teksten.tekst("melding.sleutel.bereik." + sleutel.bereik().code()),
                  Datums.kortMetJaar(
                      sleutel.gemaaktOp().atZone(HIER).toLocalDate(), Teksten.locale()),
                  sleutel.ingetrokkenOp() == null
                      ? null
                      : Datums.kortMetJaar(
                          sleutel.ingetrokkenOp().atZone(HIER).toLocalDate(), Teksten.locale()));
            })
            .toList(),
        beeld.treffers().stream()
            .map(treffer -> new Veld.Optie(treffer.id().toString(), treffer.naam()))
            .toList(),
        Veld.opties(List.of(Partnerbereik.values()), Partnerbereik::code, "melding.sleutel.bereik"),
        geheim);
  }

  private static @Nullable OrganisatieId organisatie(Formulier formulier) {
    try {
      return OrganisatieId.van(formulier.waarde("organisatie"));
    } catch (IllegalArgumentException geenId) {
      formulier.fout("organisatie", "melding.sleutel.fout.organisatie");
      return null;
    }
  }
}
