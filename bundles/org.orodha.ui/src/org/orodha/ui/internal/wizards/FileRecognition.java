// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.ui.internal.wizards;

import java.lang.reflect.InvocationTargetException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.BiConsumer;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.wizard.WizardPage;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.swt.widgets.Label;
import org.orodha.core.contribution.Contribution;
import org.orodha.core.exchange.Importer;
import org.orodha.core.exchange.Installed;
import org.orodha.core.exchange.Recognition;
import org.orodha.core.findings.ImportException;
import org.orodha.ui.internal.text.UiText;

/** Lets the user choose a file instead of an importer: what the file holds tells who reads it. */
final class FileRecognition {

	private final WizardPage page;
	private final BiConsumer<Recognition.Reading, Path> recognised;

	/**
	 * @param page       where messages are shown
	 * @param recognised is told what a file was taken for
	 */
	FileRecognition(WizardPage page, BiConsumer<Recognition.Reading, Path> recognised) {
		this.page = page;
		this.recognised = recognised;
	}

	void createControl(Composite parent) {
		Composite row = new Composite(parent, SWT.NONE);
		GridLayoutFactory.fillDefaults().numColumns(2).applyTo(row);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(row);
		Label label = new Label(row, SWT.WRAP);
		label.setText(UiText.text("import.recognise.label"));
		GridDataFactory.fillDefaults().grab(true, false).align(SWT.FILL, SWT.CENTER).applyTo(label);
		Button browse = new Button(row, SWT.PUSH);
		browse.setText(UiText.text("import.recognise"));
		browse.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> browse()));
	}

	private void browse() {
		FileDialog dialog = new FileDialog(page.getShell(), SWT.OPEN | SWT.SHEET);
		String chosen = dialog.open();
		if (chosen != null)
			recognise(Path.of(chosen));
	}

	/** Finds out who reads a file. */
	void recognise(Path file) {
		List<Contribution<Importer>> importers = Installed.importers().list();
		AtomicReference<Recognition.Reading> reading = new AtomicReference<>();
		page.setErrorMessage(null);
		try {
			page.getWizard().getContainer().run(true, true, monitor -> {
				try {
					reading.set(Recognition.of(file, importers, monitor).only(file, importers));
				} catch (ImportException unknown) {
					throw new InvocationTargetException(unknown);
				}
			});
			recognised.accept(reading.get(), file);
		} catch (InvocationTargetException failure) {
			if (failure.getCause() instanceof ImportException unknown)
				page.setErrorMessage(unknown.finding().message());
			else
				Applying.tell(failure.getCause());
		} catch (InterruptedException cancelled) {
			page.setErrorMessage(null);
		}
	}
}
