package nl.keukentafel.gesprek;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.keukentafel.aanmelding.Gebruiker;
import nl.keukentafel.casus.CasusRechten;
import nl.keukentafel.gesprek.model.Gesprek;
import nl.keukentafel.gesprek.model.Gesprekszicht;
import nl.keukentafel.gesprek.model.Vertrouwelijk;
import nl.keukentafel.gesprek.store.GesprekStore;
import nl.keukentafel.gesprek.usecase.LegKortGesprekVast;
import nl.keukentafel.inrichting.Leefgebied;
import nl.keukentafel.kern.CasusId;
import nl.keukentafel.kern.MedewerkerId;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Door of the gesprek room: which conversations there were, and what was said. */
@Service
@Transactional
public class Gesprekken {
  private final GesprekStore gesprekken;
  private final LegKortGesprekVast kort;

  Gesprekken(GesprekStore gesprekken, LegKortGesprekVast kort) {
    this.gesprekken = gesprekken;
    this.kort = kort;
  }

  /**
   * A conversation at a glance.
   *
   * @param bezoekers the teamleden who held it, one or two
   * @param leefgebieden codes of those that were talked about
   */
  public record Kop(
      GesprekId id,
      LocalDate datum,
      boolean afgerond,
      List<MedewerkerId> bezoekers,
      List<String> leefgebieden) {

    /** Keeps its own copies. */
    public Kop {
      bezoekers = List.copyOf(bezoekers);
      leefgebieden = List.copyOf(leefgebieden);
    }
  }

  /**
   * The conversations of a casus, the newest first, in one query. Ask first whether this reader may
   * see the content.
   */
  @Transactional(readOnly = true)
  public List<Kop> van(CasusId casus) {
    return gesprekken.koppen(casus);
  }

  /**
   * Per leefgebied what was said in the newest conversation about it, as far as this reader may see
   * it, in one query; empty without the right to see conversations.
   */
  @Transactional(readOnly = true)
  public List<Leefgebiedvraag> vragen(CasusId casus, CasusRechten rechten, Gebruiker wie) {
    Gesprekszicht zicht = new Gesprekszicht(rechten, wie.medewerker());
    if (!zicht.magLezen()) {
      return List.of();
    }
    List<Gesprek> alle = gesprekken.alle(casus);
    return Arrays.stream(Leefgebied.values())
        .filter(zicht::ziet)
        .flatMap(leefgebied ->
            alle.stream().flatMap(gesprek -> vraag(gesprek, leefgebied, zicht).stream()).limit(1))
        .toList();
  }

  /**
   * Lays down a conversation in one go: the leefgebied joins, the contact is noted, the
   * conversation is finished. Ask first whether this person may write: otherwise it throws.
   */
  public GesprekId legVast(KortGesprek gesprek, Gebruiker door) {
    return kort.legVast(gesprek, door);
  }

  /** What was said of a leefgebied in one conversation; empty when nothing of it is to be seen. */
  private static Optional<Leefgebiedvraag> vraag(
      Gesprek gesprek, Leefgebied leefgebied, Gesprekszicht zicht) {
    List<Passage> passages =
        gesprek.blad(leefgebied.code()).stream()
            .flatMap(blad ->
                Stream.concat(
                    blad.open().stream(), blad.dicht().stream().map(Vertrouwelijk::passage)))
            .filter(passage -> !passage.tekst().isBlank() && zicht.ziet(leefgebied, passage))
            .toList();
    return passages.isEmpty()
        ? Optional.empty()
        : Optional.of(new Leefgebiedvraag(leefgebied.code(), gesprek.feiten().datum(), passages));
  }
}
