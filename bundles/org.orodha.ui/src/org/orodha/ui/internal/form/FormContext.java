// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.ui.internal.form;

import java.util.List;
import java.util.function.Consumer;

import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.ui.forms.IMessageManager;
import org.eclipse.ui.forms.widgets.FormToolkit;
import org.orodha.ui.OpenCatalogue;
import org.orodha.ui.internal.catalogue.Images;

/**
 * What the fields of a form have in common.
 *
 * @param catalogue the catalogue that is edited
 * @param toolkit   makes the controls
 * @param messages  shows what is wrong, at the field and in the form's head
 * @param images    the icons of kinds
 * @param opener    opens an element that a field refers to
 */
public record FormContext(OpenCatalogue catalogue, FormToolkit toolkit, IMessageManager messages, Images images,
		Consumer<EObject> opener) {

	/** The language in which a person edits: the reader's where the catalogue has it, else the one fallen back on. */
	public String workingLanguage() {
		return workingLanguage(catalogue);
	}

	/** The language in which a person edits a catalogue. */
	public static String workingLanguage(OpenCatalogue catalogue) {
		List<String> languages = catalogue.catalogue().languages();
		return catalogue.languages().stream().filter(wanted -> languages.stream().anyMatch(wanted::equalsIgnoreCase)).findFirst()
				.orElse(languages.get(0));
	}

	/** Executes a command so that it can be undone. */
	public void execute(Command command) {
		catalogue.execute(command);
	}
}
