package nl.keukentafel.inzet.usecase;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.keukentafel.aanmelding.Gebruiker;
import nl.keukentafel.inzet.InzetId;
import nl.keukentafel.inzet.Verwijzingen;
import nl.keukentafel.inzet.model.Inzet;
import nl.keukentafel.inzet.model.Verwijzingsbeleid;
import nl.keukentafel.inzet.store.InzetStore;
import nl.keukentafel.kern.CasusId;
import nl.keukentafel.kern.OrganisatieId;
import nl.keukentafel.kern.UseCase;
import nl.keukentafel.logboek.Handeling;
import nl.keukentafel.organisatie.Organisaties.Organisatie;
import nl.keukentafel.organisatie.Organisaties.Samenwerking;
import org.jspecify.annotations.Nullable;

/** Reads what a form of this room needs: which organisation, and what the design says. */
@UseCase
public class BereidVoor {

  private final Inzetpoort kennis;
  private final Partijkennis partijen;
  private final Verwijzingspolis polis;
  private final InzetStore inzet;
  private final Clock klok;

  BereidVoor(
      Inzetpoort kennis,
      Partijkennis partijen,
      Verwijzingspolis polis,
      InzetStore inzet,
      Clock klok) {
    this.kennis = kennis;
    this.partijen = partijen;
    this.polis = polis;
    this.inzet = inzet;
    this.klok = klok;
  }

  /**
   * For what.
   *
   * @param organisatie the one that was chosen; null when it is still looked for
   * @param zoek what was typed to find one
   * @param bestaand the service to change; null for a new one
   */
  public record Vraag(
      CasusId casus,
      @Nullable OrganisatieId organisatie,
      String zoek,
      @Nullable InzetId bestaand) {}

  /**
   * What the form needs.
   *
   * @param organisatie null as long as none was chosen
   * @param keuze organisations to choose from while none was
   * @param samenwerking what the leading team agreed with the chosen one; null when nothing
   * @param inzet the service to change; null for a new one
   */
  public record Beeld(
      Casuskop kop,
      @Nullable Organisatie organisatie,
      List<Organisatie> keuze,
      @Nullable Samenwerking samenwerking,
      Verwijzingsbeleid beleid,
      @Nullable Inzet inzet,
      LocalDate vandaag) {}

  /** Empty when this person may not write in the casus, or not know of the service. */
  public Optional<Beeld> lees(Vraag vraag, Gebruiker wie) {
    Optional<Casuskop> kop =
        kennis.metHuishouden(vraag.casus(), wie).filter(k -> k.rechten().schrijven());
    InzetId welke = vraag.bestaand();
    Optional<Inzet> bestaand =
        welke == null
            ? Optional.empty()
            : kop.flatMap(k ->
                inzet
                    .find(vraag.casus(), welke)
                    .filter(i ->
                        Verwijzingen.zichtbaar(
                            k.rechten(),
                            i.inhoud().categorie(),
                            i.inhoud().merk(),
                            i.door(),
                            wie.medewerker())));
    boolean mag = kop.isPresent() && (welke == null || bestaand.isPresent());
    kennis.log(Handeling.INZIEN, "inzet.formulier", vraag.casus(), kop, mag);
    return mag ? Optional.of(beeld(vraag, kop.orElseThrow(), bestaand)) : Optional.empty();
  }

  private Beeld beeld(Vraag vraag, Casuskop kop, Optional<Inzet> bestaand) {
    OrganisatieId gekozen = bestaand.map(i -> i.inhoud().organisatie()).orElse(vraag.organisatie());
    Optional<Organisatie> organisatie = gekozen == null ? Optional.empty() : partijen.find(gekozen);
    return new Beeld(
        kop,
        organisatie.orElse(null),
        organisatie.isPresent()
            ? List.of()
            : partijen.kies(kop.casus().leidendTeam(), vraag.zoek()),
        organisatie
            .flatMap(o -> partijen.samenwerking(kop.casus().leidendTeam(), o.id()))
            .orElse(null),
        new Verwijzingsbeleid(polis.inrichting(kop.casus().leidendTeam())),
        bestaand.orElse(null),
        LocalDate.now(klok));
  }
}
