// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.ui.internal.form;

import java.util.List;
import java.util.function.BiConsumer;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.ui.forms.IFormColors;
import org.eclipse.ui.forms.events.IExpansionListener;
import org.eclipse.ui.forms.widgets.ExpandableComposite;
import org.eclipse.ui.forms.widgets.Section;
import org.orodha.ui.internal.text.UiText;

/** A section of a form that can be folded, and then says in a line what it holds. Its fields are made when it is first unfolded. */
final class FormSection {

	/** A long summary does not make the form wider than the window. */
	private static final int NARROW = 300;

	private final FormContext context;
	private final SectionList.Part part;
	private final Folding folding;
	private final BiConsumer<FormSection, Composite> filling;
	private Section section;
	private Label summary;
	private Composite client;
	private boolean filled;

	/** @param filling makes the fields in a composite */
	FormSection(FormContext context, EClass kind, SectionList.Part part, BiConsumer<FormSection, Composite> filling) {
		this.context = context;
		this.part = part;
		this.folding = new Folding(kind);
		this.filling = filling;
	}

	/** Makes the section; the one that comes first has no title to fold it by. */
	void create(Composite parent) {
		if (part.isFirst()) {
			client = context.toolkit().createComposite(parent);
			GridDataFactory.fillDefaults().grab(true, false).applyTo(client);
			fill();
			return;
		}
		section = context.toolkit().createSection(parent, ExpandableComposite.TITLE_BAR | ExpandableComposite.TWISTIE
				| ExpandableComposite.LEFT_TEXT_CLIENT_ALIGNMENT | (folding.isOpen(part.key(), false) ? ExpandableComposite.EXPANDED : 0));
		section.setText(UiText.text("section." + part.key()));
		GridDataFactory.fillDefaults().grab(true, false).hint(NARROW, SWT.DEFAULT).applyTo(section);
		summary = context.toolkit().createLabel(section, "", SWT.NONE);
		summary.setForeground(context.toolkit().getColors().getColor(IFormColors.TITLE));
		summary.setBackground(null);
		section.setTextClient(summary);
		client = context.toolkit().createComposite(section);
		section.setClient(client);
		client.setVisible(section.isExpanded());
		client.addListener(SWT.Show, event -> fill());
		if (section.isExpanded())
			fill();
		section.addExpansionListener(IExpansionListener.expansionStateChangedAdapter(event -> {
			folding.remember(part.key(), event.getState());
			showSummary();
		}));
		showSummary();
	}

	/** Makes the fields, where they are not there yet. */
	void fill() {
		if (!filled) {
			filled = true;
			filling.accept(this, client);
		}
	}

	/** What it shows, in order. */
	List<EStructuralFeature> features() {
		return part.features();
	}

	/** Says what an object has in the section; null for no object. */
	void summarise(EObject object) {
		if (summary == null)
			return;
		String text = object == null ? "" : SectionSummary.of(object, part.features(), context.catalogue().languages()).replace("&", "&&");
		if (!summary.getText().equals(text)) {
			summary.setText(text);
			summary.setToolTipText(text.replace("&&", "&"));
			section.layout();
		}
	}

	private void showSummary() {
		summary.setVisible(!section.isExpanded());
	}

	/** Unfolds the section. */
	void open() {
		if (section != null && !section.isExpanded()) {
			section.setExpanded(true);
			showSummary();
			section.requestLayout();
		}
	}
}
