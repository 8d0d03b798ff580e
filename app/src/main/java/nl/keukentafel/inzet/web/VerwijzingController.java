package nl.keukentafel.inzet.web;

import static nl.keukentafel.scherm.Teksten.tekst;

import java.util.List;
import java.util.Optional;
import nl.keukentafel.aanmelding.Concepten;
import nl.keukentafel.aanmelding.Eindpunt;
import nl.keukentafel.aanmelding.Gebruiker;
import nl.keukentafel.aanmelding.Hoedanigheid;
import nl.keukentafel.casus.web.Pad;
import nl.keukentafel.inrichting.web.Weigeringen;
import nl.keukentafel.inzet.model.Verwijzingsinhoud;
import nl.keukentafel.inzet.usecase.BereidVoor;
import nl.keukentafel.inzet.usecase.VraagVerwijzing;
import nl.keukentafel.kern.CasusId;
import nl.keukentafel.organisatie.Organisaties.Organisatie;
import nl.keukentafel.scherm.Formulier;
import nl.keukentafel.scherm.NietGevonden;
import nl.keukentafel.scherm.Scherm;
import nl.keukentafel.scherm.Veld;
import nl.keukentafel.scherm.Weigeringsvak;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Asking another organisation: to whom, in which form, what goes along. */
@Controller
class VerwijzingController {

  private final BereidVoor bereidVoor;
  private final VraagVerwijzing vraag;
  private final Concepten concepten;

  VerwijzingController(BereidVoor bereidVoor, VraagVerwijzing vraag, Concepten concepten) {
    this.bereidVoor = bereidVoor;
    this.vraag = vraag;
    this.concepten = concepten;
  }

  @GetMapping("/casussen/{id}/verwijzingen/nieuw")
  @Eindpunt(
      wie = {
        Hoedanigheid.TEAMLEIDER,
        Hoedanigheid.TEAMLID,
        Hoedanigheid.PROCESONDERSTEUNER,
        Hoedanigheid.STAGIAIR,
        Hoedanigheid.BUURTCONCIERGE,
        Hoedanigheid.WIJKGERICHT_SPECIALIST
      },
      logt = "inzet.formulier")
  ModelAndView nieuw(
      @PathVariable String id,
      @RequestParam(defaultValue = "") String organisatie,
      @RequestParam(defaultValue = "") String zoek,
      Gebruiker wie) {
    CasusId casus = Pad.casus(id);
    Optional<Concepten.Concept> concept =
        zoek.isEmpty() ? concepten.find(wie, pad(casus)) : Optional.empty();
    String gekozen =
        organisatie.isEmpty()
            ? concept.map(c -> c.formulier().waarde("organisatie")).orElse("")
            : organisatie;
    BereidVoor.Beeld beeld = lees(casus, gekozen, zoek, wie);
    Formulier formulier =
        concept
            .map(Concepten.Concept::formulier)
            .filter(kladje -> kladje.waarde("organisatie").equals(gekozen))
            .orElseGet(() -> leeg(beeld, zoek));
    return Scherm.toon(
        "inzet/verwijzingvorm", pagina(beeld, formulier, new Tegenhouder(null, false, false)));
  }

  @PostMapping("/casussen/{id}/verwijzingen")
  @Eindpunt(
      wie = {
        Hoedanigheid.TEAMLEIDER,
        Hoedanigheid.TEAMLID,
        Hoedanigheid.PROCESONDERSTEUNER,
        Hoedanigheid.STAGIAIR,
        Hoedanigheid.BUURTCONCIERGE,
        Hoedanigheid.WIJKGERICHT_SPECIALIST
      },
      logt = "verwijzing.vragen")
  ModelAndView vraag(@PathVariable String id, Formulier formulier, Gebruiker wie) {
    CasusId casus = Pad.casus(id);
    BereidVoor.Beeld beeld = lees(casus, formulier.waarde("organisatie"), "", wie);
    Organisatie organisatie = beeld.organisatie();
    if (organisatie == null) {
      formulier.fout("organisatie", "inzet.fout.organisatie");
      return opnieuw(beeld, formulier);
    }
    Verwijzingsinhoud inhoud =
        Verwijzingvorm.lees(formulier, organisatie.id(), Vormdelen.personen(beeld.kop().leden()));
    if (inhoud == null) {
      return opnieuw(beeld, formulier);
    }
    boolean viaTeam = formulier.waarde("wijze").equals("team");
    return switch (vraag.vraag(new VraagVerwijzing.Opdracht(casus, inhoud, viaTeam), wie)) {
      case VraagVerwijzing.Uitkomst.Gevraagd(var verwijzing) ->
          klaar(casus, verwijzing.toString(), wie);
      case VraagVerwijzing.Uitkomst.OpAgenda(var verwijzing) ->
          klaar(casus, verwijzing.toString(), wie);
      case VraagVerwijzing.Uitkomst.Geweigerd(var weigering, boolean kanViaTeam) ->
          tegengehouden(
              beeld,
              formulier,
              new Tegenhouder(
                  Weigeringen.vak(
                      weigering,
                      beeld.kop().casus().leidendTeam(),
                      kanViaTeam ? tekst("inzet.verder.agenda") : null),
                  kanViaTeam,
                  false));
      case VraagVerwijzing.Uitkomst.GeenGrond(var waarom) ->
          tegengehouden(
              beeld,
              formulier,
              new Tegenhouder(
                  Grondwoorden.vak(waarom, organisatie.naam(), beeld),
                  false,
                  Grondwoorden.isToestemming(waarom)));
      case VraagVerwijzing.Uitkomst.GeenOrganisatie _ -> {
        formulier.fout("organisatie", "inzet.fout.organisatie");
        yield opnieuw(beeld, formulier);
      }
      case VraagVerwijzing.Uitkomst.MagNiet _ -> throw new NietGevonden();
      case VraagVerwijzing.Uitkomst.Onbekend _ -> throw new NietGevonden();
    };
  }

