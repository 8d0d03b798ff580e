package nl.keukentafel.voorbeeld;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import nl.keukentafel.inrichting.Leefgebied;
import nl.keukentafel.voorbeeld.Verloop.Inzet;
import nl.keukentafel.voorbeeld.Verloop.Terugkoppeling;
import nl.keukentafel.voorbeeld.Verloop.Verwijsstap;
import nl.keukentafel.voorbeeld.Verloop.Verwijzing;
import nl.keukentafel.voorbeeld.Verloop.Vraag;
import nl.keukentafel.voorbeeld.Verloopmaker.Onderwerp;
import nl.keukentafel.voorbeeld.Verloopmaker.Opdracht;
import org.jspecify.annotations.Nullable;

/** Makes up help of others: verwijzingen with the consent they need, and what runs. */
final class Hulpmaker {

  private static final int HALF_JAAR = 182;
  private static final int TERUGKOPPELING = 42;

  private final Willekeur willekeur;

  Hulpmaker(Willekeur willekeur) {
    this.willekeur = willekeur;
  }

  /** What was asked of the second line; null where nothing was. */
  @Nullable Verwijzing verwijzing(Opdracht opdracht, Onderwerp onderwerp) {
    Verwijzing vorm = onderwerp.deel().verwijzing();
    Tijdpad pad = opdracht.pad();
    Integer inKracht = pad.inKracht();
    if (vorm == null
        || inKracht == null
        || opdracht.boek().find(vorm.organisatie()).isEmpty()
        || !opdracht.team().magKiezen("tweede_lijn", Leefgebied.FINANCIEN)) {
      return null;
    }
    List<Verwijsstap> stappen = new ArrayList<>();
    List<Terugkoppeling> terug = new ArrayList<>();
    stappen.add(new Verwijsstap("aangevraagd", inKracht, null));
    Integer voor = null;
    Integer klaar = pad.afschalen();
    Integer verwacht = null;
    if (klaar != null || (inKracht > 40 && willekeur.kans(0.7))) {
      int gestart = inKracht - willekeur.van(14, 28);
      stappen.add(new Verwijsstap("aanvaard", inKracht - 9, null));
      stappen.add(new Verwijsstap("gestart", gestart, null));
      voor = gestart - TERUGKOPPELING;
      if (klaar == null && voor > 3 && willekeur.kans(0.75)) {
        terug.add(terug(onderwerp, voor + 2, voor - 2 * TERUGKOPPELING));
      }
      if (klaar != null) {
        stappen.add(new Verwijsstap("beeindigd", klaar, "de behandeling is klaar"));
        terug.add(terug(onderwerp, klaar, null));
      }
    } else if (willekeur.kans(0.15)) {
      stappen.add(
          new Verwijsstap("afgewezen", inKracht - 9, "de wachtlijst is dicht tot volgend jaar"));
    } else if (inKracht > 10 && willekeur.kans(0.75)) {
      stappen.add(new Verwijsstap("aanvaard", inKracht - 9, null));
      verwacht = inKracht - willekeur.van(50, 90);
    }
    return new Verwijzing(
        vorm.organisatie(),
        null,
        vorm.leefgebied(),
        vorm.wet(),
        willekeur.kies(opdracht.team().tweedeLijn()).code(),
        Verloopmaker.vul(opdracht, vorm.vraag()),
        vorm.overbrugging(),
        vorm.deelt(),
        vorm.persoon(),
        false,
        stappen,
        verwacht,
        voor,
        terug,
        vorm.hulp());
  }

  private static Terugkoppeling terug(Onderwerp onderwerp, int dagen, @Nullable Integer volgende) {
    Terugkoppeling tekst = Objects.requireNonNull(onderwerp.deel().terugkoppeling());
    return new Terugkoppeling(
        dagen, tekst.vanWie(), tekst.resultaat(), tekst.terugval(), tekst.nazorg(), volgende);
  }

  /** A question beside those for verwijzingen: said yes to, no to, taken back, or still open. */
  Vraag andere(int dag) {
    int keuze = willekeur.gewogen(5, 2, 1, 2);
    return new Vraag(
        dag,
        1,
        "opvragen",
        "huisarts",
        null,
        List.of("medisch"),
        "Om te weten wat de huisarts al heeft gedaan.",
        dag - HALF_JAAR,
        false,
        keuze == 3 ? null : Boolean.valueOf(keuze != 1),
        "gesproken",
        List.of(),
        null,
        keuze == 2 ? Integer.valueOf(Math.max(0, dag - 10)) : null,
        keuze == 2 ? "Vertelt het liever zelf." : null);
  }

  /** The consent without which nothing goes along. */
  Vraag toestemming(Opdracht opdracht, Verwijzing hulp) {
    int dag = hulp.stappen().getFirst().dagen();
    return new Vraag(
        dag,
        1,
        "delen",
        hulp.organisatie(),
        hulp.wet(),
        hulp.deelt(),
        "Dan hoeft u uw verhaal daar niet nog een keer te doen.",
        dag - HALF_JAAR,
        false,
        true,
        "gesproken",
        List.of(),
        null,
        null,
        null);
  }

  /** Help that runs without a verwijzing; null where there is none. */
  @Nullable Inzet inzet(Opdracht opdracht, Onderwerp onderwerp) {
    Inzet vorm = onderwerp.deel().inzet();
    Integer inKracht = opdracht.pad().inKracht();
    if (vorm == null || inKracht == null || opdracht.boek().find(vorm.organisatie()).isEmpty()) {
      return null;
    }
    Integer klaar = opdracht.pad().afschalen();
    return new Inzet(
        vorm.organisatie(),
        vorm.leefgebied(),
        vorm.lijn(),
        vorm.wet(),
        vorm.hulp(),
        vorm.wat(),
        Math.max(0, inKracht - 7),
        klaar == null ? null : Integer.valueOf(klaar - 1),
        klaar == null ? null : "niet meer nodig",
        null,
        false);
  }
}
