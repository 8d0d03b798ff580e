package nl.keukentafel.ervaring.model;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.Base64;

/**
 * The secret in a link: 256 random bits, so that it cannot be guessed. The database keeps its hash
 * only; who loses the link gets a new one.
 */
public record Sleutel(String geheim) {

  private static final SecureRandom TOEVAL = new SecureRandom();
  private static final int BYTES = 32;

  public static Sleutel nieuw() {
    byte[] bytes = new byte[BYTES];
    TOEVAL.nextBytes(bytes);
    return new Sleutel(Base64.getUrlEncoder().withoutPadding().encodeToString(bytes));
  }

  /** What the database keeps. */
  public byte[] hash() {
    try {
      return MessageDigest.getInstance("SHA-256").digest(geheim.getBytes(StandardCharsets.UTF_8));
    } catch (NoSuchAlgorithmException fout) {
      throw new IllegalStateException(fout);
    }
  }

  /** A secret stays out of logs. */
  @Override
  public String toString() {
    return "Sleutel";
  }
}
