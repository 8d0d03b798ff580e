/** The users, the pages they ask for and what they type: the same for each way of measuring. */
@NullMarked
package nl.keukentafel.bench.opstelling;

import org.jspecify.annotations.NullMarked;
