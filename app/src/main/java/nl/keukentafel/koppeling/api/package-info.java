/** The API for moederorganisaties (NL GOV REST API Design Rules 2.2). */
@NullMarked
package nl.keukentafel.koppeling.api;

import org.jspecify.annotations.NullMarked;
