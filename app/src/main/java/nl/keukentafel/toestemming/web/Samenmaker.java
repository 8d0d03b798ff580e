package nl.keukentafel.toestemming.web;

import static nl.keukentafel.scherm.Teksten.tekst;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import nl.keukentafel.huishouden.model.Uitzondering;
import nl.keukentafel.kern.CasusId;
import nl.keukentafel.kern.PersoonId;
import nl.keukentafel.privacy.Categorie;
import nl.keukentafel.scherm.Formulier;
import nl.keukentafel.scherm.Veld;
import nl.keukentafel.toestemming.Bevoegd;
import nl.keukentafel.toestemming.model.Regel;
import nl.keukentafel.toestemming.model.Vorm;
import nl.keukentafel.toestemming.model.Vraaginhoud;
import nl.keukentafel.toestemming.usecase.ToonToestemming.Beeld;
import org.jspecify.annotations.Nullable;

/** Puts one question in the words in which it is read together. */
record Samenmaker(CasusId casus, Beeld beeld, Regel regel, Bevoegd bevoegd) {

  /** Value of the option for an institution begins with this. */
  static final String INSTELLING = "instelling:";

  /** From this age it may be recorded that somebody cannot weigh a matter. */
  private static final int VOLWASSEN = 18;

  private Vraaginhoud inhoud() {
    return regel.vraag().inhoud();
  }

  String pad() {
    return Paden.vraag(casus, regel.vraag().id());
  }

  SamenPagina pagina(Formulier formulier, @Nullable String teruggehaald) {
    List<SamenPagina.Lijstregel> lijst = lijst();
    int nummer =
        1
            + lijst.indexOf(
                lijst.stream().filter(SamenPagina.Lijstregel::nu).findFirst().orElse(null));
    return new SamenPagina(
        casus.toString(),
        pad(),
        nummer,
        lijst.size(),
        Woorden.vraag(beeld, inhoud(), bevoegd),
        wat(),
        lijst,
        formulier,
        gevers(),
        Veld.opties(List.of(Vorm.values()), Vorm::code, "toestemming.vorm"),
        uitzonderingen(),
        wilsvraag(),
        wieBeslist(),
        hindernis(),
        bevoegd instanceof Bevoegd.NogOnbekend
            ? "/huishoudens/"
                + beeld.casus().huishouden()
                + "/personen/"
                + inhoud().voor()
                + "/vertegenwoordiging/nieuw"
            : null,
        teruggehaald);
  }

  /** What is shared, and what is not: both are said (schermen/04). */
  List<SamenPagina.Feit> wat() {
    Set<Categorie> niet = EnumSet.allOf(Categorie.class);
    niet.removeAll(inhoud().categorieen());
    List<SamenPagina.Feit> feiten = new ArrayList<>();
    feiten.add(feit("toestemming.feit.wat", Woorden.categorieen(inhoud().categorieen())));
    if (!niet.isEmpty()) {
      feiten.add(feit("toestemming.feit.niet", Woorden.categorieen(niet)));
    }
    feiten.add(feit("toestemming.feit.metwie", Woorden.metWie(inhoud())));
    feiten.add(feit("toestemming.feit.waarvoor", inhoud().waarvoor()));
    feiten.add(
        feit("toestemming.feit.hoelang", tekst("toestemming.hoelang", Woorden.totEnMet(inhoud()))));
    return feiten;
  }

  private static SamenPagina.Feit feit(String sleutel, String tekst) {
    return new SamenPagina.Feit(tekst(sleutel), tekst);
  }

  /** Only what all at the table may know: this one, and what nobody told in confidence. */
  private List<SamenPagina.Lijstregel> lijst() {
    return beeld.regels().reversed().stream()
        .filter(een -> !een.vraag().vervallen())
        .filter(een ->
            een.vraag().id().equals(regel.vraag().id()) || !een.vraag().merk().vertrouwelijk())
        .map(een -> {
          Regel.Stand stand = een.stand(beeld.vandaag());
          return new SamenPagina.Lijstregel(
              Paden.vraag(casus, een.vraag().id()),
              tekst(
                  "toestemming.titel." + een.vraag().inhoud().doel().code(),
                  Woorden.naam(beeld, een.vraag().inhoud().voor()),
                  Woorden.metWie(een.vraag().inhoud())),
              tekst(
                  "toestemming.stand." + Woorden.code(stand),
                  Woorden.totEnMet(een.vraag().inhoud())),
              een.vraag().id().equals(regel.vraag().id()),
              stand == Regel.Stand.OPEN,
              stand == Regel.Stand.GELDT);
        })
        .toList();
  }

