// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.data.ui.internal.declare;

import java.nio.file.Path;
import java.util.Optional;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.wizard.WizardPage;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;

/** Asks for a file as the agency has them. */
final class SamplePage extends WizardPage {

	private static final int WIDTH = 640;

	private final String dataset;
	private FileLine sample;

	/** @param dataset what the dataset is called */
	SamplePage(String dataset) {
		super("sample", DeclareText.text("sample.title"), null);
		this.dataset = dataset;
		setDescription(DeclareText.text("sample.description"));
		setPageComplete(false);
	}

	@Override
	public void createControl(Composite parent) {
		Composite area = new Composite(parent, SWT.NONE);
		GridLayoutFactory.swtDefaults().numColumns(3).margins(10, 10).applyTo(area);
		new Label(area, SWT.NONE).setText(DeclareText.text("sample.dataset"));
		Label name = new Label(area, SWT.NONE);
		name.setText(dataset.replace("&", "&&"));
		GridDataFactory.fillDefaults().span(2, 1).applyTo(name);
		sample = new FileLine(area, DeclareText.text("sample.file"), SWT.OPEN, this::check);
		Label explanation = new Label(area, SWT.WRAP);
		explanation.setText(DeclareText.text("sample.explanation"));
		GridDataFactory.fillDefaults().span(3, 1).indent(0, 12).hint(WIDTH, SWT.DEFAULT).applyTo(explanation);
		setControl(area);
	}

	private void check() {
		setErrorMessage(sample.isEmpty() || file().isPresent() ? null : DeclareText.text("file.none"));
		setPageComplete(file().isPresent());
	}

	Optional<Path> file() {
		return sample.file();
	}

	void fill(Path file) {
		sample.set(file.toString());
	}
}
