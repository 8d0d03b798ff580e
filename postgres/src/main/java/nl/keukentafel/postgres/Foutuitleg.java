package nl.keukentafel.postgres;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/** Turns what PostgreSQL or the file system says into what an operator can act on. */
final class Foutuitleg {

  private Foutuitleg() {}

  /** A folder could not be read or written. */
  static PostgresStartFout map(String wat, Path map, IOException oorzaak) {
    var tekst = String.valueOf(oorzaak.getMessage());
    if (oorzaak instanceof AccessDeniedException || tekst.contains("Permission denied")) {
      return new PostgresStartFout(
          """
          %s: geen schrijfrecht op %s.
          Wat u kunt doen: geef de gebruiker waarmee u start schrijfrecht op die map, of kies een andere map met --map.\
          """
              .formatted(wat, map),
          oorzaak);
    }
    if (tekst.contains("Read-only file system")) {
      return new PostgresStartFout(
          """
          %s: %s staat op een schijf waarop alleen gelezen mag worden.
          Wat u kunt doen: kies een andere map met --map.\
          """
              .formatted(wat, map),
          oorzaak);
    }
    if (isSchijfVol(tekst)) {
      return schijfVol(map, oorzaak);
    }
    return new PostgresStartFout("%s (%s): %s".formatted(wat, map, oorzaak), oorzaak);
  }

  static PostgresStartFout schijfVol(Path map, @Nullable Throwable oorzaak) {
    return new PostgresStartFout(
        """
        De schijf van %s is vol.
        Wat u kunt doen: maak ruimte vrij (minstens 500 MB) en start opnieuw. Er is niets verloren gegaan.\
        """
            .formatted(map),
        oorzaak);
  }

  static PostgresStartFout poortBezet(int poort) {
    return new PostgresStartFout(
        """
        Poort %d voor de database is al in gebruik door een ander programma.
        Wat u kunt doen: stop dat programma, of laat de databasepoort weg uit de instellingen; dan wordt een vrije poort gekozen.\
        """
            .formatted(poort));
  }

  static PostgresStartFout andereVersie(Path cluster, String gevonden) {
    return new PostgresStartFout(
        """
        De gegevens in %s horen bij PostgreSQL %s; dit programma brengt PostgreSQL %s mee.
        Wat u kunt doen: maak met de versie van Keukentafel die bij deze gegevens hoort een back-up (./keukentafel back-up), \
        start deze versie met een nieuwe map (--map) en zet de back-up daarin terug (./keukentafel herstel).\
        """
            .formatted(cluster, gevonden, Binaries.hoofdversie()));
  }

  static PostgresStartFout beschadigd(Path cluster, String wat) {
    return new PostgresStartFout(
        """
        De map %s bevat geen bruikbare database: %s.
        Wat u kunt doen: zet een back-up terug in een nieuwe map (./keukentafel herstel), of kies een andere map met --map. \
        Wij veranderen niets aan deze map.\
        """
            .formatted(cluster, wat));
  }

  static PostgresStartFout wachtwoord(Path bestand, String wat) {
    return new PostgresStartFout(
        """
        Het wachtwoord van de database in %s %s.
        Wat u kunt doen: zet dit bestand terug uit de back-up van de map; zonder dit bestand gaat de database niet open.\
        """
            .formatted(bestand, wat));
  }

  /** What initdb, pg_ctl or the server's log said when it failed. */
  static PostgresStartFout server(String stap, Path datamap, String uitvoer) {
    if (isSchijfVol(uitvoer)) {
      return schijfVol(datamap, null);
    }
    if (uitvoer.contains("could not look up effective user ID")) {
      return new PostgresStartFout(
          """
          De gebruiker waarmee u start heeft op deze machine geen naam, en zonder naam start PostgreSQL niet.
          Wat u kunt doen: voeg de gebruiker toe aan /etc/passwd, of start als een andere gebruiker.\
          """);
    }
    // The major version was compared before, so a control file of another version is a broken one.
    if (uitvoer.contains("incompatible with server")
        || uitvoer.contains("could not locate a valid checkpoint record")
        || uitvoer.contains("could not open file \"global/pg_control\"")
        || uitvoer.contains("incorrect checksum in control file")
        || uitvoer.contains("is not a database cluster directory")
        || uitvoer.contains("required WAL directory")) {
      return beschadigd(datamap, "de bestanden van PostgreSQL zijn beschadigd of onvolledig");
    }
    if (uitvoer.contains("Cannot allocate memory")
        || uitvoer.contains("could not map anonymous shared memory")) {
      return new PostgresStartFout(
          """
          Er is te weinig geheugen om de database te starten.
          Wat u kunt doen: sluit andere programma's, of verlaag shared_buffers in de instellingen.\
          """);
    }
    if (uitvoer.contains("Permission denied")) {
      return new PostgresStartFout(
          """
          De database kan niet bij zijn eigen bestanden in %s.
          Wat u kunt doen: geef de gebruiker waarmee u start schrijfrecht op die map en alles erin, of kies een andere map met --map.
          PostgreSQL meldt: %s\
          """
              .formatted(datamap, staart(uitvoer)));
    }
    return new PostgresStartFout(
        """
        De ingebouwde PostgreSQL start niet (%s, map %s).
        Wat u kunt doen: lees de meldingen in %s.
        PostgreSQL meldt: %s\
        """
            .formatted(stap, datamap, datamap.resolve("log"), staart(uitvoer)));
  }

  /** A program of ours that could not be executed at all. */
  static PostgresStartFout nietUitvoerbaar(Path programma, IOException oorzaak) {
    return new PostgresStartFout(
        """
        %s kan niet worden uitgevoerd: %s.
        Wat u kunt doen: controleer dat de schijf programma's mag uitvoeren (niet 'noexec') en dat dit een Linux met glibc is \
        (niet Alpine); of gebruik een eigen PostgreSQL %s.\
        """
            .formatted(programma, oorzaak.getMessage(), Binaries.hoofdversie()),
        oorzaak);
  }

  private static boolean isSchijfVol(String tekst) {
    return tekst.contains("No space left on device") || tekst.contains("Disk quota exceeded");
  }

  private static String staart(String uitvoer) {
    var regels = uitvoer.strip().lines().toList();
    return String.join("\n", regels.subList(Math.max(0, regels.size() - 15), regels.size()));
  }
}
