package nl.keukentafel.plan.web;

import java.util.Locale;
import java.util.OptionalInt;
import nl.keukentafel.aanmelding.Gebruiker;
import nl.keukentafel.casus.web.Pad;
import nl.keukentafel.inrichting.Leefgebied;
import nl.keukentafel.plan.ActieId;
import nl.keukentafel.plan.DoelId;
import nl.keukentafel.plan.model.Actie;
import nl.keukentafel.plan.model.Doel;
import nl.keukentafel.plan.model.Gecodeerd;
import nl.keukentafel.plan.usecase.LeesPlan;
import nl.keukentafel.plan.usecase.Planlezer;
import nl.keukentafel.scherm.Formulier;
import nl.keukentafel.scherm.NietGevonden;

/** Reads paths of the plan: what is not there for this person is not found. */
final class Planpad {

  private Planpad() {}

  /** The number of a version; of what is no number 0, which no version has: asking it is logged. */
  static int nummer(String tekst) {
    try {
      return Integer.parseInt(tekst);
    } catch (NumberFormatException geenNummer) {
      return 0;
    }
  }

  /** The plan as it stands. */
  static LeesPlan.Gelezen lees(LeesPlan lees, String casus, Gebruiker wie) {
    return lees.lees(Pad.casus(casus), OptionalInt.empty(), wie).orElseThrow(NietGevonden::new);
  }

  /** One version, to write in: not there for who may not. */
  static LeesPlan.Gelezen lees(LeesPlan lees, String casus, String nummer, Gebruiker wie) {
    return lees.lees(Pad.casus(casus), OptionalInt.of(nummer(nummer)), wie)
        .filter(g -> g.feiten().magSchrijven())
        .orElseThrow(NietGevonden::new);
  }

  static Planlezer.Versie versie(LeesPlan.Gelezen gelezen) {
    return gelezen.versie().orElseThrow(NietGevonden::new);
  }

  static Doel doel(LeesPlan.Gelezen gelezen, String id) {
    return versie(gelezen)
        .zicht()
        .inhoud()
        .doel(new DoelId(Pad.id(id)))
        .orElseThrow(NietGevonden::new);
  }

  static Actie actie(LeesPlan.Gelezen gelezen, String id) {
    return versie(gelezen)
        .zicht()
        .inhoud()
        .actie(new ActieId(Pad.id(id)))
        .orElseThrow(NietGevonden::new);
  }

  static Leefgebied leefgebied(String code) {
    try {
      return Leefgebied.valueOf(code.toUpperCase(Locale.ROOT));
    } catch (IllegalArgumentException geenLeefgebied) {
      throw new NietGevonden();
    }
  }

  static <E extends Enum<E> & Gecodeerd> E code(Class<E> lijst, String code) {
    try {
      return Gecodeerd.van(lijst, code);
    } catch (IllegalArgumentException geenCode) {
      throw new NietGevonden();
    }
  }

  /** A number in a hidden field; 0 when it is none. */
  static int getal(Formulier formulier, String veld) {
    try {
      return Integer.parseInt(formulier.waarde(veld));
    } catch (NumberFormatException geenGetal) {
      return 0;
    }
  }
}
