// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.ui.internal.history;

import java.lang.reflect.InvocationTargetException;
import java.text.DateFormat;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Optional;

import org.eclipse.core.runtime.Status;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.jface.viewers.ArrayContentProvider;
import org.eclipse.jface.viewers.LabelProvider;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.dialogs.ListDialog;
import org.eclipse.ui.statushandlers.StatusManager;
import org.orodha.ui.OpenCatalogue;
import org.orodha.ui.internal.form.AccessibleName;
import org.orodha.ui.internal.text.HelpContext;
import org.orodha.ui.internal.text.UiText;

/** Lets the user choose an earlier state of a catalogue. */
public final class EarlierDialog extends ListDialog {

	private EarlierDialog(Shell shell, List<Instant> savings) {
		super(shell);
		setTitle(UiText.text("earlier.title"));
		setMessage(UiText.text("earlier.message"));
		setContentProvider(ArrayContentProvider.getInstance());
		setLabelProvider(new LabelProvider() {
			@Override
			public String getText(Object saving) {
				return label((Instant) saving);
			}
		});
		setInput(savings);
		setInitialSelections(savings.getFirst());
		setHelpAvailable(false);
	}

	@Override
	protected Control createDialogArea(Composite container) {
		HelpContext.HISTORY.ofWindow(container);
		Control area = super.createDialogArea(container);
		AccessibleName.give(getTableViewer().getTable(), UiText.text("earlier.title"));
		return area;
	}

	/** The moment before which the user wants to see the catalogue; empty where there is none, or none is chosen. */
	public static Optional<Instant> ask(Shell shell, OpenCatalogue catalogue) {
		List<Instant> savings = savings(catalogue);
		if (savings == null)
			return Optional.empty();
		if (savings.isEmpty()) {
			MessageDialog.openInformation(shell, UiText.text("earlier.title"), UiText.text("earlier.none", catalogue.title()));
			return Optional.empty();
		}
		EarlierDialog dialog = new EarlierDialog(shell, savings);
		return dialog.open() == OK && dialog.getResult().length == 1 ? Optional.of((Instant) dialog.getResult()[0]) : Optional.empty();
	}

	/** Null where the user gave up, or was told that the history cannot be read. */
	private static List<Instant> savings(OpenCatalogue catalogue) {
		try {
			return HistoryReading.waitFor(progress -> EarlierFiles.of(catalogue, progress).savings());
		} catch (InvocationTargetException failure) {
			StatusManager.getManager().handle(Status.error(failure.getCause().getMessage(), failure.getCause()), StatusManager.SHOW);
			return null;
		} catch (InterruptedException givenUp) {
			return null;
		}
	}

	/** What a state is called. @param saving before which it was */
	public static String label(Instant saving) {
		return UiText.text("earlier.state", DateFormat.getDateTimeInstance(DateFormat.MEDIUM, DateFormat.MEDIUM).format(Date.from(saving)));
	}
}
