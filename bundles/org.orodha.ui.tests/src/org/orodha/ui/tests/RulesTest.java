// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.ui.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

import org.eclipse.core.commands.common.CommandException;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyleRange;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.ToolBar;
import org.eclipse.swt.widgets.ToolItem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.orodha.data.check.RuleResult;
import org.orodha.data.check.RuleResult.Example;
import org.orodha.data.ui.internal.rules.RulesPage;
import org.orodha.model.DataSource;
import org.orodha.model.Dataset;
import org.orodha.model.ModelFactory;
import org.orodha.model.Ruleset;
import org.orodha.model.Variable;
import org.orodha.model.VariableRole;
import org.orodha.model.VariableType;
import org.orodha.ui.OpenCatalogue;
import org.orodha.ui.internal.editor.ElementEditor;
import org.orodha.vtl.VtlProblem;

class RulesTest {

	private static final String AGES = "ages := check(borders.crossings#age <= 120 errorcode \"AG-01\");\n";

	@RegisterExtension
	final Bench bench = new Bench();

	@TempDir
	Path folder;

	@Test
	void aWrongScriptShowsItsProblemAtItsPlace() throws CoreException {
		RulesPage page = rules(bench.create(folder.resolve("mine"), "My catalogue"));

		page.text().setText(AGES.replace("age ", "agee "));

		bench.until("the problem is found", () -> !page.problems().isEmpty());
		VtlProblem problem = page.problems().get(0);
		assertThat(problem.line()).isEqualTo(1);
		assertThat(problem.message()).contains("agee");
		page.text().setText(AGES);
		bench.until("it is gone", () -> page.problems().isEmpty());
	}

	@Test
	void whatIsTypedIsTheScriptOfTheModelUntilItIsUndone() throws CoreException, CommandException {
		RulesPage page = rules(bench.create(folder.resolve("mine"), "My catalogue"));
		Ruleset ruleset = (Ruleset) ((ElementEditor) page.getEditor()).element();

		page.text().setText("// old");
		assertThat(ruleset.getScript()).isEqualTo("// old");
		bench.run("org.eclipse.ui.edit.undo");
		assertThat(ruleset.getScript()).isNull();
		assertThat(page.text().getText()).isEmpty();
	}

	@Test
	void wordsOfTheLanguageAreColoured() throws CoreException {
		RulesPage page = rules(bench.create(folder.resolve("mine"), "My catalogue"));

		page.text().setText(AGES);

		StyleRange keyword = page.text().getStyleRangeAtOffset(AGES.indexOf("check"));
		StyleRange code = page.text().getStyleRangeAtOffset(AGES.indexOf("AG-01"));
		assertThat(keyword).isNotNull();
		assertThat(code).isNotNull();
		assertThat(keyword.foreground).isNotEqualTo(code.foreground);
	}

	@Test
	void tryingTheScriptShowsWhatItFindsInAFile() throws Exception {
		RulesPage page = rules(bench.create(folder.resolve("mine"), "My catalogue"));
		Path file = Files.writeString(folder.resolve("crossings.csv"), "person,age\nA,12\nB,130\nC,140\n");

		page.text().setText(AGES);
		page.tryOn(List.of(file), null);

		bench.until("the trial is done", () -> page.lastTrial() != null);
		RuleResult ages = page.lastTrial().results().get(0);
		assertThat(ages.rule()).isEqualTo("AG-01");
		assertThat(ages.count()).isEqualTo(2);
		assertThat(ages.examples()).extracting(Example::record).containsExactly(2L, 3L);
	}

	@Test
	void aTrialHidesValuesThatCanIdentifyPersonsUntilTheyAreRevealed() throws Exception {
		RulesPage page = rules(bench.create(folder.resolve("mine"), "My catalogue"));
		Variable age = ((Ruleset) ((ElementEditor) page.getEditor()).element()).getDataset().getVariables().getLast();
		age.setIdentifying(true);
		page.text().setText(AGES);

		page.tryOn(List.of(Files.writeString(folder.resolve("crossings.csv"), "person,age\nA,12\nB,130\n")), null);
		bench.until("the trial is done", () -> page.lastTrial() != null);
		assertThat(values(page)).isNotEmpty().noneMatch(value -> value.contains("130"));

		ToolItem reveal = Answers.all(page.getPartControl(), ToolBar.class).flatMap(bar -> Stream.of(bar.getItems()))
				.filter(item -> "Reveal Values".equals(item.getText())).findFirst().orElseThrow();
		reveal.setSelection(true);
		reveal.notifyListeners(SWT.Selection, new Event());
		bench.until("the values are revealed", () -> values(page).stream().anyMatch(value -> value.contains("130")));
	}

	private static List<String> values(RulesPage page) {
		return page.lastTrial().results().stream().flatMap(result -> result.examples().stream()).map(Example::value).toList();
	}

	private RulesPage rules(OpenCatalogue catalogue) throws CoreException {
		Dataset dataset = ModelFactory.eINSTANCE.createDataset();
		dataset.setId("borders.crossings");
		dataset.getVariables().add(variable("borders.crossings.person", VariableRole.DIMENSION, VariableType.STRING));
		dataset.getVariables().add(variable("borders.crossings.age", VariableRole.MEASURE, VariableType.INTEGER));
		DataSource source = ModelFactory.eINSTANCE.createDataSource();
		source.getDatasets().add(dataset);
		bench.add(catalogue, source, "borders", "Borders");
		Ruleset ruleset = ModelFactory.eINSTANCE.createRuleset();
		ruleset.setDataset(dataset);
		bench.add(catalogue, ruleset, "rules.crossings", "Rules about crossings");
		return (RulesPage) bench.open(ruleset).setActivePage(RulesPage.ID);
	}

	private static Variable variable(String id, VariableRole role, VariableType type) {
		Variable variable = ModelFactory.eINSTANCE.createVariable();
		variable.setId(id);
		variable.setRole(role);
		variable.setType(type);
		return variable;
	}
}
