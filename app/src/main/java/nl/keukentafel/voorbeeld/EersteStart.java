package nl.keukentafel.voorbeeld;

import java.sql.SQLException;
import java.time.Clock;
import nl.keukentafel.kern.Bsnkluis;
import nl.keukentafel.start.Database;
import nl.keukentafel.start.Startfout;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.stereotype.Component;

/** Fills the embedded database at its first start, before the first page can be asked. */
@Component
class EersteStart implements SmartInitializingSingleton {

  private final Database database;
  private final Clock klok;
  private final Bsnkluis kluis;

  EersteStart(Database database, Clock klok, Bsnkluis kluis) {
    this.database = database;
    this.klok = klok;
    this.kluis = kluis;
  }

  @Override
  public void afterSingletonsInstantiated() {
    if (!database.isIngebouwd()) {
      return;
    }
    try {
      Voorbeeldomgeving.maakZoNodig(database.bron(), klok, kluis);
    } catch (SQLException fout) {
      throw new Startfout("De voorbeeldgemeente is niet te maken: " + fout.getMessage(), fout);
    }
  }
}
