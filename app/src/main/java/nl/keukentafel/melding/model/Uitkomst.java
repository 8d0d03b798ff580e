package nl.keukentafel.melding.model;

import nl.keukentafel.kern.CasusId;
import org.jspecify.annotations.Nullable;

/** What became of a melding; it never disappears (1-domein, Melding). */
public sealed interface Uitkomst {

  /** An answer was enough. */
  record AdviesGegeven() implements Uitkomst {}

  /** The casus of the household caught it. */
  record ToegevoegdAanCasus(CasusId casus) implements Uitkomst {}

  /** It became a casus. */
  record NieuweCasus(CasusId casus) implements Uitkomst {}

  /** Somebody else took it. */
  record Doorverwezen(String naar) implements Uitkomst {}

  /** Handed back to whom. */
  record BuitenDoelgroep(String aan) implements Uitkomst {}

  /** Help was refused; the casus is there when the team goes unasked. */
  record HulpGeweigerd(@Nullable CasusId bemoeizorg) implements Uitkomst {}

  /** Nobody answered; the casus is there when the team goes unasked. */
  record GeenContact(@Nullable CasusId bemoeizorg) implements Uitkomst {}

  /** The melder took it back. */
  record Ingetrokken() implements Uitkomst {}

  /** The code in storage. */
  default String code() {
    return switch (this) {
      case AdviesGegeven _ -> "advies_gegeven";
      case ToegevoegdAanCasus _ -> "toegevoegd_aan_casus";
      case NieuweCasus _ -> "nieuwe_casus";
      case Doorverwezen _ -> "doorverwezen";
      case BuitenDoelgroep _ -> "buiten_doelgroep";
      case HulpGeweigerd _ -> "hulp_geweigerd";
      case GeenContact _ -> "geen_contact";
      case Ingetrokken _ -> "ingetrokken";
    };
  }

  /** The casus it led to or joined, when there is one. */
  default @Nullable CasusId inCasus() {
    return switch (this) {
      case ToegevoegdAanCasus(CasusId id) -> id;
      case NieuweCasus(CasusId id) -> id;
      case HulpGeweigerd(@Nullable CasusId id) -> id;
      case GeenContact(@Nullable CasusId id) -> id;
      case AdviesGegeven _, Doorverwezen _, BuitenDoelgroep _, Ingetrokken _ -> null;
    };
  }

  /** To whom it went, when it went to somebody. */
  default @Nullable String aanWie() {
    return switch (this) {
      case Doorverwezen(String naar) -> naar;
      case BuitenDoelgroep(String aan) -> aan;
      case AdviesGegeven _,
          ToegevoegdAanCasus _,
          NieuweCasus _,
          HulpGeweigerd _,
          GeenContact _,
          Ingetrokken _ ->
          null;
    };
  }

  /** The code of what follows on a refusal; null for other outcomes. */
  default @Nullable String vervolg() {
    return switch (this) {
      case HulpGeweigerd(@Nullable CasusId casus) -> casus == null ? "laten_rusten" : "bemoeizorg";
      case GeenContact(@Nullable CasusId casus) -> casus == null ? "laten_rusten" : "bemoeizorg";
      case AdviesGegeven _,
          ToegevoegdAanCasus _,
          NieuweCasus _,
          Doorverwezen _,
          BuitenDoelgroep _,
          Ingetrokken _ ->
          null;
    };
  }
}
