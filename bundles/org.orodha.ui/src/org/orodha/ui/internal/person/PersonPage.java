// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.ui.internal.person;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.preference.PreferencePage;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.ui.IWorkbench;
import org.eclipse.ui.IWorkbenchPreferencePage;
import org.orodha.core.catalogue.People;
import org.orodha.model.ModelPackage.Literals;
import org.orodha.ui.CatalogueService;
import org.orodha.ui.OpenCatalogue;
import org.orodha.ui.internal.form.AccessibleName;
import org.orodha.ui.internal.form.ElementField;
import org.orodha.ui.internal.preferences.Myself;
import org.orodha.ui.internal.text.HelpContext;
import org.orodha.ui.internal.text.UiText;

/** Asks which person of the catalogue works at this workbench. */
public final class PersonPage extends PreferencePage implements IWorkbenchPreferencePage {

	private static final int WIDTH = 340;

	private final Myself myself = new Myself();
	private OpenCatalogue catalogue;
	private ElementField person;

	@Override
	public void init(IWorkbench workbench) {
		catalogue = workbench.getService(CatalogueService.class).all().stream().findFirst().orElse(null);
	}

	@Override
	protected Control createContents(Composite parent) {
		HelpContext.PERSON.of(parent);
		Composite area = new Composite(parent, SWT.NONE);
		GridLayoutFactory.fillDefaults().numColumns(2).spacing(8, 10).applyTo(area);
		wrapped(area, UiText.text("person.explanation", Myself.systemUser()));
		if (catalogue == null) {
			wrapped(area, UiText.text("person.noCatalogue", myself.setting()));
			return area;
		}
		Label label = new Label(area, SWT.NONE);
		label.setText(UiText.text("person.me"));
		person = new ElementField(area, catalogue, Literals.PERSON, candidate -> true, chosen -> validate());
		person.control().setMessage(Myself.systemUser());
		AccessibleName.give(person.control(), UiText.text("person.me"));
		GridDataFactory.fillDefaults().grab(true, false).applyTo(person.control());
		if (!myself.setting().isEmpty())
			People.called(catalogue.catalogue(), myself.setting()).stream().findFirst().ifPresentOrElse(person::choose,
					() -> person.control().setText(myself.setting()));
		return area;
	}

	private static void wrapped(Composite area, String text) {
		Label label = new Label(area, SWT.WRAP);
		label.setText(text.replace("&", "&&"));
		GridDataFactory.fillDefaults().grab(true, false).span(2, 1).hint(WIDTH, SWT.DEFAULT).applyTo(label);
	}

	private boolean isNobody() {
		return person.control().getText().isBlank();
	}

	private void validate() {
		if (person == null)
			return;
		boolean valid = isNobody() || person.element().isPresent();
		setErrorMessage(valid ? null : UiText.text("person.unknown", person.control().getText()));
		setValid(valid);
	}

	@Override
	protected void performDefaults() {
		if (person != null)
			person.control().setText("");
		super.performDefaults();
	}

	@Override
	public boolean performOk() {
		if (person != null && (isNobody() || person.element().isPresent()))
			myself.set(person.element().map(chosen -> chosen.getId()).orElse(""));
		return true;
	}
}
