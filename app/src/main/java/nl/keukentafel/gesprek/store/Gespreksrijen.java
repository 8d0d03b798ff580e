package nl.keukentafel.gesprek.store;

import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.keukentafel.database.sql.gesprek.tables.records.AanwezigeRecord;
import nl.keukentafel.database.sql.gesprek.tables.records.BladRecord;
import nl.keukentafel.database.sql.gesprek.tables.records.GesprekRecord;
import nl.keukentafel.database.sql.gesprek.tables.records.PassageRecord;
import nl.keukentafel.database.sql.gesprek.tables.records.ScoreRecord;
import nl.keukentafel.gesprek.Passage;
import nl.keukentafel.gesprek.Passagesoort;
import nl.keukentafel.gesprek.model.Blad;
import nl.keukentafel.gesprek.model.Gespreksfeiten;
import nl.keukentafel.gesprek.model.Gespreksfeiten.Ondersteuner;
import nl.keukentafel.gesprek.model.Score;
import nl.keukentafel.gesprek.model.Vertrouwelijk;
import nl.keukentafel.inrichting.Leefgebied;
import nl.keukentafel.inrichting.model.Meetmoment;
import nl.keukentafel.kern.MedewerkerId;
import nl.keukentafel.kern.PersoonId;
import nl.keukentafel.kern.Wet;
import nl.keukentafel.privacy.Merk;
import org.jspecify.annotations.Nullable;

/** Reads rows as the things they are. */
final class Gespreksrijen {

  private Gespreksrijen() {}

  static Gespreksfeiten feiten(GesprekRecord rij, List<AanwezigeRecord> aanwezigen) {
    AanwezigeRecord ondersteuner = een(aanwezigen, "clientondersteuner");
    AanwezigeRecord anderen = een(aanwezigen, "ander");
    return new Gespreksfeiten(
        rij.getDatum(),
        rij.getBeginTijd(),
        rij.getMinuten(),
        Wet.valueOf(rij.getWet().toUpperCase(Locale.ROOT)),
        wie(aanwezigen, "bezoeker").map(MedewerkerId::new).toList(),
        rij.getAlleenReden(),
        wie(aanwezigen, "meekijker").map(MedewerkerId::new).findFirst().orElse(null),
        wie(aanwezigen, "lid").map(PersoonId::new).collect(Collectors.toSet()),
        wie(aanwezigen, "netwerk").collect(Collectors.toSet()),
        ondersteuner == null ? null : ondersteuner(ondersteuner),
        anderen == null ? null : anderen.getNaam(),
        rij.getInstrument(),
        Arrays.stream(Meetmoment.values())
            .filter(moment -> moment.code().equals(rij.getMeetmoment()))
            .findFirst()
            .orElseThrow());
  }

  private static Ondersteuner ondersteuner(AanwezigeRecord rij) {
    return rij.getWie() == null
        ? new Ondersteuner.VanBuiten(rij.getNaam())
        : new Ondersteuner.Teamlid(new MedewerkerId(rij.getWie()));
  }

  private static Stream<UUID> wie(List<AanwezigeRecord> aanwezigen, String als) {
    return aanwezigen.stream()
        .filter(rij -> rij.getAls().equals(als))
        .map(AanwezigeRecord::getWie)
        .filter(Objects::nonNull);
  }

  private static @Nullable AanwezigeRecord een(List<AanwezigeRecord> aanwezigen, String als) {
    return aanwezigen.stream().filter(rij -> rij.getAls().equals(als)).findFirst().orElse(null);
  }

  static List<Blad> bladen(
      List<BladRecord> bladen, List<PassageRecord> passages, List<ScoreRecord> scores) {
    return bladen.stream()
        .sorted(Comparator.comparing(rij -> plaats(rij.getLeefgebied())))
        .map(rij ->
            new Blad(
                rij.getLeefgebied(),
                rij.getVersie(),
                rij.getNiets(),
                rij.getOp().toInstant(),
                new MedewerkerId(rij.getDoor()),
                passages.stream()
                    .filter(p -> p.getLeefgebied().equals(rij.getLeefgebied()))
                    .filter(p -> !p.getVertrouwelijk())
                    .map(Gespreksrijen::passage)
                    .sorted(Comparator.comparing(Passage::soort))
                    .toList(),
                passages.stream()
                    .filter(p -> p.getLeefgebied().equals(rij.getLeefgebied()))
                    .filter(PassageRecord::getVertrouwelijk)
                    .map(Gespreksrijen::vertrouwelijk)
                    .toList(),
                scores.stream()
                    .filter(s -> s.getLeefgebied().equals(rij.getLeefgebied()))
                    .map(Gespreksrijen::score)
                    .toList()))
        .toList();
  }

  static Passage passage(PassageRecord rij) {
    UUID over = rij.getOverPersoon();
    return new Passage(
        Passagesoort.van(rij.getSoort()),
        rij.getTekst(),
        new Merk(over == null ? null : new PersoonId(over), rij.getVertrouwelijk()),
        new MedewerkerId(rij.getDoor()));
  }

  private static Vertrouwelijk vertrouwelijk(PassageRecord rij) {
    return new Vertrouwelijk(rij.getId(), rij.getVersie(), rij.getOp().toInstant(), passage(rij));
  }

  private static Score score(ScoreRecord rij) {
    return new Score(
        leefgebied(rij.getDomein()),
        new PersoonId(rij.getOverPersoon()),
        getal(rij.getNiveau()),
        getal(rij.getEigen()),
        rij.getVertrouwelijk(),
        new MedewerkerId(rij.getDoor()));
  }

  static @Nullable Integer getal(@Nullable Short getal) {
    return getal == null ? null : getal.intValue();
  }

  static Leefgebied leefgebied(String code) {
    return Leefgebied.valueOf(code.toUpperCase(Locale.ROOT));
  }

  /** Codes in the one order of leefgebieden that every screen keeps. */
  static List<String> opVolgorde(Collection<String> codes) {
    return codes.stream().sorted(Comparator.comparing(Gespreksrijen::plaats)).toList();
  }

  private static int plaats(String code) {
    return leefgebied(code).ordinal();
  }
}
