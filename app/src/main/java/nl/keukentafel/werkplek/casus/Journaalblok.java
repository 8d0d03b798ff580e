package nl.keukentafel.werkplek.casus;

import static nl.keukentafel.scherm.Teksten.locale;
import static nl.keukentafel.scherm.Teksten.tekst;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import nl.keukentafel.casus.CasusRechten;
import nl.keukentafel.casus.Casusbeeld;
import nl.keukentafel.casus.model.Journaalregel;
import nl.keukentafel.huishouden.Huishoudbeeld;
import nl.keukentafel.kern.Datums;
import nl.keukentafel.kern.MedewerkerId;
import nl.keukentafel.kern.PersoonId;
import org.jspecify.annotations.Nullable;

/**
 * The journaal, the newest first.
 *
 * @param ouder path of older entries; null when there are none
 */
public record Journaalblok(List<Regel> regels, @Nullable String ouder) {

  /** So many entries stand on one page. */
  private static final int BLADZIJDE = 25;

  /** Keeps its own copy. */
  public Journaalblok {
    regels = List.copyOf(regels);
  }

  /**
   * An entry; the text of a confidential one is opened on a page of its own.
   *
   * @param stip class of the mark: none, stip--vol, stip--ruit, stip--slot
   * @param gewijzigd when it was changed last; null when it never was
   */
  public record Regel(
      String id,
      String wanneer,
      String tijd,
      String stip,
      String soort,
      String door,
      String wet,
      @Nullable String tekst,
      @Nullable String vertrouwelijkVan,
      boolean magWijzigen,
      @Nullable String gewijzigd) {}

  /**
   * The block of a casus.
   *
   * @param vanaf how many of the newest entries were skipped
   */
  static Journaalblok van(
      Casusbeeld casus,
      Optional<Huishoudbeeld> huishouden,
      int vanaf,
      Casuswoorden woorden,
      MedewerkerId wie) {
    return new Journaalblok(
        casus.journaal().stream()
            .map(regel -> regel(regel, casus.rechten(), huishouden, woorden, wie))
            .toList(),
        casus.ouder()
            ? "/casussen/%s?journaal=%d#journaal"
                .formatted(casus.casus().gegevens().id(), vanaf + BLADZIJDE)
            : null);
  }

  private static Regel regel(
      Journaalregel regel,
      CasusRechten rechten,
      Optional<Huishoudbeeld> huishouden,
      Casuswoorden woorden,
      MedewerkerId wie) {
    var inhoud = regel.inhoud();
    boolean vertrouwelijk = inhoud.vertrouwelijk();
    PersoonId over = inhoud.overPersoon();
    var tijd = regel.op().atZone(woorden.zone()).toLocalTime();
    return new Regel(
        regel.id().toString(),
        woorden.dag(regel.op()),
        tijd.toSecondOfDay() == 0 ? "" : Datums.tijd(tijd, locale()),
        vertrouwelijk
            ? "stip--slot"
            : switch (inhoud.soort()) {
              case NOTITIE -> "";
              case CONTACT -> "stip--vol";
              case MIJLPAAL -> "stip--ruit";
            },
        tekst("casus.journaalsoort." + inhoud.soort().code()),
        woorden.medewerker(regel.door()),
        tekst("casus.wet." + inhoud.wet().name().toLowerCase(Locale.ROOT)),
        vertrouwelijk ? null : inhoud.tekst(),
        vertrouwelijk && over != null ? roepnaam(huishouden, over) : null,
        rechten.schrijven() && (!vertrouwelijk || regel.door().equals(wie)),
        regel.versie() > 1 ? woorden.dag(regel.gewijzigdOp()) : null);
  }

  private static String roepnaam(Optional<Huishoudbeeld> huishouden, PersoonId persoon) {
    return huishouden.map(Huishoudbeeld::leden).orElse(List.of()).stream()
        .filter(lid -> lid.persoon().equals(persoon))
        .map(Huishoudbeeld.Bewoner::roepnaam)
        .findFirst()
        .orElse(tekst("casus.iemand"));
  }
}
