/**
 * Checking files by what describes them and by rulesets, and the report of it.
 *
 * @since 1.0
 */
package org.orodha.data.check;
