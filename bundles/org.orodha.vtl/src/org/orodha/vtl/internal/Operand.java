package org.orodha.vtl.internal;

/** What an expression stands for: one value, or a dataset. */
sealed interface Operand permits Scalar, Relation {
}
