/**
 * The report of a check as a page, a workbook or JSON, and the letter to the sender.
 *
 * @since 1.0
 */
package org.orodha.data.report;
