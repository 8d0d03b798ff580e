package nl.keukentafel.kern;

import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * For whom this thread works right now: one gemeente, one request. Bound once per request (or job)
 * and read by the transaction manager, which hands the gemeente to PostgreSQL, and by the logbook.
 *
 * @param gemeente the tenant; null while nobody has signed in
 * @param account whose own account may be read and changed
 * @param medewerker who acts; null for a partner's machine or a job
 * @param namens the organisation a partner acts for
 * @param trace ties the log lines of one request together (9-standaarden §4.1)
 */
public record Werkcontext(
    @Nullable GemeenteId gemeente,
    @Nullable AccountId account,
    @Nullable MedewerkerId medewerker,
    @Nullable OrganisatieId namens,
    UUID trace) {

  private static final ScopedValue<Werkcontext> HUIDIG = ScopedValue.newInstance();

  /** A context for work of the system itself in one gemeente. */
  public static Werkcontext systeem(GemeenteId gemeente) {
    return new Werkcontext(gemeente, null, null, null, UUID.randomUUID());
  }

  /** A context without a gemeente: every locked table is empty. */
  public static Werkcontext niemand() {
    return new Werkcontext(null, null, null, null, UUID.randomUUID());
  }

  /** A context in which only this account itself can be reached. */
  public static Werkcontext alleenAccount(AccountId account) {
    return new Werkcontext(null, account, null, null, UUID.randomUUID());
  }

  public static Optional<Werkcontext> huidig() {
    return HUIDIG.isBound() ? Optional.of(HUIDIG.get()) : Optional.empty();
  }

  /** The gemeente we work for; outside a signed-in request this is a programming error. */
  public static GemeenteId gemeenteNu() {
    GemeenteId gemeente = huidig().map(Werkcontext::gemeente).orElse(null);
    if (gemeente == null) {
      throw new IllegalStateException("Geen gemeente in deze context");
    }
    return gemeente;
  }

  /** Runs the work in this context. */
  public <R extends @Nullable Object, X extends Throwable> R doe(ScopedValue.CallableOp<R, X> werk)
      throws X {
    return ScopedValue.where(HUIDIG, this).call(werk);
  }

  /** Runs the work in this context. */
  public void voerUit(Runnable werk) {
    ScopedValue.where(HUIDIG, this).run(werk);
  }
}
