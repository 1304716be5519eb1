// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.help.internal;

import java.util.List;
import java.util.Locale;

import org.orodha.core.text.Escapes;

/** Writes a page of help. What it is given as text is shown as it is; what it is given as markup was made by this class. */
final class Html {

	private final StringBuilder body = new StringBuilder();
	private final String title;
	private final String up;

	/**
	 * @param title the page's heading
	 * @param depth how many folders below {@code html} the page is
	 */
	Html(String title, int depth) {
		this.title = title;
		this.up = "../".repeat(depth);
	}

	static String text(String text) {
		return Escapes.xml(text);
	}

	static String bold(String text) {
		return "<b>" + text(text) + "</b>";
	}

	/** Text that is broken within a word where a long one would make its column too wide. */
	static String breakable(String text) {
		return "<span class=\"breakable\">" + text(text) + "</span>";
	}

	static String code(String text) {
		return "<code>" + text(text) + "</code>";
	}

	/** @param page the page's path below {@code html} */
	String link(String page, String text) {
		return "<a href=\"" + up + page + "\">" + text(text) + "</a>";
	}

	Html heading(String text) {
		body.append("<h2>").append(text(text)).append("</h2>\n");
		return this;
	}

	Html paragraph(String markup) {
		body.append("<p>").append(markup).append("</p>\n");
		return this;
	}

	Html list(List<String> markup) {
		body.append("<ul>\n");
		markup.forEach(item -> body.append("\t<li>").append(item).append("</li>\n"));
		body.append("</ul>\n");
		return this;
	}

	Html table(List<String> heads, List<List<String>> rows) {
		body.append("<table>\n");
		row(heads.stream().map(Html::text).toList());
		rows.forEach(this::row);
		body.append("</table>\n");
		return this;
	}

	/** Lines that are shown as they are written. */
	Html example(String text) {
		body.append("<pre>").append(text(text)).append("</pre>\n");
		return this;
	}

	private void row(List<String> cells) {
		body.append("\t<tr>");
		cells.forEach(cell -> body.append("<td>").append(cell).append("</td>"));
		body.append("</tr>\n");
	}

	String page() {
		return "<!DOCTYPE html>\n<html lang=\"" + Locale.getDefault().getLanguage() + "\">\n<head>\n<meta charset=\"utf-8\"/>\n<title>" + text(title)
				+ "</title>\n<link rel=\"stylesheet\" href=\"" + up + "help.css\"/>\n</head>\n<body>\n<h1>" + text(title) + "</h1>\n" + body
				+ "</body>\n</html>\n";
	}
}
