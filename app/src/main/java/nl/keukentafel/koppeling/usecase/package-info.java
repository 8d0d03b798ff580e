/** What the machines of other organisations can ask. */
@NullMarked
package nl.keukentafel.koppeling.usecase;

import org.jspecify.annotations.NullMarked;
