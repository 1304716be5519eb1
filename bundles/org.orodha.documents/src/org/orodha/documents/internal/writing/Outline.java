// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.documents.internal.writing;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

import org.orodha.documents.model.Block;
import org.orodha.documents.model.Document;
import org.orodha.documents.model.Document.Layout;
import org.orodha.documents.model.Gap;
import org.orodha.documents.model.Paragraph;
import org.orodha.documents.model.Phrase.Mark;
import org.orodha.documents.model.Section;
import org.orodha.documents.model.Table;
import org.orodha.documents.model.Table.Cell;
import org.orodha.documents.model.Table.Column;
import org.orodha.documents.model.Text;

/**
 * A document's sections as they are written: numbered, and with what is not translated at the end.
 *
 * @param document the document
 * @param words    what the writers say in its language
 * @param entries  the outermost sections
 */
record Outline(Document document, Words words, List<Entry> entries) {

	/**
	 * A section.
	 *
	 * @param section what stands in it
	 * @param level   1 for an outermost one
	 * @param number  its number; empty where the sections have none
	 * @param anchor  a name for links to it
	 * @param entries the sections within it
	 */
	record Entry(Section section, int level, String number, String anchor, List<Entry> entries) {
	}

	static Outline of(Document document) {
		Words words = new Words(document.language());
		List<Section> sections = new ArrayList<>(document.sections());
		if (!document.gaps().isEmpty())
			sections.add(gaps(document, words));
		return new Outline(document, words, entries(sections, 1, "", "section", document.layout() == Layout.BOOK));
	}

	/** What a reader must know before all else. */
	List<Text> notices() {
		List<Text> notices = new ArrayList<>(document.notices());
		String marks = document.gaps().stream().filter(gap -> gap.mark() == Mark.UNTRANSLATED).map(gap -> words.mark(gap.language()))
				.distinct().sorted().collect(Collectors.joining(", "));
		if (!marks.isEmpty())
			notices.add(Text.of(words.text("legend.untranslated", marks)));
		if (document.gaps().stream().anyMatch(gap -> gap.mark() == Mark.OUTDATED))
			notices.add(Text.of(words.text("legend.outdated", Words.OUTDATED)));
		return notices;
	}

	/** The sections of all levels, in their order. */
	List<Entry> all() {
		return all(entries);
	}

	private static List<Entry> all(List<Entry> entries) {
		List<Entry> all = new ArrayList<>();
		for (Entry entry : entries) {
			all.add(entry);
			all.addAll(all(entry.entries()));
		}
		return all;
	}

	private static List<Entry> entries(List<Section> sections, int level, String before, String anchor, boolean numbered) {
		List<Entry> entries = new ArrayList<>();
		int chapter = 0;
		int annex = 0;
		for (Section section : sections) {
			String own = section.annex() ? String.valueOf((char) ('A' + annex++)) : Integer.toString(++chapter);
			String number = before.isEmpty() ? own : before + "." + own;
			String name = anchor + "-" + own;
			entries.add(new Entry(section, level, numbered ? number : "", name,
					entries(section.sections(), level + 1, number, name, numbered)));
		}
		return entries;
	}

	private static Section gaps(Document document, Words words) {
		Text heading = Text.of(words.text("gaps", words.languageName(document.language().toLanguageTag())));
		if (document.layout() == Layout.CARD)
			return new Section(heading, List.of(new Paragraph(Text.of(document.gaps().stream()
					.map(gap -> words.text("gap", gap.element(), gap.feature())).collect(Collectors.joining("; "))))), List.of(), true);
		return new Section(heading, List.<Block>of(new Paragraph(Text.of(words.text("gaps.count", document.gaps().size()))), table(document, words)),
				List.of(), true);
	}

	/** One row for each element and what its texts are shown in. */
	private static Table table(Document document, Words words) {
		Map<String, Map<String, List<Gap>>> byElement = new TreeMap<>();
		for (Gap gap : document.gaps())
			byElement.computeIfAbsent(gap.element(), element -> new LinkedHashMap<>())
					.computeIfAbsent(words.instead(gap), shown -> new ArrayList<>()).add(gap);
		List<List<Cell>> rows = new ArrayList<>();
		byElement.forEach((element, shown) -> shown.forEach((instead, gaps) -> rows.add(List.of(Cell.of(element),
				Cell.of(gaps.stream().map(Gap::feature).distinct().collect(Collectors.joining(", "))), Cell.of(instead)))));
		return new Table(Text.EMPTY, List.of(Column.of(words.text("gaps.element"), 4), Column.of(words.text("gaps.text"), 4),
				Column.of(words.text("gaps.instead"), 3)), rows, true);
	}
}
