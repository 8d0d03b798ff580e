package nl.keukentafel.plan.usecase;

import java.time.Clock;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import nl.keukentafel.kern.MedewerkerId;
import nl.keukentafel.plan.ActieId;
import nl.keukentafel.plan.DoelId;
import nl.keukentafel.plan.PlanId;
import nl.keukentafel.plan.model.Actie;
import nl.keukentafel.plan.model.Doel;
import nl.keukentafel.plan.model.Stukvelden;
import nl.keukentafel.plan.model.Stukversie;
import nl.keukentafel.plan.store.StukStore;
import nl.keukentafel.privacy.Categorie;
import nl.keukentafel.privacy.Merk;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Writes a doel or actie together with the text that is kept of it. */
@Component
public class Stukschrijver {
  /** Field in a kept text that says it was taken out. */
  public static final String WEG = "weg";

  private final StukStore stukken;
  private final Clock klok;

  Stukschrijver(StukStore stukken, Clock klok) {
    this.stukken = stukken;
    this.klok = klok;
  }

  /** Adds a doel to a concept. */
  public DoelId voegToe(PlanId plan, Doel.Inhoud doel, MedewerkerId door) {
    DoelId id = stukken.voegToe(plan, doel, door);
    bewaar(plan, id, 1, doel, Map.of(), door, door);
    return id;
  }

  /** Changes a doel of a concept; false when somebody was first. */
  public boolean wijzig(
      PlanId plan, DoelId id, int versie, Doel.Inhoud doel, MedewerkerId maker, MedewerkerId door) {
    boolean gelukt = stukken.wijzig(plan, id, versie, doel);
    if (gelukt) {
      bewaar(plan, id, versie + 1, doel, Map.of(), maker, door);
    }
    return gelukt;
  }

  /** Takes a doel out of a concept; false when somebody changed it. */
  public boolean haalWeg(PlanId plan, Doel doel, int versie, MedewerkerId door) {
    boolean gelukt = stukken.haalWeg(plan, doel.id(), versie);
    if (gelukt) {
      bewaar(plan, doel.id(), versie + 1, doel.inhoud(), Map.of(WEG, "ja"), doel.maker(), door);
    }
    return gelukt;
  }

  /**
   * Adds an actie.
   *
   * @param id null for a new one
   */
  public ActieId voegToe(
      PlanId plan,
      @Nullable ActieId id,
      Doel doel,
      Actie.Inhoud actie,
      Merk eigen,
      Stukversie.Aard aard,
      MedewerkerId door) {
    ActieId nieuw = stukken.voegToe(plan, id, doel.id(), actie, eigen, door);
    bewaar(plan, nieuw, 1, doel, actie, eigen, Map.of(), aard, door, door);
    return nieuw;
  }

  /** Changes an actie; false when somebody was first. */
  public boolean wijzig(
      PlanId plan,
      ActieId id,
      int versie,
      Doel doel,
      Actie.Inhoud actie,
      Merk eigen,
      Stukversie.Aard aard,
      MedewerkerId maker,
      MedewerkerId door) {
    boolean gelukt = stukken.wijzig(plan, id, versie, actie, eigen);
    if (gelukt) {
      bewaar(plan, id, versie + 1, doel, actie, eigen, Map.of(), aard, maker, door);
    }
    return gelukt;
  }

  /** Takes an actie out of a concept; false when somebody changed it. */
  public boolean haalWeg(PlanId plan, Doel doel, Actie actie, int versie, MedewerkerId door) {
    boolean gelukt = stukken.haalWeg(plan, actie.id(), versie);
    if (gelukt) {
      bewaar(
          plan,
          actie.id(),
          versie + 1,
          doel,
          actie.inhoud(),
          actie.eigenMerk(),
          Map.of(WEG, "ja"),
          Stukversie.Aard.CONCEPT,
          actie.maker(),
          door);
    }
    return gelukt;
  }

  private void bewaar(
      PlanId plan,
      DoelId id,
      int versie,
      Doel.Inhoud doel,
      Map<String, String> erbij,
      MedewerkerId maker,
      MedewerkerId door) {
    bewaar(
        plan,
        Stukversie.Soort.DOEL,
        id.waarde(),
        versie,
        Stukversie.Aard.CONCEPT,
        met(Stukvelden.van(doel), erbij),
        doel.categorie(),
        doel.merk(),
        maker,
        door);
  }

  private void bewaar(
      PlanId plan,
      ActieId id,
      int versie,
      Doel doel,
      Actie.Inhoud actie,
      Merk eigen,
      Map<String, String> erbij,
      Stukversie.Aard aard,
      MedewerkerId maker,
      MedewerkerId door) {
    bewaar(
        plan,
        Stukversie.Soort.ACTIE,
        id.waarde(),
        versie,
        aard,
        met(Stukvelden.van(actie, eigen), erbij),
        doel.inhoud().categorie(),
        Actie.merk(eigen, doel.inhoud().merk()),
        maker,
        door);
  }

  private void bewaar(
      PlanId plan,
      Stukversie.Soort soort,
      UUID stuk,
      int versie,
      Stukversie.Aard aard,
      Map<String, String> velden,
      Categorie categorie,
      Merk merk,
      MedewerkerId maker,
      MedewerkerId door) {
    stukken.bewaarTekst(
        plan,
        new Stukversie(
            soort, stuk, versie, aard, velden, categorie, merk, maker, door, klok.instant()));
  }

  private static Map<String, String> met(Map<String, String> velden, Map<String, String> erbij) {
    Map<String, String> samen = new HashMap<>(velden);
    samen.putAll(erbij);
    return samen;
  }
}
