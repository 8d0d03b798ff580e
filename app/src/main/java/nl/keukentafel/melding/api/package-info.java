/** The API by which a partner's machine sends meldingen (NL GOV REST API Design Rules 2.2). */
@NullMarked
package nl.keukentafel.melding.api;

import org.jspecify.annotations.NullMarked;
