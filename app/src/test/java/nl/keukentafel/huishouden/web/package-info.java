/** Tests of the household room. */
@NullMarked
package nl.keukentafel.huishouden.web;

import org.jspecify.annotations.NullMarked;
