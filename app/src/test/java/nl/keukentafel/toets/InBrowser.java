package nl.keukentafel.toets;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * A journey in a real Chromium, on the running product: as {@link MetProduct}, and a test may ask
 * for a {@link Venster} of its own. Without a Chromium such a class is skipped with a loud line,
 * and fails where {@code CI=true}. A test that fails leaves a picture in {@code target/schermen}.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Tag("browser")
@MetProduct
@ExtendWith(BrowserUitbreiding.class)
public @interface InBrowser {}
