package nl.keukentafel.inzet;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import nl.keukentafel.aanmelding.Gebruiker;
import nl.keukentafel.casus.CasusRechten;
import nl.keukentafel.inzet.model.Inzet;
import nl.keukentafel.inzet.model.Overlap;
import nl.keukentafel.inzet.model.Verwijzing;
import nl.keukentafel.inzet.store.InzetStore;
import nl.keukentafel.inzet.store.VerwijzingStore;
import nl.keukentafel.kern.CasusId;
import nl.keukentafel.kern.MedewerkerId;
import nl.keukentafel.kern.OrganisatieId;
import nl.keukentafel.privacy.Categorie;
import nl.keukentafel.privacy.Merk;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Door of the inzet room: who is active in a household, and what was asked of others. */
@Service
@Transactional(readOnly = true)
public class Verwijzingen {

  private final InzetStore inzet;
  private final VerwijzingStore verwijzingen;

  Verwijzingen(InzetStore inzet, VerwijzingStore verwijzingen) {
    this.inzet = inzet;
    this.verwijzingen = verwijzingen;
  }

  /**
   * What this person may know of who is active.
   *
   * @param inzet the oldest first
   * @param verwijzingen the newest first
   * @param afgeschermd how many more there are whose kind of data is closed to this person; what
   *     was told in confidence is not counted
   */
  public record Beeld(List<Inzet> inzet, List<Verwijzing> verwijzingen, long afgeschermd) {

    /** Keeps its own copies. */
    public Beeld {
      inzet = List.copyOf(inzet);
      verwijzingen = List.copyOf(verwijzingen);
    }

    /** Nothing, for who sees no content. */
    public static Beeld leeg() {
      return new Beeld(List.of(), List.of(), 0);
    }

    /** Services of different organisations on the same leefgebied at the same time. */
    public List<Overlap> overlappen() {
      return Overlap.van(inzet);
    }

    /** Verwijzingen that the household waits for: <em>wacht op tweede lijn</em>. */
    public List<Verwijzing> wachtend() {
      return verwijzingen.stream().filter(v -> v.stand().wacht()).toList();
    }

    /** The organisations whose names the page needs. */
    public Set<OrganisatieId> organisaties() {
      Set<OrganisatieId> wie = new HashSet<>();
      inzet.forEach(i -> wie.add(i.inhoud().organisatie()));
      verwijzingen.forEach(v -> wie.add(v.inhoud().organisatie()));
      return wie;
    }
  }

  /**
   * All of a casus that this person may know of, in one statement. Writes no line in the logbook.
   */
  public Beeld beeld(CasusId casus, CasusRechten rechten, Gebruiker wie) {
    if (!rechten.magInhoud()) {
      return Beeld.leeg();
    }
    InzetStore.Alles alles = inzet.alles(casus);
    MedewerkerId ik = wie.medewerker();
    List<Inzet> bekend =
        alles.inzet().stream().filter(i -> rechten.ziet(i.inhoud().merk(), i.door(), ik)).toList();
    List<Verwijzing> gevraagd =
        alles.verwijzingen().stream()
            .filter(v -> rechten.ziet(v.inhoud().merk(), v.door(), ik))
            .toList();
    List<Inzet> open = bekend.stream().filter(i -> rechten.mag(i.inhoud().categorie())).toList();
    List<Verwijzing> openVerwijzingen =
        gevraagd.stream().filter(v -> rechten.mag(v.inhoud().categorie())).toList();
    // A service that came of a verwijzing is the same help: it counts once.
    long dicht =
        bekend.size()
            - open.size()
            + gevraagd.stream()
                .filter(v -> v.stand().wacht() && !rechten.mag(v.inhoud().categorie()))
                .count();
    return new Beeld(open, openVerwijzingen, dicht);
  }

  /** The verwijzingen of a casus that this person may know of, the newest first. */
  public List<Verwijzing> van(CasusId casus, CasusRechten rechten, Gebruiker wie) {
    return beeld(casus, rechten, wie).verwijzingen();
  }

  /** Those of these casussen of which terugkoppeling is overdue, what was due first on top. */
  public List<Verwijzing> teLaat(Collection<CasusId> casussen, LocalDate vandaag) {
    return verwijzingen.teLaat(casussen, vandaag);
  }

  /** Whether somebody may see a piece of this kind, with this mark, made by {@code maker}. */
  public static boolean zichtbaar(
      CasusRechten rechten, Categorie categorie, Merk merk, MedewerkerId maker, MedewerkerId wie) {
    return rechten.mag(categorie) && rechten.ziet(merk, maker, wie);
  }
}
