package nl.keukentafel.gesprek.usecase;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.keukentafel.gesprek.GesprekId;
import nl.keukentafel.gesprek.Passage;
import nl.keukentafel.gesprek.Passagesoort;
import nl.keukentafel.gesprek.model.Blad;
import nl.keukentafel.gesprek.model.Bladinhoud;
import nl.keukentafel.gesprek.model.Bladinhoud.Plek;
import nl.keukentafel.gesprek.model.Score;
import nl.keukentafel.gesprek.store.BladStore;
import nl.keukentafel.gesprek.store.BladStore.Veldversie;
import nl.keukentafel.inrichting.Leefgebied;
import nl.keukentafel.kern.MedewerkerId;
import nl.keukentafel.kern.PersoonId;
import nl.keukentafel.privacy.Merk;

/** Writes what changed on a sheet, and keeps each changed field under the new version. */
record Bladschrijver(BladStore bladen, GesprekId gesprek, Leefgebied leefgebied, Instant nu) {

  /**
   * Writes a sheet of which the version was taken already.
   *
   * @param was the fields before
   */
  void schrijf(
      Optional<Blad> blad,
      Map<String, String> was,
      Bladinhoud inhoud,
      Collection<Plek> plekken,
      int versie,
      MedewerkerId wie) {
    Map<String, String> wordt = inhoud.velden(plekken);
    List<Veldversie> gewijzigd = new ArrayList<>();
    for (Passagesoort soort : Passagesoort.values()) {
      String over = Bladinhoud.overVeld(soort);
      Merk merk = merk(inhoud, soort);
      boolean anders =
          anders(soort.code(), merk, was, wordt, gewijzigd)
              | anders(over, Merk.geen(), was, wordt, gewijzigd);
      if (anders) {
        String tekst = inhoud.teksten().getOrDefault(soort, "");
        bladen.zetPassage(gesprek, leefgebied.code(), new Passage(soort, tekst, merk, wie), nu);
      }
    }
    for (Plek plek : plekken) {
      boolean dicht = isDicht(blad, plek);
      Merk merk = new Merk(plek.persoon(), dicht);
      boolean anders =
          anders(plek.eigenVeld(), merk, was, wordt, gewijzigd)
              | anders(plek.niveauVeld(), merk, was, wordt, gewijzigd);
      if (anders) {
        bladen.zetScore(
            gesprek,
            leefgebied.code(),
            new Score(
                plek.domein(),
                plek.persoon(),
                inhoud.niveaus().get(plek),
                inhoud.eigen().get(plek),
                dicht,
                wie),
            nu);
      }
    }
    anders(Bladinhoud.NIETS, Merk.geen(), was, wordt, gewijzigd);
    bladen.bewaarVersie(gesprek, leefgebied.code(), versie, gewijzigd, nu, wie);
  }

  private static boolean anders(
      String veld,
      Merk merk,
      Map<String, String> was,
      Map<String, String> wordt,
      List<Veldversie> gewijzigd) {
    String waarde = wordt.getOrDefault(veld, "");
    if (waarde.equals(was.getOrDefault(veld, ""))) {
      return false;
    }
    gewijzigd.add(new Veldversie(veld, waarde, merk));
    return true;
  }

  private static Merk merk(Bladinhoud inhoud, Passagesoort soort) {
    PersoonId over = inhoud.over().get(soort);
    return over == null ? Merk.geen() : Merk.over(over);
  }

  private static boolean isDicht(Optional<Blad> blad, Plek plek) {
    return blad.map(Blad::scores).orElse(List.of()).stream()
        .anyMatch(score ->
            score.vertrouwelijk()
                && score.persoon().equals(plek.persoon())
                && score.domein() == plek.domein());
  }
}
