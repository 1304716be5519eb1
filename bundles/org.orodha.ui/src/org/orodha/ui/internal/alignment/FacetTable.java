// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.ui.internal.alignment;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.ui.forms.widgets.FormToolkit;
import org.eclipse.ui.forms.widgets.TableWrapData;
import org.eclipse.ui.forms.widgets.TableWrapLayout;
import org.orodha.core.definition.FacetComparison;
import org.orodha.core.definition.FacetComparison.Outcome;
import org.orodha.core.definition.Facets;
import org.orodha.core.text.Labels;

/** Two definitions facet by facet, with what comes out written between them. */
final class FacetTable {

	private static final int COLUMNS = 4;

	private final FormToolkit toolkit;
	private final Composite area;
	private final List<Row> rows = new ArrayList<>();
	private final Label one;
	private final Label other;

	private record Row(Label facet, Label one, Label outcome, Label other) {
	}

	FacetTable(FormToolkit toolkit, Composite parent) {
		this.toolkit = toolkit;
		area = toolkit.createComposite(parent);
		TableWrapLayout layout = new TableWrapLayout();
		layout.numColumns = COLUMNS;
		layout.horizontalSpacing = 12;
		layout.verticalSpacing = 8;
		area.setLayout(layout);
		label(false);
		one = label(true);
		label(false);
		other = label(true);
		one.setFont(JFaceResources.getFontRegistry().getBold(JFaceResources.DEFAULT_FONT));
		other.setFont(one.getFont());
		for (EStructuralFeature facet : Facets.ALL) {
			Row row = new Row(label(false), label(true), label(false), label(true));
			row.facet().setText(Labels.of(facet));
			row.facet().setToolTipText(Labels.documentation(facet));
			rows.add(row);
		}
	}

	private Label label(boolean wide) {
		Label label = toolkit.createLabel(area, "", SWT.WRAP);
		TableWrapData data = new TableWrapData(wide ? TableWrapData.FILL_GRAB : TableWrapData.LEFT);
		if (wide)
			data.maxWidth = 400;
		label.setLayoutData(data);
		return label;
	}

	Composite control() {
		return area;
	}

	/** Shows how definitions of these names compare. */
	void show(String oneName, String otherName, List<FacetComparison> facets) {
		set(one, oneName);
		set(other, otherName);
		for (int index = 0; index < rows.size(); index++) {
			FacetComparison facet = facets.get(index);
			Row row = rows.get(index);
			set(row.one(), facet.one());
			set(row.other(), facet.other());
			set(row.outcome(), mark(facet.outcome()) + " " + facet.outcome().text());
			row.outcome().setFont(isDifference(facet.outcome()) ? one.getFont() : null);
		}
		area.layout(true, true);
	}

	private static boolean isDifference(Outcome outcome) {
		return outcome != Outcome.SAME && outcome != Outcome.NEITHER;
	}

	private static String mark(Outcome outcome) {
		return switch (outcome) {
		case SAME -> "=";
		case DIFFERENT -> "≠";
		case ONLY_ONE -> "←";
		case ONLY_OTHER -> "→";
		case NEITHER -> "–";
		};
	}

	private static void set(Label label, String text) {
		String shown = text.replace("&", "&&");
		if (!shown.equals(label.getText()))
			label.setText(shown);
	}
}
