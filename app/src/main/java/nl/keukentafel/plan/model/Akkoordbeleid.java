package nl.keukentafel.plan.model;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.keukentafel.kern.PersoonId;
import org.jspecify.annotations.Nullable;

/**
 * Who must agree before a plan is in force: the hoofdaanvrager and every adult with an actie, or
 * there is a reason without (1-domein: Plan).
 */
public final class Akkoordbeleid {

  private static final int VOLWASSEN = 18;

  /** From this age a child has a say of its own in help (Jeugdwet art. 7.3.4). */
  private static final int MEEPRATEN = 12;

  private Akkoordbeleid() {}

  /**
   * A member of the household.
   *
   * @param leeftijd youngest age possible; null when unknown: then counted as an adult
   */
  public record Lid(PersoonId persoon, boolean hoofdaanvrager, @Nullable Integer leeftijd) {

    boolean volwassen() {
      return leeftijd == null || leeftijd >= VOLWASSEN;
    }
  }

  /** All who are asked, with what they said; members in the order given. */
  public static List<Akkoordvraag> vragen(
      Planinhoud plan, List<Lid> leden, List<Akkoord> akkoorden) {
    Map<PersoonId, Akkoord> antwoorden =
        akkoorden.stream()
            .collect(
                Collectors.toMap(Akkoord::persoon, Function.identity(), (eerder, later) -> later));
    List<Akkoordvraag> vragen = new ArrayList<>();
    for (Lid lid : leden) {
      boolean actie =
          plan.acties().stream()
              .anyMatch(a ->
                  a.inhoud().status().isOpen()
                      && a.inhoud().uitvoerder().personen().contains(lid.persoon()));
      boolean meepraten = lid.leeftijd() != null && lid.leeftijd() >= MEEPRATEN;
      Akkoordvraag.@Nullable Rol rol =
          lid.hoofdaanvrager()
              ? Akkoordvraag.Rol.HOOFDAANVRAGER
              : !actie
                  ? null
                  : lid.volwassen()
                      ? Akkoordvraag.Rol.EIGEN_ACTIE
                      : meepraten ? Akkoordvraag.Rol.KIND_MET_ACTIE : null;
      if (rol != null) {
        vragen.add(
            new Akkoordvraag(
                lid.persoon(),
                rol != Akkoordvraag.Rol.KIND_MET_ACTIE,
                rol,
                Optional.ofNullable(antwoorden.get(lid.persoon()))));
      }
    }
    return vragen;
  }

  /** Whether everybody who must has answered. */
  public static boolean isVolledig(List<Akkoordvraag> vragen) {
    return !vragen.isEmpty()
        && vragen.stream().noneMatch(vraag -> vraag.verplicht() && vraag.antwoord().isEmpty());
  }
}
