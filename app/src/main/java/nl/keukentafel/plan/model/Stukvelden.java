package nl.keukentafel.plan.model;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import nl.keukentafel.kern.Datums;
import nl.keukentafel.kern.PersoonId;
import nl.keukentafel.privacy.Merk;
import org.jspecify.annotations.Nullable;

/**
 * A doel or actie as fields with a text each: what a form shows, what two versions are compared by
 * and what the history keeps. Names are those of the forms.
 */
public final class Stukvelden {

  /** The fields of a doel. */
  public static final List<String> DOEL = codes(Stukveld.DOEL);

  /** The fields of an actie. */
  public static final List<String> ACTIE = codes(Stukveld.ACTIE);

  private Stukvelden() {}

  /** A doel as fields. */
  public static Map<String, String> van(Doel.Inhoud doel) {
    Map<String, String> velden = new LinkedHashMap<>();
    velden.put("leefgebied", doel.leefgebied().code());
    velden.put("tekst", doel.tekst());
    velden.put("categorie", doel.categorie().name().toLowerCase(Locale.ROOT));
    zet(velden, doel.merk());
    return velden;
  }

  /**
   * An actie as fields.
   *
   * @param eigen its own mark, without what it inherits
   */
  public static Map<String, String> van(Actie.Inhoud actie, Merk eigen) {
    Map<String, String> velden = new LinkedHashMap<>();
    Uitvoerder uitvoerder = actie.uitvoerder();
    velden.put("wat", actie.wat());
    velden.put("soort", uitvoerder.soort().code());
    velden.put(
        "personen",
        uitvoerder.personen().stream().map(PersoonId::toString).collect(Collectors.joining(",")));
    velden.put("naam", uitvoerder.naam());
    velden.put("organisatie", uitvoerder.organisatie());
    velden.put("rol", uitvoerder.rol());
    velden.put("wanneer", actie.wanneer());
    velden.put("uiterlijk", dag(actie.uiterlijk()));
    velden.put("status", actie.status().code());
    velden.put("uitkomst", actie.uitkomst());
    velden.put("interventie", actie.interventie());
    velden.put("overgeslagen", actie.overgeslagen());
    zet(velden, eigen);
    return velden;
  }

  private static List<String> codes(List<Stukveld> velden) {
    return velden.stream().map(Stukveld::code).toList();
  }

  private static void zet(Map<String, String> velden, Merk merk) {
    PersoonId over = merk.over();
    velden.put("over", over == null ? "" : over.toString());
    velden.put("vertrouwelijk", merk.vertrouwelijk() ? "ja" : "");
  }

  private static String dag(@Nullable LocalDate dag) {
    return dag == null ? "" : Datums.veld(dag);
  }
}
