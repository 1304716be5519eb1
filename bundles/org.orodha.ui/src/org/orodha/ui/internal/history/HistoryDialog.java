// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.ui.internal.history;

import java.util.List;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.dialogs.TitleAreaDialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;
import org.orodha.core.catalogue.CatalogueException;
import org.orodha.core.exchange.FeatureComparison;
import org.orodha.core.exchange.FeatureComparison.Difference;
import org.orodha.ui.OpenCatalogue;
import org.orodha.ui.internal.catalogue.DifferenceTable;
import org.orodha.ui.internal.text.HelpContext;
import org.orodha.ui.internal.text.UiText;

/**
 * Lists the earlier states of an element. The selected one is compared with the present, feature by feature, and what is checked
 * is restored; two that are selected are compared with each other.
 */
final class HistoryDialog extends TitleAreaDialog {

	private final OpenCatalogue catalogue;
	private final EObject element;
	private final List<PastState> states;
	private Table list;
	private DifferenceTable differences;

	/** @param states the earlier states of the element's file, the latest first; not empty */
	HistoryDialog(Shell shell, OpenCatalogue catalogue, EObject element, List<PastState> states) {
		super(shell);
		this.catalogue = catalogue;
		this.element = element;
		this.states = states;
		setHelpAvailable(false);
		setShellStyle(getShellStyle() | SWT.RESIZE);
	}

	@Override
	protected Control createDialogArea(Composite parent) {
		HelpContext.HISTORY.ofWindow(parent);
		Composite outer = (Composite) super.createDialogArea(parent);
		getShell().setText(UiText.text("history.title"));
		setTitle(catalogue.label(element));
		SashForm area = new SashForm(outer, SWT.HORIZONTAL);
		GridDataFactory.fillDefaults().grab(true, true).applyTo(area);
		Composite left = side(area);
		list = new Table(left, SWT.BORDER | SWT.MULTI | SWT.FULL_SELECTION);
		list.setHeaderVisible(true);
		GridDataFactory.fillDefaults().grab(true, true).applyTo(list);
		TableColumn column = new TableColumn(list, SWT.LEFT);
		column.setText(UiText.text("history.saved"));
		for (PastState state : states)
			new TableItem(list, SWT.NONE).setText(state.time());
		column.pack();
		differences = new DifferenceTable(side(area), catalogue, "history.later", "history.earlier");
		area.setWeights(1, 3);
		list.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> compare()));
		differences.onCheck(this::refreshButton);
		return outer;
	}

	private static Composite side(Composite parent) {
		Composite side = new Composite(parent, SWT.NONE);
		GridLayoutFactory.fillDefaults().margins(8, 8).applyTo(side);
		return side;
	}

	@Override
	protected void createButtonsForButtonBar(Composite parent) {
		createButton(parent, IDialogConstants.OK_ID, UiText.text("history.restore"), true);
		createButton(parent, IDialogConstants.CANCEL_ID, UiText.text("exit.cancel"), false);
		list.select(0);
		compare();
	}

	private void compare() {
		int[] selected = list.getSelectionIndices();
		try {
			List<Difference> found = switch (selected.length) {
			case 1 -> FeatureComparison.of(catalogue.catalogue(), states.get(selected[0]).path(), states.get(selected[0]).content());
			case 2 -> FeatureComparison.between(catalogue.catalogue(), states.get(selected[0]).path(), states.get(selected[0]).content(),
					states.get(selected[1]).content());
			default -> List.of();
			};
			setErrorMessage(null);
			setMessage(message(selected.length, found.size()));
			differences.show(found, selected.length == 1 ? found : List.of());
		} catch (CatalogueException unreadable) {
			setErrorMessage(unreadable.getMessage());
			differences.show(List.of(), List.of());
		}
		refreshButton();
	}

	private static String message(int selected, int found) {
		return switch (selected) {
		case 1 -> UiText.text(found == 0 ? "history.same" : "history.message", found);
		case 2 -> UiText.text("history.two", found);
		default -> UiText.text("history.select");
		};
	}

	private void refreshButton() {
		getButton(IDialogConstants.OK_ID).setEnabled(list.getSelectionCount() == 1 && !differences.checked().isEmpty());
	}

	@Override
	protected void okPressed() {
		FeatureComparison.restore(catalogue.catalogue(), differences.checked());
		super.okPressed();
	}
}
