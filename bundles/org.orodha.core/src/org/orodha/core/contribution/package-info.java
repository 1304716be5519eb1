/**
 * How importers, validators and exporters are found, made and run in a guard, and what they can be asked.
 *
 * @since 1.0
 */
package org.orodha.core.contribution;
