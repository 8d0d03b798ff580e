package nl.keukentafel.gesprek.usecase;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.keukentafel.aanmelding.Gebruiker;
import nl.keukentafel.gesprek.GesprekId;
import nl.keukentafel.gesprek.model.Blad;
import nl.keukentafel.gesprek.model.Bladinhoud.Plek;
import nl.keukentafel.gesprek.model.Gesprek;
import nl.keukentafel.gesprek.model.Score;
import nl.keukentafel.gesprek.store.BladStore;
import nl.keukentafel.gesprek.store.GesprekStore;
import nl.keukentafel.inrichting.Leefgebied;
import nl.keukentafel.kern.CasusId;
import nl.keukentafel.kern.PersoonId;
import nl.keukentafel.kern.UseCase;
import nl.keukentafel.logboek.Handeling;

/** Keeps the levels of a member on one leefgebied within confidence, or opens them again. */
@UseCase
public class SchermNiveausAf {
  private final Gesprekspoort poort;
  private final GesprekStore gesprekken;
  private final BladStore bladen;
  private final Clock klok;

  SchermNiveausAf(Gesprekspoort poort, GesprekStore gesprekken, BladStore bladen, Clock klok) {
    this.poort = poort;
    this.gesprekken = gesprekken;
    this.bladen = bladen;
    this.klok = klok;
  }

  /**
   * Marks the levels of these members as told in confidence, and those of the others as open.
   *
   * @param plekken the levels that the sheet asks
   * @return false when it is not there for this person, or the conversation is finished
   */
  public boolean schermAf(
      CasusId casus,
      GesprekId welk,
      Leefgebied leefgebied,
      List<Plek> plekken,
      Set<PersoonId> dicht,
      Gebruiker wie) {
    Optional<Gesprekspoort.Open> open =
        poort
            .open(casus, wie)
            .filter(o -> o.zicht().magSchrijven(leefgebied) && o.zicht().magMeten())
            .filter(o -> o.aangesloten().contains(leefgebied));
    Optional<Gesprek> gesprek =
        open.flatMap(o -> gesprekken.find(casus, welk)).filter(g -> !g.isAfgerond());
    if (gesprek.isEmpty()) {
      poort.geweigerd(Handeling.WIJZIGEN, "gesprek.vertrouwelijk", casus);
      return false;
    }
    Instant nu = klok.instant();
    bladen.begin(welk, leefgebied.code(), false, nu, wie.medewerker());
    List<Score> staat = gesprek.get().blad(leefgebied.code()).map(Blad::scores).orElse(List.of());
    for (Plek plek : plekken) {
      Score was =
          staat.stream()
              .filter(s -> s.domein() == plek.domein() && s.persoon().equals(plek.persoon()))
              .findFirst()
              .orElse(
                  new Score(plek.domein(), plek.persoon(), null, null, false, wie.medewerker()));
      boolean wordt = dicht.contains(plek.persoon());
      if (was.vertrouwelijk() != wordt && open.get().zicht().ziet(was)) {
        bladen.zetScore(
            welk,
            leefgebied.code(),
            new Score(was.domein(), was.persoon(), was.niveau(), was.eigen(), wordt, was.door()),
            nu);
      }
    }
    poort.gedaan(
        Handeling.WIJZIGEN,
        "gesprek.vertrouwelijk",
        casus,
        open.get(),
        gesprek.get().feiten().wet());
    return true;
  }
}
