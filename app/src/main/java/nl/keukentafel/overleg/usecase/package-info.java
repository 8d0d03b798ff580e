/** What people do with overleg: plan, open, record, decide, pass on, close. */
@NullMarked
package nl.keukentafel.overleg.usecase;

import org.jspecify.annotations.NullMarked;
