/** The pages of the plan, and the ladder as a fragment for the casus page. */
@NullMarked
@NamedInterface("web")
package nl.keukentafel.plan.web;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
