// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.vtl;

/**
 * Something that can be written at a place of a script.
 *
 * @param kind   what it is
 * @param text   what to write, with the quotes that it needs
 * @param detail what it belongs to, such as the dataset of a column, or for an operator how it is called; empty where there is nothing
 *               to say
 * @param offset where the characters start that it takes the place of, from 0
 * @param length how many characters it takes the place of
 */
public record VtlProposal(Kind kind, String text, String detail, int offset, int length) {

	/** What is proposed, in the order in which proposals come. */
	public enum Kind {
		/** A code of the column that is compared. */
		CODE,
		/** A column of a dataset that the script names. */
		COLUMN,
		/** A dataset of the environment, or one that the script computes. */
		DATASET,
		/** A ruleset that the script defines. */
		RULESET,
		/** An operator that the script defines. */
		OPERATOR,
		/** A code list. */
		CODE_LIST,
		/** A word of the language. */
		KEYWORD
	}
}
