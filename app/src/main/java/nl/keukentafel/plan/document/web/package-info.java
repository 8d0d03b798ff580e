/** The page on which a worker chooses a reader, and the PDF. */
@NullMarked
package nl.keukentafel.plan.document.web;

import org.jspecify.annotations.NullMarked;
