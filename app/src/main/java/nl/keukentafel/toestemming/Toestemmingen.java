package nl.keukentafel.toestemming;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import nl.keukentafel.kern.HuishoudenId;
import nl.keukentafel.kern.PersoonId;
import nl.keukentafel.kern.Wet;
import nl.keukentafel.privacy.Categorie;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/** Door of the toestemming room: who agreed to what, and who may decide for whom. */
@Service
public class Toestemmingen {

  /**
   * A consent that was given.
   *
   * @param voor over whom the data are
   * @param doorPersonen who gave it: the person, or whoever may act for them
   * @param doel code: in_team, huisgenoten, opvragen, delen
   * @param ontvanger with whom it is shared or from whom it is asked; empty for in_team and
   *     huisgenoten
   * @param waarvoor in the words of the conversation
   * @param vorm code: scherm, papier, gesproken
   * @param tot first day on which it no longer holds
   * @param ingetrokken whether it was withdrawn; what was shared before stays shared
   */
  public record Gegeven(
      UUID id,
      PersoonId voor,
      Set<PersoonId> doorPersonen,
      String doel,
      Set<Categorie> categorieen,
      String ontvanger,
      String waarvoor,
      String vorm,
      LocalDate van,
      @Nullable LocalDate tot,
      boolean ingetrokken) {
    /** Keeps its own copies. */
    public Gegeven {
      doorPersonen = Set.copyOf(doorPersonen);
      categorieen = Set.copyOf(categorieen);
    }
  }

  /** All consents given by or for members of this household, the newest first; one query. */
  public List<Gegeven> van(HuishoudenId huishouden) {
    throw new UnsupportedOperationException("skelet");
  }

  /** Whether consent for this purpose (code) and kind of data holds on that day. */
  public boolean geldt(PersoonId voor, String doel, Categorie categorie, LocalDate dag) {
    throw new UnsupportedOperationException("skelet");
  }

  /** The same, for one receiver: consent to share with the school says nothing of the landlord. */
  public boolean geldt(
      PersoonId voor, String doel, String ontvanger, Categorie categorie, LocalDate dag) {
    throw new UnsupportedOperationException("skelet");
  }

  /**
   * Who may do this for this person.
   *
   * @param handeling code: toestemming, instemming, inzage, brief, aanvraag
   */
  public Bevoegd wieBeslist(PersoonId voor, Wet wet, String handeling, LocalDate dag) {
    throw new UnsupportedOperationException("skelet");
  }

  /** What each member of this household sees of the others on that day. */
  public Ledeninzage ledeninzage(HuishoudenId huishouden, LocalDate dag) {
    throw new UnsupportedOperationException("skelet");
  }
}
