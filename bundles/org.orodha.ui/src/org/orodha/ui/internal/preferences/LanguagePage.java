// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.ui.internal.preferences;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;

import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.preference.PreferencePage;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.ui.IWorkbench;
import org.eclipse.ui.IWorkbenchPreferencePage;
import org.orodha.core.text.PreferredLanguage;
import org.orodha.ui.internal.text.HelpContext;
import org.orodha.ui.internal.text.UiText;

/** Asks which language Orodha speaks; it does so from its next start on. */
public final class LanguagePage extends PreferencePage implements IWorkbenchPreferencePage {

	private static final String COMPUTERS = "";

	private final Map<String, Button> choices = new LinkedHashMap<>();
	private IWorkbench workbench;
	private String present = COMPUTERS;

	@Override
	public void init(IWorkbench shown) {
		workbench = shown;
	}

	@Override
	protected Control createContents(Composite parent) {
		HelpContext.LANGUAGE.of(parent);
		Composite area = new Composite(parent, SWT.NONE);
		GridLayoutFactory.fillDefaults().spacing(0, 8).applyTo(area);
		Label question = new Label(area, SWT.WRAP);
		question.setText(UiText.text("language.question"));
		GridDataFactory.fillDefaults().grab(true, false).hint(320, SWT.DEFAULT).applyTo(question);
		choice(area, COMPUTERS, UiText.text("language.computers"));
		for (String language : PreferredLanguage.SPOKEN)
			choice(area, language, ownName(language));
		try {
			present = PreferredLanguage.get().orElse(COMPUTERS);
		} catch (IOException unreadable) {
			setErrorMessage(UiText.text("language.unread", unreadable.getMessage()));
		}
		select(present);
		return area;
	}

	private void choice(Composite area, String language, String text) {
		Button button = new Button(area, SWT.RADIO);
		button.setText(text);
		choices.put(language, button);
	}

	/** A language by the name that its speakers give it. */
	private static String ownName(String language) {
		Locale locale = Locale.forLanguageTag(language);
		String name = locale.getDisplayLanguage(locale);
		return name.substring(0, 1).toUpperCase(locale) + name.substring(1);
	}

	private void select(String language) {
		choices.forEach((each, button) -> button.setSelection(each.equals(language)));
	}

	private String selected() {
		return choices.entrySet().stream().filter(choice -> choice.getValue().getSelection()).map(Map.Entry::getKey).findFirst()
				.orElse(COMPUTERS);
	}

	@Override
	protected void performDefaults() {
		select(COMPUTERS);
		super.performDefaults();
	}

	@Override
	public boolean performOk() {
		String wanted = selected();
		if (Objects.equals(wanted, present))
			return true;
		try {
			PreferredLanguage.choose(wanted.equals(COMPUTERS) ? null : wanted);
		} catch (IOException failure) {
			setErrorMessage(UiText.text("language.unkept", failure.getMessage()));
			return false;
		}
		present = wanted;
		if (MessageDialog.open(MessageDialog.QUESTION, getShell(), UiText.text("language.title"), UiText.text("language.restart"),
				SWT.SHEET, UiText.text("language.now"), UiText.text("language.later")) == 0)
			getShell().getDisplay().asyncExec(workbench::restart);
		return true;
	}
}
