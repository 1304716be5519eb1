// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.documents.model;

import java.util.List;
import java.util.Locale;
import java.util.Objects;

/**
 * A document, however it is written.
 *
 * @param layout   how it is laid out
 * @param kind     what sort of document it is, such as a standard operating procedure
 * @param title    its title
 * @param language the language that it is in
 * @param imprint  what stands on its cover or below its title: number, version, owner, date
 * @param notices  what a reader must know before all else
 * @param sections the sections
 * @param gaps     the texts that are not there in its language
 * @since 1.0
 */
public record Document(Layout layout, String kind, Text title, Locale language, List<Facts.Fact> imprint, List<Text> notices,
		List<Section> sections, List<Gap> gaps) {

	/**
	 * How a document is laid out.
	 *
	 * @since 1.0
	 */
	public enum Layout {
		/** With a cover, a table of contents and numbered headings. */
		BOOK,
		/** With its title above the text and headings without numbers. */
		SHEET,
		/** As a sheet, with as much as can be on one page. */
		CARD
	}

	public Document {
		Objects.requireNonNull(layout, "layout");
		Objects.requireNonNull(title, "title");
		imprint = List.copyOf(imprint);
		notices = List.copyOf(notices);
		sections = List.copyOf(sections);
		gaps = List.copyOf(gaps);
	}
}
