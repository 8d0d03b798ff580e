package nl.keukentafel.voorbeeld;

import org.jspecify.annotations.Nullable;

/** Hides a burgerservicenummer the way the product does, so that the product finds it again. */
@FunctionalInterface
interface Bsnkluis {

  /** The number, encrypted, and the keyed hash by which it is found; null: keep no number. */
  @Nullable Verborgen verberg(String bsn);

  /** What is stored of a number. */
  record Verborgen(byte[] versleuteld, byte[] sleutel) {}
}
