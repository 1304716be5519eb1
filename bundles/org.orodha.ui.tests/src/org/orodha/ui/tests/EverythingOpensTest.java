// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.ui.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.Stream;

import org.eclipse.core.runtime.ILogListener;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Platform;
import org.eclipse.jface.dialogs.IPageChangeProvider;
import org.eclipse.jface.preference.IPreferenceNode;
import org.eclipse.jface.preference.PreferenceDialog;
import org.eclipse.jface.preference.PreferenceManager;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.window.Window;
import org.eclipse.jface.wizard.WizardDialog;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.IViewPart;
import org.eclipse.ui.IWorkbenchWizard;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.activities.WorkbenchActivityHelper;
import org.eclipse.ui.dialogs.PreferencesUtil;
import org.eclipse.ui.views.IViewDescriptor;
import org.eclipse.ui.wizards.IWizardCategory;
import org.eclipse.ui.wizards.IWizardDescriptor;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Everything that the workbench offers opens, and nothing of it writes an error into the log. */
class EverythingOpensTest {

	@RegisterExtension
	final Bench bench = new Bench();

	private final List<IStatus> errors = new CopyOnWriteArrayList<>();
	private final ILogListener listener = (status, plugin) -> {
		if (status.matches(IStatus.ERROR))
			errors.add(status);
	};

	@BeforeEach
	void listensToTheLog() {
		Platform.addLogListener(listener);
	}

	@AfterEach
	void nothingWentWrong() {
		Platform.removeLogListener(listener);
		assertThat(errors).isEmpty();
	}

	@Test
	void everyView() throws Exception {
		List<IViewDescriptor> views = Arrays.stream(PlatformUI.getWorkbench().getViewRegistry().getViews())
				.filter(view -> !WorkbenchActivityHelper.filterItem(view)).toList();
		assertThat(views).extracting(IViewDescriptor::getId).contains("org.orodha.ui.explorer", "org.orodha.data.ui.board",
				"org.eclipse.ui.views.ProblemView", "org.eclipse.help.ui.HelpView");
		List<String> broken = new ArrayList<>();
		for (IViewDescriptor view : views) {
			int before = errors.size();
			IViewPart opened = bench.page().showView(view.getId());
			events();
			if (opened.getTitle().isEmpty() || errors.size() > before)
				broken.add(view.getId());
			bench.page().hideView(opened);
		}
		bench.page().resetPerspective();
		assertThat(broken).isEmpty();
	}

	@Test
	void everyWizard() throws Exception {
		for (IWizardCategory root : List.of(PlatformUI.getWorkbench().getNewWizardRegistry().getRootCategory(),
				PlatformUI.getWorkbench().getImportWizardRegistry().getRootCategory(),
				PlatformUI.getWorkbench().getExportWizardRegistry().getRootCategory()))
			for (IWizardDescriptor descriptor : wizards(root)) {
				IWorkbenchWizard wizard = descriptor.createWizard();
				wizard.init(PlatformUI.getWorkbench(), StructuredSelection.EMPTY);
				opens(new WizardDialog(shell(), wizard));
			}
	}

	private static List<IWizardDescriptor> wizards(IWizardCategory category) {
		return Stream.concat(Arrays.stream(category.getWizards()),
				Arrays.stream(category.getCategories()).flatMap(child -> wizards(child).stream()))
				.filter(wizard -> !WorkbenchActivityHelper.filterItem(wizard)).toList();
	}

	@Test
	void everyPreferencePage() {
		for (IPreferenceNode node : PlatformUI.getWorkbench().getPreferenceManager().getElements(PreferenceManager.PRE_ORDER)) {
			if (WorkbenchActivityHelper.filterItem(node))
				continue;
			PreferenceDialog dialog = PreferencesUtil.createPreferenceDialogOn(shell(), node.getId(), null, null);
			assertThat(((IPageChangeProvider) dialog).getSelectedPage()).as(node.getId()).isNotNull();
			opens(dialog);
		}
	}

	private void opens(Window dialog) {
		dialog.setBlockOnOpen(false);
		dialog.open();
		events();
		assertThat(dialog.getShell().isVisible()).isTrue();
		dialog.close();
	}

	private void events() {
		while (shell().getDisplay().readAndDispatch()) {
			// until nothing is left to do
		}
	}

	private Shell shell() {
		return bench.page().getWorkbenchWindow().getShell();
	}
}
