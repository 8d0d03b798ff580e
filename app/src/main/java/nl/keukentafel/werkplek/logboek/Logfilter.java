package nl.keukentafel.werkplek.logboek;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.UUID;
import nl.keukentafel.kern.Datumgrens;
import nl.keukentafel.kern.Datums;
import nl.keukentafel.kern.MedewerkerId;
import nl.keukentafel.logboek.Handeling;
import nl.keukentafel.logboek.Logregel;
import nl.keukentafel.logboek.Logvraag;
import nl.keukentafel.logboek.Verwerking;
import nl.keukentafel.scherm.Formulier;
import org.jspecify.annotations.Nullable;

/**
 * The filter as it stands in the address. It holds no names: a name that was typed is looked up
 * first, and then stands there as an id.
 */
record Logfilter(
    LocalDate van,
    LocalDate tot,
    @Nullable UUID wie,
    @Nullable UUID over,
    @Nullable String handeling,
    @Nullable String uitkomst,
    Logvraag.@Nullable Plek na) {

  private static final int JAREN_TERUG = 10;
  private static final int STANDAARD_DAGEN = 7;
  private static final int PER_BLADZIJDE = 100;

  /** Reads the fields; what cannot be read gets a message and is left out of the filter. */
  static Logfilter lees(Formulier formulier, LocalDate vandaag) {
    Datumgrens grens = Datumgrens.gebeurd(vandaag, JAREN_TERUG);
    @Nullable LocalDate van = formulier.mogelijk("van", tekst -> Datums.lees(tekst, grens));
    @Nullable LocalDate tot = formulier.mogelijk("tot", tekst -> Datums.lees(tekst, grens));
    LocalDate tem = Objects.requireNonNullElse(tot, vandaag);
    LocalDate vanaf = Objects.requireNonNullElse(van, tem.minusDays(STANDAARD_DAGEN - 1L));
    if (vanaf.isAfter(tem)) {
      formulier.fout("tot", "kern.periode.eindVoorBegin");
      vanaf = tem;
    }
    return new Logfilter(
        vanaf,
        tem,
        id(formulier, "wie"),
        id(formulier, "over"),
        code(formulier, "handeling", List.of(Handeling.values()).stream().map(Enum::name).toList()),
        code(
            formulier,
            "uitkomst",
            List.of(Verwerking.Uitkomst.values()).stream().map(Enum::name).toList()),
        plek(formulier.waarde("na")));
  }

  /** The question to the logbook. */
  Logvraag vraag(ZoneId zone) {
    return new Logvraag(
        van.atStartOfDay(zone).toInstant(),
        tot.plusDays(1).atStartOfDay(zone).toInstant(),
        over,
        wie == null ? null : new MedewerkerId(wie),
        handeling,
        uitkomst,
        na,
        PER_BLADZIJDE);
  }

  Logfilter metWie(@Nullable UUID iemand) {
    return new Logfilter(van, tot, iemand, over, handeling, uitkomst, null);
  }

  Logfilter metOver(@Nullable UUID iets) {
    return new Logfilter(van, tot, wie, iets, handeling, uitkomst, null);
  }

  Logfilter na(Logregel laatste) {
    return new Logfilter(
        van, tot, wie, over, handeling, uitkomst, new Logvraag.Plek(laatste.tijd(), laatste.id()));
  }

  /** The address of this filter. */
  String pad() {
    List<String> delen = new ArrayList<>();
    deel(delen, "van", Datums.veld(van));
    deel(delen, "tot", Datums.veld(tot));
    deel(delen, "wie", wie);
    deel(delen, "over", over);
    deel(delen, "handeling", handeling);
    deel(delen, "uitkomst", uitkomst);
    if (na != null) {
      deel(delen, "na", ChronoUnit.MICROS.between(Instant.EPOCH, na.tijd()) + "-" + na.id());
    }
    return "/logboek?" + String.join("&", delen);
  }

  private static void deel(List<String> delen, String naam, @Nullable Object waarde) {
    if (waarde != null) {
      delen.add(naam + "=" + URLEncoder.encode(waarde.toString(), StandardCharsets.UTF_8));
    }
  }

  private static @Nullable UUID id(Formulier formulier, String veld) {
    String typt = formulier.waarde(veld);
    try {
      return typt.isEmpty() ? null : UUID.fromString(typt);
    } catch (IllegalArgumentException _) {
      return null;
    }
  }

  private static @Nullable String code(Formulier formulier, String veld, List<String> namen) {
    String typt = formulier.waarde(veld);
    if (typt.isEmpty()) {
      return null;
    }
    if (namen.contains(typt.toUpperCase(Locale.ROOT))) {
      return typt;
    }
    formulier.fout(veld, "scherm.fout.onbekende_keuze");
    return null;
  }

  private static Logvraag.@Nullable Plek plek(String tekst) {
    int streep = tekst.indexOf('-');
    try {
      return streep < 1
          ? null
          : new Logvraag.Plek(
              Instant.EPOCH.plus(Long.parseLong(tekst.substring(0, streep)), ChronoUnit.MICROS),
              Long.parseLong(tekst.substring(streep + 1)));
    } catch (NumberFormatException | ArithmeticException _) {
      return null;
    }
  }
}
