// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.ui.internal.catalogue;

import java.io.IOException;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.dialogs.TitleAreaDialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.window.Window;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;
import org.orodha.core.catalogue.CatalogueException;
import org.orodha.core.catalogue.Conflict;
import org.orodha.core.catalogue.Conflict.Reason;
import org.orodha.core.exchange.FeatureComparison;
import org.orodha.core.exchange.FeatureComparison.Difference;
import org.orodha.ui.OpenCatalogue;
import org.orodha.ui.internal.text.HelpContext;
import org.orodha.ui.internal.text.UiText;

/** Lists the elements that both the user and somebody else changed, and lets the user decide about each. */
final class ConflictDialog extends TitleAreaDialog {

	private static final int DECISION = 2;

	private final OpenCatalogue catalogue;
	private final Map<Conflict, Decision> decisions = new LinkedHashMap<>();
	private final Map<Conflict, List<Difference>> theirs = new HashMap<>();
	private Table table;

	private ConflictDialog(Shell shell, OpenCatalogue catalogue, List<Conflict> conflicts) {
		super(shell);
		this.catalogue = catalogue;
		conflicts.forEach(conflict -> decisions.put(conflict, Decision.LATER));
		setHelpAvailable(false);
	}

	/**
	 * Asks, and prepares the next saving as the user decided.
	 *
	 * @return whether something is to be saved now; not where the dialog was given up
	 * @throws CatalogueException where a file of the other cannot be read
	 * @throws IOException        where no copy of what gives way can be kept
	 */
	static boolean settle(Shell shell, OpenCatalogue catalogue, List<Conflict> conflicts) throws CatalogueException, IOException {
		ConflictDialog dialog = new ConflictDialog(shell, catalogue, conflicts);
		return dialog.open() == Window.OK && new Settling(catalogue).apply(dialog.decisions, dialog.theirs);
	}

	@Override
	protected void configureShell(Shell shell) {
		super.configureShell(shell);
		shell.setText(UiText.text("outside.title"));
	}

	@Override
	protected boolean isResizable() {
		return true;
	}

	@Override
	protected Control createDialogArea(Composite parent) {
		HelpContext.CONFLICT.ofWindow(parent);
		setTitle(UiText.text("outside.title"));
		setMessage(UiText.text("conflict.message", decisions.size()));
		Composite area = new Composite((Composite) super.createDialogArea(parent), SWT.NONE);
		GridDataFactory.fillDefaults().grab(true, true).applyTo(area);
		GridLayoutFactory.fillDefaults().margins(8, 8).applyTo(area);
		table = new Table(area, SWT.BORDER | SWT.MULTI | SWT.FULL_SELECTION);
		table.setHeaderVisible(true);
		GridDataFactory.fillDefaults().grab(true, true).hint(760, 180).applyTo(table);
		column("conflict.element", 240);
		column("conflict.reason", 380);
		column("conflict.decision", 140);
		decisions.forEach((conflict, decision) -> {
			TableItem item = new TableItem(table, SWT.NONE);
			item.setText(new String[] { element(conflict), conflict.message(), decision.label() });
			item.setData(conflict);
		});
		table.selectAll();
		Composite buttons = new Composite(area, SWT.NONE);
		GridLayoutFactory.fillDefaults().numColumns(Decision.values().length).applyTo(buttons);
		for (Decision decision : Decision.values())
			button(buttons, decision);
		return area;
	}

	private void column(String key, int width) {
		TableColumn column = new TableColumn(table, SWT.LEFT);
		column.setText(UiText.text(key));
		column.setWidth(width);
	}

	private void button(Composite parent, Decision decision) {
		Button button = new Button(parent, SWT.PUSH);
		button.setText(decision.label());
		button.addSelectionListener(SelectionListener.widgetSelectedAdapter(
				event -> Arrays.stream(table.getSelection()).forEach(item -> choose(item, decision))));
	}

	private void choose(TableItem item, Decision decision) {
		if (decision != Decision.MERGED || compare((Conflict) item.getData()))
			decide(item, decision);
	}

	/** Whether the user chose feature by feature; not where there is nothing to compare with. */
	private boolean compare(Conflict conflict) {
		if (conflict.reason() != Reason.CHANGED)
			return false;
		try {
			List<Difference> differences = FeatureComparison.of(catalogue.catalogue(), conflict.path());
			List<Difference> before = theirs.getOrDefault(conflict, List.of());
			Optional<List<Difference>> taken = CompareDialog.ask(getShell(), catalogue, element(conflict), differences, before);
			taken.ifPresent(chosen -> theirs.put(conflict, chosen));
			return taken.isPresent();
		} catch (CatalogueException unreadable) {
			setErrorMessage(unreadable.getMessage());
			return false;
		}
	}

	private void decide(TableItem item, Decision decision) {
		Conflict conflict = (Conflict) item.getData();
		if (conflict.reason() == Reason.BROKEN)
			return;
		decisions.put(conflict, decision);
		item.setText(DECISION, decision.label());
	}

	private String element(Conflict conflict) {
		return catalogue.catalogue().contentsOf(conflict.path()).stream().findFirst().map(catalogue::label).orElse(conflict.path());
	}

	@Override
	protected void createButtonsForButtonBar(Composite parent) {
		createButton(parent, IDialogConstants.OK_ID, UiText.text("conflict.apply"), true);
		createButton(parent, IDialogConstants.CANCEL_ID, UiText.text("exit.cancel"), false);
	}
}
