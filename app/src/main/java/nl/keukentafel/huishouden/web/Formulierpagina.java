package nl.keukentafel.huishouden.web;

import java.util.ArrayList;
import java.util.List;
import nl.keukentafel.huishouden.model.Gelijkende;
import nl.keukentafel.scherm.Formulier;
import org.jspecify.annotations.Nullable;

/**
 * A form of this room.
 *
 * @param titel heading
 * @param actie path it is sent to, and under which it is kept while half filled
 * @param knop what the button says
 * @param terug where Cancel leads
 * @param uitleg what there is to know beforehand; null for nothing
 * @param gelijkenden who may be the same person: asked before anything is recorded
 * @param kennisgeving what stands in the way, with where to go; null for nothing
 */
public record Formulierpagina(
    String titel,
    List<Kruimel> kruimels,
    String actie,
    Formulier formulier,
    List<Formulierveld> velden,
    String knop,
    String terug,
    @Nullable String uitleg,
    List<Gelijkende> gelijkenden,
    @Nullable Kennisgeving kennisgeving) {

  /** Something to know, and where to go; null for nowhere. */
  public record Kennisgeving(String tekst, @Nullable String link, @Nullable String linktekst) {}

  /** Keeps its own copies. */
  public Formulierpagina {
    kruimels = List.copyOf(kruimels);
    velden = List.copyOf(velden);
    gelijkenden = List.copyOf(gelijkenden);
  }

  static Formulierpagina van(
      String titel,
      List<Kruimel> kruimels,
      String actie,
      Formulier formulier,
      List<Formulierveld> velden,
      String knop,
      String terug) {
    return new Formulierpagina(
        titel, kruimels, actie, formulier, velden, knop, terug, null, List.of(), null);
  }

  Formulierpagina metUitleg(String tekst) {
    return new Formulierpagina(
        titel, kruimels, actie, formulier, velden, knop, terug, tekst, gelijkenden, kennisgeving);
  }

  Formulierpagina metVeld(Formulierveld veld) {
    List<Formulierveld> samen = new ArrayList<>(velden);
    samen.add(veld);
    return new Formulierpagina(
        titel, kruimels, actie, formulier, samen, knop, terug, uitleg, gelijkenden, kennisgeving);
  }

  Formulierpagina metGelijkenden(List<Gelijkende> wie) {
    return new Formulierpagina(
        titel, kruimels, actie, formulier, velden, knop, terug, uitleg, wie, kennisgeving);
  }

  Formulierpagina met(Kennisgeving nieuws) {
    return new Formulierpagina(
        titel, kruimels, actie, formulier, velden, knop, terug, uitleg, gelijkenden, nieuws);
  }
}
