package nl.keukentafel.inrichting.web;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import nl.keukentafel.inrichting.Begrip;
import nl.keukentafel.inrichting.Positie;
import nl.keukentafel.inrichting.model.Keuze;
import nl.keukentafel.inrichting.model.Keuzepunt;
import nl.keukentafel.inrichting.model.Keuzes;
import nl.keukentafel.inrichting.model.Vorm;
import nl.keukentafel.scherm.Teksten;
import nl.keukentafel.scherm.Veld;
import org.jspecify.annotations.Nullable;

/**
 * One choice as shown, to read and to change.
 *
 * @param nummer as a refusal quotes it, such as 3.3
 * @param veld name of its field
 * @param waarde the value that holds, chosen or not, in words
 * @param regels the same value row by row when it is a table; else empty
 * @param bron where the value was found; null when a gemeente chose it or nobody did
 * @param standaard what the software does as long as nobody chooses
 * @param effect what the software does with it, in a sentence; null for a choice it does not act on
 * @param besturing which control changes it
 * @param opties what can be chosen
 * @param rijen the rows of a table; empty for another kind
 * @param gekozen whether somebody chose
 * @param gewijzigd whether it differs from the version it is compared with
 * @param per the codes of the positions that have it, for the table of powers; null when it is no
 *     power
 */
public record Keuzeregel(
    String nummer,
    String code,
    String naam,
    String veld,
    String waarde,
    List<String> regels,
    @Nullable String bron,
    String standaard,
    @Nullable String effect,
    Besturing besturing,
    List<Veld.Optie> opties,
    List<Rij> rijen,
    boolean gekozen,
    boolean gewijzigd,
    @Nullable Set<String> per) {

  /** The kinds of control. */
  public enum Besturing {
    LIJST,
    VINKJES,
    GETAL,
    TEKST,
    TEKSTEN,
    TABEL
  }

  /** One row of a table, with a control of its own. */
  public record Rij(String veld, String label, Besturing besturing, List<Veld.Optie> opties) {}

  /** Id on the page, to which a refusal links. */
  public String anker() {
    return "keuze-" + nummer;
  }

  /** Whether this is a power that positions have or do not have (drawing 07). */
  public boolean isBevoegdheid() {
    return per != null;
  }

  /**
   * A choice as it stands.
   *
   * @param was what it is compared with, to mark what changed
   */
  public static <T> Keuzeregel van(Keuzepunt<T> punt, Keuzes keuzes, Keuzes was) {
    Keuze<T> keuze = keuzes.keuze(punt);
    Vorm<T> vorm = punt.vorm();
    String veld = Keuzevelden.veld(punt);
    boolean gewijzigd =
        keuze.isGekozen() != was.isGekozen(punt) || !keuze.waarde().equals(was.waarde(punt));
    return new Keuzeregel(
        punt.nummer(),
        punt.code(),
        Weigeringen.metHoofdletter(Weigeringen.tekst(punt.naam())),
        veld,
        Weigeringen.tekst(vorm.toon(keuze.waarde())),
        regels(vorm, keuze.waarde()),
        bron(keuze),
        Weigeringen.tekst(vorm.toon(punt.standaard())),
        effect(punt),
        besturing(vorm),
        opties(vorm),
        rijen(vorm, veld),
        keuze.isGekozen(),
        gewijzigd,
        posities(vorm, keuze.waarde()));
  }

  private static @Nullable String bron(Keuze<?> keuze) {
    return switch (keuze) {
      case Keuze.Gekozen<?> gekozen -> gekozen.bron() == null ? null : gekozen.bron().verwijzing();
      case Keuze.NogNietGekozen<?> _ -> null;
    };
  }

  private static @Nullable String effect(Keuzepunt<?> punt) {
    String sleutel = "inrichting.effect." + punt.code();
    return Teksten.bestaat(sleutel) ? Teksten.tekst(sleutel) : null;
  }

  private static List<String> regels(Vorm<?> vorm, Object waarde) {
    if (!(vorm instanceof Vorm.PerSleutel<?, ?> tabel) || !(waarde instanceof Map<?, ?> rijen)) {
      return List.of();
    }
    List<String> regels = new ArrayList<>();
    rijen.forEach((sleutel, inhoud) -> {
      if (sleutel instanceof Begrip begrip && inhoud != null) {
        regels.add(
            Teksten.tekst("inrichting.rij", Teksten.tekst(begrip.sleutel()), toon(tabel, inhoud)));
      }
    });
    return regels;
  }

  private static <V> String toon(Vorm.PerSleutel<?, V> tabel, Object inhoud) {
    // A row of the table holds what the table says it holds.
    @SuppressWarnings("unchecked")
    V waarde = (V) inhoud;
    return Weigeringen.tekst(tabel.waarden().toon(waarde));
  }

  private static Besturing besturing(Vorm<?> vorm) {
    return switch (vorm) {
      case Vorm.EenVan<?> _, Vorm.JaNee _ -> Besturing.LIJST;
      case Vorm.MeerVan<?> _ -> Besturing.VINKJES;
      case Vorm.Getal _ -> Besturing.GETAL;
      case Vorm.Tekst _ -> Besturing.TEKST;
      case Vorm.Teksten _ -> Besturing.TEKSTEN;
      case Vorm.PerSleutel<?, ?> _ -> Besturing.TABEL;
    };
  }

  private static List<Veld.Optie> opties(Vorm<?> vorm) {
    return switch (vorm) {
      case Vorm.EenVan<?> een -> opties(Keuzevelden.waarden(een.lijst()));
      case Vorm.MeerVan<?> meer -> opties(Keuzevelden.waarden(meer.lijst()));
      case Vorm.JaNee _ ->
          List.of(
              new Veld.Optie("ja", Teksten.tekst("inrichting.ja")),
              new Veld.Optie("nee", Teksten.tekst("inrichting.nee")));
      case Vorm.Getal _, Vorm.Tekst _, Vorm.Teksten _, Vorm.PerSleutel<?, ?> _ -> List.of();
    };
  }

  private static List<Veld.Optie> opties(List<Begrip> waarden) {
    return waarden.stream().map(waarde -> new Veld.Optie(waarde.code(), label(waarde))).toList();
  }

  private static String label(Begrip begrip) {
    return Weigeringen.metHoofdletter(Teksten.tekst(begrip.sleutel()));
  }

  private static List<Rij> rijen(Vorm<?> vorm, String veld) {
    if (!(vorm instanceof Vorm.PerSleutel<?, ?> tabel)) {
      return List.of();
    }
    return Keuzevelden.sleutels(tabel).stream()
        .map(sleutel ->
            new Rij(
                veld + "-" + sleutel.code(),
                label(sleutel),
                besturing(tabel.waarden()),
                opties(tabel.waarden())))
        .toList();
  }

  private static @Nullable Set<String> posities(Vorm<?> vorm, Object waarde) {
    boolean perPositie =
        switch (vorm) {
          case Vorm.MeerVan<?> meer -> meer.lijst() == Positie.class;
          case Vorm.PerSleutel<?, ?> tabel -> tabel.sleutels() == Positie.class;
          case Vorm.EenVan<?> _, Vorm.Getal _, Vorm.JaNee _, Vorm.Tekst _, Vorm.Teksten _ -> false;
        };
    if (!perPositie) {
      return null;
    }
    Collection<?> wie = waarde instanceof Map<?, ?> tabel ? tabel.keySet() : (Collection<?>) waarde;
    return wie.stream()
        .map(positie -> ((Begrip) positie).code())
        .collect(Collectors.toUnmodifiableSet());
  }
}
