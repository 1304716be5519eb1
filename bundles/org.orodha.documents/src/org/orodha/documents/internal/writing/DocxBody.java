// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.documents.internal.writing;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

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

/** The main part of a word processor's file, and what it refers to. */
final class DocxBody {

	static final String MAIN = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";

	private static final String DRAWING = "http://schemas.openxmlformats.org/drawingml/2006/";
	private static final String RELATIONS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
	private static final int FIRST_NOTE = 2;
	/** What a page has room for between its margins, in twentieths of a point. */
	private static final int WIDTH = 9638;
	private static final int LABELS = 2900;
	private static final int EMUS_PER_PIXEL = 9525;
	private static final int WIDEST = 640;
	private static final int LOWEST_HEADING = 4;

	private final Outline outline;
	private final Document document;
	private final Markup part = new Markup();
	private final List<Text> notes = new ArrayList<>();
	private final List<Figure> figures = new ArrayList<>();
	private int bookmarks;

	DocxBody(Outline outline) {
		this.outline = outline;
		this.document = outline.document();
	}

	/** The tag of a language as word processors know it, with a region. */
	static String tag(Locale language) {
		return language.getCountry().isEmpty() ? switch (language.getLanguage()) {
		case "en" -> "en-GB";
		case "fr" -> "fr-FR";
		case "sw" -> "sw-KE";
		default -> language.toLanguageTag();
		} : language.toLanguageTag();
	}

	/** Writes words as they are. */
	static void run(Markup part, String words) {
		part.open("w:r").open("w:t", "xml:space", "preserve").text(words).close().close();
	}

	/** Writes a field that the word processor fills in. */
	static void field(Markup part, String instruction) {
		part.open("w:fldSimple", "w:instr", " " + instruction + " ", "w:dirty", "true");
		run(part, "");
		part.close();
	}

	/** The figures that the text refers to, in their order. */
	List<Figure> figures() {
		return figures;
	}

	/** The main part. */
	String text() {
		part.open("w:document", "xmlns:w", MAIN, "xmlns:r", RELATIONS, "xmlns:wp", DRAWING + "wordprocessingDrawing", "xmlns:a",
				DRAWING + "main", "xmlns:pic", DRAWING + "picture").open("w:body");
		head();
		if (document.layout() == Layout.BOOK)
			contents();
		outline.entries().forEach(this::section);
		part.open("w:sectPr").empty("w:footerReference", "w:type", "default", "r:id", "footer");
		part.empty("w:pgSz", "w:w", "11906", "w:h", "16838");
		part.empty("w:pgMar", "w:top", "1134", "w:right", "1134", "w:bottom", "1247", "w:left", "1134", "w:header", "567", "w:footer", "567",
				"w:gutter", "0");
		if (document.layout() == Layout.BOOK)
			part.empty("w:titlePg");
		return part.close().close().close().end();
	}

	private void head() {
		paragraph(document.layout() == Layout.BOOK ? "CoverKind" : "Subtitle", Text.of(document.kind()));
		paragraph("Title", document.title());
		facts(document.imprint());
		outline.notices().forEach(notice -> paragraph("Notice", notice));
		if (document.layout() == Layout.BOOK)
			pageBreak();
	}

	private void pageBreak() {
		part.open("w:p").open("w:r").empty("w:br", "w:type", "page").close().close();
	}

	/** A field that the word processor renews, and until then a link to each heading with its page. */
	private void contents() {
		paragraph("ContentsHeading", Text.of(outline.words().text("contents")));
		List<Entry> entries = outline.all();
		for (int at = 0; at < entries.size(); at++) {
			Entry entry = entries.get(at);
			begin("TOC" + Math.min(3, entry.level()));
			if (at == 0) {
				part.open("w:r").empty("w:fldChar", "w:fldCharType", "begin", "w:dirty", "true").close();
				instruction("TOC \\o \"1-3\" \\h \\z \\u");
				part.open("w:r").empty("w:fldChar", "w:fldCharType", "separate").close();
			}
			part.open("w:hyperlink", "w:anchor", entry.anchor(), "w:history", "1");
			run(part, number(entry) + "  " + entry.section().heading().words());
			part.open("w:r").empty("w:tab").close();
			field(part, "PAGEREF " + entry.anchor() + " \\h");
			part.close();
			if (at == entries.size() - 1)
				part.open("w:r").empty("w:fldChar", "w:fldCharType", "end").close();
			part.close();
		}
		pageBreak();
	}

	private void instruction(String words) {
		part.open("w:r").open("w:instrText", "xml:space", "preserve").text(" " + words + " ").close().close();
	}

