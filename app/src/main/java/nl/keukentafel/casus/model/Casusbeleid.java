package nl.keukentafel.casus.model;

import java.util.EnumSet;
import java.util.Set;
import nl.keukentafel.aanmelding.Gebruiker;
import nl.keukentafel.aanmelding.Hoedanigheid;
import nl.keukentafel.casus.CasusRechten;
import nl.keukentafel.casus.CasusRechten.Inzage;
import nl.keukentafel.inrichting.model.InrichtingVersie;
import nl.keukentafel.inrichting.model.Weigering;
import nl.keukentafel.privacy.Categorie;
import nl.keukentafel.privacy.Handelwijze;
import nl.keukentafel.privacy.Relatie;
import nl.keukentafel.privacy.Toegangsbeleid;
import nl.keukentafel.privacy.Toegangsoordeel;
import nl.keukentafel.privacy.Toegangsvraag;
import nl.keukentafel.toestemming.Toestemmingen.Rechtenfeiten;
import org.jspecify.annotations.Nullable;

/**
 * Turns what the Toegangsbeleid says of one casus into the rights that a page and a use case work
 * with (3-privacy). Without a relation there are none.
 */
public final class Casusbeleid {

  private Casusbeleid() {}

  /**
   * Whether consent or an emergency can matter for this person: not for a stranger, and not for who
   * answers for the casus.
   */
  public static boolean weegtToestemming(Gebruiker wie, Casusfeiten feiten) {
    Set<Relatie> relaties = feiten.relaties(wie);
    return !relaties.isEmpty()
        && !relaties.contains(Relatie.CASUSHOUDER)
        && !relaties.contains(Relatie.REGISSEUR);
  }

  /**
   * The rights of somebody in this casus.
   *
   * @param toestemming what the household agreed to, and whether this person broke the glass
   * @param inrichting that of the leading team today
   */
  public static CasusRechten bepaal(
      Gebruiker wie, Casusfeiten feiten, Rechtenfeiten toestemming, InrichtingVersie inrichting) {
    Set<Relatie> relaties = feiten.relaties(wie);
    if (relaties.isEmpty()) {
      return CasusRechten.geen();
    }
    Hoedanigheid als = als(wie, feiten);
    Toegangsvraag vraag =
        new Toegangsvraag(
            als,
            relaties,
            Categorie.GESPREK,
            Handelwijze.INZIEN,
            feiten.fase() == Fase.SLAPEND,
            toestemming.inTeam(),
            toestemming.noodinzage(),
            inrichting);
    return switch (Toegangsbeleid.beoordeel(vraag)) {
      case Toegangsoordeel.Ja(String grondslag) -> {
        Set<Categorie> bewerken =
            feiten.fase() == Fase.AFGESLOTEN
                ? Set.of()
                : categorieen(vraag.om(Handelwijze.BEWERKEN));
        Set<Categorie> inzien = categorieen(vraag);
        yield new CasusRechten(
            Inzage.INHOUD,
            bewerken.contains(Categorie.GESPREK),
            inzien.contains(Categorie.VERTROUWELIJK),
            grondslag,
            null,
            inzien,
            bewerken);
      }
      case Toegangsoordeel.NaToestemming(var _, @Nullable Weigering weigering) ->
          voortgang(als, weigering, categorieen(vraag));
      case Toegangsoordeel.AlleenNaNoodinzage(var _, @Nullable Weigering weigering) ->
          voortgang(als, weigering, categorieen(vraag));
      case Toegangsoordeel.Nee nee ->
          relaties.contains(Relatie.VOLGEND_TEAM) && feiten.fase() != Fase.SLAPEND
              ? voortgang(als, null, Set.of())
              : CasusRechten.geen();
    };
  }

  /**
   * Stage, dates and holder, and who lives there for who works along; a volunteer sees own tasks
   * only, and a casus is not one of them.
   */
  private static CasusRechten voortgang(
      Hoedanigheid als, @Nullable Weigering weigering, Set<Categorie> inzien) {
    return als == Hoedanigheid.VRIJWILLIGER
        ? CasusRechten.geen()
        : new CasusRechten(
            Inzage.VOORTGANG,
            false,
            false,
            Toegangsbeleid.WETTELIJKE_TAAK,
            weigering,
            inzien,
            Set.of());
  }

  private static Set<Categorie> categorieen(Toegangsvraag vraag) {
    Set<Categorie> mag = EnumSet.noneOf(Categorie.class);
    for (Categorie categorie : Categorie.values()) {
      if (Toegangsbeleid.beoordeel(vraag.over(categorie)).isJa()) {
        mag.add(categorie);
      }
    }
    return mag;
  }

  /** The position through which somebody has to do with it: the leading team's counts first. */
  private static Hoedanigheid als(Gebruiker wie, Casusfeiten feiten) {
    return wie.lidVan(feiten.leidendTeam())
        .or(() ->
            wie.lidmaatschappen().stream()
                .filter(lid ->
                    feiten.meewerkend().contains(lid.team())
                        || feiten.volgend().contains(lid.team()))
                .findFirst())
        .or(() -> wie.lidmaatschappen().stream().findFirst())
        .map(Gebruiker.Lidmaatschap::positie)
        .orElseGet(() -> wie.rollen().stream().sorted().findFirst().orElse(Hoedanigheid.BEHEERDER));
  }
}
