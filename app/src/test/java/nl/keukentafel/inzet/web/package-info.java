/** Tests of the pages of the room inzet. */
@NullMarked
package nl.keukentafel.inzet.web;

import org.jspecify.annotations.NullMarked;
