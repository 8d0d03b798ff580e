package nl.keukentafel.toestemming.web;

import java.util.Optional;
import java.util.UUID;
import nl.keukentafel.aanmelding.Gebruiker;
import nl.keukentafel.kern.CasusId;
import nl.keukentafel.scherm.NietGevonden;
import nl.keukentafel.toestemming.Toestemmingen;
import nl.keukentafel.toestemming.model.Regel;
import nl.keukentafel.toestemming.usecase.ToonToestemming;
import nl.keukentafel.toestemming.usecase.ToonToestemming.Beeld;
import org.springframework.stereotype.Component;

/** Finds one question with who may answer it, for the pages about it. */
@Component
class Vragenlezer {
  private final ToonToestemming toon;

  Vragenlezer(ToonToestemming toon) {
    this.toon = toon;
  }

  /** The question; what is not there, or not for this worker, is not found. */
  Samenmaker lees(CasusId casus, UUID vraag, Gebruiker wie) {
    return lees(casus, vraag, wie, true);
  }

  /** The question, with who may answer when the person cannot weigh it. */
  Samenmaker lees(CasusId casus, UUID vraag, Gebruiker wie, boolean wilsbekwaam) {
    Beeld beeld = toon.toon(casus, wie).orElseThrow(NietGevonden::new);
    Regel regel = beeld.regel(vraag).orElseThrow(NietGevonden::new);
    var inhoud = regel.vraag().inhoud();
    return new Samenmaker(
        casus,
        beeld,
        regel,
        beeld
            .lid(inhoud.voor())
            .map(lid ->
                Toestemmingen.wieBeslist(
                    lid, inhoud.wet(), "toestemming", wilsbekwaam, beeld.vandaag()))
            .orElseThrow(NietGevonden::new));
  }

  /** Page of the oldest question that waits for an answer, after this one. */
  Optional<String> volgende(CasusId casus, Regel na, Gebruiker wie) {
    return toon.toon(casus, wie)
        .flatMap(beeld ->
            beeld.regels().reversed().stream()
                .filter(regel -> regel.stand(beeld.vandaag()) == Regel.Stand.OPEN)
                .filter(regel -> !regel.vraag().id().equals(na.vraag().id()))
                .filter(regel ->
                    !regel.vraag().merk().vertrouwelijk()
                        || regel.vraag().inhoud().voor().equals(na.vraag().inhoud().voor()))
                .map(regel -> Paden.vraag(casus, regel.vraag().id()))
                .findFirst());
  }
}
