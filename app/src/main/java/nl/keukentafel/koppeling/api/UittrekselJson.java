package nl.keukentafel.koppeling.api;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import nl.keukentafel.aanmelding.api.Bladvraag;
import nl.keukentafel.casus.Casusuittreksels;
import nl.keukentafel.koppeling.usecase.LeesUittreksels.Uitkomst;
import org.jspecify.annotations.Nullable;

/** What the API answers. */
final class UittrekselJson {

  private UittrekselJson() {}

  /**
   * A casus as the moederorganisatie of its casushouder sees it: no resident, no content.
   *
   * @param afsluitdatum absent while it is not closed
   */
  @JsonInclude(JsonInclude.Include.NON_NULL)
  record Uittreksel(
      String nummer,
      String fase,
      LocalDate openingsdatum,
      LocalDate fasedatum,
      @Nullable LocalDate afsluitdatum,
      String teamlid,
      String team,
      List<String> wetten) {

    static Uittreksel van(Casusuittreksels.Regel regel, Uitkomst.Gelezen gelezen) {
      return new Uittreksel(
          regel.nummer(),
          regel.fase(),
          regel.geopend(),
          regel.faseSinds(),
          regel.afgesloten(),
          gelezen.teamleden().getOrDefault(regel.teamlid(), ""),
          gelezen.teams().getOrDefault(regel.team(), ""),
          regel.wetten().stream()
              .map(wet -> wet.name().toLowerCase(Locale.ROOT))
              .sorted()
              .toList());
    }
  }

  /** A page of them, as they were on a day. */
  record Lijst(
      LocalDate peildatum,
      int pagina,
      int paginaGrootte,
      int totaal,
      List<Uittreksel> uittreksels) {

    static Lijst van(Uitkomst.Gelezen gelezen, Bladvraag blad) {
      return new Lijst(
          gelezen.peildatum(),
          blad.pagina(),
          blad.grootte(),
          gelezen.blad().totaal(),
          gelezen.blad().regels().stream().map(regel -> Uittreksel.van(regel, gelezen)).toList());
    }
  }
}
