package nl.keukentafel.huishouden.web;

import java.util.List;
import nl.keukentafel.aanmelding.Gebruiker;
import nl.keukentafel.huishouden.Huishoudbeeld.Bewoner;
import nl.keukentafel.huishouden.usecase.ToonHuishouden;
import nl.keukentafel.huishouden.usecase.WijzigKring;
import nl.keukentafel.kern.HuishoudenId;
import nl.keukentafel.kern.PersoonId;
import nl.keukentafel.scherm.NietGevonden;
import nl.keukentafel.scherm.Scherm;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;

/** What all forms around a household do: see whether this person may, record, and answer. */
@Component
class Kringverwerking {

  private final ToonHuishouden toonHuishouden;
  private final WijzigKring wijzigKring;
  private final Vastlegformulier vastleggen;

  Kringverwerking(
      ToonHuishouden toonHuishouden, WijzigKring wijzigKring, Vastlegformulier vastleggen) {
    this.toonHuishouden = toonHuishouden;
    this.wijzigKring = wijzigKring;
    this.vastleggen = vastleggen;
  }

  /**
   * Records what was read.
   *
   * @param opdracht null when a field has a message
   */
  ModelAndView verwerk(
      HuishoudenId id,
      WijzigKring.@Nullable Opdracht opdracht,
      Formulierpagina pagina,
      Gebruiker wie) {
    if (opdracht == null) {
      return Scherm.opnieuw(Vastlegformulier.SJABLOON, pagina);
    }
    return switch (wijzigKring.doe(id, opdracht, wie)) {
      case WijzigKring.Uitkomst.Gedaan _ -> {
        vastleggen.vergeet(pagina.actie(), wie);
        yield Scherm.naar(Paden.huishouden(id));
      }
      case WijzigKring.Uitkomst.KanNietEindigen _ -> {
        pagina.formulier().fout("per", "huishouden.fout.einde");
        yield Scherm.opnieuw(Vastlegformulier.SJABLOON, pagina);
      }
      case WijzigKring.Uitkomst.Onbekend _ -> throw new NietGevonden();
    };
  }

  /** Members of today, for who may change what stands around them. */
  List<Bewoner> leden(HuishoudenId id, Gebruiker wie) {
    return toonHuishouden
        .toon(id, wie)
        .filter(gezien -> gezien.rechten().kring() && gezien.rechten().bewerken())
        .orElseThrow(NietGevonden::new)
        .beeld()
        .leden();
  }

  /** One of these members; not there for this person when it is none. */
  static Bewoner bewoner(List<Bewoner> leden, PersoonId persoon) {
    return leden.stream()
        .filter(lid -> lid.persoon().equals(persoon))
        .findFirst()
        .orElseThrow(NietGevonden::new);
  }
}
