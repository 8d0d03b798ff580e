package nl.keukentafel.huishouden;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.keukentafel.huishouden.model.Bevoegdheid;
import nl.keukentafel.huishouden.model.Bevoegdheidstabel;
import nl.keukentafel.huishouden.model.Bevoegdheidsvraag;
import nl.keukentafel.huishouden.model.Gezinslid;
import nl.keukentafel.huishouden.model.Handeling;
import nl.keukentafel.huishouden.store.Gezinsleden;
import nl.keukentafel.kern.HuishoudenId;
import nl.keukentafel.kern.PersoonId;
import nl.keukentafel.kern.Wet;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Door of the huishouden room: who may decide for whom (1-domein: Vertegenwoordiging). */
@Service
@Transactional(readOnly = true)
public class Beslissers {

  private static final Bevoegdheidstabel TABEL = Bevoegdheidstabel.meegeleverd();

  private final Gezinsleden gezinsleden;

  Beslissers(Gezinsleden gezinsleden) {
    this.gezinsleden = gezinsleden;
  }

  /** Who live there that day, with age and representation; one query. */
  public List<Gezinslid> leden(HuishoudenId huishouden, LocalDate dag) {
    return gezinsleden.van(huishouden, dag);
  }

  public Optional<Gezinslid> find(PersoonId persoon, LocalDate dag) {
    return gezinsleden.find(persoon, dag);
  }

  /**
   * Who may do this for this person. Without a birth date the table has no row that fits.
   *
   * @param wilsbekwaam whether the person can weigh this matter, as a named worker judged
   */
  public static Bevoegdheid wieMag(
      Gezinslid wie, Wet wet, Handeling handeling, boolean wilsbekwaam, LocalDate dag) {
    return wie.leeftijd()
        .map(leeftijd ->
            TABEL.wieMag(
                new Bevoegdheidsvraag(
                    wet, handeling, leeftijd, wilsbekwaam, wie.vertegenwoordigingen(), dag)))
        .orElseGet(() -> new Bevoegdheid.VraagEenJurist("huishouden.bevoegdheid.leeftijdOnzeker"));
  }
}
