// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.ui.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;

import org.eclipse.swt.widgets.Text;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.orodha.model.DataSource;
import org.orodha.model.ModelFactory;
import org.orodha.model.ModelPackage.Literals;
import org.orodha.ui.OpenCatalogue;
import org.orodha.ui.internal.editor.ElementEditor;

/** The Edit menu's commands for texts work in a form's fields. */
class ClipboardTest {

	@RegisterExtension
	final ErrorLog errors = new ErrorLog();

	@RegisterExtension
	final Bench bench = new Bench();

	@TempDir
	Path folder;

	@Test
	void aTextIsSelectedCutAndPasted() throws Exception {
		OpenCatalogue catalogue = bench.create(folder.resolve("mine"), "My catalogue");
		DataSource census = bench.add(catalogue, ModelFactory.eINSTANCE.createDataSource(), "census", "Census");
		ElementEditor editor = bench.open(census);
		Text name = bench.text(editor, Literals.IDENTIFIED_ELEMENT__NAME);
		bench.until("the field has the focus", () -> name.setFocus() && name.isFocusControl());

		bench.run("org.eclipse.ui.edit.selectAll");
		bench.run("org.eclipse.ui.edit.cut");
		assertThat(name.getText()).isEmpty();
		bench.run("org.eclipse.ui.edit.paste");
		bench.run("org.eclipse.ui.edit.paste");

		assertThat(name.getText()).isEqualTo("CensusCensus");
		assertThat(census.getName().get(0).getValue()).isEqualTo("CensusCensus");
	}
}
