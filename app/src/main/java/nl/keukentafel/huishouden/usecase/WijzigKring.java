package nl.keukentafel.huishouden.usecase;

import java.time.LocalDate;
import java.util.UUID;
import nl.keukentafel.aanmelding.Gebruiker;
import nl.keukentafel.huishouden.model.Bijrelatie;
import nl.keukentafel.huishouden.model.Kringsoort;
import nl.keukentafel.huishouden.model.Maatregel;
import nl.keukentafel.huishouden.model.Netwerkcontact;
import nl.keukentafel.huishouden.model.Vertegenwoordiging;
import nl.keukentafel.huishouden.store.KringStore;
import nl.keukentafel.huishouden.store.LidStore;
import nl.keukentafel.kern.HuishoudenId;
import nl.keukentafel.kern.PersoonId;
import nl.keukentafel.kern.UseCase;
import nl.keukentafel.logboek.Handeling;

/** Records and ends what stands around a household: ties, network, representation, measures. */
@UseCase
public class WijzigKring {

  /** Key in the logbook. */
  public static final String LOGT = "huishouden.kring";

  private final KringStore kring;
  private final LidStore leden;
  private final Poort poort;

  WijzigKring(KringStore kring, LidStore leden, Poort poort) {
    this.kring = kring;
    this.leden = leden;
    this.poort = poort;
  }

  /** What is to be recorded or ended. */
  public sealed interface Opdracht {
    /** Somebody belongs to the household from elsewhere. */
    record Naaste(Bijrelatie bijrelatie) implements Opdracht {}

    /** Somebody stands around the household. */
    record Netwerk(Netwerkcontact contact) implements Opdracht {}

    /** Somebody acts for a member. */
    record Namens(Vertegenwoordiging vertegenwoordiging) implements Opdracht {}

    /** A court decided about a member. */
    record Opgelegd(Maatregel maatregel) implements Opdracht {}

    /** It no longer holds from this day. */
    record Einde(Kringsoort soort, UUID id, LocalDate per) implements Opdracht {}
  }

  /** What came of it. */
  public sealed interface Uitkomst {
    /** Done. */
    record Gedaan() implements Uitkomst {}

    /** It began later than it is to end, or had ended already. */
    record KanNietEindigen() implements Uitkomst {}

    /** No such household or person, for this reader. */
    record Onbekend() implements Uitkomst {}
  }

  /** Does it, when it can. */
  public Uitkomst doe(HuishoudenId huishouden, Opdracht opdracht, Gebruiker door) {
    boolean mag =
        poort
            .laatDoor(
                huishouden,
                door,
                Handeling.WIJZIGEN,
                LOGT,
                rechten -> rechten.kring() && rechten.bewerken())
            .isPresent();
    if (!mag) {
      return new Uitkomst.Onbekend();
    }
    return switch (opdracht) {
      case Opdracht.Naaste(Bijrelatie bijrelatie) -> {
        kring.voegToe(bijrelatie);
        yield new Uitkomst.Gedaan();
      }
      case Opdracht.Netwerk(Netwerkcontact contact) -> {
        if (contact.voorWie().filter(wie -> !hoortBij(wie, huishouden)).isPresent()) {
          yield new Uitkomst.Onbekend();
        }
        kring.voegToe(huishouden, contact);
        yield new Uitkomst.Gedaan();
      }
      case Opdracht.Namens(Vertegenwoordiging namens) -> {
        if (!hoortBij(namens.voor(), huishouden)) {
          yield new Uitkomst.Onbekend();
        }
        kring.voegToe(namens);
        yield new Uitkomst.Gedaan();
      }
      case Opdracht.Opgelegd(Maatregel maatregel) -> {
        if (!hoortBij(maatregel.persoon(), huishouden)) {
          yield new Uitkomst.Onbekend();
        }
        kring.voegToe(maatregel);
        yield new Uitkomst.Gedaan();
      }
      case Opdracht.Einde(Kringsoort soort, UUID id, LocalDate per) ->
          kring.beeindig(soort, id, huishouden, per)
              ? new Uitkomst.Gedaan()
              : new Uitkomst.KanNietEindigen();
    };
  }

  private boolean hoortBij(PersoonId persoon, HuishoudenId huishouden) {
    return leden.hoortBij(persoon, huishouden);
  }
}
