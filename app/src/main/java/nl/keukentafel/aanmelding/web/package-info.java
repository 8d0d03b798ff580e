/**
 * The sign-in page, the filter that knows who is behind a request, and the guard on every endpoint.
 */
@NullMarked
@NamedInterface("web")
package nl.keukentafel.aanmelding.web;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
