package nl.keukentafel.werkplek.casus;

import java.util.List;
import java.util.Set;
import nl.keukentafel.casus.Casusacties;
import nl.keukentafel.casus.Kloklabel;
import nl.keukentafel.gesprek.Meetstrook;
import nl.keukentafel.inzet.web.ActiefBlok;
import nl.keukentafel.plan.web.Planblok;
import nl.keukentafel.scherm.Weigeringsvak;
import org.jspecify.annotations.Nullable;

/**
 * The casus as shown (schermen 03).
 *
 * @param kop what stands on top
 * @param weigering stands in place of the content when a choice of the inrichting closes it
 * @param inhoud null for who sees no more than stage, dates and holder
 */
public record CasusPagina(
    String id,
    Kop kop,
    @Nullable Weigeringsvak weigering,
    List<Kloklabel> klokken,
    List<Betrokkene> betrokkenen,
    @Nullable Inhoud inhoud) {

  /** Keeps its own copies. */
  public CasusPagina {
    klokken = List.copyOf(klokken);
    betrokkenen = List.copyOf(betrokkenen);
  }

  /**
   * Name, facts, stages and what can be done now.
   *
   * @param naam of the household
   * @param adres one line; null when this person does not see it
   * @param wetten in words, for instance "Wmo, Wgs"
   * @param wacht whether it waits for a casushouder
   */
  public record Kop(
      String naam,
      @Nullable String adres,
      String nummer,
      String wetten,
      @Nullable String casushouder,
      @Nullable String regie,
      Faserij fasen,
      boolean wacht,
      Casusacties acties) {}

  /**
   * What goes on in the household and what is done about it.
   *
   * @param schrijven whether this person may add to it
   * @param meten whether this person may measure
   * @param huishouden null when it cannot be read
   * @param meting who measured and when; null when nobody did
   * @param plan null when there is none, or this person may not see it
   */
  public record Inhoud(
      String grondslag,
      boolean schrijven,
      boolean meten,
      @Nullable Huishoudblok huishouden,
      List<Leefgebied> leefgebieden,
      Meetstrook strook,
      @Nullable String meting,
      @Nullable Planblok plan,
      ActiefBlok actief,
      Journaalblok journaal) {

    /** Keeps its own copy. */
    public Inhoud {
      leefgebieden = List.copyOf(leefgebieden);
    }

    /** Codes of the leefgebieden with a doel. */
    public Set<String> doelgebieden() {
      return plan == null ? Set.of() : plan.doelgebieden();
    }
  }

  /** A leefgebied that joined, and why. */
  public record Leefgebied(String naam, String reden, String sinds) {}
}