  /** What stands above the form when something refuses it. */
  private record Tegenhouder(
      @Nullable Weigeringsvak vak, boolean viaTeam, boolean naarToestemming) {}

  private ModelAndView klaar(CasusId casus, String verwijzing, Gebruiker wie) {
    concepten.verwijder(wie, pad(casus));
    return Scherm.naar("/casussen/" + casus + "/verwijzingen/" + verwijzing);
  }

  private static ModelAndView opnieuw(BereidVoor.Beeld beeld, Formulier formulier) {
    return Scherm.opnieuw(
        "inzet/verwijzingvorm", pagina(beeld, formulier, new Tegenhouder(null, false, false)));
  }

  private static ModelAndView tegengehouden(
      BereidVoor.Beeld beeld, Formulier formulier, Tegenhouder tegen) {
    return Scherm.toon(
        "inzet/verwijzingvorm", pagina(beeld, formulier, tegen), HttpStatus.FORBIDDEN);
  }

  private BereidVoor.Beeld lees(CasusId casus, String organisatie, String zoek, Gebruiker wie) {
    return bereidVoor
        .lees(new BereidVoor.Vraag(casus, Vormdelen.organisatie(organisatie), zoek, null), wie)
        .orElseThrow(NietGevonden::new);
  }

  private static Formulier leeg(BereidVoor.Beeld beeld, String zoek) {
    Formulier formulier = Formulier.leeg().met("zoek", zoek);
    Organisatie organisatie = beeld.organisatie();
    if (organisatie != null) {
      formulier.met("organisatie", organisatie.id());
    }
    var samenwerking = beeld.samenwerking();
    if (samenwerking != null) {
      formulier.met("contactpersoon", samenwerking.contactpersoon());
    }
    var vormen = beeld.beleid().eigenVormen();
    if (vormen.size() == 1) {
      formulier.met("vorm", vormen.getFirst().code());
    }
    return formulier.metAlle("deelt", List.of("contact"));
  }

  private static String pad(CasusId casus) {
    return "/casussen/" + casus + "/verwijzingen/nieuw";
  }

  private static VerwijzingvormPagina pagina(
      BereidVoor.Beeld beeld, Formulier formulier, Tegenhouder tegen) {
    Organisatie organisatie = beeld.organisatie();
    var kop = beeld.kop();
    String pad = pad(kop.casus().id());
    return new VerwijzingvormPagina(
        kop.casus().id().toString(),
        kop.naam(),
        kop.casus().nummer(),
        organisatie == null ? null : organisatie.naam(),
        beeld.keuze().stream()
            .map(o -> new Veld.Optie(pad + "?organisatie=" + o.id(), o.naam()))
            .toList(),
        formulier,
        Vormdelen.leefgebieden(),
        Vormdelen.personen(kop.leden()),
        Vormdelen.begrippen(beeld.beleid().eigenVormen()),
        Vormdelen.wetten(),
        Verwijzingvorm.deelopties(),
        Weigeringen.metHoofdletter(Weigeringen.tekst(beeld.beleid().regel().bericht())),
        beeld.beleid().eigenVormen().stream()
            .map(vorm ->
                tekst(
                    "inzet.vorm.regie",
                    Weigeringen.metHoofdletter(tekst(vorm.sleutel())),
                    tekst(
                        "inzet.regie."
                            + beeld
                                .beleid()
                                .versie()
                                .inrichting()
                                .regieNaInschakelen(vorm)
                                .code())))
            .toList(),
        tegen.vak(),
        tegen.viaTeam(),
        tegen.naarToestemming());
  }
}
