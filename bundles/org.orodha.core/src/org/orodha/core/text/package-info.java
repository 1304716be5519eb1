/**
 * Texts in several languages, labels of elements and kinds, and messages.
 *
 * @since 1.0
 */
package org.orodha.core.text;
