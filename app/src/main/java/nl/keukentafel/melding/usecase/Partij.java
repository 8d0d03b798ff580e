package nl.keukentafel.melding.usecase;

import nl.keukentafel.inrichting.Kanaal;
import nl.keukentafel.kern.OrganisatieId;
import nl.keukentafel.kern.UseCase;
import nl.keukentafel.organisatie.Organisaties;

/** The organisation a partner works for, and the way by which its meldingen come. */
@UseCase
public class Partij {

  private final Organisaties organisaties;

  Partij(Organisaties organisaties) {
    this.organisaties = organisaties;
  }

  /** Name and kanaal (002 question 40). */
  public record Gegevens(String naam, Kanaal kanaal) {}

  public Gegevens get(OrganisatieId organisatie) {
    return organisaties
        .find(organisatie)
        .map(o -> new Gegevens(o.naam(), kanaal(o.soort())))
        .orElse(new Gegevens("", Kanaal.KETENPARTNER));
  }

  /** Which kanaal of 002 question 40 a kind of organisation of questions 46/47 is. */
  static Kanaal kanaal(String soort) {
    return switch (soort) {
      case "huisarts", "poh", "wijkverpleging", "wijkverpleegkundige" -> Kanaal.HUISARTS;
      case "school", "onderwijs", "schoolmaatschappelijk_werk" -> Kanaal.SCHOOL;
      case "cjg" -> Kanaal.CJG;
      case "steunpunt" -> Kanaal.STEUNPUNT;
      case "aanbieder", "instelling", "jeugdzorg", "ggz", "zorg" -> Kanaal.INSTELLING;
      default -> Kanaal.KETENPARTNER;
    };
  }
}
