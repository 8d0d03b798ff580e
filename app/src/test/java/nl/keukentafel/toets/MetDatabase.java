package nl.keukentafel.toets;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * Gives the test class a database of its own. Constructor, test and lifecycle methods may ask for
 * {@link Toetsdatabase}, {@link Spelers}, {@link Toetsklok}, {@code DSLContext}, {@code
 * DataSource}, {@code GemeenteTransacties} and {@code TransactionTemplate}.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@ExtendWith(DatabaseUitbreiding.class)
public @interface MetDatabase {}
