// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.ui.internal.mapping;

import java.util.List;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.forms.widgets.FormToolkit;
import org.orodha.core.text.Labels;
import org.orodha.model.Code;
import org.orodha.model.MappingKind;
import org.orodha.model.ModelPackage.Literals;
import org.orodha.ui.internal.form.AccessibleName;
import org.orodha.ui.internal.text.UiText;

/** What is done with the codes that are selected on both sides. */
final class MappingBar {

	private static final List<MappingKind> KINDS = List.of(MappingKind.EQUIVALENT, MappingKind.PART_OF, MappingKind.SPLIT);

	private final FormToolkit toolkit;
	private final Composite bar;
	private final Button match;
	private final Combo kind;
	private final Button none;
	private final Button clear;
	private final Button accept;
	private final Button acceptAll;

	/** What the bar asks for. */
	interface Actions {

		void match();

		void kind(MappingKind kind);

		void none();

		void clear();

		void accept();

		void acceptAll();
	}

	MappingBar(FormToolkit toolkit, Composite parent, Actions actions) {
		this.toolkit = toolkit;
		bar = toolkit.createComposite(parent);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(bar);
		match = button("match", actions::match);
		kind = new Combo(bar, SWT.READ_ONLY);
		toolkit.adapt(kind, true, true);
		KINDS.forEach(each -> kind.add(Labels.of(each)));
		kind.setToolTipText(Labels.documentation(Literals.CODE_MAPPING__KIND));
		AccessibleName.give(kind, Labels.of(Literals.CODE_MAPPING__KIND));
		kind.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> actions.kind(KINDS.get(kind.getSelectionIndex()))));
		none = button("none", actions::none);
		clear = button("clear", actions::clear);
		accept = button("accept", actions::accept);
		acceptAll = button("acceptAll", actions::acceptAll);
		GridDataFactory.swtDefaults().align(SWT.END, SWT.CENTER).grab(true, false).applyTo(accept);
		GridLayoutFactory.fillDefaults().numColumns(bar.getChildren().length).applyTo(bar);
	}

	private Button button(String key, Runnable action) {
		Button button = toolkit.createButton(bar, UiText.text("mapping." + key, 0), SWT.PUSH);
		button.setToolTipText(UiText.text("mapping." + key + "Help"));
		button.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> action.run()));
		return button;
	}

	/** Offers what can be done with codes that are selected; there is no work where there is no other list. */
	void show(MappingWork work, List<Code> sources, List<Code> targets) {
		boolean mapped = work != null && sources.stream().anyMatch(source -> work.present().mapping(source).isPresent());
		boolean counterparts = work != null && !sources.isEmpty() && sources.stream().noneMatch(source -> work.present().targets(source).isEmpty());
		match.setEnabled(work != null && !sources.isEmpty() && !targets.isEmpty());
		none.setEnabled(work != null && !sources.isEmpty());
		clear.setEnabled(mapped);
		accept.setEnabled(work != null && sources.stream().anyMatch(source -> work.suggestion(source).isPresent()));
		kind.setEnabled(counterparts);
		int at = counterparts ? work.kind(sources.getFirst()).map(KINDS::indexOf).orElse(-1) : -1;
		if (at < 0)
			kind.deselectAll();
		else
			kind.select(at);
		acceptAll.setEnabled(work != null && work.suggested() > 0);
		String label = UiText.text("mapping.acceptAll", work == null ? 0 : work.suggested());
		if (!label.equals(acceptAll.getText())) {
			acceptAll.setText(label);
			bar.layout();
		}
	}
}
