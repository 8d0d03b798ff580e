/** The plan on the running product: rules, rights, two at once, and the browser. */
@NullMarked
package nl.keukentafel.plan;

import org.jspecify.annotations.NullMarked;
