// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.insight.ui.internal.terminology;

import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Consumer;

import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.ScrolledComposite;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.orodha.insight.terminology.ConceptTerms;
import org.orodha.insight.terminology.Verdict;
import org.orodha.insight.terminology.Wording;
import org.orodha.model.AlignmentRelation;

/** Everybody's wording of a concept, side by side. */
final class WordingsPane {

	private final ScrolledComposite scroll;
	private final Composite columns;
	private final Consumer<Wording> open;
	private final BiConsumer<Verdict, AlignmentRelation> decide;
	private ConceptTerms shown;

	WordingsPane(Composite parent, Consumer<Wording> open, BiConsumer<Verdict, AlignmentRelation> decide) {
		this.open = open;
		this.decide = decide;
		scroll = new ScrolledComposite(parent, SWT.H_SCROLL | SWT.V_SCROLL);
		scroll.setExpandHorizontal(true);
		scroll.setExpandVertical(true);
		scroll.setShowFocusedControl(true);
		columns = new Composite(scroll, SWT.NONE);
		scroll.setContent(columns);
		scroll.addListener(SWT.Resize, event -> fit());
	}

	/** Shows a concept; who works in a column goes on in that at its place. */
	void show(ConceptTerms terms, List<String> languages) {
		int focus = focus();
		for (Control column : columns.getChildren())
			column.dispose();
		shown = terms;
		GridLayoutFactory.fillDefaults().numColumns(Math.max(1, terms.wordings().size())).spacing(4, 0).applyTo(columns);
		for (int place = 0; place < terms.wordings().size(); place++)
			new WordingColumn(columns, terms.wordings().get(place), terms.verdicts().get(place), languages, open, decide);
		columns.layout(true, true);
		fit();
		if (focus >= 0 && focus < columns.getChildren().length)
			columns.getChildren()[focus].setFocus();
	}

	/** The place of the column that has the focus; -1 for none. */
	private int focus() {
		Control[] children = columns.getChildren();
		for (int place = 0; place < children.length; place++)
			for (Control at = children[place].getDisplay().getFocusControl(); at != null; at = at.getParent())
				if (at == children[place])
					return place;
		return -1;
	}

	/** As wide as there is room, and as high as the longest text is then. */
	private void fit() {
		int width = Math.max(columns.computeSize(SWT.DEFAULT, SWT.DEFAULT).x, scroll.getClientArea().width);
		Point size = columns.computeSize(width, SWT.DEFAULT);
		scroll.setMinSize(shown == null ? new Point(0, 0) : size);
	}

	Composite control() {
		return scroll;
	}
}
