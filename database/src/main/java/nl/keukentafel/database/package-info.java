/** The one database: its roles, its migrations, and the SQL classes generated from them. */
@NullMarked
package nl.keukentafel.database;

import org.jspecify.annotations.NullMarked;
