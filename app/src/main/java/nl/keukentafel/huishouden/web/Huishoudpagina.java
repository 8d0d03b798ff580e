package nl.keukentafel.huishouden.web;

import static nl.keukentafel.scherm.Teksten.tekst;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import nl.keukentafel.huishouden.Huishoudbeeld;
import nl.keukentafel.huishouden.Huishoudbeeld.Bekende;
import nl.keukentafel.huishouden.Huishoudbeeld.Bewoner;
import nl.keukentafel.huishouden.model.Huishoudrechten;
import nl.keukentafel.kern.Datums;
import nl.keukentafel.kern.PersoonId;
import nl.keukentafel.scherm.Teksten;
import org.jspecify.annotations.Nullable;

/**
 * The page of one household.
 *
 * @param wijk name of the wijk; null when not known
 */
public record Huishoudpagina(Huishoudbeeld beeld, Huishoudrechten rechten, @Nullable String wijk) {

  public String titel() {
    return tekst("huishouden.naam", beeld.naam());
  }

  /** Path of this page, for the links to what stands under it. */
  public String pad() {
    return "/huishoudens/" + beeld.id();
  }

  public String pad(Bewoner bewoner) {
    return pad() + "/personen/" + bewoner.persoon();
  }

  /** Role, and for a child of 12 to 15 that it decides along (Jeugdwet art. 7.3.4). */
  public String rol(Bewoner bewoner) {
    String rol = tekst("huishouden.rol." + bewoner.rol());
    return bewoner.beslistMee() ? tekst("huishouden.rol.beslist_mee", rol) : rol;
  }

  public String leeftijd(Bewoner bewoner) {
    return bewoner.overleden()
        ? tekst("huishouden.overleden")
        : bewoner.leeftijd() == null ? "" : bewoner.leeftijd();
  }

  /** Whom of the household this person of the network is for; empty for all. */
  public String voor(Bekende bekende) {
    PersoonId wie = bekende.voorWie();
    return beeld.leden().stream()
        .filter(lid -> lid.persoon().equals(wie))
        .map(Bewoner::roepnaam)
        .findFirst()
        .orElse("");
  }

  public static String sinds(LocalDate dag) {
    return Datums.kortMetJaar(dag, Teksten.locale());
  }

  /** Leefgebieden in words, with commas. */
  public static String leefgebieden(List<String> codes) {
    return codes.stream()
        .map(code -> tekst("inrichting.leefgebied." + code))
        .collect(Collectors.joining(", "));
  }

  /** Whether somebody has something to know when talking. */
  public boolean heeftPraten() {
    return beeld.leden().stream().anyMatch(Huishoudpagina::praat);
  }

  public static boolean praat(Bewoner bewoner) {
    return bewoner.taal() != null || bewoner.communicatie() != null;
  }
}
