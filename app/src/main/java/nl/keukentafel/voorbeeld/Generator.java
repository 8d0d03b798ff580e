package nl.keukentafel.voorbeeld;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDateTime;
import java.util.ArrayDeque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.UUID;
import java.util.function.LongConsumer;
import nl.keukentafel.kern.Bsnkluis;
import nl.keukentafel.kern.GemeenteId;
import nl.keukentafel.voorbeeld.Huishoudschets.Bij;
import nl.keukentafel.voorbeeld.Teammaker.Gemaakt;
import org.jspecify.annotations.Nullable;

/**
 * Fills one generated gemeente in one transaction: who interrupts it leaves nothing of this
 * gemeente behind. A transaction per gemeente and not per piece, because half a gemeente would be
 * wrong in numbers and lists; PostgreSQL does not mind its length, and our memory stays the same.
 */
final class Generator {

  private static final int WIJKEN_PER_TEAM = 2;
  private static final double CO_OUDER = 0.25;

  private final Connection verbinding;
  private final Lader lader;
  private final LocalDateTime nu;
  private final Bsnkluis kluis;
  private final Namen namen = new Namen();

  /** Works on a connection without auto-commit. */
  Generator(Connection verbinding, LocalDateTime nu, Bsnkluis kluis) {
    this.verbinding = verbinding;
    this.lader = new Lader(verbinding);
    this.nu = nu;
    this.kluis = kluis;
  }

  /** Whether this gemeente was made before. */
  boolean bestaat(Gemeenteplan plan) throws SQLException {
    lader.voor(plan.id());
    try (PreparedStatement vraag =
        verbinding.prepareStatement("select 1 from kern.gemeente where id = ?")) {
      vraag.setObject(1, plan.id());
      try (ResultSet rij = vraag.executeQuery()) {
        return rij.next();
      }
    }
  }

  /**
   * Makes a gemeente; the caller commits.
   *
   * @param hash of the password of its accounts
   * @param getoond whether the sign-in page shows them
   * @param voortgang hears after each household how many there are; may throw to stop
   * @return the address with which each role signs in
   */
  Map<String, String> maak(Gemeenteplan plan, String hash, boolean getoond, LongConsumer voortgang)
      throws SQLException {
    Willekeur willekeur =
        new Willekeur(plan.zaad(), nu.toLocalDate().atStartOfDay(Lader.ZONE).toInstant());
    Gemeenteschrijver gemeenten = new Gemeenteschrijver(verbinding);
    lader.voor(plan.id());
    gemeenten.gemeente(plan.id(), plan.naam(), "teamlid");
    Stratenplan straten =
        new Stratenplan(plan.naam(), plan.teams() * WIJKEN_PER_TEAM, namen, willekeur);
    straten.schrijf(lader, namen, willekeur, plan.huishoudens());
    Map<String, String> aanmeldnamen = new LinkedHashMap<>();
    Teammaker teammaker =
        new Teammaker(
            plan,
            lader,
            willekeur,
            namen,
            nu.toLocalDate(),
            rol -> {
              String naam = rol.replace('_', '-') + "@" + plan.domein();
              if (aanmeldnamen.putIfAbsent(rol, naam) != null) {
                return null;
              }
              UUID account = willekeur.id();
              gemeenten.account(account, naam, hash, getoond);
              return account;
            });
    List<Gemaakt> teams = teammaker.maak(straten, WIJKEN_PER_TEAM);
    Casusmaker casusmaker =
        new Casusmaker(willekeur, nu.toLocalDate(), teammaker.melders(), teammaker.boek());
    teams.forEach(team -> casusmaker.leer(team.team().id(), team.inrichting()));
    bewoners(plan, straten, teams, willekeur, casusmaker, voortgang);
    lader.schrijfWeg();
    gemeenten.nummer(null, 0);
    return aanmeldnamen;
  }

  private void bewoners(
      Gemeenteplan plan,
      Stratenplan straten,
      List<Gemaakt> teams,
      Willekeur willekeur,
      Casusmaker casusmaker,
      LongConsumer voortgang)
      throws SQLException {
    Queue<String> nummers = new ArrayDeque<>(Testnummers.alle().subList(0, Testnummers.HOOGSTENS));
    Huishoudmaker maker = new Huishoudmaker(namen, willekeur, nu.toLocalDate(), nummers::poll);
    Huishoudschrijver schrijver =
        new Huishoudschrijver(lader, willekeur, kluis, new GemeenteId(plan.id()), nu);
    Verhaalmaker verhalen = new Verhaalmaker(lader, willekeur, nu, casusmaker);
    long gemaakt = 0;
    for (int nummer = 0; nummer < teams.size(); nummer++) {
      Teamschets team = teams.get(nummer).team();
      if (team.opnameInOverleg()) {
        verhalen.planOverleg(team);
      }
      int aantal = plan.huishoudensVan(nummer);
      @Nullable Huishoudschets alleen = null;
      for (int plek = 0; plek < aantal; plek++) {
        boolean open = aanDeBeurt(plek, plan.openVan(nummer), aantal);
        boolean voorbij = aanDeBeurt(plek, plan.voorbijVan(nummer), aantal);
        Huishoudschets huishouden =
            maker.maak(straten.adres(nummer * WIJKEN_PER_TEAM + plek % WIJKEN_PER_TEAM, willekeur));
        if (open || voorbij) {
          huishouden = huishouden.met(casusmaker.netwerk(), huishouden.bijrelaties());
        }
        if (alleen != null && eenouder(huishouden) && willekeur.kans(CO_OUDER)) {
          huishouden = huishouden.met(huishouden.netwerk(), coOuder(huishouden, alleen));
          alleen = null;
        }
        schrijver.schrijf(huishouden);
        verhalen.schrijf(huishouden, team, open, voorbij, plek);
        if (huishouden.leden().size() == 1) {
          alleen = huishouden;
        }
        voortgang.accept(++gemaakt);
        lader.schrijfWegAlsVol();
      }
    }
  }

  /** Spreads exactly {@code keren} evenly over {@code aantal}. */
  private static boolean aanDeBeurt(int plek, int keren, int aantal) {
    return (long) (plek + 1) * keren / aantal > (long) plek * keren / aantal;
  }

  private static boolean eenouder(Huishoudschets huishouden) {
    return huishouden.met("partner").isEmpty() && !huishouden.met("kind").isEmpty();
  }

  private List<Bij> coOuder(Huishoudschets huishouden, Huishoudschets ander) {
    return huishouden.met("kind").stream()
        .filter(kind -> kind.geboren().plusYears(18).isAfter(nu.toLocalDate()))
        .map(kind -> new Bij(kind.id(), ander.id(), "co_ouder"))
        .toList();
  }
}
