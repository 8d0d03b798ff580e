package nl.keukentafel.overleg.web;

import static nl.keukentafel.scherm.Teksten.tekst;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import nl.keukentafel.inrichting.Besluitwijze;
import nl.keukentafel.inrichting.Kernbesluit;
import nl.keukentafel.inrichting.model.Besluitregel;
import nl.keukentafel.kern.MedewerkerId;
import nl.keukentafel.overleg.Overleggen.Teambesluit;
import nl.keukentafel.overleg.model.Agendapunt;
import nl.keukentafel.overleg.model.Overleg;
import nl.keukentafel.overleg.model.Stem;
import nl.keukentafel.overleg.model.Telling;
import nl.keukentafel.overleg.usecase.ToonOverleg.Beeld;
import nl.keukentafel.overleg.usecase.Vergadering;
import nl.keukentafel.overleg.web.OverlegPagina.Genomen;
import nl.keukentafel.overleg.web.OverlegPagina.Punt;
import nl.keukentafel.overleg.web.OverlegPagina.Stemming;
import nl.keukentafel.overleg.web.OverlegPagina.Stemregel;
import nl.keukentafel.scherm.Formulier;
import nl.keukentafel.team.Teams.Teamlid;
import org.jspecify.annotations.Nullable;

/** Puts the questions of an overleg into words. */
final class Agendaweergave {

  private final Beeld beeld;
  private final Vergadering vergadering;
  private final Terug terug;
  private final Clock klok;

  Agendaweergave(Beeld beeld, Terug terug, Clock klok) {
    this.beeld = beeld;
    this.vergadering = beeld.vergadering();
    this.terug = terug;
    this.klok = klok;
  }

  List<Punt> punten() {
    Optional<Agendapunt> opTafel = opTafel();
    List<Punt> punten = new ArrayList<>();
    for (Agendapunt punt : beeld.punten()) {
      punten.add(punt(punt, punten.size() + 1, opTafel.filter(punt::equals).isPresent()));
    }
    return punten;
  }

  /** The question that was chosen, or else the first that is open; none outside a running one. */
  private Optional<Agendapunt> opTafel() {
    if (!(vergadering.overleg() instanceof Overleg.LopendOverleg)) {
      return Optional.empty();
    }
    List<Agendapunt> open = beeld.punten().stream().filter(Agendapunt::isOpen).toList();
    return open.stream()
        .filter(punt -> punt.id().toString().equals(terug.punt()))
        .findFirst()
        .or(() -> open.stream().findFirst());
  }

  private Punt punt(Agendapunt punt, int nummer, boolean opTafel) {
    Teambesluit besluit = beeld.besluiten().get(punt.id());
    return new Punt(
        nummer,
        punt.id().toString(),
        punt.titel(),
        punt.link(),
        Woorden.van(punt.kernbesluit()),
        Woorden.vraag(punt.kernbesluit()),
        tekst(
            "overleg.gevraagd",
            beeld.naam(punt.gevraagdDoor()),
            Woorden.kort(punt.gevraagdOp(), klok)),
        punt.isOpen(),
        stand(punt),
        opTafel ? stemming(punt) : null,
        besluit == null ? null : genomen(punt, besluit));
  }

  private String stand(Agendapunt punt) {
    int gesproken = vergadering.telling(punt).stemmen().size();
    return !punt.isOpen() || gesproken == 0
        ? ""
        : tekst("overleg.stand.gesproken", gesproken, vergadering.telling(punt).aanwezig().size());
  }

  private Stemming stemming(Agendapunt punt) {
    List<Stemregel> regels =
        vergadering.metStem().stream()
            .filter(lid -> vergadering.overleg().aanwezig().contains(lid.medewerker()))
            .map(lid -> stemregel(punt, lid))
            .toList();
    return new Stemming(
        regel(punt.kernbesluit()),
        regels,
        regels.stream().anyMatch(Stemregel::bewerkbaar),
        telling(vergadering.telling(punt)),
        ingetrokken(punt),
        stemmen(regels),
        punt.versie(),
        new Beslissingsweergave(beeld, terug).van(punt));
  }

