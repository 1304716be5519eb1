// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.ui.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

import org.eclipse.core.runtime.IConfigurationElement;
import org.eclipse.core.runtime.Platform;
import org.eclipse.jface.dialogs.IDialogPage;
import org.eclipse.jface.dialogs.IPageChangeProvider;
import org.eclipse.jface.preference.IPreferenceNode;
import org.eclipse.jface.preference.PreferenceDialog;
import org.eclipse.jface.preference.PreferenceManager;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.window.Window;
import org.eclipse.jface.wizard.WizardDialog;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.IPluginContribution;
import org.eclipse.ui.IViewPart;
import org.eclipse.ui.IWorkbenchWizard;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.activities.WorkbenchActivityHelper;
import org.eclipse.ui.dialogs.PreferencesUtil;
import org.eclipse.ui.views.IViewDescriptor;
import org.eclipse.ui.wizards.IWizardCategory;
import org.eclipse.ui.wizards.IWizardDescriptor;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Everything that the workbench offers opens, and nothing of it writes an error into the log. */
class EverythingOpensTest {

	@RegisterExtension
	final Bench bench = new Bench();

	@RegisterExtension
	final ErrorLog errors = new ErrorLog();

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
				opens(new WizardDialog(shell(), wizard), descriptor.getId());
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
			opens(dialog, node.getId());
		}
	}

	@Test
	void whatOrodhaOffersIsNeverHiddenAndOfThePlatformOnlyWhatIsOfUse() throws Exception {
		List<String> ours = new ArrayList<>();
		for (IConfigurationElement element : Platform.getExtensionRegistry().getConfigurationElementsFor("org.eclipse.ui.commands"))
			if (element.getContributor().getName().startsWith("org.orodha."))
				ours.add(element.getContributor().getName() + "/" + element.getAttribute("id"));
		for (IViewDescriptor view : PlatformUI.getWorkbench().getViewRegistry().getViews())
			if (view.getId().startsWith("org.orodha."))
				ours.add(((IPluginContribution) view).getPluginId() + "/" + view.getId());
		assertThat(ours).hasSizeGreaterThan(10).allMatch(EverythingOpensTest::isOffered);
		assertThat(List.of("org.eclipse.ui.ide/org.eclipse.ui.views.ProblemView", "org.eclipse.ui.ide/org.eclipse.ui.views.ProgressView",
				"org.eclipse.team.ui/org.eclipse.team.ui.GenericHistoryView", "org.eclipse.help.ui/org.eclipse.help.ui.HelpView",
				"org.eclipse.ui/org.eclipse.ui.edit.undo")).allMatch(EverythingOpensTest::isOffered);
		assertThat(List.of("org.eclipse.search/org.eclipse.search.ui.views.SearchView", "org.eclipse.compare/compareWithMenu",
				"org.eclipse.team.ui/org.eclipse.team.sync.views.SynchronizeView", "org.eclipse.ui.ide/org.eclipse.ui.views.TaskList",
				"org.eclipse.ui.navigator.resources/org.eclipse.ui.navigator.ProjectExplorer",
				"org.eclipse.ui/org.eclipse.ui.internal.introview", "org.eclipse.ltk.ui.refactoring/menu")).noneMatch(
						EverythingOpensTest::isOffered);
	}

	private static boolean isOffered(String contribution) {
		return PlatformUI.getWorkbench().getActivitySupport().getActivityManager().getIdentifier(contribution).isEnabled();
	}

	/** Whether it opens; where it is Orodha's own, all of its controls have names for screen readers. */
	private void opens(Window dialog, String id) {
		dialog.setBlockOnOpen(false);
		dialog.open();
		events();
		boolean visible = dialog.getShell().isVisible();
		List<String> nameless = id.startsWith("org.orodha.") ? Nameless.in(page(dialog)) : List.of();
		dialog.close();
		assertThat(visible).isTrue();
		assertThat(nameless).as(id).isEmpty();
	}

	/** Of a dialog, what is Orodha's own and not the platform's frame. */
	private static Control page(Window dialog) {
		return dialog instanceof WizardDialog wizard ? wizard.getCurrentPage().getControl()
				: ((IDialogPage) ((IPageChangeProvider) dialog).getSelectedPage()).getControl();
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
