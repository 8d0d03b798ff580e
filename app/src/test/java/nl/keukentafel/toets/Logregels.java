package nl.keukentafel.toets;

import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.classic.spi.ThrowableProxyUtil;
import ch.qos.logback.core.AppenderBase;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.regex.Pattern;
import org.slf4j.LoggerFactory;

/** Listens to all that the product logs, to see that no person is in it. */
public final class Logregels extends AppenderBase<ILoggingEvent> {

  private static final Pattern NEGEN_CIJFERS = Pattern.compile("(?<![\\d.-])\\d{9}(?![\\d.-])");

  private final List<String> regels = new CopyOnWriteArrayList<>();

  Logregels() {
    Logger wortel = (Logger) LoggerFactory.getLogger(org.slf4j.Logger.ROOT_LOGGER_NAME);
    setContext(wortel.getLoggerContext());
    setName("toets");
    start();
    wortel.addAppender(this);
  }

  @Override
  protected void append(ILoggingEvent gebeurtenis) {
    String spoor =
        gebeurtenis.getThrowableProxy() == null
            ? ""
            : "\n" + ThrowableProxyUtil.asString(gebeurtenis.getThrowableProxy());
    regels.add(
        gebeurtenis.getLevel()
            + " "
            + gebeurtenis.getLoggerName()
            + " "
            + gebeurtenis.getFormattedMessage()
            + gebeurtenis.getMDCPropertyMap()
            + spoor);
  }

  /** Forgets what was logged before. */
  void begin() {
    regels.clear();
  }

  /** What was logged since this test class began. */
  public List<String> regels() {
    return List.copyOf(regels);
  }

  /** Fails when a name or a BSN is in the log; the message shows the line with the find masked. */
  void zijnZonderPersoonsgegevens(Set<String> namen) {
    for (String regel : regels) {
      for (String naam : namen) {
        if (regel.contains(naam)) {
          throw new AssertionError(
              "Een naam staat in het log: " + kort(regel.replace(naam, "<<NAAM>>")));
        }
      }
      var cijfers = NEGEN_CIJFERS.matcher(regel);
      while (cijfers.find()) {
        if (isBsn(cijfers.group())) {
          throw new AssertionError(
              "Een BSN staat in het log: " + kort(regel.replace(cijfers.group(), "<<BSN>>")));
        }
      }
    }
  }

  private static boolean isBsn(String cijfers) {
    int som = 0;
    for (int i = 0; i < 8; i++) {
      som += (9 - i) * (cijfers.charAt(i) - '0');
    }
    return (som - (cijfers.charAt(8) - '0')) % 11 == 0;
  }

  private static String kort(String regel) {
    return regel.substring(0, Math.min(regel.length(), 500));
  }
}
