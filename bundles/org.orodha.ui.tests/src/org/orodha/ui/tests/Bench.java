// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.ui.tests;

import static org.assertj.core.api.Assertions.fail;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;

import org.eclipse.core.commands.common.CommandException;
import org.eclipse.core.resources.IMarker;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.commands.ICommandService;
import org.eclipse.ui.handlers.IHandlerService;
import org.eclipse.ui.part.FileEditorInput;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.orodha.core.catalogue.Commands;
import org.orodha.core.text.Labels;
import org.orodha.core.text.Texts;
import org.orodha.model.Agency;
import org.orodha.model.CatalogueElement;
import org.orodha.model.Dataset;
import org.orodha.model.Frequency;
import org.orodha.model.ModelFactory;
import org.orodha.model.Role;
import org.orodha.model.TaskPermission;
import org.orodha.model.TextState;
import org.orodha.ui.CatalogueService;
import org.orodha.ui.OpenCatalogue;
import org.orodha.ui.internal.editor.Editors;
import org.orodha.ui.internal.editor.ElementEditor;
import org.orodha.ui.internal.explorer.ElementNode;
import org.orodha.ui.internal.explorer.ExplorerLinks;
import org.orodha.ui.internal.problems.CheckJob;
import org.orodha.ui.internal.problems.Markers;

/** The workbench that a test works in; it is cleared afterwards. Waiting goes on handling events. */
final class Bench implements AfterEachCallback {

	private static final long PATIENCE_NANOSECONDS = 60_000_000_000L;

	CatalogueService catalogues() {
		return PlatformUI.getWorkbench().getService(CatalogueService.class);
	}

	IWorkbenchPage page() {
		return PlatformUI.getWorkbench().getWorkbenchWindows()[0].getActivePage();
	}

	OpenCatalogue create(Path folder, String title) throws CoreException {
		return opened(catalogues().create(folder, title, List.of("en"), new NullProgressMonitor()));
	}

	OpenCatalogue opened(IProject project) {
		until("the catalogue is open", () -> catalogues().find(project).isPresent());
		return catalogues().find(project).orElseThrow();
	}

	<T extends CatalogueElement> T add(OpenCatalogue catalogue, T element, String id, String name) {
		element.setId(id);
		element.getName().add(Texts.text("en", name, TextState.ORIGINAL));
		catalogue.execute(Commands.add(catalogue.catalogue(), element));
		return element;
	}

	/** An agency whose head may sign off. */
	Agency immigration(OpenCatalogue catalogue) {
		Agency agency = ModelFactory.eINSTANCE.createAgency();
		Role head = ModelFactory.eINSTANCE.createRole();
		head.setId("dis.head");
		head.getPermissions().add(TaskPermission.SIGN_OFF);
		agency.getRoles().add(head);
		return add(catalogue, agency, "dis", "Immigration");
	}

	/** A dataset that is expected every month, as yet without columns and without a source. */
	Dataset monthlyArrivals() {
		Dataset arrivals = ModelFactory.eINSTANCE.createDataset();
		arrivals.setId("dis.border.arrivals");
		arrivals.getName().add(Texts.text("en", "Arrivals by post", TextState.ORIGINAL));
		arrivals.setFrequency(Frequency.MONTHLY);
		arrivals.setReleaseCalendar("FREQ=MONTHLY;BYMONTHDAY=15");
		arrivals.setCoverageEnd("2026-02");
		return arrivals;
	}

	ElementEditor open(CatalogueElement element) throws PartInitException {
		return Editors.open(page(), element, null).orElseThrow();
	}

	/** The line of the explorer that stands for an element with a file of its own. */
	ElementNode node(OpenCatalogue catalogue, CatalogueElement element) {
		return (ElementNode) new ExplorerLinks()
				.findSelection(new FileEditorInput(catalogue.fileOf(element).orElseThrow())).getFirstElement();
	}

	/** The field of one of the element's own features, unfolded where it is in a folded section. */
	Text text(ElementEditor editor, EStructuralFeature feature) {
		if (find((Composite) editor.formPages().get(0).getPartControl(), Labels.documentation(feature)).isEmpty())
			editor.reveal(editor.element(), feature.getName());
		return find((Composite) editor.formPages().get(0).getPartControl(), Labels.documentation(feature)).orElseThrow();
	}

	private static Optional<Text> find(Composite parent, String help) {
		for (Control child : parent.getChildren()) {
			if (child instanceof Text text && help.equals(text.getToolTipText()))
				return Optional.of(text);
			if (child instanceof Composite composite && find(composite, help).isPresent())
				return find(composite, help);
		}
		return Optional.empty();
	}

	void run(String command) throws CommandException {
		page().getWorkbenchWindow().getService(IHandlerService.class).executeCommand(command, null);
	}

	boolean isEnabled(String command) {
		return page().getWorkbenchWindow().getService(ICommandService.class).getCommand(command).isEnabled();
	}

	List<IMarker> findings(OpenCatalogue catalogue) {
		try {
			return List.of(catalogue.project().findMarkers(Markers.TYPE, false, IResource.DEPTH_INFINITE));
		} catch (CoreException failure) {
			throw new IllegalStateException(failure);
		}
	}

	void checked() {
		until("the checks are done", () -> Job.getJobManager().find(CheckJob.FAMILY).length == 0);
	}

	void until(String what, BooleanSupplier condition) {
		Display display = PlatformUI.getWorkbench().getDisplay();
		long end = System.nanoTime() + PATIENCE_NANOSECONDS;
		while (!condition.getAsBoolean()) {
			if (System.nanoTime() > end)
				fail("Waited in vain until " + what);
			display.timerExec(50, () -> {
			});
			if (!display.readAndDispatch())
				display.sleep();
		}
	}

	@Override
	public void afterEach(ExtensionContext context) throws CoreException {
		page().closeAllEditors(false);
		for (IProject project : catalogues().projects()) {
			checked();
			project.delete(false, true, new NullProgressMonitor());
		}
		until("no catalogue is open", () -> catalogues().all().isEmpty());
	}
}
