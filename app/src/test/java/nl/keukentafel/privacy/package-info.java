/** Tests of who may see and do what. */
@NullMarked
package nl.keukentafel.privacy;

import org.jspecify.annotations.NullMarked;
