package nl.keukentafel.kern;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.UUID;
import javax.crypto.Cipher;
import javax.crypto.Mac;
import javax.crypto.SecretKey;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;

/**
 * Locks a BSN up and opens it again: AES-256 in GCM, bound to one person of one gemeente, so that a
 * number copied into another row does not open. Beside it a keyed hash (HMAC-SHA-256), by which a
 * number is found without being readable, and which differs per gemeente (Wabvpz, AVG art. 32).
 *
 * <p>Form of a locked number: one byte with the version of the key, twelve bytes of nonce, the
 * encrypted digits with their tag. The keys come from the configuration and never leave this class.
 */
public final class Bsnkluis {

  /** Bytes in each of the two keys. */
  public static final int SLEUTELLENGTE = 32;

  private static final byte SLEUTELVERSIE = 1;
  private static final int NONCE = 12;
  private static final int TAG_BITS = 128;
  private static final SecureRandom TOEVAL = new SecureRandom();

  private final SecretKey versleutelen;
  private final SecretKey vinden;

  /**
   * Takes two different keys of 32 bytes.
   *
   * @param versleutelen key that locks numbers up
   * @param vinden key of the hash by which they are found
   */
  public Bsnkluis(byte[] versleutelen, byte[] vinden) {
    if (versleutelen.length != SLEUTELLENGTE
        || vinden.length != SLEUTELLENGTE
        || Arrays.equals(versleutelen, vinden)) {
      throw new IllegalArgumentException("twee verschillende sleutels van 32 bytes");
    }
    this.versleutelen = new SecretKeySpec(versleutelen, "AES");
    this.vinden = new SecretKeySpec(vinden, "HmacSHA256");
  }

  /** Locks the number of this person up. */
  public byte[] versleutel(Burgerservicenummer bsn, GemeenteId gemeente, PersoonId persoon) {
    byte[] nonce = new byte[NONCE];
    TOEVAL.nextBytes(nonce);
    try {
      Cipher cijfer = cijfer(Cipher.ENCRYPT_MODE, nonce, gemeente, persoon);
      byte[] dicht = cijfer.doFinal(bsn.cijfers().getBytes(StandardCharsets.US_ASCII));
      return ByteBuffer.allocate(1 + NONCE + dicht.length)
          .put(SLEUTELVERSIE)
          .put(nonce)
          .put(dicht)
          .array();
    } catch (GeneralSecurityException fout) {
      throw new IllegalStateException("BSN niet te versleutelen", fout);
    }
  }

  /** Opens the number of this person; anything tampered with or of somebody else throws. */
  public Burgerservicenummer ontsleutel(byte[] dicht, GemeenteId gemeente, PersoonId persoon) {
    if (dicht.length <= 1 + NONCE || dicht[0] != SLEUTELVERSIE) {
      throw new IllegalStateException("Onbekende vorm van een versleuteld BSN");
    }
    try {
      byte[] nonce = Arrays.copyOfRange(dicht, 1, 1 + NONCE);
      Cipher cijfer = cijfer(Cipher.DECRYPT_MODE, nonce, gemeente, persoon);
      byte[] open = cijfer.doFinal(dicht, 1 + NONCE, dicht.length - 1 - NONCE);
      return new Burgerservicenummer(new String(open, StandardCharsets.US_ASCII));
    } catch (GeneralSecurityException fout) {
      throw new IllegalStateException("BSN niet te openen: andere sleutel of gewijzigd", fout);
    }
  }

  /** Under which the number is found within this gemeente; 32 bytes. */
  public byte[] zoeksleutel(Burgerservicenummer bsn, GemeenteId gemeente) {
    try {
      Mac mac = Mac.getInstance("HmacSHA256");
      mac.init(vinden);
      mac.update(bytes(gemeente.waarde()));
      return mac.doFinal(bsn.cijfers().getBytes(StandardCharsets.US_ASCII));
    } catch (GeneralSecurityException fout) {
      throw new IllegalStateException("BSN niet te vinden", fout);
    }
  }

  private Cipher cijfer(int richting, byte[] nonce, GemeenteId gemeente, PersoonId persoon)
      throws GeneralSecurityException {
    Cipher cijfer = Cipher.getInstance("AES/GCM/NoPadding");
    cijfer.init(richting, versleutelen, new GCMParameterSpec(TAG_BITS, nonce));
    cijfer.updateAAD(bytes(gemeente.waarde()));
    cijfer.updateAAD(bytes(persoon.waarde()));
    return cijfer;
  }

  private static byte[] bytes(UUID id) {
    return ByteBuffer.allocate(16)
        .putLong(id.getMostSignificantBits())
        .putLong(id.getLeastSignificantBits())
        .array();
  }
}
