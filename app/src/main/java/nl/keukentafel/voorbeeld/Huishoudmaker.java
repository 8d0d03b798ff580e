package nl.keukentafel.voorbeeld;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import nl.keukentafel.huishouden.model.Naamgebruik;
import nl.keukentafel.huishouden.model.Persoonsnaam;
import nl.keukentafel.voorbeeld.Huishoudschets.Adres;
import nl.keukentafel.voorbeeld.Huishoudschets.Lid;
import nl.keukentafel.voorbeeld.Namen.Achternaam;
import nl.keukentafel.voorbeeld.Namen.Herkomst;
import org.jspecify.annotations.Nullable;

/**
 * Makes households as they are in the Netherlands, roughly: 39% of one person, 33% of two, 12% of
 * three, 11% of four and 5% of more (rounded from CBS household statistics of the 2020s; an
 * approximation, not a sample).
 */
final class Huishoudmaker {

  /** Shares of households of one, two, three, four and more persons. */
  static final double[] GROOTTEN = {0.39, 0.33, 0.12, 0.11, 0.05};

  private static final double[] LEEFTIJD_ALLEEN = {0.20, 0.26, 0.24, 0.18, 0.12};
  private static final double[] LEEFTIJD_PAAR = {0.10, 0.18, 0.34, 0.26, 0.12};
  private static final int[][] LEEFTIJDEN = {{18, 29}, {30, 49}, {50, 64}, {65, 79}, {80, 97}};

  private final Namen namen;
  private final Willekeur willekeur;
  private final LocalDate vandaag;
  private final Supplier<@Nullable String> bsn;

  /**
   * Makes households as of a day.
   *
   * @param bsn the next test number, or null when there are no more
   */
  Huishoudmaker(
      Namen namen, Willekeur willekeur, LocalDate vandaag, Supplier<@Nullable String> bsn) {
    this.namen = namen;
    this.willekeur = willekeur;
    this.vandaag = vandaag;
    this.bsn = bsn;
  }

  /** A household at this address. */
  Huishoudschets maak(Adres adres) {
    List<Lid> leden =
        switch (willekeur.gewogen(GROOTTEN)) {
          case 0 -> alleen();
          case 1 -> willekeur.kans(0.82) ? paar(0, LEEFTIJD_PAAR) : eenouder(1);
          case 2 -> willekeur.kans(0.72) ? gezin(1) : eenouder(2);
          case 3 -> willekeur.kans(0.90) ? gezin(2) : eenouder(3);
          default -> gezin(3 + willekeur.gewogen(0.72, 0.20, 0.06, 0.02));
        };
    return new Huishoudschets(
        willekeur.id(),
        adres,
        willekeur.kans(0.004),
        sinds(leden.getFirst().persoon()),
        leden,
        List.of(),
        List.of());
  }

  /** Since when they live here: at most from the day that the eldest turned eighteen. */
  private LocalDate sinds(Persoonschets oudste) {
    LocalDate volwassen = oudste.geboren().plusYears(18);
    LocalDate begin = vandaag.minusDays(willekeur.van(30, 20 * 365));
    return begin.isBefore(volwassen) && volwassen.isBefore(vandaag) ? volwassen : begin;
  }

  private List<Lid> alleen() {
    Herkomst herkomst = namen.herkomst(willekeur);
    int leeftijd = leeftijd(LEEFTIJD_ALLEEN);
    String geslacht = geslacht(leeftijd > 70 ? 0.68 : 0.47);
    return List.of(
        new Lid(
            persoon(herkomst, geslacht, namen.achternaam(herkomst, willekeur), leeftijd),
            "hoofdaanvrager"));
  }

  private List<Lid> gezin(int kinderen) {
    List<Lid> leden = new ArrayList<>(paar(kinderen, new double[] {0.06, 0.70, 0.22, 0.02, 0}));
    return leden;
  }

