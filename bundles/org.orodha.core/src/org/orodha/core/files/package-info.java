/**
 * Temporary files, and writing that is all or nothing.
 *
 * @since 1.0
 */
package org.orodha.core.files;
