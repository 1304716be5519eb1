// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.data.ui.internal.declare;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.wizard.WizardPage;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;

/** Asks where the declaration is kept, and whether a plug-in is made of it. */
final class SavePage extends WizardPage {

	private static final int WIDTH = 640;

	private FileLine target;
	private Button pack;

	SavePage() {
		super("save", DeclareText.text("save.title"), null);
		setDescription(DeclareText.text("save.description"));
		setPageComplete(false);
	}

	@Override
	public void createControl(Composite parent) {
		Composite area = new Composite(parent, SWT.NONE);
		GridLayoutFactory.swtDefaults().numColumns(3).margins(10, 10).applyTo(area);
		target = new FileLine(area, DeclareText.text("save.file"), SWT.SAVE, this::check);
		pack = new Button(area, SWT.CHECK);
		pack.setText(DeclareText.text("save.pack"));
		pack.setSelection(true);
		pack.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> check()));
		GridDataFactory.fillDefaults().span(3, 1).applyTo(pack);
		Label explanation = new Label(area, SWT.WRAP);
		explanation.setText(DeclareText.text("save.explanation"));
		GridDataFactory.fillDefaults().span(3, 1).indent(0, 12).hint(WIDTH, SWT.DEFAULT).applyTo(explanation);
		setControl(area);
	}

	private void check() {
		Optional<Path> file = file();
		boolean there = file.filter(Files::exists).isPresent() || plugin().filter(Files::exists).isPresent();
		setErrorMessage(!target.isEmpty() && file.isEmpty() ? DeclareText.text("save.ending") : null);
		setMessage(there ? DeclareText.text("save.replaces") : null, WARNING);
		setPageComplete(file.isPresent());
	}

	/** Where the declaration is written. */
	Optional<Path> file() {
		return target.file().filter(file -> file.getFileName() != null && file.getFileName().toString().matches("(?i).+\\.ya?ml"));
	}

	/** Where the plug-in is written, beside the declaration; empty where none is wanted. */
	Optional<Path> plugin() {
		return pack.getSelection() ? file().map(SavePage::jar) : Optional.empty();
	}

	private static Path jar(Path declaration) {
		return declaration.resolveSibling(declaration.getFileName().toString().replaceFirst("\\.[^.]*$", "") + ".jar");
	}

	void fill(Path file) {
		target.set(file.toString());
	}
}
