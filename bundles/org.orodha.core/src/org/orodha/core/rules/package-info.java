/**
 * What the rules of a catalogue tell, and under which identifier.
 *
 * @since 1.0
 */
package org.orodha.core.rules;
