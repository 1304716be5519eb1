// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
/**
 * How importers, validators and exporters are found, made and run in a guard, and what they can be asked.
 * Clients implement none of its types, but for a {@link Guard.Task} where they run contributions themselves.
 *
 * @since 1.0
 */
package org.orodha.core.contribution;
