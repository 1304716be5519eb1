// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.data.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

import org.eclipse.core.runtime.NullProgressMonitor;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.orodha.core.catalogue.Commands;
import org.orodha.core.contribution.Guard;
import org.orodha.core.exchange.Installed;
import org.orodha.core.exchange.Validation;
import org.orodha.core.findings.Finding;
import org.orodha.model.ModelFactory;
import org.orodha.model.ModelPackage.Literals;
import org.orodha.model.Ruleset;
import org.orodha.model.Severity;
import org.orodha.model.TableDialect;
import org.orodha.model.Variable;
import org.orodha.model.VariableType;

class RulesetValidatorTest {

	@TempDir
	Path folder;

	private Kenya kenya;
	private Ruleset crossings;

	@BeforeEach
	void open() throws Exception {
		kenya = Kenya.partIn(folder.resolve("catalogue"));
		crossings = kenya.catalogue().require(Ruleset.class, "rules.dis.crossings");
	}

	@Test
	void aScriptThatCanBeRunHasNoFindings() {
		assertThat(findings()).isEmpty();
	}

	@Test
	void aTypingErrorInAScriptIsAnErrorAtItsPlace() {
		write(crossings.getScript().replace("define datapoint ruleset", "define datapoint rulset"));

		assertThat(findings()).singleElement().satisfies(finding -> {
			assertThat(finding.rule()).isEqualTo("OR-0230");
			assertThat(finding.severity()).isEqualTo(Severity.ERROR);
			assertThat(finding.element()).isEqualTo("rules.dis.crossings");
			assertThat(finding.feature()).isEqualTo("script");
			assertThat(finding.message()).contains("line 1, column 18", "rulset");
		});
	}

	@Test
	void aDatasetThatTheCatalogueDoesNotHaveIsAnError() {
		write("r := check('dis.border-system.crosings'#stay_days > 3);");

		assertThat(findings()).singleElement().satisfies(
				finding -> assertThat(finding.message()).contains("line 1, column 12", "Did you mean dis.border-system.crossings?"));
	}

	@Test
	void aColumnThatTheDatasetDoesNotHaveIsAnErrorAndAnUnusedRulesetAWarning() {
		write("define datapoint ruleset D (variable post) is post <> \"\" end datapoint ruleset;\n"
				+ "r := check('dis.border-system.crossings'#stay > 3);");

		assertThat(findings()).extracting(finding -> finding.rule() + " " + finding.severity())
				.containsExactlyInAnyOrder("OR-0230 " + Severity.ERROR, "OR-0231 " + Severity.WARNING);
	}

	@Test
	void aPatternThatCannotBeReadAndANonsenseDateFormatAreErrorsAtTheirVariable() {
		List<Variable> variables = kenya.dataset("dis.border-system.crossings").getVariables();
		Variable number = variables.stream().filter(variable -> variable.getPattern() != null).findFirst().orElseThrow();
		Variable date = variables.stream().filter(variable -> variable.getType() == VariableType.DATE).findFirst().orElseThrow();
		kenya.catalogue().execute(Commands.set(kenya.catalogue(), number, Literals.VARIABLE__PATTERN, "[A-Z0-9{5,12}"));
		kenya.catalogue().execute(Commands.set(kenya.catalogue(), date, Literals.VARIABLE__FORMAT, "yyyy-mm-dd"));

		assertThat(all()).filteredOn(finding -> finding.rule().equals("OR-0232") && finding.element().startsWith("dis.border-system.crossings"))
				.extracting(finding -> finding.element() + "#" + finding.feature())
				.containsExactlyInAnyOrder(number.getId() + "#pattern", date.getId() + "#format");
	}

	@Test
	void filesThatNobodyCanWriteSoAreAnErrorForEachThatIsWrong() {
		TableDialect dialect = ModelFactory.eINSTANCE.createTableDialect();
		dialect.setEncoding("utf 99");
		dialect.setDelimiter(";");
		dialect.setQuote(";");
		dialect.setHeaderRows(-5);
		dialect.setDecimalMark("comma");
		dialect.getWidths().add(0);
		kenya.catalogue().execute(Commands.set(kenya.catalogue(), kenya.dataset("dis.border-system.crossings"),
				Literals.DATASET__DIALECT, dialect));

		assertThat(all()).filteredOn(finding -> finding.rule().equals("OR-0233")).hasSize(5)
				.allSatisfy(finding -> assertThat(finding.element()).isEqualTo("dis.border-system.crossings"))
				.extracting(Finding::message).anyMatch(message -> message.contains("UTF-8") && message.contains("utf 99"))
				.anyMatch(message -> message.contains("from 0; found -5")).anyMatch(message -> message.contains("comma"));
	}

	@Test
	void aColumnThatIsDescribedTwiceIsAnErrorThatNamesBoth() {
		List<Variable> variables = kenya.dataset("dis.border-system.crossings").getVariables();
		String column = variables.get(0).getColumn() == null ? "twice" : variables.get(0).getColumn();
		kenya.catalogue().execute(Commands.set(kenya.catalogue(), variables.get(0), Literals.VARIABLE__COLUMN, column));
		kenya.catalogue().execute(Commands.set(kenya.catalogue(), variables.get(1), Literals.VARIABLE__COLUMN, column.toUpperCase(Locale.ROOT)));

		assertThat(all()).filteredOn(finding -> finding.rule().equals("OR-0234")).singleElement().satisfies(finding -> {
			assertThat(finding.element()).isEqualTo(variables.get(1).getId());
			assertThat(finding.message()).contains(column.toUpperCase(Locale.ROOT), variables.get(0).getId());
		});
	}

	private void write(String script) {
		kenya.catalogue().execute(Commands.set(kenya.catalogue(), crossings, Literals.RULESET__SCRIPT, script));
	}

	private List<Finding> findings() {
		return all().stream().filter(finding -> "rules.dis.crossings".equals(finding.element())).toList();
	}

	private List<Finding> all() {
		return new Validation(new Guard()).run(kenya.catalogue(), Installed.validators().list(), new NullProgressMonitor());
	}
}
