package nl.keukentafel.plan.document;

import static nl.keukentafel.scherm.Teksten.locale;
import static nl.keukentafel.scherm.Teksten.tekst;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.keukentafel.huishouden.Huishoudbeeld;
import nl.keukentafel.kern.Datums;
import nl.keukentafel.kern.PersoonId;
import nl.keukentafel.plan.model.Actie;
import nl.keukentafel.plan.model.Actiestatus;
import nl.keukentafel.plan.model.Evaluatie;
import nl.keukentafel.plan.model.Oordeel;
import nl.keukentafel.plan.model.Uitvoerder;
import nl.keukentafel.plan.model.Uitvoerdersoort;
import nl.keukentafel.privacy.Categorie;

/** The small words of the document: who, when, how it went, which data. */
final class Briefwoorden {

  private final Brieffeiten feiten;
  private final PersoonId lezer;

  Briefwoorden(Brieffeiten feiten, PersoonId lezer) {
    this.feiten = feiten;
    this.lezer = lezer;
  }

  /** "Naima, Ruud en Sem". */
  String opsomming(List<String> namen) {
    return switch (namen.size()) {
      case 0 -> "";
      case 1 -> namen.getFirst();
      default ->
          String.join(", ", namen.subList(0, namen.size() - 1))
              + " "
              + tekst("plan.document.brief.en")
              + " "
              + namen.getLast();
    };
  }

  /** Who does it, with which hat on: "Naima en Ruud", "Kredietbank, met u". */
  String wie(Uitvoerder uitvoerder) {
    String buiten = buiten(uitvoerder);
    if (buiten.isBlank()) {
      return opsomming(uitvoerder.personen().stream().map(this::naam).toList());
    }
    if (uitvoerder.personen().isEmpty()) {
      return buiten;
    }
    List<String> met =
        uitvoerder.personen().stream()
            .map(p -> p.equals(lezer) ? tekst("plan.document.brief.u") : naam(p))
            .toList();
    return tekst("plan.document.brief.met", buiten, opsomming(met));
  }

  private String buiten(Uitvoerder uitvoerder) {
    String rol =
        uitvoerder.rol().isBlank() && uitvoerder.soort() == Uitvoerdersoort.VRIJWILLIGER
            ? tekst("plan.document.brief.vrijwilliger")
            : uitvoerder.rol();
    String plek =
        rol.isBlank() || uitvoerder.organisatie().isBlank()
            ? rol + uitvoerder.organisatie()
            : tekst("plan.document.brief.rol_bij", rol, uitvoerder.organisatie());
    String samen =
        Stream.of(uitvoerder.naam(), plek)
            .filter(deel -> !deel.isBlank())
            .collect(Collectors.joining(", "));
    if (!samen.isBlank()) {
      return samen;
    }
    return switch (uitvoerder.soort()) {
      case TEAM -> feiten.team();
      case WERK_EN_INKOMEN -> tekst("plan.document.brief.werk_en_inkomen");
      case HUISHOUDEN, NETWERK, VRIJWILLIGER, COLLECTIEVE_VOORZIENING, EERSTE_LIJN, TWEEDE_LIJN ->
          "";
    };
  }

  private String naam(PersoonId persoon) {
    return feiten
        .lid(persoon)
        .map(Huishoudbeeld.Bewoner::roepnaam)
        .orElseGet(() -> tekst("plan.document.brief.iemand"));
  }

  /** When: as agreed in words, with the day by which it must be done. */
  String wanneer(Actie.Inhoud actie) {
    if (actie.status() == Actiestatus.KLAAR) {
      return tekst("plan.document.brief.klaar");
    }
    List<String> delen = new ArrayList<>();
    if (!actie.wanneer().isBlank()) {
      delen.add(actie.wanneer());
    }
    LocalDate uiterlijk = actie.uiterlijk();
    if (uiterlijk != null) {
      delen.add(tekst("plan.document.brief.uiterlijk", Datums.voluit(uiterlijk, locale())));
    }
    return delen.isEmpty() ? tekst("plan.document.brief.geen_dag") : String.join(", ", delen);
  }

  /** How a doel stood at the last look, in the voice of the resident when there is one. */
  String stand(Evaluatie evaluatie) {
    Oordeel bewoner = evaluatie.bewoner();
    Oordeel oordeel = bewoner == null ? evaluatie.werker() : bewoner;
    return tekst(
        "plan.document.brief.stand." + oordeel.code(), Datums.voluit(evaluatie.datum(), locale()));
  }

  /** Which data: of the reader "uw inkomsten …", of a child with the name. */
  String gegevens(Collection<Categorie> categorieen, PersoonId voor) {
    String wat =
        opsomming(
            Set.copyOf(categorieen).stream()
                .sorted()
                .map(c -> tekst("plan.document.gegevens." + c.name().toLowerCase(Locale.ROOT)))
                .toList());
    return voor.equals(lezer) ? wat : tekst("plan.document.brief.gegevens_van", wat, naam(voor));
  }
}
