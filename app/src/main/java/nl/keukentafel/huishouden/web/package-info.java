/** Pages and forms of persons and households. */
@NullMarked
package nl.keukentafel.huishouden.web;

import org.jspecify.annotations.NullMarked;