  /** Who may answer; for the form and for the paper. */
  List<Veld.Optie> gevers() {
    Set<PersoonId> personen = new LinkedHashSet<>();
    Set<String> instellingen = Set.of();
    switch (bevoegd) {
      case Bevoegd.Personen wie -> {
        personen.addAll(wie.nodig());
        personen.addAll(wie.ookNamens());
        instellingen = wie.instellingen();
      }
      case Bevoegd.NogOnbekend onbekend -> {
        if (onbekend.ookZelf()) {
          personen.add(inhoud().voor());
        }
      }
      case Bevoegd.VraagEenJurist _ -> personen.add(inhoud().voor());
    }
    return Stream.concat(
            personen.stream().map(wie -> new Veld.Optie(wie.toString(), Woorden.naam(beeld, wie))),
            instellingen.stream().sorted().map(naam -> new Veld.Optie(INSTELLING + naam, naam)))
        .toList();
  }

  /** Who must answer, ticked beforehand: the worker takes away who did not. */
  List<String> nodig() {
    return bevoegd instanceof Bevoegd.Personen wie
        ? Stream.concat(
                wie.nodig().stream().map(PersoonId::toString),
                wie.instellingen().stream().map(naam -> INSTELLING + naam))
            .toList()
        : gevers().stream().map(Veld.Optie::waarde).toList();
  }

  List<Veld.Optie> uitzonderingen() {
    Set<Uitzondering> mits =
        switch (bevoegd) {
          case Bevoegd.Personen wie -> wie.uitzonderingen();
          case Bevoegd.NogOnbekend onbekend -> onbekend.uitzonderingen();
          case Bevoegd.VraagEenJurist _ -> Set.of();
        };
    return Veld.opties(mits.stream().sorted().toList(), Woorden::code, "toestemming.uitzondering");
  }

  private @Nullable String wilsvraag() {
    return beeld
        .lid(inhoud().voor())
        .filter(
            lid -> lid.leeftijd().filter(leeftijd -> leeftijd.minstens() >= VOLWASSEN).isPresent())
        .map(lid -> lid.roepnaam())
        .orElse(null);
  }

  private String wieBeslist() {
    String over = Woorden.naam(beeld, inhoud().voor());
    return switch (bevoegd) {
      case Bevoegd.Personen wie ->
          wie.nodig().equals(Set.of(inhoud().voor())) && wie.instellingen().isEmpty()
              ? tekst("toestemming.beslist.zelf", over, wie.bron())
              : tekst(
                  wie.nodig().contains(inhoud().voor())
                      ? "toestemming.beslist.samen"
                      : "toestemming.beslist.namens",
                  over,
                  Woorden.samen(
                      Stream.concat(
                              Woorden.namen(
                                  beeld,
                                  wie.nodig().stream()
                                      .filter(een -> !een.equals(inhoud().voor()))
                                      .toList())
                                  .stream(),
                              wie.instellingen().stream().sorted())
                          .toList()),
                  wie.bron());
      case Bevoegd.NogOnbekend onbekend ->
          tekst("toestemming.beslist.onbekend", over, onbekend.bron());
      case Bevoegd.VraagEenJurist _ -> tekst("toestemming.beslist.jurist", over);
    };
  }

  private @Nullable String hindernis() {
    return switch (bevoegd) {
      case Bevoegd.Personen _ -> null;
      case Bevoegd.NogOnbekend _ -> tekst("toestemming.hindernis.onbekend");
      case Bevoegd.VraagEenJurist(String sleutel) -> tekst(sleutel);
    };
  }
}
