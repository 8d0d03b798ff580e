package nl.keukentafel.inzet.web;

import static nl.keukentafel.scherm.Teksten.aantal;
import static nl.keukentafel.scherm.Teksten.locale;
import static nl.keukentafel.scherm.Teksten.tekst;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import nl.keukentafel.inrichting.Regiehouder;
import nl.keukentafel.inzet.InzetId;
import nl.keukentafel.inzet.VerwijzingId;
import nl.keukentafel.inzet.Verwijzingen;
import nl.keukentafel.inzet.model.Inzet;
import nl.keukentafel.inzet.model.Overlap;
import nl.keukentafel.inzet.model.Stand;
import nl.keukentafel.inzet.model.Verwijzing;
import nl.keukentafel.kern.CasusId;
import nl.keukentafel.kern.Datums;
import nl.keukentafel.kern.OrganisatieId;
import nl.keukentafel.kern.Periode;
import org.jspecify.annotations.Nullable;

/**
 * The block <em>wie is actief</em> of the casus page (schermen 03): a row for each service with its
 * bar in time, overlaps joined by an edge and a sentence, and what is waited for. Shown by {@code
 * inzet/actief.jte}.
 *
 * @param uitleg how many organisations, and what they cost a month
 * @param as the months over the bars
 * @param aslabel the same in words
 * @param vandaag place of today in the bars
 * @param afgeschermd how many are closed to this reader, in words; null for none
 * @param schrijven whether this reader may add
 */
