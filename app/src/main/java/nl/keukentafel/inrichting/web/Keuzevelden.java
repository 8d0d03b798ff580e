package nl.keukentafel.inrichting.web;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.keukentafel.inrichting.Begrip;
import nl.keukentafel.inrichting.model.Keuze;
import nl.keukentafel.inrichting.model.Keuzepunt;
import nl.keukentafel.inrichting.model.Keuzes;
import nl.keukentafel.inrichting.model.OngeldigeWaarde;
import nl.keukentafel.inrichting.model.Vorm;
import nl.keukentafel.kern.Tekst;
import nl.keukentafel.scherm.Formulier;
import org.jspecify.annotations.Nullable;

/**
 * The fields of a choice: how they are filled, and how they are read back. A choice of which no
 * field is filled is not made; that nobody or nothing is meant on purpose has a box of its own.
 *
 * <p>Field names: {@code keuze-<code>}, for a table {@code keuze-<code>-<key>}, and the box {@code
 * …-niets}.
 */
public final class Keuzevelden {

  private static final String NIETS = "-niets";

  private Keuzevelden() {}

  /** Name of the (first) field of a choice. */
  public static String veld(Keuzepunt<?> punt) {
    return "keuze-" + punt.code();
  }

  /** Name of the box by which nobody or nothing is chosen on purpose. */
  public static String niets(String veld) {
    return veld + NIETS;
  }

  /** Fills the fields of these choices. */
  public static Formulier formulier(List<Keuzepunt<?>> punten, Keuzes keuzes) {
    Formulier formulier = Formulier.leeg();
    punten.forEach(punt -> vul(formulier, punt, keuzes));
    return formulier;
  }

  private static <T> void vul(Formulier formulier, Keuzepunt<T> punt, Keuzes keuzes) {
    if (keuzes.isGekozen(punt)) {
      vul(formulier, veld(punt), punt.vorm(), punt.vorm().schrijf(keuzes.waarde(punt)));
    }
  }

  private static void vul(Formulier formulier, String veld, Vorm<?> vorm, Object plat) {
    switch (vorm) {
      case Vorm.EenVan<?> _, Vorm.Getal _, Vorm.Tekst _ -> formulier.met(veld, plat);
      case Vorm.JaNee _ -> formulier.met(veld, plat.equals(true) ? "ja" : "nee");
      case Vorm.MeerVan<?> _ -> {
        List<String> codes = woorden(plat);
        if (codes.isEmpty()) {
          formulier.met(niets(veld), "ja");
        } else {
          formulier.metAlle(veld, codes);
        }
      }
      case Vorm.Teksten _ -> {
        List<String> regels = woorden(plat);
        if (regels.isEmpty()) {
          formulier.met(niets(veld), "ja");
        } else {
          formulier.met(veld, String.join("\n", regels));
        }
      }
      case Vorm.PerSleutel<?, ?> tabel -> {
        Map<?, ?> rijen = (Map<?, ?>) plat;
        if (rijen.isEmpty()) {
          formulier.met(niets(veld), "ja");
        }
        rijen.forEach((sleutel, waarde) -> {
          if (waarde != null) {
            vul(formulier, veld + "-" + sleutel, tabel.waarden(), waarde);
          }
        });
      }
    }
  }

  private static List<String> woorden(Object plat) {
    return ((List<?>) plat).stream().map(String::valueOf).toList();
  }

  /**
   * Reads the fields of these choices. What cannot be read gets its message and stays as it was; a
   * value that did not change keeps its source, and a choice that stays open keeps its default.
   */
  public static Keuzes lees(List<Keuzepunt<?>> punten, Formulier formulier, Keuzes was) {
    Keuzes gelezen = was;
    for (Keuzepunt<?> punt : punten) {
      gelezen = lees(punt, formulier, gelezen);
    }
    return gelezen;
  }

