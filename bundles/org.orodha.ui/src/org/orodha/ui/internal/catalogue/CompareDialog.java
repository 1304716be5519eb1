// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.ui.internal.catalogue;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.dialogs.TitleAreaDialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.viewers.ArrayContentProvider;
import org.eclipse.jface.viewers.CheckboxTableViewer;
import org.eclipse.jface.viewers.ColumnLabelProvider;
import org.eclipse.jface.viewers.ColumnViewerToolTipSupport;
import org.eclipse.jface.viewers.TableViewerColumn;
import org.eclipse.jface.window.Window;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.orodha.core.exchange.FeatureComparison.Difference;
import org.orodha.ui.OpenCatalogue;
import org.orodha.ui.internal.text.UiText;

/** Shows two states of an element side by side, feature by feature; of what is checked the other's state is taken. */
final class CompareDialog extends TitleAreaDialog {

	private static final int DETAIL_LINES = 6;

	private final DifferenceTexts texts;
	private final String element;
	private final List<Difference> differences;
	private List<Difference> taken;
	private CheckboxTableViewer table;

	private CompareDialog(Shell shell, OpenCatalogue catalogue, String element, List<Difference> differences, List<Difference> taken) {
		super(shell);
		this.texts = new DifferenceTexts(catalogue);
		this.element = element;
		this.differences = differences;
		this.taken = taken;
		setHelpAvailable(false);
	}

	/**
	 * Asks of which features the other's state is taken.
	 *
	 * @param element what is compared
	 * @param taken   what was chosen before
	 * @return what is taken of the other; empty where the dialog was given up
	 */
	static Optional<List<Difference>> ask(Shell shell, OpenCatalogue catalogue, String element, List<Difference> differences,
			List<Difference> taken) {
		CompareDialog dialog = new CompareDialog(shell, catalogue, element, differences, taken);
		return dialog.open() == Window.OK ? Optional.of(dialog.taken) : Optional.empty();
	}

	@Override
	protected void configureShell(Shell shell) {
		super.configureShell(shell);
		shell.setText(UiText.text("compare.title"));
	}

	@Override
	protected boolean isResizable() {
		return true;
	}

	@Override
	protected Control createDialogArea(Composite parent) {
		setTitle(element);
		setMessage(UiText.text("compare.message"));
		Composite area = new Composite((Composite) super.createDialogArea(parent), SWT.NONE);
		GridDataFactory.fillDefaults().grab(true, true).applyTo(area);
		GridLayoutFactory.fillDefaults().numColumns(2).equalWidth(true).margins(8, 8).applyTo(area);
		table = CheckboxTableViewer.newCheckList(area, SWT.BORDER | SWT.FULL_SELECTION);
		table.getTable().setHeaderVisible(true);
		GridDataFactory.fillDefaults().grab(true, true).span(2, 1).hint(900, 220).applyTo(table.getTable());
		ColumnViewerToolTipSupport.enableFor(table);
		column("compare.feature", 260, texts::feature);
		column("compare.mine", 310, difference -> texts.value(difference.mine()));
		column("compare.theirs", 310, difference -> texts.value(difference.theirs()));
		table.setContentProvider(ArrayContentProvider.getInstance());
		table.setInput(differences);
		table.setCheckedElements(taken.toArray());
		Text mine = detail(area);
		Text theirs = detail(area);
		table.addSelectionChangedListener(event -> {
			if (event.getStructuredSelection().getFirstElement() instanceof Difference difference) {
				mine.setText(texts.value(difference.mine()));
				theirs.setText(texts.value(difference.theirs()));
			}
		});
		return area;
	}

	private void column(String key, int width, Function<Difference, String> text) {
		TableViewerColumn column = new TableViewerColumn(table, SWT.LEFT);
		column.getColumn().setText(UiText.text(key));
		column.getColumn().setWidth(width);
		column.setLabelProvider(new ColumnLabelProvider() {
			@Override
			public String getText(Object line) {
				return text.apply((Difference) line).replace('\n', ' ');
			}

			@Override
			public String getToolTipText(Object line) {
				return text.apply((Difference) line);
			}
		});
	}

	private static Text detail(Composite area) {
		Text text = new Text(area, SWT.MULTI | SWT.WRAP | SWT.READ_ONLY | SWT.V_SCROLL | SWT.BORDER);
		GridDataFactory.fillDefaults().grab(true, false).hint(SWT.DEFAULT, DETAIL_LINES * text.getLineHeight()).applyTo(text);
		return text;
	}

	@Override
	protected void createButtonsForButtonBar(Composite parent) {
		createButton(parent, IDialogConstants.OK_ID, UiText.text("conflict.apply"), true);
		createButton(parent, IDialogConstants.CANCEL_ID, UiText.text("exit.cancel"), false);
	}

	@Override
	protected void okPressed() {
		taken = new ArrayList<>();
		Arrays.stream(table.getCheckedElements()).map(Difference.class::cast).forEach(taken::add);
		super.okPressed();
	}
}
