// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.workshop.ui.internal;

import java.util.Optional;

import org.eclipse.core.commands.common.CommandException;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.handlers.IHandlerService;
import org.orodha.model.IdentifiedElement;
import org.orodha.ui.OpenCatalogue;
import org.orodha.ui.internal.editor.Editors;
import org.orodha.workshop.course.ExerciseStep;

/** Where in the workbench a step is done. */
final class Place {

	private static final String EXPLORER = "org.orodha.ui.explorer";

	private Place() {
	}

	/** Takes one there; what is not made yet is made in the explorer. */
	static void show(IWorkbenchPage page, OpenCatalogue catalogue, ExerciseStep step) throws PartInitException, CommandException {
		String name = step.goTo().substring(step.goTo().indexOf(':') + 1);
		if (step.goTo().startsWith("view:"))
			page.showView(name);
		else if (step.goTo().startsWith("command:"))
			page.getWorkbenchWindow().getService(IHandlerService.class).executeCommand(name, null);
		else {
			Optional<IdentifiedElement> element = catalogue.catalogue().find(IdentifiedElement.class, name);
			if (element.isPresent())
				Editors.show(page, element.get());
			else
				page.showView(EXPLORER);
		}
	}
}
