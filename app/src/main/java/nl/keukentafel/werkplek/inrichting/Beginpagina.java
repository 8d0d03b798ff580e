package nl.keukentafel.werkplek.inrichting;

import java.util.List;
import nl.keukentafel.scherm.Formulier;
import nl.keukentafel.scherm.Veld;
import org.jspecify.annotations.Nullable;

/**
 * Where a next version begins: at the one in force, or at a shipped design.
 *
 * @param bewaard when an earlier concept was kept, in words; null when there is none
 */
public record Beginpagina(
    String team,
    String pad,
    List<Veld.Optie> opties,
    @Nullable String bewaard,
    Formulier formulier) {}
