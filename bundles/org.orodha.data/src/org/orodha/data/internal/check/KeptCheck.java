package org.orodha.data.internal.check;

import java.util.function.UnaryOperator;

/**
 * A rule that finds single rows by looking at others.
 *
 * @param check    what is said of it, and of whom
 * @param breaches from a relation of all rows with the numbers of their files and their numbers within the files, a query for
 *                 these two numbers and the columns of the rows that break the rule
 * @param valued   whether the values that break it most are told
 */
record KeptCheck(RowCheck check, UnaryOperator<String> breaches, boolean valued) {
}
