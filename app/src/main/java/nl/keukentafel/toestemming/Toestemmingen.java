package nl.keukentafel.toestemming;

import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import nl.keukentafel.huishouden.Beslissers;
import nl.keukentafel.huishouden.model.Gezinslid;
import nl.keukentafel.huishouden.model.Handeling;
import nl.keukentafel.inrichting.Inrichtingen;
import nl.keukentafel.inrichting.model.Informatie;
import nl.keukentafel.inrichting.model.Toestemmingsmoment;
import nl.keukentafel.kern.CasusId;
import nl.keukentafel.kern.HuishoudenId;
import nl.keukentafel.kern.MedewerkerId;
import nl.keukentafel.kern.PersoonId;
import nl.keukentafel.kern.TeamId;
import nl.keukentafel.kern.Wet;
import nl.keukentafel.privacy.Categorie;
import nl.keukentafel.toestemming.model.Antwoord;
import nl.keukentafel.toestemming.model.Beslisbeleid;
import nl.keukentafel.toestemming.model.Doel;
import nl.keukentafel.toestemming.model.Gezinsinzage;
import nl.keukentafel.toestemming.model.Regel;
import nl.keukentafel.toestemming.store.Geldend;
import nl.keukentafel.toestemming.store.VraagStore;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Door of the toestemming room: who agreed to what, and who may decide for whom. */
@Service
@Transactional(readOnly = true)
public class Toestemmingen {

  private final VraagStore vragen;
  private final Geldend geldend;
  private final Beslissers beslissers;
  private final Inrichtingen inrichtingen;
  private final Clock klok;

  Toestemmingen(
      VraagStore vragen,
      Geldend geldend,
      Beslissers beslissers,
      Inrichtingen inrichtingen,
      Clock klok) {
    this.vragen = vragen;
    this.geldend = geldend;
    this.beslissers = beslissers;
    this.inrichtingen = inrichtingen;
    this.klok = klok;
  }

  /**
   * A consent that was given.
   *
   * @param voor over whom the data are
   * @param doorPersonen who gave it: the person, or whoever may act for them
   * @param doel code: in_team, huisgenoten, opvragen, delen
   * @param ontvanger with whom it is shared or from whom it is asked; empty for in_team and
   *     huisgenoten
   * @param waarvoor in the words of the conversation
   * @param vorm code: scherm, papier, gesproken
   * @param tot first day on which it no longer holds
   * @param ingetrokken whether it was withdrawn; what was shared before stays shared
   * @param vertrouwelijk the other members do not know of it
   * @param door the worker who recorded it
   */
  public record Gegeven(
      UUID id,
      PersoonId voor,
      Set<PersoonId> doorPersonen,
      String doel,
      Set<Categorie> categorieen,
      String ontvanger,
      String waarvoor,
      String vorm,
      LocalDate van,
      LocalDate tot,
      boolean ingetrokken,
      boolean vertrouwelijk,
      MedewerkerId door) {
    /** Keeps its own copies. */
    public Gegeven {
      doorPersonen = Set.copyOf(doorPersonen);
      categorieen = Set.copyOf(categorieen);
    }

    /** Whether it holds on a day. */
    public boolean geldtOp(LocalDate dag) {
      return !ingetrokken && !dag.isBefore(van) && dag.isBefore(tot);
    }
  }

  /**
   * What decides, beside position and relation, on the rights of one worker in one casus.
   *
   * @param inTeam kinds of data that every member of the household lets the team see
   * @param noodinzage whether this worker broke the glass and the time is not over
   */
  public record Rechtenfeiten(Set<Categorie> inTeam, boolean noodinzage) {
    /** Keeps its own copy. */
    public Rechtenfeiten {
      inTeam = Set.copyOf(inTeam);
    }

    /** Nothing agreed and no emergency. */
    public static Rechtenfeiten geen() {
      return new Rechtenfeiten(Set.of(), false);
    }
  }

  /** All consents given by or for members of this household, the newest first; one query. */
  public List<Gegeven> van(HuishoudenId huishouden) {
    return vragen.van(huishouden).stream()
        .map(Toestemmingen::gegeven)
        .filter(Objects::nonNull)
        .toList();
  }

  private static @Nullable Gegeven gegeven(Regel regel) {
    Antwoord antwoord = regel.antwoord();
    if (antwoord == null || !antwoord.ja()) {
      return null;
    }
    var inhoud = regel.vraag().inhoud();
    return new Gegeven(
        antwoord.id(),
        inhoud.voor(),
        antwoord.gevers().personen(),
        inhoud.doel().code(),
        inhoud.categorieen(),
        inhoud.ontvanger(),
        inhoud.waarvoor(),
        antwoord.vorm().code(),
        antwoord.van(),
        inhoud.tot(),
        antwoord.intrekking() != null,
        inhoud.vertrouwelijk(),
        antwoord.vastgelegdDoor());
  }

