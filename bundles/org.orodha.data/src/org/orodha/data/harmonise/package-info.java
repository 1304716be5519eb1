/**
 * Making the table that a requirement asks for from the data of several agencies.
 *
 * @since 1.0
 */
package org.orodha.data.harmonise;
