// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.data.ui.internal.delivery;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;

import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.ui.forms.IManagedForm;
import org.orodha.core.table.TableDialectHints;
import org.orodha.core.text.Labels;
import org.orodha.data.check.CheckReport;
import org.orodha.data.check.DatasetFiles;
import org.orodha.data.delivery.Cell;
import org.orodha.data.delivery.Deliveries;
import org.orodha.data.delivery.DeliveryException;
import org.orodha.data.ui.internal.data.DataText;
import org.orodha.data.ui.internal.data.TablePane;
import org.orodha.data.ui.internal.grid.GridCell;
import org.orodha.data.ui.internal.profile.ProfileView;
import org.orodha.model.Delivery;
import org.orodha.model.DeliveryAction;
import org.orodha.model.DeliveryFile;
import org.orodha.tables.LoadException;
import org.orodha.ui.internal.editor.ElementEditor;
import org.orodha.ui.internal.editor.ElementPage;
import org.orodha.ui.internal.text.HelpContext;

/** The rows of a delivery's files, with what was found in them and how they were corrected. */
public final class DataPage extends ElementPage implements CellRevealer {

	/** The page's identifier. */
	public static final String ID = "data";

	private Label label;
	private Combo files;
	private TablePane pane;
	private int shown = -1;
	private String opened;
	private CheckReport report;
	private int checks = -1;

	/** @param editor edits a delivery */
	public DataPage(ElementEditor editor) {
		super(editor, ID, DataText.text("data.title"));
	}

	private Delivery delivery() {
		return (Delivery) element();
	}

	@Override
	protected HelpContext help() {
		return HelpContext.CORRECTION;
	}

	@Override
	protected void createContent(IManagedForm form) {
		Composite body = filled(form);
		GridLayoutFactory.fillDefaults().numColumns(2).margins(4, 4).applyTo(body);
		label = form.getToolkit().createLabel(body, DataText.text("data.file"));
		GridDataFactory.swtDefaults().indent(6, 0).applyTo(label);
		files = new Combo(body, SWT.DROP_DOWN | SWT.READ_ONLY);
		GridDataFactory.fillDefaults().grab(true, false).align(SWT.BEGINNING, SWT.CENTER).applyTo(files);
		files.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> show(files.getSelectionIndex())));
		pane = new TablePane(body, (file, hints) -> ProfileView.open(getSite().getPage(), file, hints));
		GridDataFactory.fillDefaults().grab(true, true).span(2, 1).hint(300, 200).applyTo(pane);
		pane.setBackground(body.getBackground());
		pane.setBackgroundMode(SWT.INHERIT_FORCE);
		pane.tool("data.correct", () -> pane.grid().cell().ifPresent(this::ask));
		pane.tool("data.next", () -> pane.grid().goToFound(true));
		pane.tool("data.previous", () -> pane.grid().goToFound(false));
		pane.tool("data.copy", this::openCopy);
		pane.grid().onEdit(this::ask);
		refresh();
	}

	@Override
	protected void refresh() {
		List<String> names = delivery().getFiles().stream().map(SentFiles::name).toList();
		if (!names.equals(List.of(files.getItems()))) {
			files.setItems(names.toArray(String[]::new));
			shown = -1;
			for (Control control : List.of(label, files)) {
				((GridData) control.getLayoutData()).exclude = names.size() < 2;
				control.setVisible(names.size() > 1);
			}
			files.requestLayout();
		}
		if (names.isEmpty())
			pane.say(DataText.text("data.none"));
		else if (shown < 0)
			show(0);
		else
			mark();
		readReport();
	}

	/** Reads the report of the last check again where there is another one. */
	private void readReport() {
		if (delivery().getChecks().size() == checks)
			return;
		checks = delivery().getChecks().size();
		report = null;
		new ReadReportJob(editor().catalogue(), delivery(), found -> {
			report = found;
			if (!pane.isDisposed() && shown >= 0)
				mark();
		}, failed -> editor().getEditorSite().getActionBars().getStatusLineManager().setErrorMessage(failed)).schedule();
	}

	private void show(int index) {
		DeliveryFile file = delivery().getFiles().get(index);
		files.select(index);
		if (index == shown && file.getPath().equals(opened))
			return;
		shown = index;
		opened = file.getPath();
		mark();
		try {
			pane.open(SentFiles.name(file), kept(file), hints());
		} catch (IOException elsewhere) {
			pane.say(SentFiles.name(file), elsewhere.getMessage());
		}
	}

	private Path kept(DeliveryFile file) throws IOException {
		return editor().catalogue().catalogue().attachments().path(file.getPath());
	}

	private void openCopy() {
		if (shown >= 0) {
			DeliveryFile file = delivery().getFiles().get(shown);
			OpenCopy.of(SentFiles.name(file), () -> kept(file)).schedule();
		}
	}

	private TableDialectHints hints() throws LoadException {
		return delivery().getDataset() == null ? TableDialectHints.NONE : DatasetFiles.hints(delivery().getDataset());
	}

	private void mark() {
		pane.grid().mark(new DeliveryMarks(delivery(), delivery().getFiles().get(shown), report));
	}

	private void ask(GridCell cell) {
		if (CheckDeliveryJob.of(delivery()).isPresent()) {
			MessageDialog.openInformation(getSite().getShell(), DataText.text("correct.title"), DataText.text("correct.checking"));
			return;
		}
		if (!Deliveries.possible(delivery()).contains(DeliveryAction.CORRECT)) {
			MessageDialog.openInformation(getSite().getShell(), DataText.text("correct.title"),
					DataText.text("correct.impossible", Labels.of(delivery().getState())));
			return;
		}
		CorrectionDialog dialog = new CorrectionDialog(getSite().getShell(), cell, Persons.name(editor().catalogue()));
		if (dialog.open() == CorrectionDialog.OK)
			try {
				correct(cell, dialog.value(), dialog.reason());
			} catch (DeliveryException refused) {
				MessageDialog.openError(getSite().getShell(), DataText.text("correct.title"), refused.getMessage());
			}
	}

	/** Records that a cell of the file shown is to be read as another value. */
	public void correct(GridCell cell, String value, String reason) throws DeliveryException {
		new Deliveries(editor().catalogue().catalogue(), Clock.systemDefaultZone()).correct(delivery(),
				new Cell(SentFiles.name(delivery().getFiles().get(shown)), cell.line(), cell.column()), cell.sent(), value, reason,
				Persons.actor(editor().catalogue()));
	}

	@Override
	public void reveal(String file, long record, String column) {
		reveal(file, () -> pane.reveal(record, column));
	}

	@Override
	public void revealLine(String file, long line, String column) {
		reveal(file, () -> pane.revealLine(line, column));
	}

	private void reveal(String file, Runnable cell) {
		editor().setActivePage(getId());
		for (int index = 0; index < delivery().getFiles().size(); index++)
			if (SentFiles.isAt(delivery().getFiles().get(index), file)) {
				show(index);
				cell.run();
				return;
			}
	}

	/** The pane that shows the rows; null until the page is shown. */
	public TablePane pane() {
		return pane;
	}

	@Override
	public void setFocus() {
		if (pane != null)
			pane.setFocus();
	}
}
