package nl.keukentafel.inzet.usecase;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import nl.keukentafel.aanmelding.Gebruiker;
import nl.keukentafel.inzet.VerwijzingId;
import nl.keukentafel.inzet.Verwijzingen;
import nl.keukentafel.inzet.model.Stand;
import nl.keukentafel.inzet.model.Verwijzing;
import nl.keukentafel.inzet.model.Verwijzingsinhoud;
import nl.keukentafel.inzet.store.VerwijzingStore;
import nl.keukentafel.kern.CasusId;
import nl.keukentafel.kern.UseCase;
import nl.keukentafel.logboek.Handeling;
import nl.keukentafel.overleg.Overleggen;
import org.jspecify.annotations.Nullable;

/** Records what the other organisation did with a verwijzing, or takes it back. */
@UseCase
public class ZetVerwijzing {

  private final Inzetpoort kennis;
  private final VerwijzingStore verwijzingen;
  private final Hulpverloop hulp;
  private final Verwijzingsverhaal mijlpalen;
  private final Overleggen overleggen;
  private final Clock klok;

  ZetVerwijzing(
      Inzetpoort kennis,
      VerwijzingStore verwijzingen,
      Hulpverloop hulp,
      Verwijzingsverhaal mijlpalen,
      Overleggen overleggen,
      Clock klok) {
    this.kennis = kennis;
    this.verwijzingen = verwijzingen;
    this.hulp = hulp;
    this.mijlpalen = mijlpalen;
    this.overleggen = overleggen;
    this.klok = klok;
  }

  /** What happened. */
  public sealed interface Stap {
    /** They take it on. */
    record Aanvaard(LocalDate dag, @Nullable LocalDate verwachteStart) implements Stap {}

    /** They decline. */
    record Afgewezen(LocalDate dag, String reden) implements Stap {}

    /** It begins. */
    record Gestart(LocalDate dag, LocalDate terugkoppelingVoor, Hulpverloop.Hoe hoe)
        implements Stap {}

    /** It ends. */
    record Beeindigd(LocalDate dag, String reden) implements Stap {}

    /** We take it back. */
    record Ingetrokken(String reden) implements Stap {}
  }

  /** Which verwijzing, in the version that this person saw. */
  public record Opdracht(CasusId casus, VerwijzingId verwijzing, int versie, Stap stap) {}

  /** What came of it. */
  public sealed interface Uitkomst {
    /** Recorded. */
    record Gezet() implements Uitkomst {}

    /** From this stand that step does not exist. */
    record KanNiet(String stand) implements Uitkomst {}

    /** Somebody else changed it meanwhile. */
    record Botsing() implements Uitkomst {}

    /** May see it, not change it. */
    record MagNiet() implements Uitkomst {}

    /** Not there for this person. */
    record Onbekend() implements Uitkomst {}
  }

  public Uitkomst zet(Opdracht opdracht, Gebruiker wie) {
    Optional<Casuskop> kop = kennis.zie(opdracht.casus(), wie);
    Optional<Verwijzing> gevonden =
        kop.flatMap(k ->
            verwijzingen
                .find(opdracht.casus(), opdracht.verwijzing())
                .filter(v -> zichtbaar(k, v, wie)));
    Uitkomst uitkomst =
        gevonden
            .map(v -> zet(opdracht, v, kop.orElseThrow(), wie))
            .orElseGet(Uitkomst.Onbekend::new);
    kennis.log(
        Handeling.WIJZIGEN,
        "verwijzing.wijzigen",
        opdracht.casus(),
        kop,
        uitkomst instanceof Uitkomst.Gezet);
    return uitkomst;
  }

  static boolean zichtbaar(Casuskop kop, Verwijzing verwijzing, Gebruiker wie) {
    Verwijzingsinhoud inhoud = verwijzing.inhoud();
    return Verwijzingen.zichtbaar(
        kop.rechten(), inhoud.categorie(), inhoud.merk(), verwijzing.door(), wie.medewerker());
  }

  private Uitkomst zet(Opdracht opdracht, Verwijzing verwijzing, Casuskop kop, Gebruiker wie) {
    if (!kop.rechten().magBewerken(verwijzing.inhoud().categorie())) {
      return new Uitkomst.MagNiet();
    }
    if (verwijzing.versie() != opdracht.versie()) {
      return new Uitkomst.Botsing();
    }
    Optional<Stand> naar = naar(verwijzing.stand(), opdracht.stap());
    if (naar.isEmpty()) {
      return new Uitkomst.KanNiet(verwijzing.stand().code());
    }
    UUID klokId =
        naar.get() instanceof Stand.Gestart(LocalDate dag, LocalDate voor)
            ? hulp.zetKlok(verwijzing, dag, voor)
            : null;
    if (!verwijzingen.zet(verwijzing, naar.get(), null, klokId, klok.instant(), wie.medewerker())) {
      return new Uitkomst.Botsing();
    }
    volg(verwijzing, opdracht.stap(), kop, wie);
    mijlpalen.vertel(verwijzing, naar.get().code(), wie);
    return new Uitkomst.Gezet();
  }

  private Optional<Stand> naar(Stand nu, Stap stap) {
    return switch (stap) {
      case Stap.Aanvaard(LocalDate dag, @Nullable LocalDate verwacht) ->
          nu instanceof Stand.Aangevraagd gevraagd
              ? Optional.of(gevraagd.aanvaard(dag, verwacht))
              : Optional.empty();
      case Stap.Afgewezen(LocalDate dag, String reden) ->
          nu instanceof Stand.Aangevraagd gevraagd
              ? Optional.of(gevraagd.wijsAf(dag, reden))
              : Optional.empty();
      case Stap.Gestart(LocalDate dag, LocalDate voor, var _) ->
          nu instanceof Stand.Aanvaard aanvaard
              ? Optional.of(aanvaard.start(dag, voor))
              : Optional.empty();
      case Stap.Beeindigd(LocalDate dag, String reden) ->
          nu instanceof Stand.Gestart gestart
              ? Optional.of(gestart.beeindig(dag, reden))
              : Optional.empty();
      case Stap.Ingetrokken(String reden) ->
          nu.wacht()
              ? Optional.of(new Stand.Ingetrokken(LocalDate.now(klok), reden))
              : Optional.empty();
    };
  }

  private void volg(Verwijzing was, Stap stap, Casuskop kop, Gebruiker wie) {
    switch (stap) {
      case Stap.Gestart gestart -> hulp.begint(was, gestart, kop, wie);
      case Stap.Beeindigd beeindigd -> hulp.eindigt(was, beeindigd, kop, wie);
      case Stap.Ingetrokken _ -> overleggen.vervalt(was.id().waarde());
      case Stap.Aanvaard _, Stap.Afgewezen _ -> {
        // Nothing begins or ends.
      }
    }
  }
}
