// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.data.ui.internal.declare;

import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Optional;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.orodha.data.ui.internal.data.TableFiles;
import org.orodha.ui.internal.text.UiText;

/** A file that the user names or looks for. */
final class FileLine {

	private final Text path;
	private final int style;

	/**
	 * @param area  of three columns
	 * @param style SWT.OPEN for a file that there is, SWT.SAVE for one that is written
	 */
	FileLine(Composite area, String label, int style, Runnable changed) {
		this.style = style;
		new Label(area, SWT.NONE).setText(label);
		path = new Text(area, SWT.BORDER);
		GridDataFactory.fillDefaults().grab(true, false).hint(400, SWT.DEFAULT).applyTo(path);
		path.addModifyListener(event -> changed.run());
		Button browse = new Button(area, SWT.PUSH);
		browse.setText(UiText.text("browse"));
		browse.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> browse()));
	}

	private void browse() {
		if (style == SWT.OPEN)
			TableFiles.ask(path.getShell(), SWT.NONE, path.getShell().getText()).stream().map(Path::toString).forEach(path::setText);
		else
			askForTarget();
	}

	private void askForTarget() {
		FileDialog dialog = new FileDialog(path.getShell(), style | SWT.SHEET);
		dialog.setFileName(path.getText());
		String chosen = dialog.open();
		if (chosen != null)
			path.setText(chosen);
	}

	void set(String text) {
		path.setText(text);
	}

	boolean isEmpty() {
		return path.getText().isBlank();
	}

	/** The file; empty where nothing or no path is written, or where a file that is to be read is not there. */
	Optional<Path> file() {
		try {
			Path file = Path.of(path.getText().strip());
			return isEmpty() || style == SWT.OPEN && !Files.isRegularFile(file) ? Optional.empty() : Optional.of(file);
		} catch (InvalidPathException none) {
			return Optional.empty();
		}
	}
}
