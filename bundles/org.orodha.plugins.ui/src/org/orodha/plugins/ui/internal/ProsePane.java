// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.plugins.ui.internal;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyleRange;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.widgets.Composite;
import org.orodha.ui.internal.form.AccessibleName;

/** Shows prose that can be selected and copied. */
final class ProsePane {

	private static final int MARGIN = 8;
	private static final int INDENT = 12;

	private final StyledText text;

	/** @param name what is shown, for screen readers */
	ProsePane(Composite parent, String name) {
		text = new StyledText(parent, SWT.BORDER | SWT.READ_ONLY | SWT.WRAP | SWT.MULTI | SWT.V_SCROLL);
		text.setMargins(MARGIN, MARGIN, MARGIN, MARGIN);
		text.setAlwaysShowScrollBars(false);
		text.addTraverseListener(event -> event.doit |= event.detail == SWT.TRAVERSE_TAB_NEXT || event.detail == SWT.TRAVERSE_TAB_PREVIOUS);
		AccessibleName.give(text, name);
	}

	StyledText control() {
		return text;
	}

	void show(Prose prose) {
		StringBuilder written = new StringBuilder();
		List<StyleRange> styles = new ArrayList<>();
		for (Prose.Part part : prose.parts()) {
			if (!written.isEmpty())
				written.append(part.kind() == Prose.Kind.HEADING ? "\n\n" : "\n");
			if (part.kind() == Prose.Kind.TITLE || part.kind() == Prose.Kind.HEADING)
				styles.add(new StyleRange(written.length(), part.text().length(), null, null, SWT.BOLD));
			written.append(part.text());
		}
		text.setText(written.toString());
		text.setStyleRanges(styles.toArray(StyleRange[]::new));
		for (int line = 0; line < text.getLineCount(); line++)
			if (text.getLine(line).startsWith("• "))
				text.setLineWrapIndent(line, 1, INDENT);
		text.setTopPixel(0);
	}
}
