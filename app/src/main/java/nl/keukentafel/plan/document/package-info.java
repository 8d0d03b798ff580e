/** The plan as a document of two sheets in plain Dutch, for each member of the household apart. */
@NullMarked
package nl.keukentafel.plan.document;

import org.jspecify.annotations.NullMarked;
