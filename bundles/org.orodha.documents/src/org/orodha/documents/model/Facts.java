// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.documents.model;

import java.util.List;

/**
 * What is known of one thing: a label and what it says, line by line.
 *
 * @param lines the lines
 * @since 1.0
 */
public record Facts(List<Fact> lines) implements Block {

	/**
	 * A line.
	 *
	 * @param label  what it is about
	 * @param values what it says, one or more paragraphs
	 * @since 1.0
	 */
	public record Fact(Text label, List<Text> values) {

		public Fact {
			values = List.copyOf(values);
		}
	}

	public Facts {
		lines = List.copyOf(lines);
	}
}
