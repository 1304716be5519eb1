// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.ui.internal.catalogue;

import java.io.IOException;
import java.text.DateFormat;
import java.time.Instant;
import java.util.Arrays;
import java.util.Date;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.dialogs.IMessageProvider;
import org.eclipse.jface.dialogs.TitleAreaDialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.layout.TableColumnLayout;
import org.eclipse.jface.viewers.ColumnWeightData;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.swt.widgets.Text;
import org.orodha.core.catalogue.CatalogueException;
import org.orodha.core.catalogue.UnsavedEdit;
import org.orodha.core.exchange.FeatureComparison;
import org.orodha.core.text.Labels;
import org.orodha.ui.OpenCatalogue;
import org.orodha.ui.internal.text.UiText;

/** Lists the elements whose edits were not saved when an earlier workbench ended, and asks which of them to take up. */
final class LeftEditsDialog extends TitleAreaDialog {

	/** What the user wants to be done. */
	enum Answer {
		/** The edits that are chosen are made again. */
		TAKE,
		/** All edits are given up. */
		DISCARD,
		/** Nothing is done; they are offered again next time. */
		LATER
	}

	private static final int WIDTH = 430;
	private static final int DETAIL_LINES = 5;
	private static final int DISCARD_ID = IDialogConstants.CLIENT_ID;

	private final OpenCatalogue catalogue;
	private final List<UnsavedEdit> edits;
	private final Instant time;
	private final Set<UnsavedEdit> chosen;
	private Table table;
	private Text details;
	private Images images;

	LeftEditsDialog(Shell shell, OpenCatalogue catalogue, List<UnsavedEdit> edits, Instant time) {
		super(shell);
		this.catalogue = catalogue;
		this.edits = edits;
		this.time = time;
		this.chosen = new LinkedHashSet<>(edits);
		setHelpAvailable(false);
	}

	/** Opens the dialog and waits for the answer. */
	Answer ask() {
		return switch (open()) {
		case OK -> Answer.TAKE;
		case DISCARD_ID -> Answer.DISCARD;
		default -> Answer.LATER;
		};
	}

	/** The edits to be taken up. */
	Set<UnsavedEdit> chosen() {
		return chosen;
	}

	@Override
	protected void configureShell(Shell shell) {
		super.configureShell(shell);
		shell.setText(UiText.text("unsaved.title"));
	}

	@Override
	protected boolean isResizable() {
		return true;
	}

	/** The message would make it as wide as the screen. */
	@Override
	protected Point getInitialSize() {
		Point wanted = super.getInitialSize();
		return new Point(Math.min(wanted.x, convertHorizontalDLUsToPixels(WIDTH)), wanted.y);
	}

	@Override
	protected Control createDialogArea(Composite parent) {
		setTitle(UiText.text("unsaved.title"));
		setMessage(UiText.text("unsaved.message", catalogue.title(),
				DateFormat.getDateTimeInstance(DateFormat.LONG, DateFormat.SHORT).format(Date.from(time)), edits.size()),
				IMessageProvider.INFORMATION);
		Composite area = new Composite((Composite) super.createDialogArea(parent), SWT.NONE);
		GridDataFactory.fillDefaults().grab(true, true).applyTo(area);
		GridLayoutFactory.fillDefaults().margins(8, 8).applyTo(area);
		Composite box = new Composite(area, SWT.NONE);
		GridDataFactory.fillDefaults().grab(true, true).hint(SWT.DEFAULT, 180).applyTo(box);
		TableColumnLayout layout = new TableColumnLayout();
		box.setLayout(layout);
		table = new Table(box, SWT.BORDER | SWT.CHECK | SWT.FULL_SELECTION);
		table.setHeaderVisible(true);
		images = new Images(table);
		column(layout, "unsaved.element", 3);
		column(layout, "unsaved.kind", 2);
		column(layout, "unsaved.what", 3);
		edits.forEach(this::addLine);
		table.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> {
			if (event.detail == SWT.CHECK)
				checked();
			else
				details.setText(details((UnsavedEdit) event.item.getData()));
		}));
		details = new Text(area, SWT.MULTI | SWT.WRAP | SWT.READ_ONLY | SWT.V_SCROLL | SWT.BORDER);
		GridDataFactory.fillDefaults().grab(true, false).hint(SWT.DEFAULT, DETAIL_LINES * details.getLineHeight()).applyTo(details);
		if (!edits.isEmpty()) {
			table.select(0);
			details.setText(details(edits.get(0)));
		}
		return area;
	}

	private void column(TableColumnLayout layout, String key, int weight) {
		TableColumn column = new TableColumn(table, SWT.LEFT);
		column.setText(UiText.text(key));
		layout.setColumnData(column, new ColumnWeightData(weight));
	}

	private void addLine(UnsavedEdit edit) {
		TableItem item = new TableItem(table, SWT.NONE);
		item.setData(edit);
		item.setChecked(true);
		List<EObject> saved = catalogue.catalogue().contentsOf(edit.path());
		try {
			EObject element = edit.content() == null ? saved.stream().findFirst().orElse(null)
					: catalogue.catalogue().contentOf(edit).stream().findFirst().orElse(null);
			item.setText(new String[] { element == null ? edit.path() : catalogue.label(element),
					element == null ? "" : Labels.ofKind(element.eClass()), what(edit, saved) });
			if (element != null)
				item.setImage(images.of(element.eClass()));
		} catch (CatalogueException unreadable) {
			item.setText(new String[] { edit.path(), "", unreadable.getMessage() });
			item.setChecked(false);
			chosen.remove(edit);
		}
	}

	/** What the edit changes, feature by feature. */
	private String details(UnsavedEdit edit) {
		DifferenceTexts texts = new DifferenceTexts(catalogue);
		try {
			return FeatureComparison.of(catalogue.catalogue(), edit).stream().map(difference -> UiText.text("unsaved.difference",
					texts.feature(difference), texts.value(difference.mine()), texts.value(difference.theirs()))).collect(Collectors.joining("\n"));
		} catch (CatalogueException unreadable) {
			return unreadable.getMessage();
		}
	}

	private String what(UnsavedEdit edit, List<EObject> saved) {
		String what = UiText.text(edit.content() == null ? "unsaved.deleted" : saved.isEmpty() ? "unsaved.new" : "unsaved.changed");
		return changedSince(edit) ? UiText.text("unsaved.since", what) : what;
	}

	private boolean changedSince(UnsavedEdit edit) {
		try {
			return !Objects.equals(catalogue.storage().stamp(edit.path()), edit.base());
		} catch (IOException failure) {
			return true;
		}
	}

	private void checked() {
		chosen.clear();
		chosen.addAll(Arrays.stream(table.getItems()).filter(TableItem::getChecked).map(item -> (UnsavedEdit) item.getData())
				.collect(Collectors.toCollection(LinkedHashSet::new)));
		getButton(IDialogConstants.OK_ID).setEnabled(!chosen.isEmpty());
	}

	@Override
	protected void createButtonsForButtonBar(Composite parent) {
		createButton(parent, IDialogConstants.OK_ID, UiText.text("unsaved.take"), true).setEnabled(!chosen.isEmpty());
		createButton(parent, DISCARD_ID, UiText.text("unsaved.discard"), false);
		createButton(parent, IDialogConstants.CANCEL_ID, UiText.text("unsaved.later"), false);
	}

	@Override
	protected void buttonPressed(int button) {
		if (button == DISCARD_ID) {
			setReturnCode(DISCARD_ID);
			close();
		} else
			super.buttonPressed(button);
	}
}
