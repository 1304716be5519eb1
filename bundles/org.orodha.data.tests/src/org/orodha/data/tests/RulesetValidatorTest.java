package org.orodha.data.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;

import org.eclipse.core.runtime.NullProgressMonitor;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.orodha.core.catalogue.Commands;
import org.orodha.core.contribution.Contributions;
import org.orodha.core.contribution.Guard;
import org.orodha.core.exchange.Validation;
import org.orodha.core.findings.Finding;
import org.orodha.core.findings.Severity;
import org.orodha.model.ModelPackage.Literals;
import org.orodha.model.Ruleset;

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

	private void write(String script) {
		kenya.catalogue().execute(Commands.set(kenya.catalogue(), crossings, Literals.RULESET__SCRIPT, script));
	}

	private List<Finding> findings() {
		return new Validation(new Guard()).run(kenya.catalogue(), Contributions.validators().list(), new NullProgressMonitor())
				.stream().filter(finding -> "rules.dis.crossings".equals(finding.element())).toList();
	}
}
