// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.ui.tests;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;

import org.eclipse.core.commands.common.CommandException;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IMarker;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.core.runtime.jobs.IJobChangeListener;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.wizard.WizardDialog;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Text;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeItem;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.ide.IDE;
import org.eclipse.ui.quickaccess.QuickAccessElement;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.orodha.core.text.Texts;
import org.orodha.model.Agency;
import org.orodha.model.DataSource;
import org.orodha.model.ModelFactory;
import org.orodha.model.ModelPackage.Literals;
import org.orodha.ui.CatalogueService;
import org.orodha.ui.OpenCatalogue;
import org.orodha.ui.internal.editor.ElementEditor;
import org.orodha.ui.internal.explorer.ExplorerView;
import org.orodha.ui.internal.find.ElementsByName;
import org.orodha.ui.internal.problems.Markers;
import org.orodha.ui.internal.wizards.ImportWizard;

class WorkbenchTest {

	@RegisterExtension
	final Bench bench = new Bench();

	@TempDir
	Path folder;

	@Test
	void aNewCatalogueIsAProjectThatTheExplorerShows() throws CoreException {
		OpenCatalogue catalogue = bench.create(folder.resolve("mine"), "My catalogue");

		ExplorerView explorer = (ExplorerView) bench.page().showView(ExplorerView.ID);
		bench.until("the explorer shows it", () -> explorer.getCommonViewer().testFindItem(catalogue.project()) != null);
		assertThat(folder.resolve("mine/catalogue.orodha")).exists();
		assertThat(catalogue.title()).isEqualTo("My catalogue");
	}

	@Test
	void aCatalogueThatIsTakenAwayWhileItIsOpenedIsNoFailureAndOpensNextTime() throws CoreException {
		Path place = folder.resolve("hasty");
		List<IStatus> results = new CopyOnWriteArrayList<>();
		IJobChangeListener listener = IJobChangeListener.onDone(event -> {
			if (event.getJob().belongsTo(CatalogueService.OPENING))
				results.add(event.getResult());
		});
		Job.getJobManager().addJobChangeListener(listener);
		try {
			// Opening waits until the workspace is free, and then there is nothing to open.
			ResourcesPlugin.getWorkspace().run(monitor -> bench.catalogues().create(place, "Hasty", List.of("en"), monitor)
					.delete(false, true, monitor), new NullProgressMonitor());
			bench.until("nothing is being opened", () -> Job.getJobManager().find(CatalogueService.OPENING).length == 0);
			assertThat(results).isNotEmpty().extracting(IStatus::getSeverity).containsOnly(IStatus.CANCEL);

			IProject again = bench.catalogues().show(place, new NullProgressMonitor());

			assertThat(bench.opened(again).title()).isEqualTo("Hasty");
			assertThat(bench.catalogues().failure(again)).isEmpty();
		} finally {
			Job.getJobManager().removeJobChangeListener(listener);
		}
	}

	@Test
	void aFolderOfTheWorkspaceCannotHaveTheNameOfACatalogueElsewhere() throws CoreException {
		bench.create(folder.resolve("taken"), "Elsewhere");
		Path inside = ResourcesPlugin.getWorkspace().getRoot().getLocation().toPath().resolve("taken");

		assertThatThrownBy(() -> bench.catalogues().create(inside, "Inside", List.of("en"), new NullProgressMonitor()))
				.hasMessageContaining("taken").hasMessageContaining(folder.toString());
		assertThat(inside).doesNotExist();
	}

	@Test
	void anElementIsFoundByItsNameOrIdentifierAndOpened() throws CoreException {
		OpenCatalogue catalogue = bench.create(folder.resolve("mine"), "My catalogue");
		DataSource source = bench.add(catalogue, ModelFactory.eINSTANCE.createDataSource(), "knbs.census", "Census of 2019");

		for (String query : List.of("CENSUS OF", "knbs.c", "cenuss", "2019 census")) {
			bench.page().closeAllEditors(false);
			QuickAccessElement[] found = new ElementsByName().computeElements(query, new NullProgressMonitor());
			assertThat(found).extracting(QuickAccessElement::getId).containsExactly("knbs.census");
			assertThat(found[0].getMatchLabel()).contains(query);
			found[0].execute();
			assertThat(((ElementEditor) bench.page().getActiveEditor()).element()).isSameAs(source);
		}
		assertThat(new ElementsByName().computeElements("tourism", new NullProgressMonitor())).isEmpty();
	}

