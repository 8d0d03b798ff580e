package nl.keukentafel.casus.model;

import java.util.EnumSet;
import java.util.Optional;
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

/**
 * Turns what the Toegangsbeleid says of one casus into the rights that a page and a use case work
 * with (3-privacy). Without a relation there are none.
 */
public final class Casusbeleid {

  private Casusbeleid() {}

  /** The rights of somebody in this casus; the inrichting is that of the leading team today. */
  public static CasusRechten bepaal(
      Gebruiker wie, Casusfeiten feiten, InrichtingVersie inrichting) {
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
            false,
            inrichting);
    return switch (Toegangsbeleid.beoordeel(vraag)) {
      case Toegangsoordeel.Ja(String grondslag) ->
          new CasusRechten(
              Inzage.INHOUD,
              feiten.fase() != Fase.AFGESLOTEN
                  && als != Hoedanigheid.VRIJWILLIGER
                  && Toegangsbeleid.beoordeel(vraag.om(Handelwijze.BEWERKEN)).isJa(),
              Toegangsbeleid.beoordeel(vraag.over(Categorie.VERTROUWELIJK)).isJa(),
              grondslag,
              null,
              categorieen(vraag, Handelwijze.INZIEN),
              feiten.fase() == Fase.AFGESLOTEN || als == Hoedanigheid.VRIJWILLIGER
                  ? Set.of()
                  : categorieen(vraag, Handelwijze.BEWERKEN));
      case Toegangsoordeel.NaToestemming(Weigering weigering) ->
          voortgang(als, Optional.of(weigering));
      case Toegangsoordeel.AlleenNaNoodinzage noodinzage ->
          voortgang(als, Optional.ofNullable(noodinzage.weigering()));
      case Toegangsoordeel.Nee nee ->
          relaties.contains(Relatie.VOLGEND_TEAM) && feiten.fase() != Fase.SLAPEND
              ? voortgang(als, Optional.empty())
              : CasusRechten.geen();
    };
  }

  /** Stage, dates and holder; a volunteer sees own tasks only, and a casus is not one of them. */
  private static CasusRechten voortgang(Hoedanigheid als, Optional<Weigering> weigering) {
    return als == Hoedanigheid.VRIJWILLIGER
        ? CasusRechten.geen()
        : new CasusRechten(
            Inzage.VOORTGANG,
            false,
            false,
            Toegangsbeleid.WETTELIJKE_TAAK,
            weigering.orElse(null),
            Set.of(),
            Set.of());
  }

  private static Set<Categorie> categorieen(Toegangsvraag vraag, Handelwijze om) {
    Set<Categorie> mag = EnumSet.noneOf(Categorie.class);
    for (Categorie categorie : Categorie.values()) {
      if (Toegangsbeleid.beoordeel(vraag.over(categorie).om(om)).isJa()) {
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
