// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.help.internal;

import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

import javax.xml.parsers.DocumentBuilder;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;

import org.orodha.core.text.Labels;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;

/** A page of help as text for a terminal: headings, paragraphs, lists and tables, broken at a width. */
public final class PrintedPage {

	private static final int LEAST_COLUMN = 16;

	private final int width;
	private final List<String> lines = new ArrayList<>();

	private PrintedPage(int width) {
		this.width = width;
	}

	/** The lines of a page, none of them wider than what can be broken allows. */
	public static List<String> of(String page, int width) {
		PrintedPage text = new PrintedPage(width);
		text.blocks((Element) parsed(page).getElementsByTagName("body").item(0), "");
		return text.lines;
	}

	/** A file that comes with Orodha. */
	static Document parsed(String page) {
		try {
			DocumentBuilderFactory factory = DocumentBuilderFactory.newDefaultInstance();
			factory.setFeature("http://apache.org/xml/features/nonvalidating/load-external-dtd", false);
			factory.setFeature("http://xml.org/sax/features/external-general-entities", false);
			factory.setFeature("http://xml.org/sax/features/external-parameter-entities", false);
			DocumentBuilder builder = factory.newDocumentBuilder();
			return builder.parse(new InputSource(new StringReader(page)));
		} catch (ParserConfigurationException | SAXException | IOException notXml) {
			throw new IllegalArgumentException(notXml);
		}
	}

	private void blocks(Element parent, String indent) {
		for (Element child : children(parent))
			switch (child.getTagName()) {
			case "h1" -> heading(child, '=');
			case "h2" -> heading(child, '-');
			case "ul" -> list(child, indent, false);
			case "ol" -> list(child, indent, true);
			case "table" -> table(child);
			case "pre" -> {
				lines.addAll(child.getTextContent().lines().map(line -> indent + "  " + line).toList());
				lines.add("");
			}
			case "p" -> paragraph(child, indent);
			default -> throw new IllegalArgumentException(child.getTagName());
			}
	}

	/** A picture alone is nothing to read; a link alone tells how to follow it. */
	private void paragraph(Element paragraph, String indent) {
		String text = inline(paragraph);
		if (text.isEmpty())
			return;
		List<Element> children = children(paragraph);
		boolean link = children.size() == 1 && children.getFirst().getTagName().equals("a") && inline(children.getFirst()).equals(text);
		wrap(link ? Labels.pair(text, "orodha help " + Topics.name(children.getFirst().getAttribute("href"))) : text, indent, indent);
		lines.add("");
	}

	private void heading(Element heading, char line) {
		String text = inline(heading);
		lines.add(text);
		lines.add(String.valueOf(line).repeat(text.length()));
		lines.add("");
	}

	private void list(Element list, String indent, boolean numbered) {
		int number = 1;
		for (Element item : children(list)) {
			String mark = indent + (numbered ? number++ + ". " : "- ");
			wrap(inline(item), mark, " ".repeat(mark.length()));
		}
		lines.add("");
	}

	private void table(Element table) {
		List<List<String>> rows = children(table).stream().map(row -> children(row).stream().map(PrintedPage::inline).toList()).toList();
		int columns = rows.stream().mapToInt(List::size).max().orElse(0);
		int[] widths = widths(rows, columns);
		for (List<String> row : rows) {
			row(row, widths);
			if (row == rows.getFirst())
				lines.add(Arrays.stream(widths).mapToObj("-"::repeat).collect(Collectors.joining("  ")));
		}
		lines.add("");
	}

	/** Each column as wide as its texts where all fit; otherwise those that are too wide share what the others leave. */
	private int[] widths(List<List<String>> rows, int columns) {
		int[] widths = new int[columns];
		for (List<String> row : rows)
			for (int column = 0; column < row.size(); column++)
				widths[column] = Math.max(widths[column], row.get(column).length());
		int left = width - 2 * (columns - 1);
		while (Arrays.stream(widths).sum() > left) {
			int widest = 0;
			for (int column = 1; column < columns; column++)
				if (widths[column] > widths[widest])
					widest = column;
			if (widths[widest] <= LEAST_COLUMN)
				break;
			widths[widest]--;
		}
		return widths;
	}

	private void row(List<String> row, int[] widths) {
		List<List<String>> cells = new ArrayList<>();
		for (int column = 0; column < row.size(); column++)
			cells.add(broken(row.get(column), widths[column]));
		int height = cells.stream().mapToInt(List::size).max().orElse(0);
		for (int line = 0; line < height; line++) {
			StringBuilder told = new StringBuilder();
			for (int column = 0; column < cells.size(); column++) {
				String cell = line < cells.get(column).size() ? cells.get(column).get(line) : "";
				told.append(cell).append(" ".repeat(Math.max(0, widths[column] - cell.length()) + 2));
			}
			lines.add(told.toString().stripTrailing());
		}
	}

	private void wrap(String text, String first, String others) {
		String indent = first;
		for (String line : broken(text, width - others.length())) {
			lines.add(indent + line);
			indent = others;
		}
	}

	private static List<String> broken(String text, int width) {
		List<String> lines = new ArrayList<>();
		StringBuilder line = new StringBuilder();
		for (String word : text.split(" ")) {
			if (!line.isEmpty() && line.length() + 1 + word.length() > width) {
				lines.add(line.toString());
				line.setLength(0);
			}
			line.append(line.isEmpty() ? "" : " ").append(word);
		}
		lines.add(line.toString());
		return lines;
	}

	/** The text of a block on one line; a list in it after semicolons. What a picture shows stands in the text. */
	private static String inline(Element block) {
		StringBuilder text = new StringBuilder();
		gather(block, text);
		return text.toString().replaceAll("\\s+", " ").strip();
	}

	private static void gather(Node parent, StringBuilder text) {
		for (Node child = parent.getFirstChild(); child != null; child = child.getNextSibling())
			if (child instanceof Element list && list.getTagName().equals("ul"))
				text.append(' ').append(children(list).stream().map(PrintedPage::inline).map(item -> item.replaceFirst("\\.$", "")).collect(Collectors.joining("; ")));
			else if (child instanceof Element element)
				gather(element, text);
			else
				text.append(child.getTextContent());
	}

	private static List<Element> children(Element parent) {
		List<Element> children = new ArrayList<>();
		for (Node child = parent.getFirstChild(); child != null; child = child.getNextSibling())
			if (child instanceof Element element)
				children.add(element);
		return children;
	}
}
