package nl.keukentafel.voorbeeld;

import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import nl.keukentafel.inrichting.Regiehouder;
import nl.keukentafel.inrichting.Tweedelijnsvorm;
import nl.keukentafel.voorbeeld.Verloop.Regie;
import org.jspecify.annotations.Nullable;

/** Who was casushouder of one casus and who had the regie, and when: one holder at a time. */
final class Rollenboek {

  private final Casuswerk werk;
  private final List<Regie> nog;
  private final List<Houderschap> houders = new ArrayList<>();
  private final List<Regierij> regies = new ArrayList<>();

  Rollenboek(Casuswerk werk) {
    this.werk = werk;
    this.nog = new ArrayList<>(werk.verloop().regie());
  }

  private record Houderschap(
      LocalDateTime van, @Nullable LocalDateTime tot, String reden, UUID door) {}

  private record Regierij(
      String vorm,
      UUID houder,
      LocalDateTime van,
      @Nullable LocalDateTime tot,
      String reden,
      UUID door) {}

  void houdt(LocalDateTime op, String reden, UUID door) {
    houders.add(new Houderschap(op, null, reden, door));
  }

  void houdtNietMeer(LocalDateTime op) {
    Houderschap was = houders.removeLast();
    houders.add(new Houderschap(was.van(), op, was.reden(), was.door()));
  }

  /** The regie with which the work begins, or begins again. */
  void eersteRegie(LocalDateTime op, String reden, UUID door) {
    boolean team =
        werk.schets().team().inrichting().regieNaInschakelen(Tweedelijnsvorm.INSCHAKELEN_MET_REGIE)
            == Regiehouder.TEAM;
    String vorm = team ? "team" : "teamlid";
    regies.add(new Regierij(vorm, houder(vorm, null), op, null, reden, door));
  }

  /** The changes of regie up to this moment. */
  void regieTot(LocalDateTime moment) {
    while (!nog.isEmpty() && !moment(nog.getFirst()).isAfter(moment)) {
      Regie regie = nog.removeFirst();
      LocalDateTime op = moment(regie);
      geenRegieMeer(op);
      regies.add(
          new Regierij(
              regie.vorm(),
              houder(regie.vorm(), regie.houder()),
              op,
              null,
              regie.reden(),
              werk.houder()));
    }
  }

  void geenRegieMeer(LocalDateTime op) {
    Regierij was = regies.removeLast();
    regies.add(new Regierij(was.vorm(), was.houder(), was.van(), op, was.reden(), was.door()));
  }

  private LocalDateTime moment(Regie regie) {
    return werk.op(regie.dagen(), 15, 0);
  }

  private UUID houder(String vorm, @Nullable String naam) {
    return switch (vorm) {
      case "team" -> werk.schets().team().id();
      case "huishouden" -> werk.schets().huishouden().id();
      case "organisatie" -> werk.boek().organisatie(Objects.requireNonNull(naam)).id();
      default -> werk.wie(naam);
    };
  }

  void schrijf(Lader lader, Willekeur willekeur) {
    for (Houderschap rij : houders) {
      lader.voeg(
          Tabel.HOUDERSCHAP,
          willekeur.id(),
          werk.casus(),
          werk.houder(),
          rij.van(),
          rij.tot(),
          rij.reden(),
          rij.door());
    }
    for (Regierij rij : regies) {
      lader.voeg(
          Tabel.REGIE,
          willekeur.id(),
          werk.casus(),
          rij.vorm(),
          rij.houder(),
          rij.van(),
          rij.tot(),
          rij.reden(),
          rij.door());
    }
  }
}
