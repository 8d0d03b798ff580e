package nl.keukentafel.bench.http;

import java.io.ByteArrayOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * One kept-open HTTP/1.1 connection to this machine, for one user at a time. It does the least that
 * is right, because it shares its processors with what it measures; the cost of {@code
 * java.net.http} would be a large part of the result.
 */
public final class Verbinding implements AutoCloseable {

  private static final int HOOGSTENS = 16 << 20;

  private final InetSocketAddress adres;
  private final Duration geduld;
  private final byte[] buffer = new byte[32 << 10];
  private @Nullable Socket socket;
  private int begin;
  private int eind;

  /** To a port of this machine; nothing is opened yet. */
  public Verbinding(int poort, Duration geduld) {
    this.adres = new InetSocketAddress(InetAddress.getLoopbackAddress(), poort);
    this.geduld = geduld;
  }

  /**
   * Sends a whole request and waits for the whole answer. It never sends twice: who does not hear
   * back does not know what became of it.
   */
  public Antwoord vraag(byte[] verzoek) throws IOException {
    boolean klaar = false;
    try {
      Socket open = open();
      open.getOutputStream().write(verzoek);
      Antwoord antwoord = lees(open.getInputStream());
      klaar = !antwoord.kop("Connection").equalsIgnoreCase("close");
      return antwoord;
    } finally {
      if (!klaar) {
        close();
      }
    }
  }

  private Socket open() throws IOException {
    Socket huidig = socket;
    if (huidig == null) {
      huidig = new Socket();
      huidig.setTcpNoDelay(true);
      huidig.setSoTimeout((int) geduld.toMillis());
      try {
        huidig.connect(adres, (int) geduld.toMillis());
      } catch (IOException fout) {
        huidig.close();
        throw fout;
      }
      socket = huidig;
      begin = 0;
      eind = 0;
    }
    return huidig;
  }

  private Antwoord lees(InputStream bron) throws IOException {
    String statusregel = regel(bron);
    if (statusregel.length() < 12 || !statusregel.startsWith("HTTP/1.1 ")) {
      throw new IOException("Geen HTTP-antwoord: " + statusregel);
    }
    int status = Integer.parseInt(statusregel, 9, 12, 10);
    List<String> koppen = new ArrayList<>();
    for (String kop = regel(bron); !kop.isEmpty(); kop = regel(bron)) {
      koppen.add(kop);
    }
    Antwoord zonderInhoud = new Antwoord(status, koppen, new byte[0]);
    if (status == 204 || status == 304) {
      return zonderInhoud;
    }
    if (zonderInhoud.kop("Transfer-Encoding").toLowerCase(Locale.ROOT).equals("chunked")) {
      return new Antwoord(status, koppen, brokken(bron));
    }
    String lengte = zonderInhoud.kop("Content-Length");
    if (lengte.isEmpty()) {
      throw new IOException("Antwoord zonder lengte");
    }
    return new Antwoord(status, koppen, bytes(bron, Integer.parseInt(lengte)));
  }

  private byte[] brokken(InputStream bron) throws IOException {
    ByteArrayOutputStream inhoud = new ByteArrayOutputStream();
    while (true) {
      int lengte = Integer.parseInt(regel(bron).replaceFirst(";.*", "").strip(), 16);
      inhoud.writeBytes(bytes(bron, lengte));
      String slot = regel(bron);
      if (!slot.isEmpty()) {
        throw new IOException("Onverwacht na een brok: " + slot);
      }
      if (lengte == 0) {
        return inhoud.toByteArray();
      }
    }
  }

  private byte[] bytes(InputStream bron, int lengte) throws IOException {
    if (lengte < 0 || lengte > HOOGSTENS) {
      throw new IOException("Onmogelijke lengte: " + lengte);
    }
    byte[] uit = new byte[lengte];
    int uitBuffer = Math.min(lengte, eind - begin);
    System.arraycopy(buffer, begin, uit, 0, uitBuffer);
    begin += uitBuffer;
    if (bron.readNBytes(uit, uitBuffer, lengte - uitBuffer) < lengte - uitBuffer) {
      throw new EOFException("Antwoord breekt af");
    }
    return uit;
  }

  /** A line without its end. */
  private String regel(InputStream bron) throws IOException {
    int zoek = begin;
    while (true) {
      for (; zoek < eind; zoek++) {
        if (buffer[zoek] == '\n') {
          int tot = zoek > begin && buffer[zoek - 1] == '\r' ? zoek - 1 : zoek;
          String regel = new String(buffer, begin, tot - begin, StandardCharsets.ISO_8859_1);
          begin = zoek + 1;
          return regel;
        }
      }
      if (begin > 0) {
        byte[] rest = Arrays.copyOfRange(buffer, begin, eind);
        System.arraycopy(rest, 0, buffer, 0, rest.length);
        zoek -= begin;
        eind = rest.length;
        begin = 0;
      }
      if (eind == buffer.length) {
        throw new IOException("Regel is te lang");
      }
      int gelezen = bron.read(buffer, eind, buffer.length - eind);
      if (gelezen < 0) {
        throw new EOFException("Verbinding is dicht");
      }
      eind += gelezen;
    }
  }

  @Override
  public void close() {
    Socket huidig = socket;
    socket = null;
    if (huidig != null) {
      try {
        huidig.close();
      } catch (IOException fout) {
        // It is gone; that is what we wanted.
        return;
      }
    }
  }
}
