// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
/**
 * How importers, validators and exporters are found, made and run in a guard, and what they can be asked.
 *
 * @since 1.0
 */
package org.orodha.core.contribution;
