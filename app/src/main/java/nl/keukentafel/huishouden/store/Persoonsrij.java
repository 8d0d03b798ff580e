package nl.keukentafel.huishouden.store;

import static nl.keukentafel.database.sql.huishouden.Tables.PERSOON;

import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.keukentafel.huishouden.model.Geboortedatum;
import nl.keukentafel.huishouden.model.Geslacht;
import nl.keukentafel.huishouden.model.Leeftijd;
import nl.keukentafel.huishouden.model.Naamgebruik;
import nl.keukentafel.huishouden.model.Persoonsgegevens;
import nl.keukentafel.huishouden.model.Persoonsnaam;
import nl.keukentafel.kern.Emailadres;
import nl.keukentafel.kern.Telefoonnummer;
import org.jooq.Field;
import org.jooq.Record;
import org.jspecify.annotations.Nullable;

/** Between a row of {@code huishouden.persoon} and the values of the model. */
final class Persoonsrij {

  /** What a name and an age are read from. */
  static final List<Field<?>> NAAM_EN_LEEFTIJD =
      List.of(
          PERSOON.VOORNAMEN,
          PERSOON.ROEPNAAM,
          PERSOON.VOORLETTERS,
          PERSOON.TUSSENVOEGSEL,
          PERSOON.ACHTERNAAM,
          PERSOON.PARTNERTUSSENVOEGSEL,
          PERSOON.PARTNERNAAM,
          PERSOON.NAAMGEBRUIK,
          PERSOON.GEBOREN_JAAR,
          PERSOON.GEBOREN_MAAND,
          PERSOON.GEBOREN_DAG,
          PERSOON.OVERLEDEN_OP);

  private Persoonsrij() {}

  static Persoonsnaam naam(Record rij) {
    return new Persoonsnaam(
        tekst(rij, PERSOON.VOORNAMEN),
        tekst(rij, PERSOON.ROEPNAAM),
        tekst(rij, PERSOON.VOORLETTERS),
        tekst(rij, PERSOON.TUSSENVOEGSEL),
        tekst(rij, PERSOON.ACHTERNAAM),
        tekst(rij, PERSOON.PARTNERTUSSENVOEGSEL),
        tekst(rij, PERSOON.PARTNERNAAM),
        Codes.waarde(Naamgebruik.class, rij.get(PERSOON.NAAMGEBRUIK)));
  }

  static Optional<Geboortedatum> geboren(Record rij) {
    Integer jaar = rij.get(PERSOON.GEBOREN_JAAR);
    Integer maand = rij.get(PERSOON.GEBOREN_MAAND);
    Integer dag = rij.get(PERSOON.GEBOREN_DAG);
    if (jaar == null) {
      return Optional.empty();
    }
    if (maand == null) {
      return Optional.of(new Geboortedatum.InJaar(Year.of(jaar)));
    }
    return Optional.of(
        dag == null
            ? new Geboortedatum.InMaand(YearMonth.of(jaar, maand))
            : new Geboortedatum.OpDag(LocalDate.of(jaar, maand, dag)));
  }

  static Optional<Leeftijd> leeftijd(Record rij, LocalDate vandaag) {
    return rij.get(PERSOON.OVERLEDEN_OP) != null
        ? Optional.empty()
        : geboren(rij).map(geboren -> geboren.leeftijdOp(vandaag));
  }

  /** What to call somebody when the surname is clear: roepnaam, else the whole name. */
  static String roepnaam(Record rij) {
    String roepnaam = tekst(rij, PERSOON.ROEPNAAM);
    String voornamen = tekst(rij, PERSOON.VOORNAMEN);
    return !roepnaam.isEmpty()
        ? roepnaam
        : !voornamen.isEmpty() ? voornamen.split(" ", 2)[0] : naam(rij).opScherm();
  }

  static Persoonsgegevens gegevens(Record rij) {
    return new Persoonsgegevens(
        naam(rij),
        Codes.waarde(Geslacht.class, rij.get(PERSOON.GESLACHT)),
        geboren(rij),
        Optional.ofNullable(rij.get(PERSOON.TELEFOON)).map(Telefoonnummer::new),
        Optional.ofNullable(rij.get(PERSOON.EMAIL)).map(Emailadres::new),
        tekst(rij, PERSOON.TAAL),
        tekst(rij, PERSOON.COMMUNICATIE),
        Optional.ofNullable(rij.get(PERSOON.OVERLEDEN_OP)));
  }

  /** The columns of these values, for insert and update. */
  static Map<Field<?>, @Nullable Object> kolommen(Persoonsgegevens persoon) {
    Map<Field<?>, @Nullable Object> rij = new LinkedHashMap<>();
    Persoonsnaam naam = persoon.naam();
    rij.put(PERSOON.VOORNAMEN, leegIsNull(naam.voornamen()));
    rij.put(PERSOON.ROEPNAAM, leegIsNull(naam.roepnaam()));
    rij.put(PERSOON.VOORLETTERS, leegIsNull(naam.voorletters()));
    rij.put(PERSOON.TUSSENVOEGSEL, leegIsNull(naam.tussenvoegsel()));
    rij.put(PERSOON.ACHTERNAAM, naam.achternaam());
    rij.put(PERSOON.PARTNERTUSSENVOEGSEL, leegIsNull(naam.partnerTussenvoegsel()));
    rij.put(PERSOON.PARTNERNAAM, leegIsNull(naam.partnerAchternaam()));
    rij.put(PERSOON.NAAMGEBRUIK, Codes.code(naam.naamgebruik()));
    rij.put(PERSOON.GESLACHT, Codes.code(persoon.geslacht()));
    Geboortedatum geboren = persoon.geboren().orElse(null);
    switch (geboren) {
      case null -> geboren(rij, null, null, null);
      case Geboortedatum.InJaar(Year jaar) -> geboren(rij, jaar.getValue(), null, null);
      case Geboortedatum.InMaand(YearMonth maand) ->
          geboren(rij, maand.getYear(), maand.getMonthValue(), null);
      case Geboortedatum.OpDag(LocalDate dag) ->
          geboren(rij, dag.getYear(), dag.getMonthValue(), dag.getDayOfMonth());
    }
    rij.put(PERSOON.TELEFOON, persoon.telefoon().map(Telefoonnummer::waarde).orElse(null));
    rij.put(PERSOON.EMAIL, persoon.email().map(Emailadres::waarde).orElse(null));
    rij.put(PERSOON.TAAL, leegIsNull(persoon.taal()));
    rij.put(PERSOON.COMMUNICATIE, leegIsNull(persoon.communicatie()));
    rij.put(PERSOON.OVERLEDEN_OP, persoon.overleden().orElse(null));
    rij.put(PERSOON.ZOEK, naam.zoeksleutel().waarde());
    return rij;
  }

  private static void geboren(
      Map<Field<?>, @Nullable Object> rij,
      @Nullable Integer jaar,
      @Nullable Integer maand,
      @Nullable Integer dag) {
    rij.put(PERSOON.GEBOREN_JAAR, jaar);
    rij.put(PERSOON.GEBOREN_MAAND, maand);
    rij.put(PERSOON.GEBOREN_DAG, dag);
  }

  static String tekst(Record rij, Field<String> veld) {
    String waarde = rij.get(veld);
    return waarde == null ? "" : waarde;
  }

  static @Nullable String leegIsNull(String tekst) {
    return tekst.isEmpty() ? null : tekst;
  }
}
