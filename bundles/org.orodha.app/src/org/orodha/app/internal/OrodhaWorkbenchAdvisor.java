// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.app.internal;

import static java.util.Map.entry;

import java.net.URL;
import java.util.Map;

import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IAdaptable;
import org.eclipse.core.runtime.ICoreRunnable;
import org.eclipse.core.runtime.Platform;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.ui.application.IWorkbenchConfigurer;
import org.eclipse.ui.application.IWorkbenchWindowConfigurer;
import org.eclipse.ui.application.WorkbenchAdvisor;
import org.eclipse.ui.application.WorkbenchWindowAdvisor;
import org.eclipse.ui.ide.IDE;
import org.eclipse.ui.statushandlers.StatusManager;
import org.orodha.app.internal.text.AppText;
import org.orodha.core.catalogue.FrozenTextException;
import org.orodha.ui.CatalogueService;

/** The workbench's life: what it restores, opens and keeps. */
final class OrodhaWorkbenchAdvisor extends WorkbenchAdvisor {

	/** What the parts of the platform's IDE that are used ask for by name; the IDE's own application declares it itself. */
	private static final Map<String, String> IMAGES = Map.ofEntries(entry(IDE.SharedImages.IMG_OBJ_PROJECT, "obj16/prj_obj"),
			entry(IDE.SharedImages.IMG_OBJ_PROJECT_CLOSED, "obj16/cprj_obj"), entry("IMG_OBJS_ERROR_PATH", "obj16/error_tsk"),
			entry("IMG_OBJS_WARNING_PATH", "obj16/warn_tsk"), entry("IMG_OBJS_INFO_PATH", "obj16/info_tsk"),
			entry("IMG_OBJS_FIXABLE_ERROR", "obj16/quickfix_error_obj"), entry("IMG_OBJS_FIXABLE_WARNING", "obj16/quickfix_warning_obj"),
			entry("IMG_OBJS_FIXABLE_INFO", "obj16/quickfix_info_obj"), entry("IMG_ELCL_QUICK_FIX_ENABLED", "elcl16/smartmode_co"),
			entry("IMG_DLCL_QUICK_FIX_DISABLED", "dlcl16/smartmode_co"), entry("IMG_DLGBAN_QUICKFIX_DLG", "wizban/quick_fix"),
			entry("IMG_ETOOL_PROBLEM_CATEGORY", "etool16/problem_category"), entry("IMG_ETOOL_PROBLEMS_VIEW", "eview16/problems_view"),
			entry("IMG_ETOOL_PROBLEMS_VIEW_ERROR", "eview16/problems_view_error"),
			entry("IMG_ETOOL_PROBLEMS_VIEW_WARNING", "eview16/problems_view_warning"),
			entry("IMG_ETOOL_PROBLEMS_VIEW_INFO", "eview16/problems_view_info"));

	private final Arguments arguments;
	private final SafeStart starts;

	OrodhaWorkbenchAdvisor(Arguments arguments, SafeStart starts) {
		this.arguments = arguments;
		this.starts = starts;
	}

	@Override
	public void initialize(IWorkbenchConfigurer configurer) {
		configurer.setSaveAndRestore(true);
		IDE.registerAdapters();
		IMAGES.forEach((symbol, name) -> declareImage(configurer, symbol, name));
	}

	private static void declareImage(IWorkbenchConfigurer configurer, String symbol, String name) {
		for (String ending : new String[] { ".svg", ".png" }) {
			URL image = Platform.getBundle("org.eclipse.ui.ide").getEntry("icons/full/" + name + ending);
			if (image != null) {
				configurer.declareImage(symbol, ImageDescriptor.createFromURL(image), true);
				return;
			}
		}
	}

	@Override
	public WorkbenchWindowAdvisor createWorkbenchWindowAdvisor(IWorkbenchWindowConfigurer configurer) {
		return new OrodhaWindowAdvisor(configurer);
	}

	@Override
	public String getInitialWindowPerspectiveId() {
		return CataloguePerspective.ID;
	}

	@Override
	public IAdaptable getDefaultPageInput() {
		return ResourcesPlugin.getWorkspace().getRoot();
	}

	@Override
	public void postStartup() {
		starts.reached();
		new KeptTexts(getWorkbenchConfigurer().getWorkbench()).follow();
		CatalogueService catalogues = getWorkbenchConfigurer().getWorkbench().getService(CatalogueService.class);
		catalogues.projects().forEach(catalogues::open);
		arguments.catalogue().ifPresent(folder -> Job.create(AppText.text("start.open", folder),
				(ICoreRunnable) monitor -> catalogues.show(folder, monitor)).schedule());
	}

	@Override
	public void eventLoopException(Throwable exception) {
		if (exception instanceof FrozenTextException frozen)
			MessageDialog.openInformation(null, AppText.text("frozen.title"), frozen.getMessage());
		else
			super.eventLoopException(exception);
	}

	@Override
	public boolean preShutdown() {
		Job.getJobManager().cancel(CatalogueService.OPENING);
		return super.preShutdown();
	}

	@Override
	public void postShutdown() {
		try {
			ResourcesPlugin.getWorkspace().save(true, null);
		} catch (CoreException failure) {
			StatusManager.getManager().handle(failure.getStatus(), StatusManager.LOG);
		}
	}
}
