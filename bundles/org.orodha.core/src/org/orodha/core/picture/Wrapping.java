// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.core.picture;

import java.util.ArrayList;
import java.util.List;

import org.orodha.core.picture.Picture.Style;

/**
 * Breaks texts into lines of a width.
 *
 * @param widths how wide texts are
 * @param width  how wide lines may be, in points
 * @since 1.0
 */
public record Wrapping(TextWidths widths, double width) {

	/** The lines of a text: broken between words, and within a word that is wider than a line. */
	public List<String> lines(String text, Style style) {
		List<String> lines = new ArrayList<>();
		String line = "";
		for (String word : text.strip().split("\\s+")) {
			String longer = line.isEmpty() ? word : line + " " + word;
			if (widths.of(longer, style) <= width) {
				line = longer;
				continue;
			}
			if (!line.isEmpty())
				lines.add(line);
			line = broken(word, style, lines);
		}
		if (!line.isEmpty())
			lines.add(line);
		return lines;
	}

	/** Adds as many full lines as a long word needs. */
	private String broken(String word, Style style, List<String> lines) {
		String rest = word;
		while (widths.of(rest, style) > width && rest.length() > 1) {
			int end = rest.length() - 1;
			while (end > 1 && widths.of(rest.substring(0, end), style) > width)
				end--;
			lines.add(rest.substring(0, end));
			rest = rest.substring(end);
		}
		return rest;
	}
}
