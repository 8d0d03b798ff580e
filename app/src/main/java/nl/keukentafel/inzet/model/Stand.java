package nl.keukentafel.inzet.model;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Where a verwijzing stands (1-domein: Verwijzing). What cannot follow does not compile. */
public sealed interface Stand {

  /** The day from which it stands so. */
  LocalDate op();

  /** The team decides first, in an overleg. */
  record WachtOpTeam(LocalDate op) implements Stand {}

  /** The team said no. */
  record TeamWeesAf(LocalDate op, String reden) implements Stand {}

  /** Asked; they have not answered yet. */
  record Aangevraagd(LocalDate op) implements Stand {

    /** They take it on. */
    public Aanvaard aanvaard(LocalDate dag, @Nullable LocalDate verwachteStart) {
      return new Aanvaard(dag, verwachteStart);
    }

    /** They decline, and say why. */
    public Afgewezen wijsAf(LocalDate dag, String reden) {
      return new Afgewezen(dag, reden);
    }
  }

  /** They take it on; it has not begun. */
  record Aanvaard(LocalDate op, @Nullable LocalDate verwachteStart) implements Stand {

    /** It begins; from now on they owe terugkoppeling. */
    public Gestart start(LocalDate dag, LocalDate terugkoppelingVoor) {
      return new Gestart(dag, terugkoppelingVoor);
    }
  }

  /** They declined. */
  record Afgewezen(LocalDate op, String reden) implements Stand {}

  /** It runs. */
  record Gestart(LocalDate op, LocalDate terugkoppelingVoor) implements Stand {

    /** It ends. */
    public Beeindigd beeindig(LocalDate dag, String reden) {
      return new Beeindigd(dag, reden);
    }
  }

  /** It is over; terugkoppeling may still be owed. */
  record Beeindigd(LocalDate op, String reden) implements Stand {}

  /** Taken back before it began. */
  record Ingetrokken(LocalDate op, String reden) implements Stand {}

  /** The code in storage, in forms and in message keys. */
  default String code() {
    return switch (this) {
      case WachtOpTeam _ -> "wacht_op_team";
      case TeamWeesAf _ -> "team_wees_af";
      case Aangevraagd _ -> "aangevraagd";
      case Aanvaard _ -> "aanvaard";
      case Afgewezen _ -> "afgewezen";
      case Gestart _ -> "gestart";
      case Beeindigd _ -> "beeindigd";
      case Ingetrokken _ -> "ingetrokken";
    };
  }

  /** Why, for a stand that says so. */
  default @Nullable String reden() {
    return switch (this) {
      case TeamWeesAf(var _, String waarom) -> waarom;
      case Afgewezen(var _, String waarom) -> waarom;
      case Beeindigd(var _, String waarom) -> waarom;
      case Ingetrokken(var _, String waarom) -> waarom;
      case WachtOpTeam _, Aangevraagd _, Aanvaard _, Gestart _ -> null;
    };
  }

  /** Whether something is still to come of it: it holds back the closing of the casus. */
  default boolean loopt() {
    return switch (this) {
      case WachtOpTeam _, Aangevraagd _, Aanvaard _, Gestart _ -> true;
      case TeamWeesAf _, Afgewezen _, Beeindigd _, Ingetrokken _ -> false;
    };
  }

  /** Whether the household waits: the casus shows <em>wacht op tweede lijn</em>. */
  default boolean wacht() {
    return switch (this) {
      case WachtOpTeam _, Aangevraagd _, Aanvaard _ -> true;
      case Gestart _, TeamWeesAf _, Afgewezen _, Beeindigd _, Ingetrokken _ -> false;
    };
  }
}
