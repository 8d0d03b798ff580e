package nl.keukentafel.casus.usecase;

import java.time.Clock;
import java.time.Instant;
import nl.keukentafel.casus.FaseGewisseld;
import nl.keukentafel.casus.model.Casus;
import nl.keukentafel.casus.model.Levensstap;
import nl.keukentafel.casus.store.CasusStore;
import nl.keukentafel.casus.store.StapvraagStore;
import nl.keukentafel.kern.CasusId;
import nl.keukentafel.kern.MedewerkerId;
import nl.keukentafel.kern.TeambesluitId;
import nl.keukentafel.overleg.Overleggen;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Takes a casus one step on, once it is settled that it may: history, what comes with it, news. */
@Component
class Fasestap {
  private final CasusStore casussen;
  private final Stapgevolgen gevolgen;
  private final StapvraagStore vragen;
  private final Overleggen overleggen;
  private final ApplicationEventPublisher nieuws;
  private final Clock klok;

  Fasestap(
      CasusStore casussen,
      Stapgevolgen gevolgen,
      StapvraagStore vragen,
      Overleggen overleggen,
      ApplicationEventPublisher nieuws,
      Clock klok) {
    this.casussen = casussen;
    this.gevolgen = gevolgen;
    this.vragen = vragen;
    this.overleggen = overleggen;
    this.nieuws = nieuws;
    this.klok = klok;
  }

  /**
   * Takes the step. Opschalen of a casus that is already worked on leaves the stage as it is.
   *
   * @return false when somebody else changed the casus meanwhile
   */
  boolean zet(
      Levensstap stap,
      Casus was,
      Casus wordt,
      String reden,
      @Nullable TeambesluitId teambesluit,
      MedewerkerId door) {
    if (was.fase() == wordt.fase()) {
      return true;
    }
    Instant nu = klok.instant();
    CasusId id = was.gegevens().id();
    if (!casussen.wissel(was, wordt, nu, door, reden.isBlank() ? null : reden, teambesluit)) {
      return false;
    }
    gevolgen.van(stap, was, wordt, reden, nu, door);
    if (stap.isEinde() && vragen.vervalAlle(id, nu) > 0) {
      overleggen.vervalt(id.waarde());
    }
    nieuws.publishEvent(new FaseGewisseld(id, was.fase(), wordt.fase()));
    return true;
  }
}
