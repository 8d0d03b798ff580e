/** Tests of what starts, keeps and restores the house. */
@NullMarked
package nl.keukentafel.start;

import org.jspecify.annotations.NullMarked;