  /**
   * Whether consent for this purpose (code) and kind of data holds on that day; for opvragen and
   * delen: with any receiver.
   */
  public boolean geldt(PersoonId voor, String doel, Categorie categorie, LocalDate dag) {
    return geldend.geldt(voor, doel(doel), "", categorie, dag);
  }

  /** The same, for one receiver: consent to share with the school says nothing of the landlord. */
  public boolean geldt(
      PersoonId voor, String doel, String ontvanger, Categorie categorie, LocalDate dag) {
    return geldend.geldt(voor, doel(doel), ontvanger, categorie, dag);
  }

  private static Doel doel(String code) {
    return Doel.valueOf(code.toUpperCase(Locale.ROOT));
  }

  /**
   * Who may do this for this person, when they can weigh the matter.
   *
   * @param handeling code: toestemming, instemming, inzage, brief, aanvraag
   */
  public Bevoegd wieBeslist(PersoonId voor, Wet wet, String handeling, LocalDate dag) {
    return wieBeslist(voor, wet, handeling, true, dag);
  }

  /**
   * Who may do this for this person.
   *
   * @param handeling code: toestemming, instemming, inzage, brief, aanvraag
   * @param wilsbekwaam whether the person can weigh this matter, as the worker judged
   */
  public Bevoegd wieBeslist(
      PersoonId voor, Wet wet, String handeling, boolean wilsbekwaam, LocalDate dag) {
    return beslissers
        .find(voor, dag)
        .map(wie -> wieBeslist(wie, wet, handeling, wilsbekwaam, dag))
        .orElseGet(() -> new Bevoegd.VraagEenJurist("huishouden.bevoegdheid.geenRegel"));
  }

  /** The same for a person whose facts are at hand; asks nothing of the database. */
  public static Bevoegd wieBeslist(
      Gezinslid wie, Wet wet, String handeling, boolean wilsbekwaam, LocalDate dag) {
    Handeling welke = Handeling.valueOf(handeling.toUpperCase(Locale.ROOT));
    return Beslisbeleid.bevoegd(
        wie.persoon(), Beslissers.wieMag(wie, wet, welke, wilsbekwaam, dag));
  }

  /** The same for every member of a household, in one query. */
  public Map<PersoonId, Bevoegd> wieBeslissen(
      HuishoudenId huishouden, Wet wet, String handeling, LocalDate dag) {
    Map<PersoonId, Bevoegd> per = new HashMap<>();
    for (Gezinslid lid : beslissers.leden(huishouden, dag)) {
      per.put(lid.persoon(), wieBeslist(lid, wet, handeling, true, dag));
    }
    return per;
  }

  /**
   * Whether consent has to be asked at this visit: the inrichting of the leading team asks it at
   * the first one (001 §4.2.6), and no question has been put yet.
   */
  public boolean nogTeVragen(HuishoudenId huishouden, TeamId leidendTeam) {
    return inrichtingen
                .geldig(leidendTeam, LocalDate.now(klok))
                .inrichting()
                .keuze(Informatie.TOESTEMMINGSMOMENT)
                .waarde()
            == Toestemmingsmoment.EERSTE_HUISBEZOEK
        && vragen.van(huishouden).stream().allMatch(regel -> regel.vraag().vervallen());
  }

  /** What each member of this household sees of the others on that day; three queries. */
  public Ledeninzage ledeninzage(HuishoudenId huishouden, LocalDate dag) {
    List<Gezinslid> leden = beslissers.leden(huishouden, dag);
    List<PersoonId> personen = leden.stream().map(Gezinslid::persoon).toList();
    return Gezinsinzage.van(
        leden, geldend.metHuisgenoten(personen, dag), geldend.afgeschermd(personen), dag);
  }

  /** What decides on the rights of this worker in this casus today; at most two queries. */
  public Rechtenfeiten rechtenfeiten(CasusId casus, HuishoudenId huishouden, MedewerkerId wie) {
    LocalDate dag = LocalDate.now(klok);
    Geldend.Feiten feiten = geldend.feiten(casus, huishouden, wie, dag, OffsetDateTime.now(klok));
    return new Rechtenfeiten(
        feiten.inTeam().isEmpty() ? Set.of() : vanIedereen(huishouden, feiten.inTeam(), dag),
        feiten.noodinzage());
  }

  /** Data of a household are of all its members: what one keeps closed stays closed. */
  private Set<Categorie> vanIedereen(
      HuishoudenId huishouden, Map<PersoonId, Set<Categorie>> inTeam, LocalDate dag) {
    Collection<PersoonId> leden = new HashSet<>();
    for (Gezinslid lid : beslissers.leden(huishouden, dag)) {
      if (!lid.overleden()) {
        leden.add(lid.persoon());
      }
    }
    Set<Categorie> samen = EnumSet.allOf(Categorie.class);
    leden.forEach(lid -> samen.retainAll(inTeam.getOrDefault(lid, Set.of())));
    return leden.isEmpty() ? Set.of() : samen;
  }
}
