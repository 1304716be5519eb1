// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
/**
 * What is wrong and where: findings, their severity and place, and fixes.
 * Clients implement {@link Fix}, {@link Rule} for rules of their own, and {@link FindingSink} where they take findings; exceptions are made by whoever meets a fault.
 *
 * @since 1.0
 */
package org.orodha.core.findings;
