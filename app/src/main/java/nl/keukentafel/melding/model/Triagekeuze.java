package nl.keukentafel.melding.model;

import java.util.List;
import java.util.Optional;
import nl.keukentafel.kern.TeamId;
import nl.keukentafel.melding.triage.Pad;

/** What a named person decides about a melding; every way on of 1-domein, Melding. */
public sealed interface Triagekeuze {

  /** The codes, in the order of the form. */
  List<String> CODES =
      List.of(
          "nieuwe_casus",
          "toegevoegd_aan_casus",
          "advies_gegeven",
          "doorverwezen",
          "buiten_doelgroep",
          "hulp_geweigerd",
          "geen_contact",
          "ingetrokken",
          "tussen_wal_en_schip");

  /** A team takes it in, as its design says. */
  record NieuweCasus(TeamId team) implements Triagekeuze {}

  /** The casus that the household has catches it. */
  record Toevoegen() implements Triagekeuze {}

  /** An answer was enough. */
  record Advies() implements Triagekeuze {}

  /** Somebody else takes it, and knows. */
  record Doorverwijzen(String naar) implements Triagekeuze {}

  /** Not for this team; handed back to whom. */
  record BuitenDoelgroep(String aan) implements Triagekeuze {}

  /** The household wants no help. */
  record HulpGeweigerd(Vervolg vervolg) implements Triagekeuze {}

  /** Nobody answers. */
  record GeenContact(Vervolg vervolg) implements Triagekeuze {}

  /** The melder takes it back. */
  record Ingetrokken() implements Triagekeuze {}

  /** No team covers it: the list of the gemeente. */
  record WalEnSchip() implements Triagekeuze {}

  /** The code in forms and storage. */
  default String code() {
    return switch (this) {
      case NieuweCasus _ -> "nieuwe_casus";
      case Toevoegen _ -> "toegevoegd_aan_casus";
      case Advies _ -> "advies_gegeven";
      case Doorverwijzen _ -> "doorverwezen";
      case BuitenDoelgroep _ -> "buiten_doelgroep";
      case HulpGeweigerd _ -> "hulp_geweigerd";
      case GeenContact _ -> "geen_contact";
      case Ingetrokken _ -> "ingetrokken";
      case WalEnSchip _ -> "tussen_wal_en_schip";
    };
  }

  /** The path of the table that this follows; empty for what the table never proposes. */
  default Optional<Pad> pad() {
    return switch (this) {
      case NieuweCasus _ -> Optional.of(Pad.NIEUWE_CASUS);
      case Toevoegen _ -> Optional.of(Pad.TOEVOEGEN);
      case Advies _ -> Optional.of(Pad.ADVIES);
      case Doorverwijzen _ -> Optional.of(Pad.DOORVERWIJZEN);
      case BuitenDoelgroep _ -> Optional.of(Pad.BUITEN_DOELGROEP);
      case WalEnSchip _ -> Optional.of(Pad.TUSSEN_WAL_EN_SCHIP);
      case HulpGeweigerd _, GeenContact _, Ingetrokken _ -> Optional.empty();
    };
  }

  /** The team it names, when it names one. */
  default Optional<TeamId> naarTeam() {
    return this instanceof NieuweCasus(TeamId team) ? Optional.of(team) : Optional.empty();
  }
}
