package nl.keukentafel.plan.model;

import java.util.EnumSet;
import java.util.Objects;
import java.util.Set;
import nl.keukentafel.privacy.Merk;
import org.jspecify.annotations.Nullable;

/**
 * Tells a bijstelling from a wijziging (1-domein: Plan). A bijstelling is logged and needs no new
 * agreement: status, date, named person, an extra own-strength actie. A wijziging touches what was
 * agreed — a doel, an individual provision, who receives data, the regie — and makes a new version.
 */
public final class Planwijziging {

  private Planwijziging() {}

  /** What a change is. */
  public sealed interface Aard {
    /** Nothing changed. */
    record Geen() implements Aard {}

    /** Small: logged, the agreement stands. */
    record Bijstelling(Set<Bijstelsoort> soorten) implements Aard {
      /** Keeps its own copy. */
      public Bijstelling {
        soorten = Set.copyOf(soorten);
      }
    }

    /** Agreed again. */
    record Wijziging(Set<Planaard> waarom) implements Aard {
      /** Keeps its own copy. */
      public Wijziging {
        waarom = Set.copyOf(waarom);
      }
    }
  }

  /** A doel that is new, changed or taken out; null stands for "not there". */
  public static Aard vanDoel(Doel.@Nullable Inhoud was, Doel.@Nullable Inhoud wordt) {
    if (was == null || wordt == null) {
      return was == wordt ? new Aard.Geen() : new Aard.Wijziging(EnumSet.of(Planaard.DOEL));
    }
    EnumSet<Planaard> waarom = EnumSet.noneOf(Planaard.class);
    if (!was.tekst().equals(wordt.tekst()) || was.leefgebied() != wordt.leefgebied()) {
      waarom.add(Planaard.DOEL);
    }
    if (!was.merk().equals(wordt.merk()) || was.categorie() != wordt.categorie()) {
      waarom.add(Planaard.WIE_KRIJGT_GEGEVENS);
    }
    return waarom.isEmpty() ? new Aard.Geen() : new Aard.Wijziging(waarom);
  }

  /** An actie that is new, changed or taken out; null stands for "not there". */
  public static Aard vanActie(
      Actie.@Nullable Inhoud was, Merk merkWas, Actie.@Nullable Inhoud wordt, Merk merkWordt) {
    if (was == null) {
      if (wordt == null) {
        return new Aard.Geen();
      }
      return wordt.uitvoerder().soort() == Uitvoerdersoort.HUISHOUDEN
          ? new Aard.Bijstelling(EnumSet.of(Bijstelsoort.EXTRA_EIGEN_ACTIE))
          : new Aard.Wijziging(komtEr(wordt.uitvoerder()));
    }
    if (wordt == null) {
      // Nobody hears more when help stops; what the household does itself simply stops.
      return isIndividueel(was.uitvoerder())
          ? new Aard.Wijziging(EnumSet.of(Planaard.INDIVIDUELE_VOORZIENING))
          : new Aard.Bijstelling(EnumSet.of(Bijstelsoort.STATUS));
    }
    Set<Planaard> waarom = wijzigingen(was, wordt);
    if (!merkWas.equals(merkWordt)) {
      waarom.add(Planaard.WIE_KRIJGT_GEGEVENS);
    }
    if (!waarom.isEmpty()) {
      return new Aard.Wijziging(waarom);
    }
    Set<Bijstelsoort> soorten = bijstellingen(was, wordt);
    return soorten.isEmpty() ? new Aard.Geen() : new Aard.Bijstelling(soorten);
  }

  private static Set<Planaard> wijzigingen(Actie.Inhoud was, Actie.Inhoud wordt) {
    EnumSet<Planaard> waarom = EnumSet.noneOf(Planaard.class);
    Uitvoerder van = was.uitvoerder();
    Uitvoerder naar = wordt.uitvoerder();
    boolean anderen = van.soort() != naar.soort() || !van.organisatie().equals(naar.organisatie());
    if (anderen && naar.soort() != Uitvoerdersoort.HUISHOUDEN) {
      waarom.addAll(komtEr(naar));
    }
    boolean andereStap =
        anderen || !was.wat().equals(wordt.wat()) || !was.interventie().equals(wordt.interventie());
    if (andereStap && (isIndividueel(van) || isIndividueel(naar))) {
      waarom.add(Planaard.INDIVIDUELE_VOORZIENING);
    }
    return waarom;
  }

  private static Set<Bijstelsoort> bijstellingen(Actie.Inhoud was, Actie.Inhoud wordt) {
    EnumSet<Bijstelsoort> soorten = EnumSet.noneOf(Bijstelsoort.class);
    if (was.status() != wordt.status() || !was.uitkomst().equals(wordt.uitkomst())) {
      soorten.add(Bijstelsoort.STATUS);
    }
    if (!was.wanneer().equals(wordt.wanneer())
        || !Objects.equals(was.uiterlijk(), wordt.uiterlijk())) {
      soorten.add(Bijstelsoort.DATUM);
    }
    if (!was.uitvoerder().equals(wordt.uitvoerder())) {
      soorten.add(Bijstelsoort.PERSOON);
    }
    if (!was.wat().equals(wordt.wat())
        || !was.interventie().equals(wordt.interventie())
        || !was.overgeslagen().equals(wordt.overgeslagen())) {
      soorten.add(Bijstelsoort.WOORDEN);
    }
    return soorten;
  }

  /** What it means that this uitvoerder comes in: help of its own, and somebody who hears of it. */
  private static EnumSet<Planaard> komtEr(Uitvoerder uitvoerder) {
    return switch (uitvoerder.soort()) {
      case HUISHOUDEN -> EnumSet.noneOf(Planaard.class);
      case NETWERK, VRIJWILLIGER, COLLECTIEVE_VOORZIENING ->
          EnumSet.of(Planaard.WIE_KRIJGT_GEGEVENS);
      case TEAM -> EnumSet.of(Planaard.INDIVIDUELE_VOORZIENING);
      case EERSTE_LIJN, WERK_EN_INKOMEN, TWEEDE_LIJN ->
          EnumSet.of(Planaard.INDIVIDUELE_VOORZIENING, Planaard.WIE_KRIJGT_GEGEVENS);
    };
  }

  private static boolean isIndividueel(Uitvoerder uitvoerder) {
    return komtEr(uitvoerder).contains(Planaard.INDIVIDUELE_VOORZIENING);
  }
}
