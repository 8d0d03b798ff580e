/** The public page of the questionnaire, and the pages of the worker. */
@NullMarked
package nl.keukentafel.ervaring.web;

import org.jspecify.annotations.NullMarked;
