/** Teams and their people in the database. */
@NullMarked
package nl.keukentafel.team.store;

import org.jspecify.annotations.NullMarked;
