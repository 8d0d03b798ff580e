/** The logbook on screen: who saw or did what, with names that other rooms know. */
@NullMarked
package nl.keukentafel.werkplek.logboek;

import org.jspecify.annotations.NullMarked;
