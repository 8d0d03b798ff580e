package nl.keukentafel.ervaring.usecase;

import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import nl.keukentafel.aanmelding.Gebruiker;
import nl.keukentafel.aanmelding.Hoedanigheid;
import nl.keukentafel.ervaring.model.Teamcijfers;
import nl.keukentafel.ervaring.store.ErvaringStore;
import nl.keukentafel.kern.UseCase;
import nl.keukentafel.logboek.Handeling;
import nl.keukentafel.logboek.Verwerking;
import nl.keukentafel.logboek.Verwerkingenlogboek;

/**
 * What residents thought of the help of one's own teams: numbers for everybody in the team, words
 * without names for its teamleider alone.
 */
@UseCase
public class ToonErvaringen {

  private final ErvaringStore antwoorden;
  private final Verwerkingenlogboek logboek;
  private final Clock klok;

  ToonErvaringen(ErvaringStore antwoorden, Verwerkingenlogboek logboek, Clock klok) {
    this.antwoorden = antwoorden;
    this.logboek = logboek;
    this.klok = klok;
  }

  /**
   * One team in one year.
   *
   * @param woorden whether this reader sees what was told in words
   * @param tips from the months before this one
   */
  public record Teambeeld(
      String team,
      Teamcijfers cijfers,
      boolean woorden,
      List<String> tips,
      List<ErvaringStore.Verhaal> verhalen) {

    /** Keeps its own copies. */
    public Teambeeld {
      tips = List.copyOf(tips);
      verhalen = List.copyOf(verhalen);
    }
  }

  public List<Teambeeld> toon(int jaar, Gebruiker wie) {
    YearMonth nu = YearMonth.from(LocalDate.now(klok));
    List<Teambeeld> beelden =
        wie.lidmaatschappen().stream().map(lid -> beeld(lid, jaar, nu)).toList();
    if (beelden.isEmpty()) {
      logboek.schrijf(Verwerking.van(Handeling.INZIEN, "ervaring.inzien"));
    }
    return beelden;
  }

  private Teambeeld beeld(Gebruiker.Lidmaatschap lid, int jaar, YearMonth nu) {
    logboek.schrijf(
        Verwerking.van(
            Handeling.INZIEN,
            "ervaring.inzien",
            "team",
            lid.team().waarde(),
            "Wmo 2015 art. 2.5.1"));
    boolean woorden = lid.positie() == Hoedanigheid.TEAMLEIDER;
    return new Teambeeld(
        lid.teamnaam(),
        Teamcijfers.van(jaar, antwoorden.tellende(lid.team(), jaar)),
        woorden,
        woorden ? antwoorden.tips(lid.team(), jaar, nu) : List.of(),
        woorden ? antwoorden.verhalen(lid.team(), jaar) : List.of());
  }
}
