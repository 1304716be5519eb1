/**
 * What is wrong and where: findings, their severity and place, and fixes.
 *
 * @since 1.0
 */
package org.orodha.core.findings;
