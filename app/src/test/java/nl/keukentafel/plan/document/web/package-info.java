/** Tests of the page of the plan on paper. */
@NullMarked
package nl.keukentafel.plan.document.web;

import org.jspecify.annotations.NullMarked;
