package nl.keukentafel.ervaring;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.keukentafel.casus.Casussen;
import nl.keukentafel.casus.FaseGewisseld;
import nl.keukentafel.casus.model.Fase;
import nl.keukentafel.ervaring.model.Ingevuld;
import nl.keukentafel.ervaring.model.Stelling;
import nl.keukentafel.ervaring.model.Uitnodiging;
import nl.keukentafel.ervaring.store.UitnodigingStore;
import nl.keukentafel.ervaring.usecase.NodigUit;
import nl.keukentafel.ervaring.usecase.VulIn;
import nl.keukentafel.huishouden.Huishoudens;
import nl.keukentafel.kern.CasusId;
import nl.keukentafel.kern.HuishoudenId;
import nl.keukentafel.kern.Wet;
import nl.keukentafel.toets.Antwoord;
import nl.keukentafel.toets.Product;
import nl.keukentafel.toets.Toetsmedewerker;
import org.springframework.transaction.support.TransactionTemplate;

/** A casus of one adult that came to its end, so that this adult may tell how the help was. */
record Afgerond(Product product, Toetsmedewerker lid, CasusId casus) {

  private static final Pattern LINK = Pattern.compile("/ervaring/([A-Za-z0-9_-]{43})");

  static Afgerond maak(Product product, Toetsmedewerker lid, String naam) {
    HuishoudenId huishouden =
        lid.context()
            .doe(() ->
                product
                    .bean(Huishoudens.class)
                    .begin(
                        new Huishoudens.NieuwePersoon(
                            naam, LocalDate.of(1980, 3, 1), null, null, null, null, null),
                        lid.gebruiker()))
            .huishouden();
    Casussen.Opening opening =
        lid.context()
            .doe(() ->
                product
                    .bean(Casussen.class)
                    .open(
                        new Casussen.OpenCasus(
                            huishouden,
                            lid.gebruiker().teams().getFirst(),
                            lid.id(),
                            Set.of(Wet.WMO),
                            "Wmo 2015 art. 2.3.2",
                            "gewoon",
                            List.of("financien"),
                            List.of(),
                            "hulpvraag",
                            null),
                        lid.gebruiker()));
    if (!(opening instanceof Casussen.Opening.Geopend(CasusId casus, String nummer))) {
      throw new IllegalStateException("bestaat al");
    }
    Afgerond afgerond = new Afgerond(product, lid, casus);
    afgerond.naar(Fase.SLAPEND);
    return afgerond;
  }

  /** Tells the room that the casus came in this stage. */
  void naar(Fase fase) {
    lid.context()
        .voerUit(
            () -> product.bean(NodigUit.class).op(new FaseGewisseld(casus, Fase.NAZORG, fase)));
  }

  List<Uitnodiging> uitnodigingen() {
    return lid.context()
        .doe(() ->
            Objects.requireNonNull(
                product
                    .bean(TransactionTemplate.class)
                    .execute(t -> product.bean(UitnodigingStore.class).van(casus))));
  }

  ErvaringId uitnodiging() {
    return uitnodigingen().getFirst().id();
  }

  String pad(String einde) {
    return "/casussen/" + casus + "/ervaring" + einde;
  }

  /** The path of a new link, as the worker gets it on the screen. */
  String link() {
    Antwoord antwoord = product.als(lid).stuur(pad("/" + uitnodiging() + "/link"));
    Matcher gevonden = LINK.matcher(antwoord.tekst());
    if (!gevonden.find()) {
      throw new AssertionError("Geen link op de pagina: " + antwoord);
    }
    return gevonden.group();
  }

  /** Answers, without going past the page. */
  VulIn.Uitkomst vulIn(int score, String tip, String verhaal, boolean openbaar) {
    return lid.context()
        .doe(() ->
            product
                .bean(VulIn.class)
                .vulIn(
                    uitnodiging(),
                    new Ingevuld(Map.of(Stelling.SNEL, score), true, tip, verhaal, openbaar, ""),
                    null));
  }
}
