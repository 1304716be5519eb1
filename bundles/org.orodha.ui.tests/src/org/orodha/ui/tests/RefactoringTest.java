// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.ui.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

import org.eclipse.core.resources.IFile;
import org.eclipse.emf.common.command.CompoundCommand;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.part.FileEditorInput;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.orodha.core.catalogue.Commands;
import org.orodha.core.catalogue.Steps;
import org.orodha.model.Agency;
import org.orodha.model.DataSource;
import org.orodha.model.Dataset;
import org.orodha.model.Definition;
import org.orodha.model.LifecycleElement;
import org.orodha.model.ModelFactory;
import org.orodha.model.ModelPackage.Literals;
import org.orodha.model.Variable;
import org.orodha.ui.OpenCatalogue;
import org.orodha.ui.internal.catalogue.CatalogueSaver;
import org.orodha.ui.internal.catalogue.Waiting;
import org.orodha.ui.internal.editor.ElementEditor;
import org.orodha.ui.internal.explorer.ExplorerView;

/** Elements are merged, split and given to another owner in the workbench, and every reference follows. */
class RefactoringTest {

	private static final ModelFactory MAKE = ModelFactory.eINSTANCE;
	private static final int VARIABLES = 40;
	private static final int MANY = 300_000;

	@RegisterExtension
	final Bench bench = new Bench();

	@TempDir
	Path folder;

	private OpenCatalogue catalogue;
	private Agency bureau;
	private Agency immigration;
	private DataSource census;
	private Dataset people;
	private Definition migrant;
	private ExplorerView explorer;

	@BeforeEach
	void fortyVariablesReferToADefinition() throws Exception {
		catalogue = bench.create(folder.resolve("mine"), "My catalogue");
		bureau = bench.add(catalogue, MAKE.createAgency(), "knbs", "Bureau of Statistics");
		immigration = bench.immigration(catalogue);
		census = MAKE.createDataSource();
		census.setOwner(bureau);
		bench.add(catalogue, census, "knbs.census", "Census");
		migrant = MAKE.createDefinition();
		migrant.setOwner(bureau);
		bench.add(catalogue, migrant, "knbs.migrant", "Migrant");
		people = MAKE.createDataset();
		people.setId("knbs.census.people");
		IntStream.range(0, VARIABLES).forEach(number -> {
			Variable variable = MAKE.createVariable();
			variable.setId(people.getId() + ".v" + number);
			variable.setDefinition(migrant);
			people.getVariables().add(variable);
		});
		catalogue.execute(Commands.add(catalogue.catalogue(), census, Literals.DATA_SOURCE__DATASETS, people));
		CatalogueSaver.save(catalogue);
		explorer = (ExplorerView) bench.page().showView(ExplorerView.ID);
	}

	private void select(LifecycleElement... elements) {
		ExplorerView.select(bench.page(), catalogue, List.of(elements));
	}

	private List<Definition> definitions() {
		return people.getVariables().stream().map(Variable::getDefinition).distinct().toList();
	}

	@Test
	void twoDefinitionsThatFortyElementsReferToAreMergedAndUndone() throws Exception {
		Definition mover = MAKE.createDefinition();
		mover.setOwner(bureau);
		bench.add(catalogue, mover, "knbs.mover", "Mover");
		CompoundCommand half = new CompoundCommand();
		people.getVariables().subList(0, VARIABLES / 2)
				.forEach(variable -> half.append(Commands.set(catalogue.catalogue(), variable, Literals.VARIABLE__DEFINITION, mover)));
		catalogue.execute(half);
		select(migrant, mover);
		List<Integer> previewed = new ArrayList<>();
		Answers.next(dialog -> previewed.add(Answers.find(dialog, Table.class).getItemCount()));

		bench.run("org.orodha.ui.merge");

		assertThat(previewed).allSatisfy(lines -> assertThat(lines).isGreaterThanOrEqualTo(VARIABLES / 2));
		assertThat(definitions()).hasSize(1);
		assertThat(catalogue.catalogue().all(Definition.class)).isEqualTo(definitions());
		bench.page().activate(explorer);
		bench.run("org.eclipse.ui.edit.undo");
		assertThat(definitions()).containsExactly(mover, migrant);
	}

	@Test
	void theElementOfTheActiveEditorIsGivenAnotherIdentifier() throws Exception {
		bench.page().activate(bench.open(migrant));
		bench.until("the command is about the editor", () -> bench.isEnabled("org.orodha.ui.rename"));
		assertThat(bench.isEnabled("org.orodha.ui.merge")).isTrue();

		Answers.next(dialog -> Answers.all(dialog, Text.class).filter(Text::getEditable).findFirst().orElseThrow().setText("def.renamed"));
		bench.run("org.orodha.ui.rename");

		assertThat(migrant.getId()).isEqualTo("def.renamed");
	}

