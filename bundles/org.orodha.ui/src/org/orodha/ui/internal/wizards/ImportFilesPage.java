// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.ui.internal.wizards;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;

import org.eclipse.jface.dialogs.IDialogSettings;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.orodha.core.exchange.Importer;
import org.orodha.ui.OpenCatalogue;
import org.orodha.ui.internal.text.UiText;

/** Asks for the files to import. */
final class ImportFilesPage extends ContributionPage<Importer> {

	private static final String FILES = "files";

	private Text files;

	ImportFilesPage(OpenCatalogue catalogue) {
		super("files", UiText.text("import.files"), catalogue);
	}

	@Override
	void createFiles(Composite area) {
		Label label = new Label(area, SWT.NONE);
		label.setText(UiText.text("import.files.label"));
		GridDataFactory.swtDefaults().align(SWT.BEGINNING, SWT.BEGINNING).applyTo(label);
		files = new Text(area, SWT.BORDER | SWT.MULTI | SWT.V_SCROLL | SWT.H_SCROLL);
		files.setToolTipText(UiText.text("import.files.help"));
		GridDataFactory.fillDefaults().grab(true, false).hint(400, 3 * files.getLineHeight()).applyTo(files);
		files.addModifyListener(event -> check());
		Button browse = new Button(area, SWT.PUSH);
		browse.setText(UiText.text("browse"));
		GridDataFactory.swtDefaults().align(SWT.FILL, SWT.BEGINNING).applyTo(browse);
		browse.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> browse()));
	}

	private void browse() {
		FileDialog dialog = new FileDialog(getShell(), SWT.OPEN | SWT.MULTI | SWT.SHEET);
		List<String> endings = contribution().extensions().stream().map(ending -> "*." + ending).toList();
		dialog.setFilterExtensions(endings.isEmpty() ? new String[] { "*" }
				: new String[] { String.join(";", endings), "*" });
		if (dialog.open() != null)
			setFiles(Arrays.stream(dialog.getFileNames()).map(name -> Path.of(dialog.getFilterPath(), name)).toList());
	}

	void setFiles(List<Path> chosen) {
		files.setText(String.join(files.getLineDelimiter(), chosen.stream().map(Path::toString).toList()));
	}

	List<Path> files() {
		return files.getText().lines().map(String::strip).filter(line -> !line.isEmpty()).map(Path::of).toList();
	}

	@Override
	String problem() {
		if (files().isEmpty())
			return "";
		return files().stream().filter(file -> !Files.isReadable(file)).findFirst()
				.map(file -> UiText.text("import.files.unreadable", file)).orElse(null);
	}

	@Override
	void restore(IDialogSettings settings) {
		String[] last = settings.getArray(FILES);
		if (files.getText().isEmpty() && last != null)
			setFiles(Arrays.stream(last).map(Path::of).filter(Files::isReadable).toList());
	}

	@Override
	void store(IDialogSettings settings) {
		settings.put(FILES, files().stream().map(Path::toString).toArray(String[]::new));
	}
}