	@Test
	void typingANameIsOneCommandThatUndoTakesBack() throws CoreException, CommandException {
		OpenCatalogue catalogue = bench.create(folder.resolve("mine"), "My catalogue");
		ElementEditor editor = saved(catalogue);
		DataSource source = (DataSource) editor.element();
		Text name = bench.text(editor, Literals.IDENTIFIED_ELEMENT__NAME);

		for (String typed : List.of("C", "Ce", "Census of 2019"))
			name.setText(typed);

		assertThat(Texts.in(source.getName(), List.of("en"))).isEqualTo("Census of 2019");
		assertThat(editor.isDirty()).isTrue();
		bench.until("the title follows", () -> editor.getTitle().equals("Census of 2019"));
		bench.run("org.eclipse.ui.edit.undo");
		assertThat(Texts.in(source.getName(), List.of("en"))).isEqualTo("Census");
		assertThat(name.getText()).isEqualTo("Census");
		assertThat(editor.isDirty()).isFalse();
	}

	@Test
	void aMalformedDateStaysInTheFieldAndOutOfTheModel() throws CoreException {
		OpenCatalogue catalogue = bench.create(folder.resolve("mine"), "My catalogue");
		ElementEditor editor = saved(catalogue);
		DataSource source = (DataSource) editor.element();
		Text validFrom = bench.text(editor, Literals.LIFECYCLE_ELEMENT__VALID_FROM);

		validFrom.setText("24 August 2019");
		assertThat(source.getValidFrom()).isNull();
		assertThat(validFrom.getText()).isEqualTo("24 August 2019");

		validFrom.setText("2019-08-24");
		assertThat(source.getValidFrom()).isEqualTo("2019-08-24");
	}

	@Test
	void savingWritesTheFileAndKeepsItsOldContentInTheLocalHistory() throws Exception {
		OpenCatalogue catalogue = bench.create(folder.resolve("mine"), "My catalogue");
		ElementEditor editor = saved(catalogue);
		IFile file = catalogue.fileOf(editor.element()).orElseThrow();

		bench.text(editor, Literals.IDENTIFIED_ELEMENT__NAME).setText("Census of 2019");
		bench.checked();
		bench.run("org.eclipse.ui.file.save");

		assertThat(Files.readString(file.getLocation().toPath())).contains("Census of 2019");
		assertThat(editor.isDirty()).isFalse();
		assertThat(new String(file.getHistory(null)[0].getContents().readAllBytes(), "UTF-8")).contains("\"Census\"");
	}

	@Test
	void closingAnEditorLosesNothing() throws CoreException, CommandException {
		OpenCatalogue catalogue = bench.create(folder.resolve("mine"), "My catalogue");
		ElementEditor editor = saved(catalogue);
		DataSource source = (DataSource) editor.element();

		bench.text(editor, Literals.IDENTIFIED_ELEMENT__NAME).setText("Census of 2019");
		bench.page().closeEditor(editor, true);

		assertThat(catalogue.catalogue().isDirty()).isTrue();
		assertThat(bench.open(source).isDirty()).isTrue();
		bench.run("org.eclipse.ui.file.saveAll");
		assertThat(catalogue.catalogue().isDirty()).isFalse();
	}

	@Test
	void aFindingIsAMarkerThatLeadsToItsField() throws CoreException {
		OpenCatalogue catalogue = bench.create(folder.resolve("mine"), "My catalogue");
		ElementEditor editor = saved(catalogue);
		DataSource source = (DataSource) editor.element();

		bench.text(editor, Literals.LIFECYCLE_ELEMENT__VALID_FROM).setText("2020-01-01");
		bench.text(editor, Literals.LIFECYCLE_ELEMENT__VALID_TO).setText("2019-01-01");
		bench.until("the wrong order is found", () -> bench.findings(catalogue).stream().anyMatch(this::isAboutValidTo));

		IMarker marker = bench.findings(catalogue).stream().filter(this::isAboutValidTo).findFirst().orElseThrow();
		assertThat(marker.getResource()).isEqualTo(catalogue.fileOf(source).orElseThrow());
		bench.page().closeAllEditors(false);
		ElementEditor opened = (ElementEditor) IDE.openEditor(bench.page(), marker);
		assertThat(opened.element()).isSameAs(source);
		bench.until("the field has the focus",
				() -> bench.text(opened, Literals.LIFECYCLE_ELEMENT__VALID_TO).isFocusControl());
	}