	private String number(Entry entry) {
		return entry.section().annex() && entry.level() == 1 ? outline.words().text("annex", entry.number()) : entry.number();
	}

	private void section(Entry entry) {
		boolean annex = entry.section().annex() && entry.level() == 1;
		part.open("w:p").open("w:pPr").empty("w:pStyle", "w:val", annex ? "AnnexHeading" : "Heading" + Math.min(LOWEST_HEADING, entry.level()));
		if (annex && !(entry.number().equals("A") && document.layout() == Layout.BOOK))
			part.empty("w:pageBreakBefore", "w:val", "0");
		if (entry.number().isEmpty()) {
			part.open("w:numPr").empty("w:ilvl", "w:val", "0").empty("w:numId", "w:val", "0").close();
			part.empty("w:ind", "w:left", "0", "w:firstLine", "0");
		}
		part.close();
		String id = Integer.toString(bookmarks++);
		part.empty("w:bookmarkStart", "w:id", id, "w:name", entry.anchor());
		inlines(part, entry.section().heading());
		part.empty("w:bookmarkEnd", "w:id", id).close();
		entry.section().blocks().forEach(this::block);
		entry.entries().forEach(this::section);
	}

	private void block(Block block) {
		switch (block) {
		case Paragraph paragraph -> paragraph("", paragraph.text());
		case Notice notice -> paragraph("Notice", notice.text());
		case ItemList list -> list(list);
		case Facts facts -> facts(facts.lines());
		case Table table -> table(table);
		case Figure figure -> figure(figure);
		}
	}

	private void list(ItemList list) {
		int number = 0;
		for (Text item : list.items())
			if (list.ordered())
				paragraph("ListNumber", Text.of(++number + ". ").plus(item));
			else
				paragraph("ListBullet", item);
	}

	private void facts(List<Fact> facts) {
		if (facts.isEmpty())
			return;
		openTable("", List.of(LABELS, WIDTH - LABELS), false, true);
		for (Fact fact : facts) {
			part.open("w:tr").open("w:trPr").empty("w:cantSplit").close();
			cell(LABELS, List.of(fact.label()), false, fact != facts.getLast());
			cell(WIDTH - LABELS, fact.values(), false, fact != facts.getLast());
			part.close();
		}
		part.close();
		paragraph("TableEnd", Text.EMPTY);
	}

	private void table(Table table) {
		if (!table.caption().isEmpty())
			paragraph("Caption", table.caption());
		int all = table.columns().stream().mapToInt(Column::width).sum();
		List<Integer> widths = table.columns().stream().map(column -> WIDTH * column.width() / all).toList();
		openTable(table.caption().words(), widths, true, table.rowHeader());
		part.open("w:tr").open("w:trPr").empty("w:cantSplit").empty("w:tblHeader").close();
		for (int at = 0; at < widths.size(); at++)
			cell(widths.get(at), List.of(table.columns().get(at).heading()), table.columns().get(at).centred(), true);
		part.close();
		for (List<Cell> row : table.rows()) {
			part.open("w:tr").open("w:trPr").empty("w:cantSplit").close();
			for (int at = 0; at < widths.size(); at++)
				cell(widths.get(at), row.get(at).lines(), table.columns().get(at).centred(), false);
			part.close();
		}
		part.close();
		paragraph("TableEnd", Text.EMPTY);
	}

	private void openTable(String caption, List<Integer> widths, boolean columnHeader, boolean rowHeader) {
		part.open("w:tbl").open("w:tblPr").empty("w:tblStyle", "w:val", "Grid").empty("w:tblW", "w:w", Integer.toString(WIDTH), "w:type", "dxa");
		part.empty("w:tblLayout", "w:type", "fixed");
		part.empty("w:tblLook", "w:val", columnHeader ? rowHeader ? "00A0" : "0020" : "0080", "w:firstRow", columnHeader ? "1" : "0", "w:lastRow", "0",
				"w:firstColumn", rowHeader ? "1" : "0", "w:lastColumn", "0", "w:noHBand", "1", "w:noVBand", "1");
		if (!caption.isEmpty())
			part.empty("w:tblCaption", "w:val", caption);
		part.close().open("w:tblGrid");
		widths.forEach(width -> part.empty("w:gridCol", "w:w", Integer.toString(width)));
		part.close();
	}

