/** Questions, answers and the rules on who may give them, as values. */
@NullMarked
package nl.keukentafel.toestemming.model;

import org.jspecify.annotations.NullMarked;
