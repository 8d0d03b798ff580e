/** A cheap browser: connections that stay open, cookies, forms as a page offers them. */
@NullMarked
package nl.keukentafel.bench.http;

import org.jspecify.annotations.NullMarked;
