/** Tests of the pages of toestemming. */
@NullMarked
package nl.keukentafel.toestemming.web;

import org.jspecify.annotations.NullMarked;
