package nl.keukentafel.logboek;

import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Door for the privacy officer: reads what was logged. Who looks here is logged as well. */
@Service
@Transactional(readOnly = true)
public class Logboekinzage {

  private final Logregels regels;

  Logboekinzage(Logregels regels) {
    this.regels = regels;
  }

  /**
   * A page of lines.
   *
   * @param verder whether older lines follow
   */
  public record Bladzijde(List<Logregel> regels, boolean verder) {

    /** Keeps its own copy. */
    public Bladzijde {
      regels = List.copyOf(regels);
    }
  }

  /** The lines that answer this question, the newest first. */
  public Bladzijde zoek(Logvraag vraag) {
    List<Logregel> gevonden = regels.zoek(vraag);
    boolean verder = gevonden.size() > vraag.hoogstens();
    return new Bladzijde(verder ? gevonden.subList(0, vraag.hoogstens()) : gevonden, verder);
  }
}
