// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.ui.internal.wizards;

import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Collectors;

import org.eclipse.jface.dialogs.IDialogSettings;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.viewers.ArrayContentProvider;
import org.eclipse.jface.viewers.LabelProvider;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.viewers.TableViewer;
import org.eclipse.jface.wizard.WizardPage;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.orodha.core.contribution.Contribution;
import org.orodha.core.contribution.Contributions;
import org.orodha.core.findings.Finding;
import org.orodha.core.text.NaturalOrder;
import org.orodha.ui.internal.text.UiText;

/** Asks which importer or exporter to use. */
public final class ChoosePage<T> extends WizardPage {

	private static final String LAST = "contribution";
	/** Two lines of the title area then hold what a contribution says of itself. */
	private static final int WIDTH = 700;

	private final List<Contribution<T>> contributions;
	private final List<Finding> leftOut;
	private final Consumer<Contribution<T>> chosen;
	private Consumer<Composite> otherWays = area -> {
	};
	private TableViewer table;
	private Text description;

	/**
	 * @param installed what there is to choose
	 * @param chosen    is told what the user chose
	 */
	public ChoosePage(String title, Contributions<T> installed, Consumer<Contribution<T>> chosen) {
		super("choose", title, null);
		this.contributions = NaturalOrder.sorted(installed.list(), Contribution::name);
		this.leftOut = installed.leftOut();
		this.chosen = chosen;
		setDescription(UiText.text("choose.description"));
	}

	/** Offers another way to choose above the list. */
	ChoosePage<T> offering(Consumer<Composite> way) {
		otherWays = way;
		return this;
	}

	@Override
	public void createControl(Composite parent) {
		Composite area = new Composite(parent, SWT.NONE);
		GridLayoutFactory.swtDefaults().margins(10, 10).applyTo(area);
		otherWays.accept(area);
		table = new TableViewer(area, SWT.SINGLE | SWT.BORDER | SWT.V_SCROLL | SWT.FULL_SELECTION);
		GridDataFactory.fillDefaults().grab(true, true).hint(WIDTH, 220).applyTo(table.getTable());
		table.setContentProvider(ArrayContentProvider.getInstance());
		table.setLabelProvider(LabelProvider.createTextProvider(row -> label((Contribution<?>) row)));
		table.setInput(contributions);
		new Label(area, SWT.NONE).setText(UiText.text("choose.about"));
		description = new Text(area, SWT.MULTI | SWT.WRAP | SWT.READ_ONLY | SWT.V_SCROLL);
		GridDataFactory.fillDefaults().grab(true, false).hint(WIDTH, 4 * description.getLineHeight()).applyTo(description);
		table.addSelectionChangedListener(event -> selected());
		table.addDoubleClickListener(event -> {
			if (isPageComplete())
				getContainer().showPage(getNextPage());
		});
		if (!leftOut.isEmpty())
			tellLeftOut(area);
		setControl(area);
		setPageComplete(false);
		if (contributions.isEmpty())
			setErrorMessage(UiText.text("choose.none"));
		else
			choose(remembered());
	}

	private void tellLeftOut(Composite area) {
		setMessage(UiText.text("choose.left-out"), WARNING);
		new Label(area, SWT.NONE).setText(UiText.text("choose.left-out.about"));
		Text faults = new Text(area, SWT.MULTI | SWT.WRAP | SWT.READ_ONLY | SWT.V_SCROLL | SWT.BORDER);
		GridDataFactory.fillDefaults().grab(true, false).hint(WIDTH, 4 * faults.getLineHeight()).applyTo(faults);
		faults.setText(leftOut.stream().map(Finding::message).collect(Collectors.joining("\n")));
	}

	private static String label(Contribution<?> contribution) {
		String files = String.join(", ", contribution.extensions().stream().map(ending -> "." + ending).toList());
		return contribution.name() + (files.isEmpty() ? "" : "  (" + files + ")");
	}

	private String remembered() {
		IDialogSettings settings = getDialogSettings();
		String last = settings == null ? null : settings.get(LAST);
		return contributions.stream().anyMatch(each -> each.id().equals(last)) ? last : contributions.get(0).id();
	}

	/** Chooses the contribution of that identifier. */
	public void choose(String id) {
		contributions.stream().filter(each -> each.id().equals(id)).findFirst()
				.ifPresent(found -> table.setSelection(new StructuredSelection(found), true));
	}

	@SuppressWarnings("unchecked")
	private void selected() {
		Contribution<T> contribution = (Contribution<T>) table.getStructuredSelection().getFirstElement();
		setPageComplete(contribution != null);
		if (contribution == null)
			return;
		description.setText(contribution.description() + "\n"
				+ UiText.text("choose.plugin", contribution.plugin(), contribution.version()));
		if (getDialogSettings() != null)
			getDialogSettings().put(LAST, contribution.id());
		chosen.accept(contribution);
	}
}
