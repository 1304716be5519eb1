// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.sop.ui.internal.redline;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyleRange;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.widgets.Composite;
import org.orodha.sop.redline.Redline;
import org.orodha.sop.redline.Redline.Change;
import org.orodha.sop.redline.Redline.Fate;
import org.orodha.sop.redline.Redline.Part;
import org.orodha.sop.redline.Redline.Piece;
import org.orodha.ui.internal.form.AccessibleName;
import org.orodha.ui.internal.text.Tint;

/** A redline as a text: what was put in is underlined, what was taken out is struck through, each in a colour of its own. */
final class RedlinePane {

	private static final int MARGIN = 10;
	private static final Color ADDED_LIGHT = new Color(0x0b, 0x5c, 0xad);
	private static final Color REMOVED_LIGHT = new Color(0xb3, 0x26, 0x1e);
	private static final Color ADDED_DARK = new Color(0x86, 0xbf, 0xf5);
	private static final Color REMOVED_DARK = new Color(0xff, 0x8a, 0x80);

	private final StyledText text;
	private final StringBuilder written = new StringBuilder();
	private final List<StyleRange> styles = new ArrayList<>();

	RedlinePane(Composite parent) {
		text = new StyledText(parent, SWT.READ_ONLY | SWT.WRAP | SWT.V_SCROLL | SWT.BORDER);
		text.setMargins(MARGIN, MARGIN, MARGIN, MARGIN);
		AccessibleName.give(text, RedlineText.text("redline.title"));
	}

	/** Shows a redline. */
	void show(Redline redline) {
		written.setLength(0);
		styles.clear();
		for (Part part : redline.changed())
			write(part);
		text.setText(written.toString());
		text.setStyleRanges(styles.toArray(StyleRange[]::new));
		text.setTopIndex(0);
	}

	/** Shows a sentence in place of a redline. */
	void show(String sentence) {
		text.setText(sentence);
	}

	private void write(Part part) {
		if (!written.isEmpty())
			written.append('\n');
		write(RedlineText.text("redline.part", part.name(), RedlineText.text("fate." + part.fate().name())), SWT.BOLD, Fate.SAME);
		written.append('\n');
		for (Change change : part.changes()) {
			written.append("    ").append(RedlineText.text("redline.feature", change.feature())).append(' ');
			for (Piece piece : change.pieces())
				write(piece.text(), SWT.NORMAL, piece.fate());
			written.append('\n');
		}
	}

	private void write(String words, int font, Fate fate) {
		StyleRange style = new StyleRange();
		style.start = written.length();
		style.length = words.length();
		style.fontStyle = font;
		style.underline = fate == Fate.ADDED;
		style.strikeout = fate == Fate.REMOVED;
		style.foreground = fate == Fate.ADDED ? isDark() ? ADDED_DARK : ADDED_LIGHT
				: fate == Fate.REMOVED ? isDark() ? REMOVED_DARK : REMOVED_LIGHT : null;
		written.append(words);
		styles.add(style);
	}

	private boolean isDark() {
		return Tint.isDark(text.getDisplay());
	}

	/** The widget that shows it. */
	StyledText control() {
		return text;
	}
}
