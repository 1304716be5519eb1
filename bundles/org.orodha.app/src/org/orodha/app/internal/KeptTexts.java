// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.app.internal;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

import org.eclipse.core.runtime.preferences.IEclipsePreferences;
import org.eclipse.core.runtime.preferences.InstanceScope;
import org.eclipse.e4.ui.model.application.MApplication;
import org.eclipse.e4.ui.model.application.ui.MUILabel;
import org.eclipse.e4.ui.model.application.ui.advanced.MPerspective;
import org.eclipse.e4.ui.model.application.ui.basic.MPart;
import org.eclipse.e4.ui.workbench.modeling.EModelService;
import org.eclipse.ui.IEditorReference;
import org.eclipse.ui.IPerspectiveDescriptor;
import org.eclipse.ui.IWorkbench;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.views.IViewDescriptor;
import org.osgi.framework.FrameworkUtil;
import org.osgi.service.prefs.BackingStoreException;
import org.slf4j.LoggerFactory;

/**
 * The names of perspectives, views and editors that the workbench keeps from one session to the next. Where the language has
 * changed meanwhile they are renewed.
 */
final class KeptTexts {

	private static final String LANGUAGE = "language";

	private final IWorkbench workbench;
	private final IEclipsePreferences preferences = InstanceScope.INSTANCE
			.getNode(FrameworkUtil.getBundle(KeptTexts.class).getSymbolicName());

	KeptTexts(IWorkbench workbench) {
		this.workbench = workbench;
	}

	/** Renews the names where they are those of another language, and notes the present one. */
	void follow() {
		String present = Locale.getDefault().toLanguageTag();
		if (present.equals(preferences.get(LANGUAGE, null)))
			return;
		for (IWorkbenchWindow window : workbench.getWorkbenchWindows())
			renew(window);
		preferences.put(LANGUAGE, present);
		try {
			preferences.flush();
		} catch (BackingStoreException unkept) {
			LoggerFactory.getLogger(KeptTexts.class).warn("Names will be renewed at the next start again", unkept);
		}
	}

	private void renew(IWorkbenchWindow window) {
		MApplication application = window.getService(MApplication.class);
		EModelService model = window.getService(EModelService.class);
		Stream<MPerspective> kept = application.getSnippets().stream().filter(MPerspective.class::isInstance).map(MPerspective.class::cast);
		Stream.concat(model.findElements(application, null, MPerspective.class).stream(), kept)
				.forEach(perspective -> name(perspective, Optional
						.ofNullable(workbench.getPerspectiveRegistry().findPerspectiveWithId(perspective.getElementId()))
						.map(IPerspectiveDescriptor::getLabel)));
		List<MPart> parts = model.findElements(application, null, MPart.class);
		parts.forEach(part -> name(part, Optional.ofNullable(workbench.getViewRegistry().find(part.getElementId())).map(IViewDescriptor::getLabel)));
		for (IWorkbenchPage page : window.getPages())
			for (IEditorReference editor : page.getEditorReferences())
				editor.getEditor(true);
	}

	private static void name(MUILabel element, Optional<String> name) {
		name.ifPresent(present -> {
			element.setLabel(present);
			element.setTooltip(present);
		});
	}
}
