// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.ui.internal.catalogue;

import java.io.IOException;
import java.text.DateFormat;
import java.time.Instant;
import java.util.Date;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.dialogs.IMessageProvider;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.Text;
import org.orodha.core.catalogue.CatalogueException;
import org.orodha.core.catalogue.UnsavedEdit;
import org.orodha.core.exchange.FeatureComparison;
import org.orodha.core.text.Labels;
import org.orodha.ui.OpenCatalogue;
import org.orodha.ui.internal.text.HelpContext;
import org.orodha.ui.internal.text.UiText;

/** Lists the elements whose edits were not saved when an earlier workbench ended, and asks which of them to take up. */
final class LeftEditsDialog extends CheckedDialog {

	/** What the user wants to be done. */
	enum Answer {
		/** The edits that are chosen are made again. */
		TAKE,
		/** All edits are given up. */
		DISCARD,
		/** Nothing is done; they are offered again next time. */
		LATER
	}

	private static final int LINES = 6;
	private static final int DETAIL_LINES = 5;
	private static final int DISCARD_ID = IDialogConstants.CLIENT_ID;

	private final OpenCatalogue catalogue;
	private final List<UnsavedEdit> edits;
	private final Instant time;
	private final Set<UnsavedEdit> chosen;
	private Text details;

	LeftEditsDialog(Shell shell, OpenCatalogue catalogue, List<UnsavedEdit> edits, Instant time) {
		super(shell, UiText.text("unsaved.title"));
		this.catalogue = catalogue;
		this.edits = edits;
		this.time = time;
		this.chosen = new LinkedHashSet<>(edits);
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
	protected Composite createDialogArea(Composite parent) {
		HelpContext.UNSAVED.ofWindow(parent);
		setTitle(UiText.text("unsaved.title"));
		setMessage(UiText.text("unsaved.message", catalogue.title(),
				DateFormat.getDateTimeInstance(DateFormat.LONG, DateFormat.SHORT).format(Date.from(time)), edits.size()),
				IMessageProvider.INFORMATION);
		Composite area = super.createDialogArea(parent);
		Table table = createTable(area, LINES, new Column("unsaved.element", 3), new Column("unsaved.kind", 2), new Column("unsaved.what", 3));
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

	private void addLine(UnsavedEdit edit) {
		List<EObject> saved = catalogue.catalogue().contentsOf(edit.path());
		try {
			EObject element = edit.content() == null ? saved.stream().findFirst().orElse(null)
					: catalogue.catalogue().contentOf(edit).stream().findFirst().orElse(null);
			addLine(edit, element, element == null ? edit.path() : catalogue.label(element),
					element == null ? "" : Labels.ofKind(element.eClass()), what(edit, saved)).setChecked(true);
		} catch (CatalogueException unreadable) {
			addLine(edit, null, edit.path(), "", unreadable.getMessage());
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
		chosen.addAll(checked(UnsavedEdit.class));
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
