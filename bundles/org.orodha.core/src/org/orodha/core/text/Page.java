// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.core.text;

import java.util.ArrayDeque;
import java.util.Deque;

/** Writes markup that is both HTML5 and well-formed XML: every element is closed and every text is escaped. */
public final class Page {

	private static final String POLICY = "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'";

	private final StringBuilder text = new StringBuilder(1 << 16);
	private final Deque<String> open = new ArrayDeque<>();

	/** Begins a page. */
	public Page() {
		text.append("<!DOCTYPE html>\n");
	}

	/**
	 * Opens the page's body after its head, which forbids whoever shows the page to run or fetch anything.
	 *
	 * @param language the BCP 47 tag of the language that the page is in
	 * @param sheet    the page's style
	 */
	public Page body(String language, String title, String sheet) {
		open("html", "xmlns", "http://www.w3.org/1999/xhtml", "lang", language);
		open("head").empty("meta", "charset", "utf-8");
		empty("meta", "http-equiv", "Content-Security-Policy", "content", POLICY);
		empty("meta", "name", "viewport", "content", "width=device-width, initial-scale=1");
		element("title", title).style(sheet).close();
		return open("body");
	}

	/** Opens an element. */
	public Page open(String name, String... attributes) {
		tag(name, attributes);
		text.append('>');
		open.push(name);
		return this;
	}

	/** Closes the element that was opened last. */
	public Page close() {
		closeInline();
		text.append('\n');
		return this;
	}

	/** Closes the element that was opened last, within a line: no white space comes after it. */
	public Page closeInline() {
		text.append("</").append(open.pop()).append('>');
		return this;
	}

	/** Writes an element that has no content. */
	public Page empty(String name, String... attributes) {
		tag(name, attributes);
		text.append("/>\n");
		return this;
	}

	/** Writes a text. */
	public Page text(String content) {
		text.append(escape(content));
		return this;
	}

	/** Writes an element that holds a text. */
	public Page element(String name, String content, String... attributes) {
		return open(name, attributes).text(content).close();
	}

	/** Writes an element that holds a text, within a line: no white space comes after it. */
	public Page span(String name, String content, String... attributes) {
		tag(name, attributes);
		text.append('>').append(escape(content)).append("</").append(name).append('>');
		return this;
	}

	/** Writes an element whose content, a style sheet of ours, is no markup. */
	public Page style(String sheet) {
		open("style");
		text.append('\n').append(sheet);
		return close();
	}

	/** Writes a drawing of ours: an SVG element, well-formed and without anything from elsewhere. */
	public Page drawing(String svg) {
		text.append(svg).append('\n');
		return this;
	}

	/**
	 * Writes a block of data, which a browser neither shows nor runs: JSON, in which nothing is left that could end the block.
	 *
	 * @param type the media type, such as {@code application/ld+json}
	 */
	public Page data(String type, String json) {
		open("script", "type", type);
		text.append(json.replace("&", "\\u0026").replace("<", "\\u003c").replace(">", "\\u003e"));
		return close();
	}

	/** The page; all elements must be closed. */
	public String end() {
		if (!open.isEmpty())
			throw new IllegalStateException("not closed: " + open);
		return text.toString();
	}

	private void tag(String name, String... attributes) {
		text.append('<').append(name);
		for (int position = 0; position < attributes.length; position += 2)
			text.append(' ').append(attributes[position]).append("=\"").append(escape(attributes[position + 1])).append('"');
	}

	/** A text without the characters that mean something in markup, nor those that XML does not allow. */
	private static String escape(String content) {
		if (content.chars().allMatch(Page::isPlain))
			return content;
		StringBuilder escaped = new StringBuilder(content.length() + 16);
		Visible.text(content).codePoints().forEach(character -> {
			switch (character) {
			case '&' -> escaped.append("&amp;");
			case '<' -> escaped.append("&lt;");
			case '>' -> escaped.append("&gt;");
			case '"' -> escaped.append("&quot;");
			default -> escaped.appendCodePoint(isAllowed(character) ? character : '\uFFFD');
			}
		});
		return escaped.toString();
	}

	/** Whether a character means nothing but itself, as most do. */
	private static boolean isPlain(int character) {
		return character >= ' ' && character < 0x7F && character != '&' && character != '<' && character != '>' && character != '"';
	}

	private static boolean isAllowed(int character) {
		return character == '\t' || character == '\n' || character == '\r'
				|| character >= ' ' && !Character.isISOControl(character) && !Character.isSurrogate((char) character)
						&& character != 0xFFFE && character != 0xFFFF
				|| Character.isSupplementaryCodePoint(character);
	}
}
