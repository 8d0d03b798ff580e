/** The pages of toestemming: overview, asking together, withdrawing, paper. */
@NullMarked
package nl.keukentafel.toestemming.web;

import org.jspecify.annotations.NullMarked;
