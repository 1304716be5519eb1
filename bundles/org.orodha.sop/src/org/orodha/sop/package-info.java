// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
/**
 * Procedures: who is responsible for which step, and until when.
 *
 * @since 1.0
 */
package org.orodha.sop;