  private String regel(Kernbesluit besluit) {
    Besluitregel regel = vergadering.inrichting().inrichting().besluitVoor(besluit);
    return Woorden.van(regel.grond().gedateerd(vergadering.inrichting().geldigVanaf()));
  }

  private Stemregel stemregel(Agendapunt punt, Teamlid lid) {
    MedewerkerId wie = lid.medewerker();
    Stem nu = punt.stemVan(wie).orElse(null);
    boolean botst = terug.botsend().contains(wie);
    String was = nu == null ? "" : nu.keuze().code();
    String wasReden = nu == null ? "" : Objects.requireNonNullElse(nu.reden(), "");
    Formulier getypt = terug.stemmen();
    if (getypt != null && StemmenForm.isGetypt(getypt, wie) && !botst) {
      // What this reader saw when typing, so that a change by somebody else is still noticed.
      was = getypt.waarde("was-" + wie);
      wasReden = getypt.waarde("wasreden-" + wie);
    }
    return new Stemregel(
        wie.toString(),
        lid.naam(),
        Weigeringen.positie(lid),
        nu == null ? tekst("overleg.stem.nog_niet") : gezegd(nu),
        was,
        wasReden,
        vergadering.rechten().magStemVastleggenVan(wie),
        botst ? intussen(nu) : null);
  }

  private String intussen(@Nullable Stem nu) {
    return nu == null
        ? tekst("overleg.botsing.ingetrokken")
        : tekst(
            "overleg.botsing.nu",
            beeld.naam(nu.vastgelegdDoor()),
            Woorden.tijd(nu.op(), klok),
            gezegd(nu));
  }

  private static String gezegd(Stem stem) {
    String keuze = tekst("overleg.stem." + stem.keuze().code());
    return stem.reden() == null ? keuze : tekst("overleg.stem.met_reden", keuze, stem.reden());
  }

  /**
   * What was typed, and for everybody of whom nothing was typed what stands there now: a form that
   * is shown again must not take back a voice that a colleague recorded meanwhile.
   */
  private Formulier stemmen(List<Stemregel> regels) {
    Formulier getypt = terug.stemmen();
    Formulier formulier = getypt == null ? Formulier.leeg() : getypt;
    for (Stemregel regel : regels) {
      if (getypt == null || !StemmenForm.isGetypt(getypt, MedewerkerId.van(regel.wie()))) {
        formulier
            .met("keuze-" + regel.wie(), regel.was())
            .met("reden-" + regel.wie(), regel.wasReden());
      }
    }
    return formulier;
  }

  private List<String> ingetrokken(Agendapunt punt) {
    return punt.ingetrokkenBezwaren().stream()
        .map(stem ->
            tekst(
                "overleg.bezwaar_ingetrokken",
                beeld.naam(stem.wie()),
                Objects.requireNonNullElse(stem.reden(), "")))
        .toList();
  }

  private static String telling(Telling telling) {
    return tekst("overleg.telling", telling.voor(), telling.bezwaar(), telling.onthouden());
  }

  private Genomen genomen(Agendapunt punt, Teambesluit besluit) {
    Telling telling =
        new Telling(besluit.aanwezigen().size(), Set.copyOf(besluit.aanwezigen()), punt.stemmen());
    Besluitwijze wijze = Besluitwijze.valueOf(besluit.wijze().toUpperCase(java.util.Locale.ROOT));
    return new Genomen(
        Woorden.uitkomst(punt.kernbesluit(), besluit.aangenomen()),
        besluit.doorTeam() || !wijze.isGezamenlijk()
            ? Woorden.van(wijze)
            : tekst("overleg.wijze.teamleider_na"),
        Woorden.en(besluit.aanwezigen().stream().map(beeld::naam).sorted().toList()),
        telling(telling),
        besluit.reden(),
        ingetrokken(punt),
        tekst(
            "overleg.vastgelegd",
            beeld.naam(besluit.vastgelegdDoor()),
            Woorden.kort(besluit.genomenOp(), klok)));
  }
}
