package nl.keukentafel.overleg.model;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.keukentafel.inrichting.Kernbesluit;
import nl.keukentafel.inrichting.Positie;
import nl.keukentafel.inrichting.model.Besluitregel;
import nl.keukentafel.inrichting.model.Besluitvorming;
import nl.keukentafel.inrichting.model.InrichtingVersie;
import nl.keukentafel.inrichting.model.KeuzeVerwijzing;
import nl.keukentafel.inrichting.model.Keuzepunt;

/**
 * The rules by which a team decides in an overleg, all together. Which of them holds is what the
 * inrichting of the day says.
 */
public final class Besluitregels {

  private Besluitregels() {}

  /**
   * 1-domein, Teambesluit: it was on an agenda, the quorum is present, each present is voor,
   * bezwaar or onthoudt, and no bezwaar stands or the majority is met.
   *
   * @param inrichting the one in force on the day of the decision
   */
  public static Oordeel oordeel(InrichtingVersie inrichting, Kernbesluit besluit, Telling telling) {
    Besluitregel regel = inrichting.inrichting().besluitVoor(besluit);
    return switch (regel.wijze()) {
      case CONSENSUS ->
          samen(inrichting, regel, telling).orElseGet(() -> consensus(inrichting, regel, telling));
      case CONSENSUS_ANDERS_TEAMLEIDER ->
          samen(inrichting, regel, telling)
              .orElseGet(() -> andersTeamleider(consensus(inrichting, regel, telling)));
      case STEMMING ->
          samen(inrichting, regel, telling).orElseGet(() -> stemming(inrichting, telling));
      case TEAMLEIDER, INDIVIDUEEL, INDIVIDUEEL_NA_BESPREKING ->
          naBespreking(inrichting, regel, telling);
    };
  }

  /** Who may take this decision alone in this design, having heard the team (001 §4.2.1). */
  public static Set<Positie> alleenbeslissers(InrichtingVersie inrichting, Kernbesluit besluit) {
    Set<Positie> mogen = EnumSet.noneOf(Positie.class);
    for (Positie positie : Positie.values()) {
      if (inrichting.inrichting().magAlleenBesluiten(positie, besluit).isJa()) {
        mogen.add(positie);
      }
    }
    return mogen;
  }

  /** How many must be present; one person never makes a team (1-domein, Teambesluit). */
  public static int quorum(InrichtingVersie inrichting, Kernbesluit besluit, int teamgrootte) {
    Besluitregel regel = inrichting.inrichting().besluitVoor(besluit);
    return switch (regel.wijze()) {
      case CONSENSUS, CONSENSUS_ANDERS_TEAMLEIDER, STEMMING -> regel.quorum(teamgrootte);
      // To talk it over takes two; beyond that the design asks no quorum.
      case INDIVIDUEEL_NA_BESPREKING -> 2;
      case INDIVIDUEEL, TEAMLEIDER -> 1;
    };
  }

  /** What stands in the way of any decision of the team together; empty when nothing does. */
  private static Optional<Oordeel> samen(
      InrichtingVersie inrichting, Besluitregel regel, Telling telling) {
    Optional<Oordeel> quorum = quorumGehaald(inrichting, regel, telling);
    if (quorum.isPresent()) {
      return quorum;
    }
    List<nl.keukentafel.kern.MedewerkerId> zwijgend = telling.zwijgend();
    return zwijgend.isEmpty()
        ? Optional.empty()
        : Optional.of(
            new Oordeel.KanNogNiet(
                new Belemmering.NietIedereenSprak(zwijgend, grond(inrichting, regel))));
  }

  private static Optional<Oordeel> quorumGehaald(
      InrichtingVersie inrichting, Besluitregel regel, Telling telling) {
    int quorum = quorum(inrichting, regel.besluit(), telling.teamgrootte());
    return telling.aanwezig().size() >= quorum
        ? Optional.empty()
        : Optional.of(
            new Oordeel.KanNogNiet(
                new Belemmering.QuorumNietGehaald(
                    telling.aanwezig().size(),
                    quorum,
                    telling.teamgrootte(),
                    regel.wijze().isGezamenlijk()
                        ? verwijzing(inrichting, Besluitvorming.QUORUM)
                        : grond(inrichting, regel))));
  }

  /** No bezwaar stands: taken. Nobody is voor: turned down. Both: no consensus. */
  private static Oordeel consensus(
      InrichtingVersie inrichting, Besluitregel regel, Telling telling) {
    KeuzeVerwijzing grond = grond(inrichting, regel);
    if (telling.voor() == 0 && telling.bezwaar() == 0) {
      return new Oordeel.KanNogNiet(new Belemmering.IedereenOnthoudtZich(grond));
    }
    if (telling.voor() > 0 && telling.bezwaar() > 0) {
      return new Oordeel.KanNogNiet(new Belemmering.GeenConsensus(telling.bezwaarVan(), grond));
    }
    return new Oordeel.TeamBesliste(telling.voor() > 0);
  }

  /** Where the team does not get there, the teamleider decides (001 §4.2.5). */
  private static Oordeel andersTeamleider(Oordeel consensus) {
    return consensus instanceof Oordeel.KanNogNiet
        ? new Oordeel.EenBeslist(EnumSet.of(Positie.TEAMLEIDER), true)
        : consensus;
  }

  /** More than the share of the inrichting of the voices voor and bezwaar; a tie is not enough. */
  private static Oordeel stemming(InrichtingVersie inrichting, Telling telling) {
    int uitgesproken = telling.voor() + telling.bezwaar();
    if (uitgesproken == 0) {
      return new Oordeel.KanNogNiet(
          new Belemmering.IedereenOnthoudtZich(verwijzing(inrichting, Besluitvorming.MEERDERHEID)));
    }
    int percentage = inrichting.inrichting().keuze(Besluitvorming.MEERDERHEID).waarde();
    return new Oordeel.TeamBesliste(telling.voor() * 100 > uitgesproken * percentage);
  }

  private static Oordeel naBespreking(
      InrichtingVersie inrichting, Besluitregel regel, Telling telling) {
    return quorumGehaald(inrichting, regel, telling)
        .orElseGet(
            () -> new Oordeel.EenBeslist(alleenbeslissers(inrichting, regel.besluit()), false));
  }

  private static KeuzeVerwijzing grond(InrichtingVersie inrichting, Besluitregel regel) {
    return regel.grond().gedateerd(inrichting.geldigVanaf());
  }

  private static KeuzeVerwijzing verwijzing(InrichtingVersie inrichting, Keuzepunt<?> punt) {
    return inrichting.inrichting().keuzes().verwijzing(punt).gedateerd(inrichting.geldigVanaf());
  }
}
