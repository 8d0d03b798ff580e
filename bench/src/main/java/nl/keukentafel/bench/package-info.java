/** What all measuring programs share: options, distributions, tables, the machine. */
@NullMarked
package nl.keukentafel.bench;

import org.jspecify.annotations.NullMarked;
