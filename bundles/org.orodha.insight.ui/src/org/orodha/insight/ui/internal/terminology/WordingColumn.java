// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.insight.ui.internal.terminology;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.stream.Collectors;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyleRange;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Link;
import org.orodha.core.text.Labels;
import org.orodha.insight.terminology.TermSheets;
import org.orodha.insight.terminology.Verdict;
import org.orodha.insight.terminology.Wording;
import org.orodha.model.AlignmentRelation;
import org.orodha.model.ModelPackage.Literals;
import org.orodha.ui.internal.form.AccessibleName;

/** One definition: whose it is, what it says in each language with the words that differ in bold and underlined, and how it relates. */
final class WordingColumn {

	private static final int WIDTH = 250;

	private final Composite column;

	/**
	 * @param open   is given the wording that the user opens
	 * @param decide is given what the user decides
	 */
	WordingColumn(Composite parent, Wording wording, Verdict verdict, List<String> languages, Consumer<Wording> open,
			BiConsumer<Verdict, AlignmentRelation> decide) {
		column = new Composite(parent, SWT.BORDER);
		column.setBackground(column.getDisplay().getSystemColor(SWT.COLOR_LIST_BACKGROUND));
		column.setBackgroundMode(SWT.INHERIT_FORCE);
		GridLayoutFactory.fillDefaults().margins(8, 6).spacing(4, 6).applyTo(column);
		GridDataFactory.fillDefaults().hint(WIDTH, SWT.DEFAULT).grab(true, true).applyTo(column);
		String name = TermSheets.name(wording, languages);
		Link head = new Link(column, SWT.WRAP);
		head.setText("<a>" + name.replace("&", "&&") + "</a>");
		head.setFont(JFaceResources.getFontRegistry().getBold(JFaceResources.DEFAULT_FONT));
		AccessibleName.give(head, name);
		head.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> open.accept(wording)));
		fill(head);
		relation(name, verdict, decide);
		texts(name, wording);
	}

	private void relation(String name, Verdict verdict, BiConsumer<Verdict, AlignmentRelation> decide) {
		if (verdict.isHarmonised()) {
			wrapped(verdict.sign() + " " + verdict.text());
			return;
		}
		if (verdict.harmonised() != null) {
			Combo relation = new Combo(column, SWT.READ_ONLY);
			for (AlignmentRelation each : AlignmentRelation.values())
				relation.add(Labels.of(each));
			if (verdict.recordedRelation() != null)
				relation.select(verdict.recordedRelation().getValue());
			AccessibleName.give(relation, TerminologyText.text("relation", name));
			relation.setToolTipText(Labels.documentation(Literals.ALIGNMENT__RELATION));
			relation.addSelectionListener(
					SelectionListener.widgetSelectedAdapter(event -> decide.accept(verdict, AlignmentRelation.values()[relation.getSelectionIndex()])));
			relation.setEnabled(verdict.recorded() == null || verdict.recorded().getDefinition() == verdict.definition());
			fill(relation);
		}
		wrapped((verdict.sign() + " " + verdict.ground() + " " + verdict.words()).strip());
	}

	private void wrapped(String words) {
		Label label = new Label(column, SWT.WRAP);
		label.setText(words.replace("&", "&&"));
		fill(label);
	}

	private static void fill(Control control) {
		GridDataFactory.fillDefaults().grab(true, false).hint(WIDTH - 20, SWT.DEFAULT).applyTo(control);
	}

	private void texts(String name, Wording wording) {
		StyledText text = new StyledText(column, SWT.WRAP | SWT.READ_ONLY | SWT.MULTI);
		text.setCaret(null);
		text.setAlwaysShowScrollBars(false);
		StringBuilder written = new StringBuilder();
		List<StyleRange> ranges = new ArrayList<>();
		for (Wording.Text each : wording.texts()) {
			if (written.length() > 0)
				written.append("\n\n");
			StyleRange language = new StyleRange(written.length(), each.language().length() + 1, null, null);
			language.fontStyle = SWT.ITALIC;
			ranges.add(language);
			written.append(each.language()).append(": ");
			append(each, written, ranges);
		}
		text.setText(written.toString());
		text.setStyleRanges(ranges.toArray(StyleRange[]::new));
		AccessibleName.give(text, Labels.pair(name, wording.texts().stream().map(Wording.Text::marked).collect(Collectors.joining(" "))));
		GridDataFactory.fillDefaults().grab(true, true).hint(WIDTH - 20, SWT.DEFAULT).applyTo(text);
	}

	/** What differs is bold and underlined, so that it is told without colour. */
	private static void append(Wording.Text each, StringBuilder written, List<StyleRange> ranges) {
		for (Wording.Run run : each.runs()) {
			if (run != each.runs().getFirst())
				written.append(' ');
			if (run.differs()) {
				StyleRange range = new StyleRange(written.length(), run.words().length(), null, null, SWT.BOLD);
				range.underline = true;
				ranges.add(range);
			}
			written.append(run.words());
		}
	}

	Composite control() {
		return column;
	}
}
