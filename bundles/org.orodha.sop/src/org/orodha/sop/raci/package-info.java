// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
/**
 * Who has which part in which step (RACI): as a matrix, what it lacks, what each role carries, and how it is changed.
 * Clients implement and extend none of its types.
 *
 * @since 1.0
 */
package org.orodha.sop.raci;