  private List<Lid> paar(int kinderen, double[] leeftijden) {
    Herkomst een = namen.herkomst(willekeur);
    Herkomst ander = namen.vanPartner(een, willekeur);
    int leeftijd = leeftijd(leeftijden);
    int vanAnder = Math.max(18, leeftijd + willekeur.van(-6, 4));
    String geslacht = geslacht(0.55);
    boolean zelfde = willekeur.kans(0.015);
    String anders = zelfde ? geslacht : geslacht.equals("man") ? "vrouw" : "man";
    Achternaam naamEen = namen.achternaam(een, willekeur);
    Achternaam naamAnder = namen.achternaam(ander, willekeur);
    Persoonschets hoofd =
        persoon(een, geslacht, naamEen, leeftijd, naamAnder, kansOpPartnernaam(leeftijd, geslacht));
    Persoonschets partner =
        persoon(ander, anders, naamAnder, vanAnder, naamEen, kansOpPartnernaam(vanAnder, anders));
    List<Lid> leden = new ArrayList<>();
    leden.add(new Lid(hoofd, "hoofdaanvrager"));
    leden.add(new Lid(partner, "partner"));
    boolean vanEen = geslacht.equals("man") != willekeur.kans(0.1);
    int jongste = geslacht.equals("vrouw") ? leeftijd : vanAnder;
    leden.addAll(kinderen(vanEen ? een : ander, vanEen ? naamEen : naamAnder, jongste, kinderen));
    return leden;
  }

  private List<Lid> eenouder(int kinderen) {
    Herkomst herkomst = namen.herkomst(willekeur);
    int leeftijd = leeftijd(new double[] {0.07, 0.68, 0.24, 0.01, 0});
    String geslacht = geslacht(0.84);
    Achternaam eigen = namen.achternaam(herkomst, willekeur);
    Achternaam vanKinderen =
        geslacht.equals("man") || willekeur.kans(0.35)
            ? eigen
            : namen.achternaam(namen.vanPartner(herkomst, willekeur), willekeur);
    List<Lid> leden = new ArrayList<>();
    leden.add(new Lid(persoon(herkomst, geslacht, eigen, leeftijd), "hoofdaanvrager"));
    leden.addAll(kinderen(herkomst, vanKinderen, leeftijd, kinderen));
    return leden;
  }

  /** Children at home: the eldest first, none older than 27, all born after the parent was 18. */
  private List<Lid> kinderen(Herkomst herkomst, Achternaam naam, int leeftijdOuder, int aantal) {
    List<Lid> leden = new ArrayList<>();
    int hoogste = Math.min(27, Math.max(0, leeftijdOuder - 19));
    int leeftijd = Math.min(hoogste, Math.max(0, leeftijdOuder - willekeur.van(22, 38)));
    for (int kind = 0; kind < aantal; kind++) {
      leden.add(new Lid(persoon(herkomst, geslacht(0.49), naam, leeftijd), "kind"));
      leeftijd = Math.max(0, leeftijd - willekeur.van(1, 4));
    }
    return leden;
  }

  private static double kansOpPartnernaam(int leeftijd, String geslacht) {
    if (!geslacht.equals("vrouw")) {
      return 0.01;
    }
    return leeftijd > 60 ? 0.75 : leeftijd > 35 ? 0.35 : 0.1;
  }

  private Persoonschets persoon(
      Herkomst herkomst,
      String geslacht,
      Achternaam naam,
      int leeftijd,
      Achternaam partner,
      double kans) {
    Persoonschets zonder = persoon(herkomst, geslacht, naam, leeftijd);
    if (!willekeur.kans(kans)) {
      return zonder;
    }
    Persoonsnaam met =
        zonder
            .naam()
            .metPartner(
                partner.tussenvoegsel(),
                partner.naam(),
                willekeur.kans(0.8) ? Naamgebruik.PARTNER_EIGEN : Naamgebruik.PARTNER);
    return zonder.met(met);
  }

  private Persoonschets persoon(Herkomst herkomst, String geslacht, Achternaam naam, int leeftijd) {
    LocalDate geboren =
        vandaag
            .minusYears(leeftijd)
            .minusDays(leeftijd == 0 ? willekeur.tot(300) : willekeur.tot(365));
    boolean volwassen = leeftijd >= 16;
    String taal =
        !herkomst.taal().isEmpty() && leeftijd > 40 && willekeur.kans(0.3) ? herkomst.taal() : null;
    return new Persoonschets(
        willekeur.id(),
        namen.naam(herkomst, geslacht, naam, willekeur),
        geslacht,
        geboren,
        bsn.get(),
        volwassen && willekeur.kans(0.85) ? telefoon(willekeur) : null,
        null,
        taal,
        null);
  }

  /** Numbers that begin with 06 0 are not given out. */
  static String telefoon(Willekeur willekeur) {
    return "+3160%07d".formatted(willekeur.tot(10_000_000));
  }

  private String geslacht(double deelVrouw) {
    return willekeur.kans(0.002) ? "x" : willekeur.kans(deelVrouw) ? "vrouw" : "man";
  }

  private int leeftijd(double[] delen) {
    int[] groep = LEEFTIJDEN[willekeur.gewogen(delen)];
    return willekeur.van(groep[0], groep[1]);
  }
}