	private boolean isAboutValidTo(IMarker marker) {
		return "validTo".equals(marker.getAttribute(Markers.FEATURE, null));
	}

	@Test
	void anImportShowsWhatItWouldChangeAndIsOneCommandToUndo() throws CoreException, IOException, CommandException {
		OpenCatalogue catalogue = bench.create(folder.resolve("mine"), "My catalogue");
		Path names = Files.writeString(folder.resolve("names.txt"), "First\n\nSecond\n");
		ImportWizard wizard = new ImportWizard();
		wizard.init(PlatformUI.getWorkbench(), new StructuredSelection(catalogue.project()));
		WizardDialog dialog = new WizardDialog(bench.page().getWorkbenchWindow().getShell(), wizard);
		dialog.setBlockOnOpen(false);
		dialog.open();

		wizard.choose("tests.names", List.of(names), Map.of("prefix", "agency"));
		dialog.showPage(wizard.getPage("preview"));
		bench.until("the preview is there", wizard::canFinish);
		assertThat(catalogue.catalogue().all(Agency.class)).isEmpty();
		Composite preview = (Composite) wizard.getPage("preview").getControl();
		Button leftOut = Answers.button(preview, "Only Left Out (1)");
		leftOut.setSelection(true);
		leftOut.notifyListeners(SWT.Selection, new Event());
		assertThat(Answers.find(preview, Tree.class).getItems()).extracting(TreeItem::getText).containsExactly("Left out: empty");
		assertThat(Answers.all(preview, Text.class).map(Text::getText)).anyMatch(text -> text.contains(names + ":2"));
		wizard.performFinish();
		dialog.close();

		assertThat(catalogue.catalogue().all(Agency.class)).extracting(Agency::getId).containsExactly("agency-1", "agency-3");
		catalogue.catalogue().undo();
		assertThat(catalogue.catalogue().all(Agency.class)).isEmpty();
		assertThat(catalogue.catalogue().isDirty()).isFalse();
	}

	@Test
	void aFileTellsItsImporterAndOneThatNobodyKnowsIsSaidSo() throws CoreException, IOException {
		OpenCatalogue catalogue = bench.create(folder.resolve("mine"), "My catalogue");
		Path names = Files.writeString(folder.resolve("anything.dat"), "Names:\nFirst\n");
		Path unknown = Files.writeString(folder.resolve("unknown.dat"), "First\n");
		ImportWizard wizard = new ImportWizard();
		wizard.init(PlatformUI.getWorkbench(), new StructuredSelection(catalogue.project()));
		WizardDialog dialog = new WizardDialog(bench.page().getWorkbenchWindow().getShell(), wizard);
		dialog.setBlockOnOpen(false);
		dialog.open();

		wizard.recognise(unknown);
		assertThat(dialog.getCurrentPage()).isSameAs(wizard.getPage("choose"));
		assertThat(dialog.getCurrentPage().getErrorMessage()).contains("None of the importers").contains("tests.names (Names)");

		wizard.recognise(names);
		assertThat(dialog.getCurrentPage()).isSameAs(wizard.getPage("files"));
		assertThat(dialog.getCurrentPage().getMessage()).isEqualTo("anything.dat is taken for: a list of names. Check the options and go on.");
		assertThat(Answers.all((Composite) dialog.getCurrentPage().getControl(), Text.class).map(Text::getText)).contains(names.toString());
		dialog.close();
	}

