/**
 * What the columns of a file hold.
 *
 * @since 1.0
 */
package org.orodha.tables.profile;
