/**
 * Procedures: who is responsible for which step, and until when.
 *
 * @since 1.0
 */
package org.orodha.sop;