	@Test
	void whatAnotherAgencyKeepsIsImportedByWhoActsForItOnly() throws CoreException, IOException, CommandException {
		OpenCatalogue catalogue = bench.create(folder.resolve("mine"), "My catalogue");
		Agency agency = bench.immigration(catalogue);
		DataSource border = ModelFactory.eINSTANCE.createDataSource();
		border.setOwner(agency);
		bench.add(catalogue, border, "dis.border", "Border crossings");
		Path rows = Files.writeString(folder.resolve("rows.csv"), "id,name,owner\ndis.border,Taken over,dis\nany.new,New,\n");
		ImportWizard wizard = new ImportWizard();
		wizard.init(PlatformUI.getWorkbench(), new StructuredSelection(catalogue.project()));
		WizardDialog dialog = new WizardDialog(bench.page().getWorkbenchWindow().getShell(), wizard);
		dialog.setBlockOnOpen(false);
		dialog.open();
		wizard.choose("csv", List.of(rows), Map.of("kind", "data-source"));
		dialog.showPage(wizard.getPage("preview"));
		bench.until("the preview is there", wizard::canFinish);
		Tree changes = Answers.find(wizard.getPage("preview").getControl(), Tree.class);
		Button acts = Answers.button((Composite) wizard.getPage("preview").getControl(),
				"I act for Immigration: include its element");

		assertThat(acts.getSelection()).isFalse();
		assertThat(changes.getItems()).extracting(TreeItem::getChecked).containsExactly(false, true);
		acts.setSelection(true);
		acts.notifyListeners(SWT.Selection, new Event());
		assertThat(changes.getItems()).extracting(TreeItem::getChecked).containsExactly(true, true);
		wizard.performFinish();
		dialog.close();

		assertThat(border.getName().getFirst().getValue()).isEqualTo("Taken over");
		assertThat(border.getProvenance().getOnBehalfOf()).isEqualTo("dis");
	}

	@Test
	void aChangeWithoutAnEditorIsUndoneAndSavedFromTheExplorer() throws CoreException, CommandException {
		OpenCatalogue catalogue = bench.create(folder.resolve("mine"), "My catalogue");
		ExplorerView explorer = (ExplorerView) bench.page().showView(ExplorerView.ID);
		bench.page().activate(explorer);

		bench.add(catalogue, ModelFactory.eINSTANCE.createDataSource(), "census", "Census");
		for (String command : List.of("org.eclipse.ui.edit.undo", "org.eclipse.ui.file.saveAll", "org.eclipse.ui.file.save",
				"org.orodha.ui.save"))
			bench.until("one can " + command, () -> bench.isEnabled(command));
		assertThat(explorer.isDirty()).isTrue();
		bench.run("org.eclipse.ui.edit.undo");
		assertThat(catalogue.catalogue().all(DataSource.class)).isEmpty();
		bench.until("there is nothing to save", () -> !bench.isEnabled("org.eclipse.ui.file.save"));

		bench.run("org.eclipse.ui.edit.redo");
		bench.run("org.eclipse.ui.file.save");
		assertThat(catalogue.catalogue().isDirty()).isFalse();
		assertThat(catalogue.fileOf(catalogue.catalogue().all(DataSource.class).get(0)).orElseThrow().exists()).isTrue();
		assertThat(explorer.isDirty()).isFalse();
	}

	@Test
	void whatSomebodyElseWroteIsReadAgain() throws CoreException, IOException {
		OpenCatalogue catalogue = bench.create(folder.resolve("mine"), "My catalogue");
		Path file = folder.resolve("mine/catalogue.orodha");

		Files.writeString(file, Files.readString(file).replace("My catalogue", "Our common catalogue"));
		catalogue.project().refreshLocal(IResource.DEPTH_INFINITE, null);

		bench.until("the new title is there", () -> bench.catalogues().find(catalogue.project())
				.filter(found -> found.title().equals("Our common catalogue")).isPresent());
	}

	private ElementEditor saved(OpenCatalogue catalogue) throws PartInitException {
		DataSource source = bench.add(catalogue, ModelFactory.eINSTANCE.createDataSource(), "census", "Census");
		ElementEditor editor = bench.open(source);
		bench.page().saveEditor(editor, false);
		assertThat(editor.isDirty()).isFalse();
		return editor;
	}
}
