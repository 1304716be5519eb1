// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.ui.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;

import org.eclipse.core.runtime.Adapters;
import org.eclipse.e4.ui.model.application.ui.basic.MPart;
import org.eclipse.help.IContextProvider;
import org.eclipse.jface.preference.IPreferenceNode;
import org.eclipse.jface.preference.PreferenceDialog;
import org.eclipse.jface.preference.PreferenceManager;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.wizard.WizardDialog;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.ToolBar;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.ui.IViewPart;
import org.eclipse.ui.IWorkbenchPart;
import org.eclipse.ui.IWorkbenchWizard;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.activities.WorkbenchActivityHelper;
import org.eclipse.ui.dialogs.PreferencesUtil;
import org.eclipse.ui.forms.editor.IFormPage;
import org.eclipse.ui.views.IViewDescriptor;
import org.eclipse.ui.wizards.IWizardDescriptor;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.orodha.core.text.Kinds;
import org.orodha.model.CatalogueElement;
import org.orodha.model.DataSource;
import org.orodha.model.Dataset;
import org.orodha.model.ModelFactory;
import org.orodha.ui.OpenCatalogue;
import org.orodha.ui.internal.editor.Editors;
import org.orodha.ui.internal.editor.ElementEditor;
import org.orodha.ui.internal.text.HelpContext;

/** F1 leads from every view, page of an editor, wizard and page of the preferences to a page about it. */
class HelpEverywhereTest {

	/** What shows nothing until the platform has something to show in it. */
	private static final Set<String> EMPTY = Set.of("org.eclipse.team.ui.GenericHistoryView");

	@RegisterExtension
	final Bench bench = new Bench();

	@TempDir
	Path folder;

	private final List<String> lacking = new ArrayList<>();

	@Test
	void everyContextHasAPage() throws Exception {
		for (HelpContext context : HelpContext.values())
			HelpPages.lacking(context).ifPresent(lacking::add);

		assertThat(lacking).isEmpty();
	}

	@Test
	void onEveryView() throws Exception {
		for (IViewDescriptor view : PlatformUI.getWorkbench().getViewRegistry().getViews())
			if (!WorkbenchActivityHelper.filterItem(view) && !EMPTY.contains(view.getId())) {
				IViewPart opened = bench.page().showView(view.getId());
				Control area = (Control) opened.getSite().getService(MPart.class).getWidget();
				lookAt(view.getId(), opened, area);
				bench.page().hideView(opened);
			}
		bench.page().resetPerspective();

		assertThat(lacking).isEmpty();
	}

	/** Of a view that is Orodha's, every control leads to help; of one of the platform's, some do. */
	private void lookAt(String view, IViewPart part, Control area) throws IOException {
		IContextProvider own = Adapters.adapt(part, IContextProvider.class);
		if (own != null) {
			HelpPages.lacking(own.getContext(area), view).ifPresent(lacking::add);
			return;
		}
		List<String> found = new ArrayList<>();
		List<Control> controls = withFocus(area);
		for (Control control : controls)
			HelpPages.lackingAt(control, area).ifPresent(lack -> found.add(view + ": " + lack + " on " + control));
		if (view.startsWith("org.orodha.") || found.size() == controls.size())
			lacking.addAll(found);
	}

	/** What can have the focus in a view; tool bars belong to the window. */
	private static List<Control> withFocus(Control control) {
		if (control instanceof Composite composite && !(control instanceof Tree) && composite.getChildren().length > 0)
			return Arrays.stream(composite.getChildren()).filter(child -> !(child instanceof ToolBar) && !(child instanceof Label))
					.flatMap(child -> withFocus(child).stream()).toList();
		return List.of(control);
	}

	@Test
	void onEveryPageOfEveryKindsEditor() throws Exception {
		OpenCatalogue catalogue = bench.create(folder.resolve("mine"), "My catalogue");
		for (String kind : Kinds.names())
			if (Kinds.named(kind).filter(Kinds::isTopLevel).isPresent()) {
				CatalogueElement element = (CatalogueElement) ModelFactory.eINSTANCE.create(Kinds.named(kind).orElseThrow());
				if (element instanceof DataSource source)
					source.getDatasets().add(bench.monthlyArrivals());
				bench.add(catalogue, element, "the-" + kind, kind);
				look(kind, bench.open(element));
				if (element instanceof DataSource source)
					look("dataset", dataset(source.getDatasets().get(0)));
			}

		assertThat(lacking).isEmpty();
	}

	@Test
	void onEveryWizard() throws Exception {
		for (String id : List.of("org.orodha.ui.newCatalogueWizard", "org.orodha.ui.import", "org.orodha.ui.export", "org.orodha.data.ui.receiveWizard")) {
			IWizardDescriptor descriptor = descriptor(id);
			IWorkbenchWizard wizard = descriptor.createWizard();
			wizard.init(PlatformUI.getWorkbench(), StructuredSelection.EMPTY);
			WizardDialog dialog = new WizardDialog(bench.page().getWorkbenchWindow().getShell(), wizard);
			dialog.setBlockOnOpen(false);
			dialog.open();
			look(id, dialog.getCurrentPage().getControl());
			look(id, dialog.getShell());
			dialog.close();
		}

		assertThat(lacking).isEmpty();
	}

	private static IWizardDescriptor descriptor(String id) {
		return Arrays.asList(PlatformUI.getWorkbench().getNewWizardRegistry(), PlatformUI.getWorkbench().getImportWizardRegistry(),
				PlatformUI.getWorkbench().getExportWizardRegistry()).stream().map(registry -> registry.findWizard(id))
				.filter(found -> found != null).findFirst().orElseThrow();
	}

	@Test
	void onEveryPageOfThePreferencesThatIsOrodhas() throws Exception {
		for (IPreferenceNode node : PlatformUI.getWorkbench().getPreferenceManager().getElements(PreferenceManager.PRE_ORDER))
			if (node.getId().startsWith("org.orodha.")) {
				PreferenceDialog dialog = PreferencesUtil.createPreferenceDialogOn(bench.page().getWorkbenchWindow().getShell(), node.getId(),
						null, null);
				dialog.setBlockOnOpen(false);
				dialog.open();
				look(node.getId(), node.getPage().getControl());
				dialog.close();
			}

		assertThat(lacking).isEmpty();
	}

	private ElementEditor dataset(Dataset dataset) throws Exception {
		return Editors.open(bench.page(), dataset, null).orElseThrow();
	}

	private void look(String kind, ElementEditor editor) throws IOException {
		for (IFormPage page : editor.formPages()) {
			editor.setActivePage(page.getId());
			look(kind + " " + page.getId(), focus(editor));
		}
		bench.page().closeEditor(editor, false);
	}

	private Control focus(IWorkbenchPart part) {
		bench.page().activate(part);
		part.setFocus();
		return PlatformUI.getWorkbench().getDisplay().getFocusControl();
	}

	private void look(String what, Control control) throws IOException {
		HelpPages.lackingAt(control).ifPresent(lack -> lacking.add(what + ": " + lack));
	}
}
