package nl.keukentafel.huishouden.usecase;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.keukentafel.aanmelding.Gebruiker;
import nl.keukentafel.huishouden.model.Huishouden;
import nl.keukentafel.huishouden.model.Huishouden.Ledenwijziging;
import nl.keukentafel.huishouden.model.Huishoudlid;
import nl.keukentafel.huishouden.model.Huishoudrechten;
import nl.keukentafel.huishouden.model.Huishoudrol;
import nl.keukentafel.huishouden.model.Verblijf;
import nl.keukentafel.huishouden.store.LidStore;
import nl.keukentafel.huishouden.store.PersoonStore;
import nl.keukentafel.kern.HuishoudenId;
import nl.keukentafel.kern.Periode;
import nl.keukentafel.kern.PersoonId;
import nl.keukentafel.kern.UseCase;
import nl.keukentafel.logboek.Handeling;
import nl.keukentafel.logboek.Verwerking;
import nl.keukentafel.logboek.Verwerkingenlogboek;

/** Changes who lives in a household: moving in, moving out, another role. */
@UseCase
public class WijzigLeden {

  /** Key in the logbook. */
  public static final String LOGT = "huishouden.leden";

  private final LidStore leden;
  private final PersoonStore personen;
  private final Poort poort;
  private final Verwerkingenlogboek logboek;

  WijzigLeden(LidStore leden, PersoonStore personen, Poort poort, Verwerkingenlogboek logboek) {
    this.leden = leden;
    this.personen = personen;
    this.poort = poort;
    this.logboek = logboek;
  }

  /** What is to happen. */
  public sealed interface Opdracht {
    /** Who. */
    PersoonId persoon();

    /**
     * Lives here from this day.
     *
     * @param verhuist leaves the household where they live now on the same day
     */
    record TrekIn(PersoonId persoon, Huishoudrol rol, LocalDate per, boolean verhuist)
        implements Opdracht {}

    /** Does not live here any more from this day. */
    record Vertrek(PersoonId persoon, LocalDate per) implements Opdracht {}

    /** The role was recorded wrongly, or the hoofdaanvrager is another member from now on. */
    record Rol(PersoonId persoon, Huishoudrol rol) implements Opdracht {}
  }

  /** What came of it. */
  public sealed interface Uitkomst {
    /** Done. */
    record Gedaan() implements Uitkomst {}

    /** Not possible; the key says why. */
    record Geweigerd(String berichtSleutel) implements Uitkomst {}

    /** Lives in another household; ask whether they leave it. */
    record WoontElders() implements Uitkomst {}

    /** No such household or person, for this reader. */
    record Onbekend() implements Uitkomst {}
  }

  /** Does it, when it can. */
  public Uitkomst doe(HuishoudenId huishouden, Opdracht opdracht, Gebruiker door) {
    boolean mag =
        poort
            .laatDoor(huishouden, door, Handeling.WIJZIGEN, LOGT, Huishoudrechten::bewerken)
            .isPresent();
    if (!mag || !personen.vergrendel(opdracht.persoon())) {
      return new Uitkomst.Onbekend();
    }
    Optional<Huishouden> huis = leden.vergrendelLeden(huishouden);
    if (huis.isEmpty()) {
      return new Uitkomst.Onbekend();
    }
    Uitkomst uitkomst =
        switch (opdracht) {
          case Opdracht.TrekIn in -> trekIn(huis.get(), in);
          case Opdracht.Vertrek vertrek -> vertrek(huis.get(), vertrek);
          case Opdracht.Rol rol -> rol(huis.get(), rol);
        };
    if (uitkomst instanceof Uitkomst.Gedaan) {
      leden.noemNaarLeden(huishouden);
    }
    return uitkomst;
  }

  private Uitkomst trekIn(Huishouden huis, Opdracht.TrekIn in) {
    List<Verblijf> verblijven = leden.verblijven(in.persoon());
    Huishoudlid lid = new Huishoudlid(in.persoon(), in.rol(), Periode.vanaf(in.per()));
    Optional<Verblijf> elders =
        Verblijf.botsing(verblijven, new Verblijf(huis.id(), lid.periode()))
            .filter(verblijf -> !verblijf.huishouden().equals(huis.id()));
    if (elders.isPresent()) {
      if (!in.verhuist()) {
        return new Uitkomst.WoontElders();
      }
      if (!in.per().isAfter(elders.get().periode().van())) {
        return new Uitkomst.Geweigerd("huishouden.lid.woontEldersLater");
      }
      HuishoudenId oud = elders.get().huishouden();
      leden.beeindigVerblijf(oud, in.persoon(), in.per());
      leden.noemNaarLeden(oud);
      logboek.schrijf(
          Verwerking.van(Handeling.WIJZIGEN, LOGT, "huishouden", oud.waarde(), Poort.GRONDSLAG));
      verblijven = leden.verblijven(in.persoon());
    }
    return switch (huis.neemOp(lid, verblijven)) {
      case Ledenwijziging.Gewijzigd _ -> {
        leden.voegLidToe(huis.id(), lid);
        yield new Uitkomst.Gedaan();
      }
      case Ledenwijziging.Geweigerd(String sleutel) -> new Uitkomst.Geweigerd(sleutel);
    };
  }

  private Uitkomst vertrek(Huishouden huis, Opdracht.Vertrek vertrek) {
    return switch (huis.laatVertrekken(vertrek.persoon(), vertrek.per())) {
      case Ledenwijziging.Gewijzigd _ -> {
        leden.beeindigVerblijf(huis.id(), vertrek.persoon(), vertrek.per());
        yield new Uitkomst.Gedaan();
      }
      case Ledenwijziging.Geweigerd(String sleutel) -> new Uitkomst.Geweigerd(sleutel);
    };
  }

  /** Another hoofdaanvrager takes the place of the one there is, who then stays as partner. */
  private Uitkomst rol(Huishouden huis, Opdracht.Rol nieuw) {
    List<Huishoudlid> lopend =
        huis.leden().stream().filter(lid -> lid.periode().tot().isEmpty()).toList();
    if (lopend.stream().noneMatch(lid -> lid.persoon().equals(nieuw.persoon()))) {
      return new Uitkomst.Geweigerd("huishouden.lid.isGeenLid");
    }
    if (nieuw.rol() == Huishoudrol.HOOFDAANVRAGER) {
      lopend.stream()
          .filter(lid -> lid.rol() == Huishoudrol.HOOFDAANVRAGER)
          .filter(lid -> !lid.persoon().equals(nieuw.persoon()))
          .forEach(lid -> leden.verbeterRol(huis.id(), lid.persoon(), Huishoudrol.PARTNER));
    }
    leden.verbeterRol(huis.id(), nieuw.persoon(), nieuw.rol());
    return new Uitkomst.Gedaan();
  }
}