	private void cell(int width, List<Text> lines, boolean centred, boolean withNext) {
		part.open("w:tc").open("w:tcPr").empty("w:tcW", "w:w", Integer.toString(width), "w:type", "dxa").close();
		for (Text line : lines.isEmpty() ? List.of(Text.EMPTY) : lines) {
			part.open("w:p").open("w:pPr").empty("w:pStyle", "w:val", document.layout() == Layout.CARD ? "TableTextSmall" : "TableText");
			if (withNext)
				part.empty("w:keepNext");
			if (centred)
				part.empty("w:jc", "w:val", "center");
			part.close();
			inlines(part, line);
			part.close();
		}
		part.close();
	}

	private void begin(String style) {
		part.open("w:p");
		if (!style.isEmpty())
			part.open("w:pPr").empty("w:pStyle", "w:val", style).close();
	}

	private void paragraph(String style, Text text) {
		begin(style);
		inlines(part, text);
		part.close();
	}

	private void inlines(Markup into, Text text) {
		for (Inline inline : text.parts())
			switch (inline) {
			case Phrase phrase -> phrase(into, phrase);
			case Footnote note -> reference(into, note);
			}
	}

	private void phrase(Markup into, Phrase phrase) {
		into.open("w:r");
		if (!phrase.language().isEmpty())
			into.open("w:rPr").empty("w:lang", "w:val", tag(Locale.forLanguageTag(phrase.language()))).close();
		into.open("w:t", "xml:space", "preserve").text(phrase.words()).close().close();
		String mark = outline.words().mark(phrase);
		if (!mark.isEmpty()) {
			into.open("w:r").open("w:rPr").empty("w:rStyle", "w:val", "Mark").close();
			into.open("w:t", "xml:space", "preserve").text("\u00a0" + mark).close().close();
		}
	}

	private void reference(Markup into, Footnote note) {
		notes.add(note.text());
		into.open("w:r").open("w:rPr").empty("w:rStyle", "w:val", "FootnoteReference").close();
		into.empty("w:footnoteReference", "w:id", Integer.toString(notes.size() - 1 + FIRST_NOTE)).close();
	}

	/** The part with the notes. */
	String footnotes() {
		Markup into = new Markup().open("w:footnotes", "xmlns:w", MAIN);
		into.open("w:footnote", "w:type", "separator", "w:id", "0").open("w:p").open("w:r").empty("w:separator").close().close().close();
		into.open("w:footnote", "w:type", "continuationSeparator", "w:id", "1").open("w:p").open("w:r").empty("w:continuationSeparator").close()
				.close().close();
		for (int at = 0; at < notes.size(); at++) {
			into.open("w:footnote", "w:id", Integer.toString(at + FIRST_NOTE)).open("w:p").open("w:pPr").empty("w:pStyle", "w:val", "FootnoteText")
					.close();
			into.open("w:r").open("w:rPr").empty("w:rStyle", "w:val", "FootnoteReference").close().empty("w:footnoteRef").close();
			run(into, " ");
			inlines(into, notes.get(at));
			into.close().close();
		}
		return into.close().end();
	}

	private void figure(Figure figure) {
		figures.add(figure);
		String number = Integer.toString(figures.size());
		int width = Math.min(WIDEST, figure.width());
		String across = Long.toString((long) width * EMUS_PER_PIXEL);
		String down = Long.toString((long) width * figure.height() / figure.width() * EMUS_PER_PIXEL);
		part.open("w:p").open("w:pPr").empty("w:keepNext").close().open("w:r").open("w:drawing").open("wp:inline", "distT", "0", "distB", "0", "distL",
				"0", "distR", "0");
		part.empty("wp:extent", "cx", across, "cy", down).empty("wp:docPr", "id", number, "name", "figure" + number, "descr",
				figure.alternative().words());
		part.open("a:graphic").open("a:graphicData", "uri", DRAWING + "picture").open("pic:pic");
		part.open("pic:nvPicPr").empty("pic:cNvPr", "id", number, "name", "figure" + number + ".png").empty("pic:cNvPicPr").close();
		part.open("pic:blipFill").open("a:blip", "r:embed", "png" + number).open("a:extLst").open("a:ext", "uri",
				"{96DAC541-7B7A-43D3-8B79-37D633B846F1}");
		part.empty("asvg:svgBlip", "xmlns:asvg", "http://schemas.microsoft.com/office/drawing/2016/SVG/main", "r:embed", "svg" + number);
		part.close().close().close().open("a:stretch").empty("a:fillRect").close().close();
		part.open("pic:spPr").open("a:xfrm").empty("a:off", "x", "0", "y", "0").empty("a:ext", "cx", across, "cy", down).close();
		part.open("a:prstGeom", "prst", "rect").empty("a:avLst").close().close();
		part.close().close().close().close().close().close().close();
		if (!figure.caption().isEmpty())
			paragraph("FigureCaption", figure.caption());
	}
}
