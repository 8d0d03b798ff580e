package nl.keukentafel.plan.document;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.BiPredicate;
import nl.keukentafel.gesprek.Leefgebiedvraag;
import nl.keukentafel.huishouden.Huishoudbeeld;
import nl.keukentafel.kern.PersoonId;
import nl.keukentafel.plan.Planbeeld;
import nl.keukentafel.toestemming.Stuk;
import nl.keukentafel.toestemming.Toestemmingen;
import org.jspecify.annotations.Nullable;

/**
 * All that the document is written from: the plan as the worker may see it, and what each member
 * may see of that.
 *
 * @param nummer of the casus
 * @param zicht whether a reader sees a piece
 * @param vragen what was said in conversations, as the worker may see it
 */
public record Brieffeiten(
    String gemeente,
    String team,
    String nummer,
    Contact contact,
    LocalDate vandaag,
    Planbeeld plan,
    Huishoudbeeld huishouden,
    BiPredicate<PersoonId, Stuk> zicht,
    List<Toestemmingen.Gegeven> toestemmingen,
    List<Leefgebiedvraag> vragen) {

  /** Keeps its own copies. */
  public Brieffeiten {
    toestemmingen = List.copyOf(toestemmingen);
    vragen = List.copyOf(vragen);
  }

  /**
   * Whom the household rings.
   *
   * @param naam empty while nobody holds the casus
   */
  public record Contact(String naam, @Nullable String telefoon) {}

  /** The members who can have a copy of their own. */
  public List<Huishoudbeeld.Bewoner> lezers() {
    return huishouden.leden().stream().filter(lid -> !lid.overleden()).toList();
  }

  /** The member with this id. */
  public Optional<Huishoudbeeld.Bewoner> lid(PersoonId persoon) {
    return lezers().stream().filter(lid -> lid.persoon().equals(persoon)).findFirst();
  }

  /** Names stay out of logs. */
  @Override
  public String toString() {
    return "Brieffeiten[" + nummer + "]";
  }
}
