package nl.keukentafel.plan.document;

import java.util.List;
import nl.keukentafel.papier.Documentgegevens;
import nl.keukentafel.papier.Papier;
import nl.keukentafel.scherm.Sjablonen;
import nl.keukentafel.scherm.Teksten;
import org.springframework.stereotype.Component;

/**
 * Prints a brief on two sheets: roomy when it fits, else smaller. A plan that is too full for that
 * takes a third sheet rather than letters that nobody can read.
 */
@Component
public class Plandruk {

  private static final int BLADZIJDEN = 2;

  private final Papier papier;
  private final Sjablonen sjablonen;

  Plandruk(Papier papier, Sjablonen sjablonen) {
    this.papier = papier;
    this.sjablonen = sjablonen;
  }

  /** The sheet as HTML, for the screen. */
  public String html(Planbrief brief) {
    return html(new Planvel(brief, false, false));
  }

  /** The brief as PDF. */
  public Papier.Gedrukt druk(Planbrief brief) {
    List<Planvel> vormen =
        List.of(
            new Planvel(brief, false, true),
            new Planvel(brief, false, false),
            new Planvel(brief, true, true),
            new Planvel(brief, true, false));
    Papier.Gedrukt gedrukt = druk(vormen.getFirst());
    for (Planvel vorm : vormen.subList(1, vormen.size())) {
      if (gedrukt.bladzijden() <= BLADZIJDEN) {
        return gedrukt;
      }
      gedrukt = druk(vorm);
    }
    return gedrukt;
  }

  private Papier.Gedrukt druk(Planvel vel) {
    return papier.druk(html(vel), gegevens(vel.brief()));
  }

  private String html(Planvel vel) {
    return Teksten.in(vel.brief().taal(), () -> sjablonen.html("plan/document/brief", vel));
  }

  private static Documentgegevens gegevens(Planbrief brief) {
    return Teksten.in(
        brief.taal(),
        () ->
            new Documentgegevens(
                Teksten.tekst("plan.document.brief.pdf.titel", brief.lezer()),
                Teksten.tekst("plan.document.brief.pdf.omschrijving"),
                brief.taal(),
                brief.gemeente()));
  }
}