	@Test
	void aDefinitionIsSplitWithTheReferencesThatAreSelectedLeadingElsewhere() throws Exception {
		select(migrant);
		Answers.next(dialog -> {
			List<Text> texts = Answers.all(dialog, Text.class).filter(Text::getEditable).toList();
			texts.get(0).setText("Immigrant");
			texts.get(2).setText("Emigrant");
			assertThat(texts.get(1).getText()).isEqualTo("knbs.immigrant");
			Table uses = Answers.all(dialog, Table.class).filter(table -> table.getItemCount() == VARIABLES).findFirst().orElseThrow();
			uses.setSelection(0, VARIABLES / 4 - 1);
			uses.notifyListeners(SWT.Selection, new Event());
			Combo leads = Answers.find(dialog, Combo.class);
			leads.select(leads.indexOf("Emigrant"));
			leads.notifyListeners(SWT.Selection, new Event());
		});

		bench.run("org.orodha.ui.split");

		assertThat(people.getVariables()).filteredOn(variable -> variable.getDefinition().getId().equals("knbs.emigrant"))
				.hasSize(VARIABLES / 4);
		assertThat(people.getVariables()).filteredOn(variable -> variable.getDefinition().getId().equals("knbs.immigrant"))
				.hasSize(VARIABLES * 3 / 4);
		assertThat(catalogue.catalogue().contains("knbs.migrant")).isFalse();
		bench.page().activate(explorer);
		bench.run("org.eclipse.ui.edit.undo");
		assertThat(definitions()).containsExactly(migrant);
		assertThat(catalogue.catalogue().all(Definition.class)).containsExactly(migrant);
	}

	@Test
	void anOwnerTypedInTheFormTakesTheFileAlongWithItsHistoryAndTheEditorFollows() throws Exception {
		ElementEditor editor = bench.open(migrant);
		IFile before = catalogue.fileOf(migrant).orElseThrow();
		CountedActions user = new CountedActions(bench);
		user.unfold("Life cycle");
		user.refer(Literals.CATALOGUE_ELEMENT__OWNER, "Immigration", "Immigration");
		bench.until("the owner is another", () -> migrant.getOwner() == immigration);
		CatalogueSaver.save(catalogue);

		IFile after = catalogue.fileOf(migrant).orElseThrow();
		assertThat(after.getProjectRelativePath().toString()).isEqualTo("dis/definition/knbs.migrant.orodha");
		assertThat(Files.exists(before.getLocation().toPath())).isFalse();
		assertThat(definitions()).containsExactly(migrant);
		bench.until("the editor follows", () -> editor.getEditorInput().equals(new FileEditorInput(after)));
		assertThat(bench.open(migrant)).isSameAs(editor);
		List<Integer> states = new ArrayList<>();
		Answers.next(dialog -> {
			states.add(Answers.find(dialog, Table.class).getItemCount());
			dialog.close();
		});
		bench.run("org.orodha.ui.history");
		assertThat(states).allSatisfy(count -> assertThat(count).isPositive());

		bench.page().activate(editor);
		bench.run("org.eclipse.ui.edit.undo");
		CatalogueSaver.save(catalogue);
		assertThat(catalogue.fileOf(migrant)).contains(before);
		assertThat(Files.exists(before.getLocation().toPath())).isTrue();
	}

	@Test
	void aChangeOfThousandsTellsHowFarItIsAndIsGivenUpByItsButton() {
		Steps many = new Steps("Count", Collections.nCopies(MANY,
				() -> Commands.set(catalogue.catalogue(), census, Literals.LIFECYCLE_ELEMENT__VERSION, "2")));
		Shell shell = bench.page().getWorkbenchWindow().getShell();
		Display display = shell.getDisplay();
		display.timerExec(1, new Runnable() {
			@Override
			public void run() {
				cancelButton(display).ifPresentOrElse(Answers::press, () -> display.timerExec(10, this));
			}
		});

		assertThat(Waiting.execute(shell, catalogue, many)).isFalse();

		assertThat(census.getVersion()).isNull();
		assertThat(catalogue.catalogue().isDirty()).isFalse();
		assertThat(Waiting.execute(shell, catalogue, Commands.set(catalogue.catalogue(), census, Literals.LIFECYCLE_ELEMENT__VERSION, "2"))).isTrue();
	}

	private static Optional<Button> cancelButton(Display display) {
		return Arrays.stream(display.getShells()).filter(Shell::isVisible).flatMap(shell -> Answers.all(shell, Button.class))
				.filter(button -> Integer.valueOf(IDialogConstants.CANCEL_ID).equals(button.getData())).findFirst();
	}
}
