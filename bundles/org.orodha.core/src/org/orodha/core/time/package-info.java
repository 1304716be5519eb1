/**
 * What the catalogue and its readers call time periods: the lengths that a frequency means, and periods in words.
 *
 * @since 1.0
 */
package org.orodha.core.time;
