package nl.keukentafel.toets;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * Runs against the whole product, which listens on a port of its own. It is started once and shared
 * by all classes: make your own gemeenten, and touch no other's. The clock goes back to its Monday
 * before each class. Constructor, test and lifecycle methods may ask for {@link Product}, {@link
 * Spelers}, {@link Toetsklok} and {@link Toetsdatabase}.
 *
 * <p>After each class what the product wrote to its log is searched for the names of the cast and
 * for numbers that are a BSN; one of those fails the class (BIO2 8.15.02).
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@ExtendWith(ProductUitbreiding.class)
public @interface MetProduct {}
