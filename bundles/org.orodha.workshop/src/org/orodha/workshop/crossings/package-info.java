/**
 * Invented border crossings with errors that are known.
 *
 * @since 1.0
 */
package org.orodha.workshop.crossings;
