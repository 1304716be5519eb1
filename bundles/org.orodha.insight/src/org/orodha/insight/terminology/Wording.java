// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.insight.terminology;

import java.util.List;
import java.util.stream.Collectors;

import org.orodha.model.Agency;
import org.orodha.model.Definition;

/**
 * What somebody says a concept means.
 *
 * @param definition the definition
 * @param agency     whose it is; null where nobody keeps it
 * @param texts      its text in each language, in its order
 * @since 1.0
 */
public record Wording(Definition definition, Agency agency, List<Text> texts) {

	/**
	 * The text in a language.
	 *
	 * @param language a BCP 47 tag
	 * @param runs     its words in order
	 * @since 1.0
	 */
	public record Text(String language, List<Run> runs) {

		public Text {
			runs = List.copyOf(runs);
		}

		/** The text with the words in brackets that differ. */
		public String marked() {
			return runs.stream().map(run -> run.differs() ? "[" + run.words() + "]" : run.words()).collect(Collectors.joining(" "));
		}
	}

	/**
	 * Words that stand one after the other.
	 *
	 * @param words   the words, with what stands between them
	 * @param differs whether the definition that they are compared with has not these words here
	 * @since 1.0
	 */
	public record Run(String words, boolean differs) {
	}

	public Wording {
		texts = List.copyOf(texts);
	}
}
