// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.ui.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.wizard.WizardDialog;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.ui.IWorkbenchWizard;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.commands.ICommandService;
import org.eclipse.ui.views.IViewDescriptor;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

/** What the platform itself says stands in the reader's language, too. This runs in English and in French. */
class LanguageTest {

	private static final boolean FRENCH = Locale.getDefault().getLanguage().equals("fr");

	@RegisterExtension
	final Bench bench = new Bench();

	@TempDir
	Path folder;

	@Test
	void theButtonsOfAWizardAreInTheLanguageOfItsPages() throws Exception {
		bench.create(folder.resolve("mine"), "My catalogue");
		IWorkbenchWizard wizard = PlatformUI.getWorkbench().getImportWizardRegistry().findWizard("org.orodha.ui.import").createWizard();
		wizard.init(PlatformUI.getWorkbench(), StructuredSelection.EMPTY);
		WizardDialog dialog = new WizardDialog(bench.page().getWorkbenchWindow().getShell(), wizard);
		dialog.setBlockOnOpen(false);
		dialog.open();
		try {
			List<String> buttons = new ArrayList<>();
			collect(dialog.getShell(), buttons);
			assertThat(buttons).contains(FRENCH ? new String[] { "< Précédent", "Suivant >", "Terminer", "Annuler" }
					: new String[] { "< Back", "Next >", "Finish", "Cancel" });
		} finally {
			dialog.close();
		}
	}

	@Test
	void theViewsOfThePlatformAreNamedInTheLanguageOfTheOthers() {
		assertThat(name("org.eclipse.ui.views.ProblemView")).isEqualTo(FRENCH ? "Problèmes" : "Problems");
		assertThat(name("org.eclipse.team.ui.GenericHistoryView")).isEqualTo(FRENCH ? "Historique" : "History");
		assertThat(name("org.eclipse.ui.views.PropertySheet")).isEqualTo(FRENCH ? "Propriétés" : "Properties");
	}

	@Test
	void dialogsOfThePlatformAreAnsweredInTheLanguageOfTheReader() {
		assertThat(IDialogConstants.YES_LABEL.replace("&", "")).isEqualTo(FRENCH ? "Oui" : "Yes");
		assertThat(IDialogConstants.SHOW_DETAILS_LABEL.replace("&", "")).isEqualTo(FRENCH ? "Détails >>" : "Details >>");
	}

	@Test
	void commandsOfThePlatformAreNamedInTheLanguageOfTheOthers() throws Exception {
		ICommandService commands = PlatformUI.getWorkbench().getService(ICommandService.class);
		assertThat(commands.getCommand("org.eclipse.ui.file.restartWorkbench").getName()).isEqualTo(FRENCH ? "Redémarrer" : "Restart");
	}

	private static String name(String id) {
		IViewDescriptor view = PlatformUI.getWorkbench().getViewRegistry().find(id);
		return view.getLabel();
	}

	private static void collect(Composite parent, List<String> texts) {
		for (Control child : parent.getChildren())
			if (child instanceof Button button)
				texts.add(button.getText().replace("&", ""));
			else if (child instanceof Composite composite)
				collect(composite, texts);
	}
}
