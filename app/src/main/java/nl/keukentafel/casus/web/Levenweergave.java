package nl.keukentafel.casus.web;

import static nl.keukentafel.scherm.Teksten.tekst;

import java.time.ZoneId;
import java.util.List;
import nl.keukentafel.casus.model.Casus;
import nl.keukentafel.casus.model.Fase;
import nl.keukentafel.casus.model.Levensstap;
import nl.keukentafel.casus.model.Stapvraag;
import nl.keukentafel.casus.usecase.ToonLeven;
import nl.keukentafel.kern.MedewerkerId;
import nl.keukentafel.scherm.Formulier;
import nl.keukentafel.scherm.Veld;
import org.jspecify.annotations.Nullable;

/** Turns the life of a casus into what the page shows. */
final class Levenweergave {
  private final ToonLeven.Beeld beeld;
  private final Levenswoorden woorden;

  Levenweergave(ToonLeven.Beeld beeld, ZoneId zone) {
    this.beeld = beeld;
    this.woorden = new Levenswoorden(beeld.leven(), zone);
  }

  LevenPagina pagina(Formulier formulier, @Nullable String melding, MedewerkerId lezer) {
    String pad = "/casussen/" + beeld.leven().casus().gegevens().id() + "/leven";
    return new LevenPagina(
        woorden.kop(),
        beeld.leven().casus().fase().code(),
        beeld.stappen().stream()
            .map(stap ->
                new LevenPagina.Stap(
                    pad + "?stap=" + stap.code() + "#stap",
                    Levenswoorden.knop(stap),
                    beeld.open().filter(open -> open.stap() == stap).isPresent()))
            .toList(),
        beeld.open().map(this::open).orElse(null),
        beeld.vragen().stream().map(this::vraag).toList(),
        woorden.verhaal(lezer),
        formulier,
        melding);
  }

  private LevenPagina.Open open(ToonLeven.Open open) {
    Casus casus = beeld.leven().casus();
    Levensstap stap = open.stap();
    boolean opschalen = stap == Levensstap.OPSCHALEN;
    var andere = open.andere();
    return new LevenPagina.Open(
        stap.code(),
        Levenswoorden.knop(stap),
        tekst("casus.stap.uitleg." + stap.code()),
        open.weigering() == null
            ? null
            : Weigeringstekst.vak(
                open.weigering(), open.viaOverleg() ? tekst("casus.stap.vraag_team") : null),
        open.viaOverleg(),
        open.eerst().stream()
            .map(eerst ->
                new LevenPagina.Eerst(
                    tekst(eerst.berichtsleutel(), eerst.argumenten().toArray()), eerst.link()))
            .toList(),
        andere == null ? null : "/casussen/" + andere.id(),
        andere == null ? null : andere.nummer(),
        open.kandidaten().stream()
            .map(lid -> new Veld.Optie(lid.medewerker().toString(), lid.naam()))
            .toList(),
        opschalen ? woorden.andereTeams() : List.of(),
        opschalen && casus.fase() != Fase.AFSCHALEN && casus.fase() != Fase.NAZORG,
        stap.vraagtReden());
  }

  private String vraag(Stapvraag vraag) {
    String wat = tekst("casus.stapvraag." + vraag.inhoud().soort().code());
    return tekst(
        vraag.besproken() ? "casus.stapvraag.besproken" : "casus.stapvraag.wacht",
        wat,
        woorden.dag(vraag.gevraagdOp()));
  }
}