public record ActiefBlok(
    String casus,
    String uitleg,
    List<Tijdas.Maand> as,
    String aslabel,
    int vandaag,
    List<Groep> groepen,
    List<Wachtregel> wachtend,
    @Nullable String afgeschermd,
    boolean schrijven) {

  /** Keeps its own copies. */
  public ActiefBlok {
    as = List.copyOf(as);
    groepen = List.copyOf(groepen);
    wachtend = List.copyOf(wachtend);
  }

  /**
   * Rows that belong together.
   *
   * @param overlap the sentence that joins them; null for rows without overlap
   */
  public record Groep(@Nullable String overlap, List<Regel> regels) {}

  /**
   * A service, or one that is waited for.
   *
   * @param pad where one reads or changes it; null for who may not
   * @param wie the helper with the role; null when not known
   * @param balk the bar in words
   * @param kosten a month; empty when not known
   * @param regie who has a say over it
   */
  public record Regel(
      @Nullable String pad,
      String organisatie,
      @Nullable String wie,
      String leefgebied,
      String lijn,
      List<Tijdas.Staaf> staven,
      String balk,
      String kosten,
      String regie) {}

  /**
   * A verwijzing that the household waits for.
   *
   * @param overbrugging what bridges the wait; null when nothing does
   */
  public record Wachtregel(
      String pad, String organisatie, String stand, @Nullable String overbrugging) {}

  /** Whether nobody is active and nobody is waited for. */
  public boolean isLeeg() {
    return groepen.isEmpty() && wachtend.isEmpty();
  }

  /**
   * Makes the block.
   *
   * @param namen of the organisations of {@code beeld}
   */
  public static ActiefBlok van(
      CasusId casus,
      Verwijzingen.Beeld beeld,
      Map<OrganisatieId, String> namen,
      LocalDate vandaag,
      boolean schrijven) {
    return new Maker(casus, beeld, namen, vandaag, schrijven).blok();
  }

  /** The work of making one block. */
  private static final class Maker {
    private final String casus;
    private final Verwijzingen.Beeld beeld;
    private final Map<OrganisatieId, String> namen;
    private final LocalDate vandaag;
    private final boolean schrijven;
    private final Tijdas as;
    private final List<Inzet> inBeeld;

    Maker(
        CasusId casus,
        Verwijzingen.Beeld beeld,
        Map<OrganisatieId, String> namen,
        LocalDate vandaag,
        boolean schrijven) {
      this.casus = casus.toString();
      this.beeld = beeld;
      this.namen = namen;
      this.vandaag = vandaag;
      this.schrijven = schrijven;
      this.as = new Tijdas(vandaag);
      this.inBeeld = beeld.inzet().stream().filter(i -> as.raakt(i.inhoud().periode())).toList();
    }

    ActiefBlok blok() {
      return new ActiefBlok(
          casus,
          uitleg(),
          as.maanden(),
          as.inWoorden(),
          as.x(vandaag),
          groepen(),
          beeld.wachtend().stream().map(this::wacht).toList(),
          beeld.afgeschermd() == 0 ? null : aantal("inzet.afgeschermd", beeld.afgeschermd()),
          schrijven);
    }

    private String uitleg() {
      List<Inzet> nu =
          beeld.inzet().stream().filter(i -> i.inhoud().periode().bevat(vandaag)).toList();
      long wie = nu.stream().map(i -> i.inhoud().organisatie()).distinct().count();
      int kosten =
          nu.stream()
              .map(i -> i.inhoud().kostenPerMaand())
              .mapToInt(euro -> euro == null ? 0 : euro)
              .sum();
      String organisaties = aantal("inzet.organisaties", wie);
      return kosten == 0
          ? organisaties
          : tekst("inzet.organisaties.kosten", organisaties, Bedragen.euro(kosten));
    }

    private List<Groep> groepen() {
      List<Groep> groepen = new ArrayList<>();
      Set<InzetId> gehad = new HashSet<>();
      for (Overlap overlap : Overlap.van(inBeeld)) {
        if (as.raakt(overlap.periode())) {
          overlap.inzet().forEach(i -> gehad.add(i.id()));
          groepen.add(new Groep(zin(overlap), overlap.inzet().stream().map(this::regel).toList()));
        }
      }
      List<Regel> rest =
          Stream.concat(
                  inBeeld.stream().filter(i -> !gehad.contains(i.id())).map(this::regel),
                  beeld.wachtend().stream().map(this::wachtbalk))
              .toList();
      if (!rest.isEmpty()) {
        groepen.add(new Groep(null, rest));
      }
      return groepen;
    }

    private String zin(Overlap overlap) {
      String gebied = tekst(overlap.leefgebied().sleutel());
      String van = Datums.kort(overlap.periode().van(), locale());
      return overlap
          .periode()
          .laatsteDag()
          .filter(dag -> dag.isBefore(vandaag))
          .map(dag -> tekst("inzet.overlap.was", gebied, van, Datums.kort(dag, locale())))
          .orElseGet(() -> tekst("inzet.overlap", gebied, van, overlap.organisaties()));
    }

    private Regel regel(Inzet inzet) {
      Periode periode = inzet.inhoud().periode();
      Optional<Periode> gedeeld = Overlap.gedeeld(inzet, inBeeld);
      VerwijzingId verwijzing = inzet.verwijzing();
      Integer kosten = inzet.inhoud().kostenPerMaand();
      String pad =
          verwijzing != null
              ? "/casussen/" + casus + "/verwijzingen/" + verwijzing
              : schrijven ? "/casussen/" + casus + "/inzet/" + inzet.id() + "/wijzigen" : null;
      return new Regel(
          pad,
          naam(inzet.inhoud().organisatie()),
          Inzetwoorden.wie(inzet.inhoud()),
          Inzetwoorden.begrip(inzet.inhoud().leefgebied()),
          tekst("inzet.lijn." + inzet.inhoud().lijn().code()),
          as.staven(periode, gedeeld),
          inWoorden(periode, gedeeld),
          kosten == null ? "" : Bedragen.euro(kosten),
          regie(inzet));
    }

    private Regel wachtbalk(Verwijzing verwijzing) {
      LocalDate start =
          verwijzing.stand() instanceof Stand.Aanvaard(var _, @Nullable LocalDate verwacht)
              ? verwacht
              : null;
      String sinds = Datums.kort(verwijzing.stand().op(), locale());
      return new Regel(
          "/casussen/" + casus + "/verwijzingen/" + verwijzing.id(),
          naam(verwijzing.inhoud().organisatie()),
          tekst("inzet.wacht"),
          Inzetwoorden.begrip(verwijzing.inhoud().leefgebied()),
          tekst("inzet.lijn.tweede"),
          List.of(as.wacht(verwijzing.stand().op(), start)),
          start == null
              ? tekst("inzet.balk.wacht", sinds)
              : tekst("inzet.balk.wacht.tot", sinds, Datums.kort(start, locale())),
          "",
          tekst("inzet.regie." + verwijzing.regie().code()));
    }

    private Wachtregel wacht(Verwijzing verwijzing) {
      return new Wachtregel(
          "/casussen/" + casus + "/verwijzingen/" + verwijzing.id(),
          naam(verwijzing.inhoud().organisatie()),
          Inzetwoorden.stand(verwijzing, vandaag),
          verwijzing.inhoud().overbrugging());
    }

    private String inWoorden(Periode periode, Optional<Periode> gedeeld) {
      String van = Datums.kort(periode.van(), locale());
      String balk =
          periode
              .laatsteDag()
              .map(dag -> tekst("inzet.balk.tot", van, Datums.kort(dag, locale())))
              .orElseGet(() -> tekst("inzet.balk", van));
      return gedeeld
          .map(deel -> tekst("inzet.balk.overlap", balk, Datums.kort(deel.van(), locale())))
          .orElse(balk);
    }

    private String regie(Inzet inzet) {
      Regiehouder houder =
          beeld.verwijzingen().stream()
              .filter(v -> v.id().equals(inzet.verwijzing()))
              .map(Verwijzing::regie)
              .findFirst()
              .orElse(null);
      return houder == null
          ? tekst("inzet.zeggenschap." + inzet.inhoud().opdrachtgever().code())
          : tekst("inzet.regie." + houder.code());
    }

    private String naam(OrganisatieId wie) {
      return namen.getOrDefault(wie, tekst("inzet.organisatie.onbekend"));
    }
  }
}
