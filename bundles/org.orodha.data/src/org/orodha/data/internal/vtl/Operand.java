package org.orodha.data.internal.vtl;

/** What an expression stands for: one value, or a dataset. */
sealed interface Operand permits Scalar, Relation {
}
