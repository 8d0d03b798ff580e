package nl.keukentafel.casus.web;

import static nl.keukentafel.scherm.Teksten.tekst;

import java.math.BigDecimal;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import nl.keukentafel.casus.model.Fase;
import nl.keukentafel.casus.model.Weging;
import nl.keukentafel.casus.model.Wegingspost;
import nl.keukentafel.casus.model.Zwaarte;
import nl.keukentafel.casus.store.WegingStore;
import nl.keukentafel.casus.usecase.ToonWeging;
import nl.keukentafel.inrichting.Overlegvorm;
import nl.keukentafel.kern.Datums;
import nl.keukentafel.scherm.Formulier;
import nl.keukentafel.scherm.Teksten;
import org.jspecify.annotations.Nullable;

/** Puts the weights into words. */
final class Wegingweergave {

  private final ToonWeging.Beeld beeld;
  private final ZoneId zone;

  Wegingweergave(ToonWeging.Beeld beeld, ZoneId zone) {
    this.beeld = beeld;
    this.zone = zone;
  }

  /**
   * The page.
   *
   * @param getypt what somebody typed; null to begin with what holds
   */
  WegingPagina pagina(@Nullable Formulier getypt, @Nullable String bericht) {
    return new WegingPagina(getypt == null ? geldend() : getypt, groepen(), voorbeelden(), bericht);
  }

  /** The name of a field: keys have a point, names of fields do not. */
  static String veld(Wegingspost post) {
    return post.sleutel().replace('.', '-');
  }

  /** A number as somebody writes it: 1,5 in Dutch. */
  static String getal(double waarde) {
    String tekst = BigDecimal.valueOf(waarde).stripTrailingZeros().toPlainString();
    return Teksten.locale().getLanguage().equals(Locale.ENGLISH.getLanguage())
        ? tekst
        : tekst.replace('.', ',');
  }

  private Formulier geldend() {
    Formulier formulier = Formulier.leeg();
    for (Wegingspost post : Wegingspost.alle()) {
      formulier.met(veld(post), getal(beeld.geldig().waarde(post.sleutel())));
    }
    return formulier;
  }

  private List<WegingPagina.Groep> groepen() {
    return Arrays.stream(Wegingspost.Groep.values())
        .map(groep ->
            new WegingPagina.Groep(
                groep.code(),
                tekst("casus.weging.groep." + groep.code()),
                tekst("casus.weging.uitleg." + groep.code()),
                Wegingspost.alle().stream()
                    .filter(post -> post.groep() == groep)
                    .map(this::post)
                    .toList()))
        .toList();
  }

  private WegingPagina.Post post(Wegingspost post) {
    return new WegingPagina.Post(
        veld(post), label(post), hint(post), getal(beeld.geldig().waarde(post.sleutel())));
  }

  private String hint(Wegingspost post) {
    String meegeleverd =
        tekst("casus.weging.meegeleverd", getal(beeld.meegeleverd().waarde(post.sleutel())));
    WegingStore.Eigen eigen = beeld.eigen().get(post.sleutel());
    if (eigen == null || eigen.door() == null || eigen.op() == null) {
      return meegeleverd;
    }
    return meegeleverd
        + " "
        + tekst(
            "casus.weging.gewijzigd",
            beeld.namen().getOrDefault(eigen.door(), tekst("casus.iemand")),
            Datums.kortMetJaar(eigen.op().atZone(zone).toLocalDate(), Teksten.locale()));
  }

  private static String label(Wegingspost post) {
    String wat = post.sleutel().substring(post.sleutel().indexOf('.') + 1);
    String label =
        switch (post.groep()) {
          case ZWAARTE -> tekst("casus.weging.zwaarte." + Zwaarte.van(wat).code());
          case FASE -> tekst("casus.fase." + wat);
          case UUR -> tekst("casus.weging.uur_per_punt");
          case OVERLEG -> tekst(Overlegvorm.valueOf(wat.toUpperCase(Locale.ROOT)).sleutel());
        };
    return label.substring(0, 1).toUpperCase(Teksten.locale()) + label.substring(1);
  }

  /** What each kind of casus comes to while it is worked on. */
  private List<String> voorbeelden() {
    Weging weging = beeld.geldig();
    List<String> uit = new ArrayList<>();
    for (Zwaarte zwaarte : Zwaarte.values()) {
      uit.add(
          tekst(
              "casus.weging.voorbeeld",
              tekst("casus.weging.zwaarte." + zwaarte.code()),
              getal(weging.uren(zwaarte, Fase.VRAAGVERHELDERING)),
              getal(weging.uren(zwaarte, Fase.UITVOERING))));
    }
    return List.copyOf(uit);
  }
}
