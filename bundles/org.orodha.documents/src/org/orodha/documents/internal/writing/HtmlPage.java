// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.documents.internal.writing;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import org.orodha.core.text.Page;
import org.orodha.documents.internal.writing.Outline.Entry;
import org.orodha.documents.model.Block;
import org.orodha.documents.model.Document;
import org.orodha.documents.model.Document.Layout;
import org.orodha.documents.model.Facts;
import org.orodha.documents.model.Facts.Fact;
import org.orodha.documents.model.Figure;
import org.orodha.documents.model.Footnote;
import org.orodha.documents.model.Inline;
import org.orodha.documents.model.ItemList;
import org.orodha.documents.model.Notice;
import org.orodha.documents.model.Paragraph;
import org.orodha.documents.model.Phrase;
import org.orodha.documents.model.Table;
import org.orodha.documents.model.Table.Cell;
import org.orodha.documents.model.Table.Column;
import org.orodha.documents.model.Text;

/** A document as markup. */
final class HtmlPage {

	private static final int LOWEST_HEADING = 6;

	private final Outline outline;
	private final Document document;
	private final String sheet;
	private final Page page = new Page();
	private final List<Text> notes = new ArrayList<>();

	HtmlPage(Outline outline, String sheet) {
		this.outline = outline;
		this.document = outline.document();
		this.sheet = sheet;
	}

	/** The page's markup, which is well-formed XML. */
	String text() {
		page.body(document.language().toLanguageTag(), title(), sheet);
		page.open("article", "class", document.layout().name().toLowerCase(Locale.ROOT));
		head();
		if (document.layout() == Layout.BOOK)
			contents();
		page.open("main");
		outline.entries().forEach(this::section);
		page.close();
		notes();
		return page.close().close().close().end();
	}

	private String title() {
		return document.title().words() + " – " + document.kind();
	}

	private void head() {
		page.open("header").element("p", document.kind(), "class", "kind").open("h1");
		inlines(document.title());
		page.close();
		facts(document.imprint(), "imprint");
		outline.notices().forEach(this::notice);
		page.close();
	}

	private void contents() {
		page.open("nav", "class", "contents", "aria-label", outline.words().text("contents"));
		page.element("h2", outline.words().text("contents"));
		entries(outline.entries());
		page.close();
	}

	private void entries(List<Entry> entries) {
		page.open("ul");
		for (Entry entry : entries) {
			page.open("li").span("a", number(entry) + "\u2002" + entry.section().heading().words(), "href", "#" + entry.anchor());
			if (!entry.entries().isEmpty())
				entries(entry.entries());
			page.close();
		}
		page.close();
	}

	private void section(Entry entry) {
		page.open("section", "class", entry.section().annex() && entry.level() == 1 ? "annex" : "chapter");
		page.open("h" + Math.min(LOWEST_HEADING, entry.level() + 1), "id", entry.anchor());
		if (!entry.number().isEmpty())
			page.span("span", number(entry), "class", "number").text("\u2002");
		inlines(entry.section().heading());
		page.close();
		entry.section().blocks().forEach(this::block);
		entry.entries().forEach(this::section);
		page.close();
	}

	private String number(Entry entry) {
		return entry.section().annex() && entry.level() == 1 ? outline.words().text("annex", entry.number()) : entry.number();
	}

	private void block(Block block) {
		switch (block) {
		case Paragraph paragraph -> paragraph("p", paragraph.text());
		case Notice notice -> notice(notice.text());
		case ItemList list -> list(list);
		case Facts facts -> facts(facts.lines(), "facts");
		case Table table -> table(table);
		case Figure figure -> figure(figure);
		}
	}

	private void notice(Text text) {
		paragraph("p", text, "class", "notice");
	}

	private void list(ItemList list) {
		page.open(list.ordered() ? "ol" : "ul");
		list.items().forEach(item -> paragraph("li", item));
		page.close();
	}

	private void facts(List<Fact> facts, String style) {
		if (facts.isEmpty())
			return;
		page.open("table", "class", style).open("tbody");
		for (Fact fact : facts) {
			page.open("tr");
			paragraph("th", fact.label(), "scope", "row");
			page.open("td");
			fact.values().forEach(value -> paragraph("p", value));
			page.close().close();
		}
		page.close().close();
	}

	private void table(Table table) {
		page.open("table", "class", "grid");
		if (!table.caption().isEmpty())
			paragraph("caption", table.caption());
		page.open("thead").open("tr");
		int all = table.columns().stream().mapToInt(Column::width).sum();
		for (Column column : table.columns())
			paragraph("th", column.heading(), "scope", "col", "class", style(column), "style",
					"width: " + 100 * column.width() / all + "%");
		page.close().close().open("tbody");
		for (List<Cell> row : table.rows()) {
			page.open("tr");
			for (int at = 0; at < row.size(); at++)
				cell(row.get(at), table.columns().get(at), table.rowHeader() && at == 0);
			page.close();
		}
		page.close().close();
	}

	private void cell(Cell cell, Column column, boolean header) {
		if (header)
			page.open("th", "scope", "row", "class", style(column));
		else
			page.open("td", "class", style(column));
		if (cell.lines().size() == 1)
			inlines(cell.lines().getFirst());
		else
			cell.lines().forEach(line -> paragraph("p", line));
		page.close();
	}

	private static String style(Column column) {
		return column.centred() ? "centred" : "plain";
	}

	private void figure(Figure figure) {
		page.open("div", "class", "figure", "role", "figure", "aria-label", figure.alternative().words());
		page.drawing(figure.svg().replaceFirst("<svg ", "<svg role=\"img\" alt=\"" + attribute(figure.alternative().words()) + "\" "));
		if (!figure.caption().isEmpty())
			paragraph("p", figure.caption(), "class", "caption");
		page.close();
	}

	private static String attribute(String words) {
		return words.replace("&", "&amp;").replace("<", "&lt;").replace("\"", "&quot;").replace("$", "\\$");
	}

	private void paragraph(String element, Text text, String... attributes) {
		page.open(element, attributes);
		inlines(text);
		page.close();
	}

	private void inlines(Text text) {
		for (Inline part : text.parts())
			switch (part) {
			case Phrase phrase -> phrase(phrase);
			case Footnote note -> reference(note);
			}
	}

	private void phrase(Phrase phrase) {
		if (phrase.language().isEmpty())
			page.text(phrase.words());
		else
			page.span("span", phrase.words(), "lang", phrase.language());
		String mark = outline.words().mark(phrase);
		if (!mark.isEmpty())
			page.text("\u00a0").span("span", mark, "class", "mark");
	}

	private void reference(Footnote note) {
		notes.add(note.text());
		String number = Integer.toString(notes.size());
		page.span("a", "(" + number + ")", "class", "reference", "id", "reference-" + number, "href", "#note-" + number);
	}

	private void notes() {
		if (notes.isEmpty())
			return;
		page.open("section", "class", "notes").element("h2", outline.words().text("notes")).open("ol");
		for (int at = 0; at < notes.size(); at++)
			paragraph("li", notes.get(at), "id", "note-" + (at + 1));
		page.close().close();
	}
}
