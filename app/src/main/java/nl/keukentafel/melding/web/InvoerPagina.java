package nl.keukentafel.melding.web;

import java.util.List;
import nl.keukentafel.scherm.Formulier;
import org.jspecify.annotations.Nullable;

/**
 * The form for a new melding, with what stands beside it.
 *
 * @param nieuwId the id that the melding will have, so that a form sent twice makes one
 * @param hersteld when what stands here was kept, in words; null for a new form
 * @param paneel what the table says; null while the kind is not chosen
 * @param bekenden persons we know that it may be about
 */
public record InvoerPagina(
    Formulier formulier,
    String nieuwId,
    @Nullable String hersteld,
    @Nullable Triagepaneel paneel,
    List<BekendeRegel> bekenden) {

  /**
   * A person we know.
   *
   * @param waarde value of the field {@code persoon}
   * @param wie name, age and address in one line
   * @param casus there is a casus, at which team, whom to call; null when there is none
   */
  public record BekendeRegel(String waarde, String wie, @Nullable String casus) {}
}