  private static <T> Keuzes lees(Keuzepunt<T> punt, Formulier formulier, Keuzes was) {
    String veld = veld(punt);
    Object plat = plat(formulier, veld, punt.vorm());
    if (plat == null) {
      return was.isGekozen(punt) ? was.laatOpen(punt) : was;
    }
    try {
      T waarde = punt.vorm().lees(plat, veld);
      Keuze<T> nu = was.keuze(punt);
      return nu.isGekozen() && nu.waarde().equals(waarde) ? was : was.kies(punt, waarde);
    } catch (OngeldigeWaarde ongeldig) {
      formulier.fout(
          plek(ongeldig.pad()),
          ongeldig.reden().sleutel(),
          ongeldig.reden().delen().stream().map(Weigeringen::tekst).toArray());
      return was;
    }
  }

  /** The field at which a reading stopped: {@code keuze-inkopen.teamlid} is a row of a table. */
  private static String plek(String pad) {
    String zonderPlaats = pad.contains("[") ? pad.substring(0, pad.indexOf('[')) : pad;
    return zonderPlaats.replace('.', '-');
  }

  /** The fields of a choice in plain form; null when none is filled. */
  private static @Nullable Object plat(Formulier formulier, String veld, Vorm<?> vorm) {
    return switch (vorm) {
      case Vorm.EenVan<?> _ -> leegIsNull(formulier.waarde(veld));
      case Vorm.Tekst _ -> leegIsNull(Tekst.schoneRegel(formulier.waarde(veld)));
      case Vorm.JaNee _ ->
          switch (formulier.waarde(veld)) {
            case "" -> null;
            case "ja" -> true;
            case "nee" -> false;
            default -> formulier.waarde(veld);
          };
      case Vorm.Getal _ -> getal(formulier.waarde(veld).strip());
      case Vorm.MeerVan<?> _ -> ofNiets(formulier, veld, formulier.alle(veld));
      case Vorm.Teksten _ ->
          ofNiets(
              formulier,
              veld,
              Tekst.schoneAlinea(formulier.waarde(veld))
                  .lines()
                  .map(Tekst::schoneRegel)
                  .filter(regel -> !regel.isEmpty())
                  .toList());
      case Vorm.PerSleutel<?, ?> tabel -> {
        Map<String, Object> rijen = new LinkedHashMap<>();
        for (Begrip sleutel : sleutels(tabel)) {
          Object waarde = plat(formulier, veld + "-" + sleutel.code(), tabel.waarden());
          if (waarde != null) {
            rijen.put(sleutel.code(), waarde);
          }
        }
        yield rijen.isEmpty() && !formulier.heeft(niets(veld), "ja") ? null : rijen;
      }
    };
  }

  private static @Nullable Object ofNiets(Formulier formulier, String veld, List<String> waarden) {
    boolean niets = formulier.heeft(niets(veld), "ja");
    if (niets && !waarden.isEmpty()) {
      formulier.fout(veld, "inrichting.fout.niets_en_iets");
    }
    return waarden.isEmpty() && !niets ? null : waarden;
  }

  private static @Nullable Object leegIsNull(String tekst) {
    return tekst.isEmpty() ? null : tekst;
  }

  private static @Nullable Object getal(String tekst) {
    if (tekst.isEmpty()) {
      return null;
    }
    try {
      return Integer.valueOf(tekst.replace(".", ""));
    } catch (NumberFormatException _) {
      return tekst;
    }
  }

  /** The rows of a table, in their order. */
  static List<Begrip> sleutels(Vorm.PerSleutel<?, ?> tabel) {
    return waarden(tabel.sleutels());
  }

  /** The values of a closed list, in their order. */
  static List<Begrip> waarden(Class<? extends Enum<?>> lijst) {
    List<Begrip> waarden = new ArrayList<>();
    for (Object waarde : lijst.getEnumConstants()) {
      waarden.add((Begrip) waarde);
    }
    return waarden;
  }
}
