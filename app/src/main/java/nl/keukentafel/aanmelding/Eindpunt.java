package nl.keukentafel.aanmelding;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Declares of an endpoint who may call it and what it writes in the logbook. Every handler method
 * has one; a test fails on one without, and the guard refuses to run it.
 */
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
public @interface Eindpunt {

  /** Who may call it; empty together with {@link #openbaar} only. */
  Hoedanigheid[] wie() default {};

  /** Everybody who has signed in. */
  boolean iedereen() default false;

  /** Nobody has to sign in: the sign-in page, the language switch. Never personal data. */
  boolean openbaar() default false;

  /** A partner with a token of its own, over the API. */
  boolean partner() default false;

  /** For a partner: what its token must be for. */
  Partnerbereik bereik() default Partnerbereik.MELDING;

  /**
   * Key of the processing activity that it logs when it succeeds. Empty only with a {@link
   * #waaromNiet reason}.
   */
  String logt() default "";

  /** Why nothing is logged: no personal data is read or changed. */
  String waaromNiet() default "";
}
