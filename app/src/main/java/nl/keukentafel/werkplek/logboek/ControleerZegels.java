package nl.keukentafel.werkplek.logboek;

import java.time.Clock;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import nl.keukentafel.kern.UseCase;
import nl.keukentafel.logboek.Handeling;
import nl.keukentafel.logboek.Keten;
import nl.keukentafel.logboek.Verwerking;
import nl.keukentafel.logboek.Verwerkingenlogboek;
import nl.keukentafel.logboek.Zegels;
import nl.keukentafel.scherm.Teksten;
import nl.keukentafel.scherm.Veld;
import org.jspecify.annotations.Nullable;

/** Checks whether the logbook of a month is as it was written. */
@UseCase
class ControleerZegels {

  private final Zegels zegels;
  private final Verwerkingenlogboek logboek;
  private final Logweergave weergave;
  private final Clock klok;

  ControleerZegels(Zegels zegels, Verwerkingenlogboek logboek, Logweergave weergave, Clock klok) {
    this.zegels = zegels;
    this.logboek = logboek;
    this.weergave = weergave;
    this.klok = klok;
  }

  /**
   * The page.
   *
   * @param gevraagd which month; null, or one without seals, for the newest
   */
  public Zegelpagina controleer(@Nullable YearMonth gevraagd) {
    logboek.schrijf(Verwerking.van(Handeling.INZIEN, "logboek.controleren"));
    List<YearMonth> maanden = zegels.maanden();
    YearMonth maand =
        gevraagd != null && maanden.contains(gevraagd)
            ? gevraagd
            : maanden.isEmpty() ? YearMonth.now(klok.withZone(ZoneOffset.UTC)) : maanden.getFirst();
    List<Veld.Optie> opties =
        maanden.stream().map(m -> new Veld.Optie(m.toString(), naam(m))).toList();
    return switch (zegels.controleer(maand)) {
      case Keten.Leeg leeg ->
          new Zegelpagina(
              opties,
              maand.toString(),
              true,
              true,
              Teksten.tekst("logboek.zegel.leeg"),
              "",
              null,
              leeg.zonderZegel());
      case Keten.Klopt klopt ->
          new Zegelpagina(
              opties,
              maand.toString(),
              true,
              false,
              Teksten.tekst(
                  "logboek.zegel.klopt",
                  weergave.moment(klopt.tot()),
                  klopt.regels(),
                  klopt.zegels()),
              "",
              klopt.laatste(),
              klopt.zonderZegel());
      case Keten.Gebroken gebroken ->
          new Zegelpagina(
              opties,
              maand.toString(),
              false,
              false,
              oordeel(gebroken),
              gebroken.kloptTot() == null
                  ? Teksten.tekst("logboek.zegel.niets_klopt")
                  : Teksten.tekst("logboek.zegel.klopt_tot", weergave.moment(gebroken.kloptTot())),
              null,
              0);
    };
  }

  private String oordeel(Keten.Gebroken gebroken) {
    String van = weergave.moment(gebroken.van());
    String tot = weergave.moment(gebroken.tot());
    return switch (gebroken.reden()) {
      case REGEL_ONTBREEKT ->
          Teksten.tekst("logboek.zegel.ontbreekt", gebroken.volgnr(), gebroken.hoeveel(), van, tot);
      case GEWIJZIGD -> Teksten.tekst("logboek.zegel.gewijzigd", gebroken.volgnr(), van, tot);
      case ZEGEL_ONTBREEKT -> Teksten.tekst("logboek.zegel.zegel_weg", gebroken.volgnr() - 1);
    };
  }

  private static String naam(YearMonth maand) {
    return DateTimeFormatter.ofPattern("MMMM yyyy", Teksten.locale()).format(maand);
  }
}
