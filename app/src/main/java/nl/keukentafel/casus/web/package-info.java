/** The pages of casussen: wachtlijst, list and journaal. */
@NullMarked
package nl.keukentafel.casus.web;

import org.jspecify.annotations.NullMarked;
