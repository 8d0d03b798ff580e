/** Keukentafel: één huishouden, één plan, één regisseur. */
@NullMarked
package nl.keukentafel;

import org.jspecify.annotations.NullMarked;
