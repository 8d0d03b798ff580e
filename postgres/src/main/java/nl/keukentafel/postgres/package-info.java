/** Runs a PostgreSQL of our own in a data folder, without Docker and without installation. */
@NullMarked
package nl.keukentafel.postgres;

import org.jspecify.annotations.NullMarked;
