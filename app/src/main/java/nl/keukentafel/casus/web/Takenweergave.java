package nl.keukentafel.casus.web;

import static nl.keukentafel.scherm.Teksten.tekst;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.keukentafel.casus.model.Taak;
import nl.keukentafel.casus.usecase.ToonTaken;
import nl.keukentafel.huishouden.Huishoudens;
import nl.keukentafel.kern.MedewerkerId;
import nl.keukentafel.scherm.Formulier;
import nl.keukentafel.scherm.Veld;
import org.jspecify.annotations.Nullable;

/** Turns the tasks of a casus into what the page shows. */
final class Takenweergave {
  private final ToonTaken.Beeld beeld;
  private final Levenswoorden woorden;
  private final MedewerkerId lezer;

  Takenweergave(ToonTaken.Beeld beeld, MedewerkerId lezer, ZoneId zone) {
    this.beeld = beeld;
    this.woorden = new Levenswoorden(beeld.leven(), zone);
    this.lezer = lezer;
  }

  /** The page; {@code wijzigt} is the task in the form, {@code botst} whether it was changed. */
  TakenPagina pagina(
      Formulier formulier, @Nullable UUID wijzigt, boolean botst, @Nullable String melding) {
    Optional<Taak> taak = beeld.taken().stream().filter(t -> t.id().equals(wijzigt)).findFirst();
    return new TakenPagina(
        woorden.kop(),
        beeld.taken().stream().filter(Taak::isOpen).map(this::rij).toList(),
        beeld.taken().stream().filter(t -> !t.isOpen()).map(this::rij).toList(),
        beeld.magGeven(),
        beeld.kandidaten().entrySet().stream()
            .map(e -> new Veld.Optie(e.getKey().toString(), e.getValue()))
            .toList(),
        Journaalvorm.wetten(beeld.leven().casus().gegevens().wetten()),
        Journaalvorm.personen(beeld.leven().huishouden()),
        formulier,
        wijzigt == null ? null : wijzigt.toString(),
        botst ? taak.map(this::anders).orElse(null) : null,
        melding);
  }

  Optional<Taak> taak(UUID id) {
    return beeld.taken().stream().filter(t -> t.id().equals(id) && t.isOpen()).findFirst();
  }

  private TakenPagina.Rij rij(Taak taak) {
    LocalDate uiterlijk = taak.uiterlijk();
    boolean vanMij = taak.wie().equals(lezer);
    return new TakenPagina.Rij(
        taak.id().toString(),
        wat(taak),
        vanMij ? tekst("casus.u") : naam(taak.wie()),
        uiterlijk == null ? "" : woorden.dag(uiterlijk),
        taak.isTeLaat(beeld.leven().vandaag()),
        tekst("casus.wet." + Journaalvorm.code(taak.inhoud().wet())),
        uitleg(taak),
        taak.inhoud().vertrouwelijk() ? vertrouwelijkVan(taak) : null,
        beeld.magGeven() && taak.isOpen(),
        (beeld.magGeven() || vanMij) && taak.isOpen());
  }

  static String wat(Taak taak) {
    return taak.soort() == Taak.Soort.NAZORG ? tekst("casus.taak.nazorg") : taak.inhoud().wat();
  }

  private String uitleg(Taak taak) {
    Taak.Einde einde = taak.einde();
    if (einde == null) {
      return taak.gegevenDoor().equals(lezer)
          ? tekst("casus.taak.gegeven.u", woorden.dag(taak.gegevenOp()))
          : tekst(
              "casus.taak.gegeven.ander", naam(taak.gegevenDoor()), woorden.dag(taak.gegevenOp()));
    }
    String wie = einde.door().equals(lezer) ? tekst("casus.u") : naam(einde.door());
    String reden = einde.reden();
    if (einde.klaar()) {
      return tekst("casus.taak.klaar.door", wie, woorden.dag(einde.op()));
    }
    return tekst(
        "casus.taak.vervallen.door", wie, woorden.dag(einde.op()), reden == null ? "" : reden);
  }

  private TakenPagina.Anders anders(Taak taak) {
    LocalDate uiterlijk = taak.uiterlijk();
    return new TakenPagina.Anders(
        naam(taak.gewijzigdDoor()),
        woorden.dag(taak.gewijzigdOp()),
        wat(taak),
        naam(taak.wie()),
        uiterlijk == null ? tekst("casus.taak.geen_dag") : woorden.dag(uiterlijk),
        taak.versie());
  }

  private String vertrouwelijkVan(Taak taak) {
    return beeld.leven().huishouden().map(Huishoudens.Kaart::leden).orElse(List.of()).stream()
        .filter(lid -> lid.persoon().equals(taak.inhoud().overPersoon()))
        .map(Huishoudens.Lid::naam)
        .findFirst()
        .orElse(tekst("casus.iemand"));
  }

  private String naam(MedewerkerId wie) {
    return beeld.namen().getOrDefault(wie, tekst("casus.iemand"));
  }
}
