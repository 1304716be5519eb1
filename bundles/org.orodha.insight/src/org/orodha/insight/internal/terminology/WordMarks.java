// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.insight.internal.terminology;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.orodha.core.text.PlainText;
import org.orodha.core.text.Texts;
import org.orodha.insight.terminology.Wording.Run;
import org.orodha.insight.terminology.Wording.Text;
import org.orodha.model.Definition;
import org.orodha.model.LocalizedText;

/** The words of definitions that differ from those of another one: all that are not in the longest sequence of words that both have. */
public final class WordMarks {

	private WordMarks() {
	}

	/** The text of a definition in each of its languages. @param base what it is compared with in the same language */
	public static List<Text> of(Definition definition, Definition base) {
		List<Text> texts = new ArrayList<>();
		for (LocalizedText text : definition.getText())
			if (text.getValue() != null && !text.getValue().isBlank()) {
				Optional<String> other = definition == base || text.getLanguage() == null ? Optional.empty() : Texts.exactly(base.getText(), text.getLanguage());
				texts.add(new Text(text.getLanguage(), other.map(compared -> runs(text.getValue(), compared))
						.orElseGet(() -> List.of(new Run(text.getValue().strip(), false)))));
			}
		return texts;
	}

	private static List<Run> runs(String text, String other) {
		String[] words = text.strip().split("\\s+");
		boolean[] common = common(plain(words), plain(other.strip().split("\\s+")));
		List<Run> runs = new ArrayList<>();
		for (int at = 0; at < words.length; at++)
			if (!runs.isEmpty() && runs.getLast().differs() != common[at])
				runs.set(runs.size() - 1, new Run(runs.getLast().words() + " " + words[at], !common[at]));
			else
				runs.add(new Run(words[at], !common[at]));
		return runs;
	}

	private static String[] plain(String[] words) {
		String[] plain = new String[words.length];
		for (int at = 0; at < words.length; at++)
			plain[at] = PlainText.words(words[at]);
		return plain;
	}

	/** Which of the words are in the longest common subsequence; what has no letter is no difference. */
	private static boolean[] common(String[] words, String[] others) {
		int[][] longest = new int[words.length + 1][others.length + 1];
		for (int word = words.length - 1; word >= 0; word--)
			for (int other = others.length - 1; other >= 0; other--)
				longest[word][other] = words[word].equals(others[other]) ? longest[word + 1][other + 1] + 1
						: Math.max(longest[word + 1][other], longest[word][other + 1]);
		boolean[] common = new boolean[words.length];
		int word = 0;
		int other = 0;
		while (word < words.length) {
			if (other < others.length && words[word].equals(others[other])) {
				common[word++] = true;
				other++;
			} else if (other < others.length && longest[word][other + 1] >= longest[word + 1][other])
				other++;
			else {
				common[word] = words[word].isEmpty();
				word++;
			}
		}
		return common;
	}
}
