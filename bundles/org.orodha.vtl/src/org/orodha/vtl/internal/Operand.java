// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.vtl.internal;

/** What an expression stands for: one value, or a dataset. */
sealed interface Operand permits Scalar, Relation {
}
