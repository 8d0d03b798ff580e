package nl.keukentafel.plan.usecase;

import nl.keukentafel.aanmelding.Gebruiker;
import nl.keukentafel.plan.DoelId;
import nl.keukentafel.plan.model.Actie;
import nl.keukentafel.plan.model.Doel;
import nl.keukentafel.plan.model.Plancategorie;
import nl.keukentafel.privacy.Merk;
import org.springframework.stereotype.Component;

/**
 * Fills the plan of the one screen through the same use cases as the long way. Whatever they refuse
 * was checked before, so a refusal here undoes all of it.
 */
@Component
public class Kortvulling {
  private final BewaarDoel bewaarDoel;
  private final BewaarActie bewaarActie;
  private final LegAkkoordVast legAkkoordVast;
  private final Planlezer lezer;

  Kortvulling(
      BewaarDoel bewaarDoel,
      BewaarActie bewaarActie,
      LegAkkoordVast legAkkoordVast,
      Planlezer lezer) {
    this.bewaarDoel = bewaarDoel;
    this.bewaarActie = bewaarActie;
    this.legAkkoordVast = legAkkoordVast;
    this.lezer = lezer;
  }

  /** Writes doel and acties; the tekststand to agree with. */
  int vul(LegKortPlanVast.Opdracht opdracht, int nummer, Gebruiker wie) {
    Doel.Inhoud doel =
        new Doel.Inhoud(
            opdracht.leefgebied(),
            opdracht.doel(),
            Plancategorie.voorstel(opdracht.leefgebied()),
            Merk.geen());
    if (!(bewaarDoel.bewaar(
            new BewaarDoel.Opdracht(opdracht.casus(), nummer, null, 0, doel, false), wie)
        instanceof BewaarDoel.Uitkomst.Bewaard(int zelfde, DoelId id))) {
      throw new IllegalStateException("het doel komt niet in het plan: " + opdracht);
    }
    for (Actie.Inhoud actie : opdracht.acties()) {
      var uitkomst =
          bewaarActie.bewaar(
              new BewaarActie.Opdracht(
                  opdracht.casus(),
                  zelfde,
                  id,
                  null,
                  0,
                  metReden(actie, opdracht.overgeslagen()),
                  Merk.geen(),
                  false),
              wie);
      if (!(uitkomst instanceof BewaarActie.Uitkomst.Bewaard)) {
        throw new IllegalStateException("een actie komt niet in het plan: " + uitkomst);
      }
    }
    return lezer
        .feiten(opdracht.casus(), wie)
        .flatMap(feiten -> lezer.versie(feiten, nummer))
        .orElseThrow()
        .ruw()
        .plan()
        .inhoud()
        .tekststand();
  }

  LegAkkoordVast.Uitkomst akkoord(LegAkkoordVast.Opdracht opdracht, Gebruiker wie) {
    return legAkkoordVast.leg(opdracht, wie);
  }

  /** One reason holds for all that skip a rung; stepped care asks an actie at a time. */
  private static Actie.Inhoud metReden(Actie.Inhoud actie, String reden) {
    return new Actie.Inhoud(
        actie.wat(),
        actie.uitvoerder(),
        actie.wanneer(),
        actie.uiterlijk(),
        actie.status(),
        actie.uitkomst(),
        actie.interventie(),
        actie.uitvoerder().soort().trede().lichter().isEmpty() ? "" : reden);
  }
}
