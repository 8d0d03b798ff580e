package nl.keukentafel.werkplek.casus;

import static nl.keukentafel.scherm.Teksten.locale;
import static nl.keukentafel.scherm.Teksten.tekst;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import nl.keukentafel.casus.Casusbeeld;
import nl.keukentafel.casus.Kloklabel;
import nl.keukentafel.casus.model.Casusgegevens;
import nl.keukentafel.casus.model.Fase;
import nl.keukentafel.casus.web.Weigeringstekst;
import nl.keukentafel.gesprek.Meetstrook;
import nl.keukentafel.huishouden.Huishoudbeeld;
import nl.keukentafel.inzet.web.ActiefBlok;
import nl.keukentafel.kern.Datums;
import nl.keukentafel.kern.MedewerkerId;
import nl.keukentafel.kern.OrganisatieId;
import nl.keukentafel.plan.web.Planblok;
import nl.keukentafel.privacy.Categorie;
import nl.keukentafel.scherm.Weigeringsvak;
import nl.keukentafel.werkplek.casus.ToonCasus.Beeld;
import org.jspecify.annotations.Nullable;

/** Turns what the rooms know of a casus into what the page shows. */
final class Casusweergave {
  private final Beeld.Gezien beeld;
  private final Casusbeeld casus;
  private final Casusgegevens gegevens;
  private final MedewerkerId wie;
  private final Casuswoorden woorden;

  Casusweergave(Beeld.Gezien beeld, MedewerkerId wie, ZoneId zone) {
    this.beeld = beeld;
    this.casus = beeld.casus();
    this.gegevens = casus.casus().gegevens();
    this.wie = wie;
    this.woorden = new Casuswoorden(beeld.namen(), beeld.vandaag(), zone);
  }

  CasusPagina pagina(int journaalVanaf) {
    boolean open = casus.rechten().magInhoud();
    return new CasusPagina(
        gegevens.id().toString(),
        kop(open),
        weigering(),
        beeld.delen().klokken().stream().map(k -> Kloklabel.van(k, beeld.vandaag())).toList(),
        Betrokkene.van(casus.verloop(), open, woorden),
        open ? inhoud(journaalVanaf) : null);
  }

  private CasusPagina.Kop kop(boolean open) {
    MedewerkerId houder = casus.casus().casushouder();
    return new CasusPagina.Kop(
        beeld
            .delen()
            .huishouden()
            .map(Huishoudbeeld::naam)
            .orElse(tekst("casus.huishouden.onbekend")),
        open ? beeld.delen().huishouden().map(Casusweergave::adres).orElse(null) : null,
        gegevens.nummer(),
        gegevens.wetten().stream()
            .map(wet -> tekst("casus.wet." + wet.name().toLowerCase(Locale.ROOT)))
            .sorted()
            .collect(Collectors.joining(", ")),
        houder == null ? null : woorden.medewerker(houder),
        casus.verloop().regieNu().map(regie -> Betrokkene.regie(regie, woorden)).orElse(null),
        Faserij.van(casus, woorden),
        houder == null && casus.casus().fase() == Fase.AANGEMELD,
        casus.acties());
  }

  private static @Nullable String adres(Huishoudbeeld huishouden) {
    return huishouden.adresBeschermd() ? tekst("casus.adres.beschermd") : huishouden.adres();
  }

  private @Nullable Weigeringsvak weigering() {
    var weigering = casus.rechten().weigering();
    return weigering == null
        ? null
        : Weigeringstekst.vak(weigering, tekst("werkplek.casus.vraag_casushouder"));
  }

  private CasusPagina.Inhoud inhoud(int journaalVanaf) {
    var delen = beeld.delen();
    boolean schrijven = casus.rechten().schrijven();
    return new CasusPagina.Inhoud(
        gegevens.grondslag(),
        schrijven,
        casus.rechten().magBewerken(Categorie.METINGEN),
        delen.huishouden().map(Huishoudblok::van).orElse(null),
        casus.verloop().leefgebieden().stream()
            .map(l ->
                new CasusPagina.Leefgebied(
                    Casuswoorden.metHoofdletter(tekst("inrichting.leefgebied." + l.code())),
                    l.reden(),
                    woorden.dag(l.sinds())))
            .toList(),
        delen.strook(),
        meting(delen.strook()),
        delen
            .plan()
            .map(plan -> Planblok.van(plan, delen.huishouden(), beeld.vandaag()))
            .orElse(null),
        ActiefBlok.van(gegevens.id(), delen.inzet(), organisaties(), beeld.vandaag(), schrijven),
        Journaalblok.van(casus, delen.huishouden(), journaalVanaf, woorden, wie));
  }

  /** Instrument, day and assessors of the newest meting. */
  private @Nullable String meting(Meetstrook strook) {
    LocalDate dag = strook.datum();
    return dag == null
        ? null
        : tekst(
            strook.deels() ? "werkplek.casus.meting.deels" : "werkplek.casus.meting",
            strook.instrumentnaam(),
            Datums.voluit(dag, locale()),
            strook.door().stream().map(woorden::medewerker).collect(Collectors.joining(", ")));
  }

  private Map<OrganisatieId, String> organisaties() {
    return beeld.delen().inzet().organisaties().stream()
        .collect(
            Collectors.toMap(
                id -> id, id -> beeld.namen().van(id, tekst("werkplek.casus.organisatie"))));
  }
}
