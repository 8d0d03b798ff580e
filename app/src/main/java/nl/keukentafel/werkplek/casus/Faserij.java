package nl.keukentafel.werkplek.casus;

import static nl.keukentafel.scherm.Teksten.tekst;

import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import nl.keukentafel.casus.Casusbeeld;
import nl.keukentafel.casus.model.Fase;

/**
 * The row of stages on top of the page.
 *
 * @param stappen from left to right
 */
public record Faserij(List<Stap> stappen) {

  private static final List<Fase> RIJ =
      List.of(
          Fase.AANGEMELD,
          Fase.VRAAGVERHELDERING,
          Fase.PLAN,
          Fase.UITVOERING,
          Fase.AFSCHALEN,
          Fase.NAZORG);

  /** Keeps its own copy. */
  public Faserij {
    stappen = List.copyOf(stappen);
  }

  /** A stage; {@code soort} is klaar, nu or empty. */
  public record Stap(String tekst, String soort) {}

  /** The row of a casus; slapend stands in the place of afgesloten. */
  static Faserij van(Casusbeeld casus, Casuswoorden woorden) {
    Map<Fase, Instant> bereikt = new EnumMap<>(Fase.class);
    casus.verloop().wissels().forEach(wissel -> bereikt.put(wissel.naar(), wissel.op()));
    Fase nu = casus.casus().fase();
    List<Fase> rij = new ArrayList<>(RIJ);
    rij.add(nu == Fase.SLAPEND ? Fase.SLAPEND : Fase.AFGESLOTEN);
    int plaatsNu = rij.indexOf(nu);
    List<Stap> stappen = new ArrayList<>();
    for (int plaats = 0; plaats < rij.size(); plaats++) {
      Fase fase = rij.get(plaats);
      Instant op = bereikt.get(fase);
      stappen.add(stap(fase, op == null ? "" : woorden.dag(op), plaats, plaatsNu));
    }
    return new Faserij(stappen);
  }

  private static Stap stap(Fase fase, String sinds, int plaats, int nu) {
    String naam = Casuswoorden.metHoofdletter(tekst("casus.fase." + fase.code()));
    if (plaats == nu) {
      return new Stap(tekst("werkplek.casus.fase.nu", naam, sinds), "nu");
    }
    return plaats < nu
        ? new Stap((naam + " " + sinds).strip(), sinds.isEmpty() ? "" : "klaar")
        : new Stap(naam, "");
  }
}
