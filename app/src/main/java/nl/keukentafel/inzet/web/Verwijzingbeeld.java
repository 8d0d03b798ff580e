package nl.keukentafel.inzet.web;

import static nl.keukentafel.scherm.Teksten.tekst;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import nl.keukentafel.huishouden.Huishoudens;
import nl.keukentafel.inzet.model.Leveringsvorm;
import nl.keukentafel.inzet.model.Opdrachtgever;
import nl.keukentafel.inzet.model.Stand;
import nl.keukentafel.inzet.model.Terugkoppelplicht;
import nl.keukentafel.inzet.model.Verwijzing;
import nl.keukentafel.inzet.model.Verwijzingsinhoud;
import nl.keukentafel.inzet.usecase.ToonVerwijzing;
import nl.keukentafel.kern.MedewerkerId;
import nl.keukentafel.kern.PersoonId;
import nl.keukentafel.scherm.Formulier;
import org.jspecify.annotations.Nullable;

/** Turns what is known of a verwijzing into its page. */
final class Verwijzingbeeld {

  private final ToonVerwijzing.Beeld beeld;
  private final Verwijzing verwijzing;
  private final LocalDate vandaag;

  Verwijzingbeeld(ToonVerwijzing.Beeld beeld) {
    this.beeld = beeld;
    this.verwijzing = beeld.verwijzing();
    this.vandaag = beeld.vandaag();
  }

  static String pad(Verwijzing verwijzing) {
    return "/casussen/" + verwijzing.casus() + "/verwijzingen/" + verwijzing.id();
  }

  /** The forms as they begin, with what is known. */
  Formulier leeg() {
    return Formulier.leeg()
        .met("terug_voor", beeld.terugkoppelingVoor())
        .met("leveringsvorm", Leveringsvorm.IN_NATURA.code())
        .met("opdrachtgever", Opdrachtgever.GEMEENTE.code());
  }

  VerwijzingPagina pagina(Formulier formulier, @Nullable String bericht) {
    Verwijzingsinhoud inhoud = verwijzing.inhoud();
    var organisatie = beeld.organisatie();
    boolean schrijven = beeld.kop().rechten().magBewerken(inhoud.categorie());
    return new VerwijzingPagina(
        pad(verwijzing),
        verwijzing.casus().toString(),
        beeld.kop().naam(),
        beeld.kop().casus().nummer(),
        organisatie == null ? tekst("inzet.organisatie.onbekend") : organisatie.naam(),
        organisatie == null ? null : organisatie.telefoon(),
        verwijzing.versie(),
        verwijzing.stand().code(),
        Inzetwoorden.stand(verwijzing, vandaag),
        verwijzing.stand().wacht(),
        inhoud.overbrugging(),
        Inzetwoorden.plicht(verwijzing, vandaag),
        verwijzing.plicht(vandaag) instanceof Terugkoppelplicht.TeLaat,
        feiten(),
        vertrouwelijk(),
        beeld.stappen().stream()
            .map(stap ->
                new VerwijzingPagina.Stap(
                    Inzetwoorden.dag(stap.dag(), vandaag),
                    tekst("inzet.stand." + stap.naar()),
                    wie(stap.door()),
                    stap.reden()))
            .toList(),
        beeld.terugkoppelingen().stream()
            .map(terug ->
                new VerwijzingPagina.Terug(
                    Inzetwoorden.dag(terug.dag(), vandaag),
                    terug.vanWie(),
                    terug.resultaat(),
                    terug.terugval(),
                    terug.nazorg()))
            .toList(),
        schrijven,
        schrijven && magTerugkoppelen(),
        formulier,
        Vormdelen.begrippen(Arrays.asList(Leveringsvorm.values())),
        Vormdelen.begrippen(Arrays.asList(Opdrachtgever.values())),
        bericht);
  }

  private boolean magTerugkoppelen() {
    return verwijzing.stand() instanceof Stand.Gestart
        || (verwijzing.stand() instanceof Stand.Beeindigd
            && verwijzing.terugkoppelingVoor() != null);
  }

  private List<VerwijzingPagina.Feit> feiten() {
    Verwijzingsinhoud inhoud = verwijzing.inhoud();
    List<VerwijzingPagina.Feit> feiten = new ArrayList<>();
    feit(feiten, "vraag", inhoud.vraag());
    feit(feiten, "leefgebied", Inzetwoorden.begrip(inhoud.leefgebied()));
    feit(feiten, "vorm", Inzetwoorden.begrip(inhoud.vorm()));
    feit(feiten, "regie", tekst("inzet.regie." + verwijzing.regie().code()));
    feit(feiten, "voor", voorWie(inhoud.merk().over()));
    feit(feiten, "wet", Inzetwoorden.wet(inhoud.wet()));
    feit(
        feiten,
        "deelt",
        inhoud.deelt().isEmpty()
            ? tekst("inzet.deelt.niets")
            : tekst(
                "inzet.deelt.op_grond",
                inhoud.deelt().stream()
                    .sorted()
                    .map(c -> tekst("inzet.categorie." + Verwijzingvorm.code(c)))
                    .collect(Collectors.joining(", ")),
                verwijzing.grondslag()));
    String contact = inhoud.contactpersoon();
    if (contact != null) {
      feit(feiten, "contactpersoon", contact);
    }
    return feiten;
  }

  private static void feit(List<VerwijzingPagina.Feit> feiten, String veld, String waarde) {
    feiten.add(new VerwijzingPagina.Feit(tekst("inzet.feit." + veld), waarde));
  }

  private @Nullable String vertrouwelijk() {
    return verwijzing.inhoud().merk().vertrouwelijk()
        ? voorWie(verwijzing.inhoud().merk().over())
        : null;
  }

  private String voorWie(@Nullable PersoonId over) {
    return over == null
        ? tekst("inzet.voor.huishouden")
        : beeld.kop().leden().stream()
            .filter(lid -> lid.persoon().equals(over))
            .map(Huishoudens.Lid::naam)
            .findFirst()
            .orElse(tekst("inzet.iemand"));
  }

  private String wie(MedewerkerId medewerker) {
    return beeld.namen().getOrDefault(medewerker, tekst("casus.iemand"));
  }
}
