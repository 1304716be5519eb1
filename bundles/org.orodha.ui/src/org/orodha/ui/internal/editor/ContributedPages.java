// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.ui.internal.editor;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IConfigurationElement;
import org.eclipse.core.runtime.Platform;
import org.eclipse.ui.statushandlers.StatusManager;

/** The pages that extensions add to an element's editor. */
final class ContributedPages {

	private static final String POINT = "org.orodha.ui.elementPages";

	private ContributedPages() {
	}

	/** The pages for the editor's element, in the order of the extensions; one that cannot be made is logged and left out. */
	static List<ElementPage> of(ElementEditor editor) {
		List<ElementPage> pages = new ArrayList<>();
		for (IConfigurationElement extension : Platform.getExtensionRegistry().getConfigurationElementsFor(POINT))
			if (editor.element().eClass().getName().equals(extension.getAttribute("kind")))
				try {
					pages.addAll(((ElementPages) extension.createExecutableExtension("class")).of(editor));
				} catch (CoreException failure) {
					StatusManager.getManager().handle(failure.getStatus(), StatusManager.LOG);
				}
		return pages;
	}
}
