// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.exchange.tests;

import static org.assertj.core.api.Assertions.assertThat;
import static org.orodha.exchange.tests.Exchange.export;
import static org.orodha.exchange.tests.Exchange.kenya;
import static org.orodha.exchange.tests.Exchange.text;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.util.EcoreUtil;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.orodha.core.catalogue.Catalogue;
import org.orodha.core.catalogue.Commands;
import org.orodha.core.exchange.Audience;
import org.orodha.core.exchange.Change;
import org.orodha.core.exchange.ExportReport;
import org.orodha.core.exchange.Imports;
import org.orodha.core.exchange.Proposal;
import org.orodha.core.text.Texts;
import org.orodha.data.check.VtlEnvironments;
import org.orodha.engine.Engine;
import org.orodha.engine.EngineLimits;
import org.orodha.engine.Engines;
import org.orodha.model.LifecycleStatus;
import org.orodha.model.ModelFactory;
import org.orodha.model.ModelPackage.Literals;
import org.orodha.model.Rule;
import org.orodha.model.Ruleset;
import org.orodha.model.Severity;
import org.orodha.model.TextState;
import org.orodha.model.VerbatimValue;
import org.orodha.vtl.VtlCompiler;
import org.orodha.vtl.VtlProgram;

class VtlExchangeTest {

	private static final String STOCKS = "unhcr.statistics.end-year-stocks";

	@TempDir
	Path folder;
	private Catalogue kenya;
	private Path scripts;

	@BeforeEach
	void open() throws Exception {
		kenya = kenya(folder.resolve("kenya"));
		scripts = folder.resolve("scripts");
	}

	private List<Path> written() throws Exception {
		try (Stream<Path> files = Files.list(scripts)) {
			return files.sorted().toList();
		}
	}

	private Proposal propose(Path file, String... options) {
		return Exchange.result("vtl", kenya, file, options);
	}

	private Path script(String... lines) throws Exception {
		return Files.writeString(folder.resolve("script.vtl"), String.join("\n", lines) + "\n");
	}

	private static List<String> reasons(List<Change> changes) {
		return changes.stream().map(change -> change instanceof Change.Skipped skipped ? skipped.reason()
				: ((Change.Conflict) change).reason()).toList();
	}

	@Test
	void everyRulesetOfTheSampleComesBackAsItWasWritten() throws Exception {
		List<Ruleset> rulesets = kenya.all(Ruleset.class);
		ExportReport report = export(kenya, "vtl", scripts, Audience.OWN_AGENCY);
		List<Ruleset> before = rulesets.stream().map(VtlExchangeTest::onBehalfOfItsOwner).toList();

		assertThat(report.losses()).isEmpty();
		assertThat(report.withheld()).isZero();
		assertThat(written()).hasSameSizeAs(rulesets);
		for (Path file : written()) {
			Proposal proposal = propose(file);
			assertThat(proposal.changes()).as(file.toString()).isEmpty();
			assertThat(proposal.conflicts()).as(file.toString()).isEmpty();
			assertThat(proposal.skipped()).as(file.toString()).isEmpty();
		}
		for (Ruleset ruleset : rulesets)
			kenya.execute(Commands.delete(kenya, ruleset));
		assertThat(kenya.all(Ruleset.class)).isEmpty();
		for (Path file : written())
			Imports.apply(kenya, propose(file), Exchange.agencies(kenya));
		List<Ruleset> after = kenya.all(Ruleset.class);
		assertThat(after).hasSameSizeAs(before);
		for (int number = 0; number < before.size(); number++)
			assertThat(EcoreUtil.equals(after.get(number), before.get(number))).as(before.get(number).getId()).isTrue();
	}

	/** A ruleset as it is, imported by who acts for its owner. */
	private static Ruleset onBehalfOfItsOwner(Ruleset ruleset) {
		Ruleset copy = EcoreUtil.copy(ruleset);
		copy.getProvenance().setOnBehalfOf(copy.getOwner().getId());
		return copy;
	}

	@Test
	void everyFeatureComesBackWhateverStandsInIt() throws Exception {
		Ruleset ruleset = kenya.require(Ruleset.class, "rules.unhcr.stocks");
		String odd = "two\nlines\twith \\n and \\ and: colon // slashes \u00E9 \uD83D\uDE80 ";
		VerbatimValue kept = ModelFactory.eINSTANCE.createVerbatimValue();
		kept.setOrigin("else=where");
		kept.setValue(odd);
		kenya.execute(Commands.set(kenya, ruleset, Literals.LIFECYCLE_ELEMENT__VERBATIM, List.of(kept)));
		kenya.execute(Commands.set(kenya, ruleset, Literals.LIFECYCLE_ELEMENT__NOTE,
				List.of(Texts.text("fr-CD", odd, TextState.OUTDATED), Texts.text("sw", "", null))));
		kenya.execute(Commands.set(kenya, ruleset, Literals.LIFECYCLE_ELEMENT__REPLACED_BY,
				kenya.require(Ruleset.class, "rules.unhcr.applications")));
		kenya.execute(Commands.set(kenya, ruleset, Literals.LIFECYCLE_ELEMENT__INTERNAL, List.of("note", "version")));
		kenya.execute(Commands.set(kenya, ruleset, Literals.RULESET__SCRIPT, "\n\n" + ruleset.getScript() + "\n// end\n\n"));
		kenya.execute(Commands.set(kenya, ruleset.getRules().get(0), Literals.RULE__CITATION, odd));
		Ruleset before = onBehalfOfItsOwner(ruleset);
		export(kenya, "vtl", scripts, Audience.OWN_AGENCY, "rulesets=rules.unhcr.stocks");

		assertThat(propose(written().get(0)).all()).isEmpty();
		kenya.execute(Commands.delete(kenya, ruleset));
		Imports.apply(kenya, propose(written().get(0)), Exchange.agencies(kenya));
		assertThat(EcoreUtil.equals(kenya.require(Ruleset.class, "rules.unhcr.stocks"), before)).isTrue();
	}

	@Test
	void whatIsWrittenIsAScriptWithComments() throws Exception {
		export(kenya, "vtl", scripts, Audience.OWN_AGENCY, "dataset=" + STOCKS);

		assertThat(written()).singleElement().satisfies(file -> assertThat(file.getFileName()).hasToString("rules.unhcr.stocks.vtl"));
		String text = text(written().get(0));
		assertThat(text).startsWith("//@ ruleset rules.unhcr.stocks\n//@   name en original: Populations of the world: groups and series\n")
				.contains("//@ rule rules.unhcr.stocks.un-01\n", "//@   severity: error\n", "//@ end\n\ndefine datapoint ruleset");
		VtlProgram program = compiled(text);
		assertThat(program.sound()).isTrue();
		assertThat(program.rules()).hasSize(compiled(kenya.require(Ruleset.class, "rules.unhcr.stocks").getScript()).rules().size());
	}

	private VtlProgram compiled(String script) throws Exception {
		try (Engine engine = Engines.embedded(EngineLimits.DEFAULT)) {
			return new VtlCompiler(engine.dialect()).compile(script, VtlEnvironments.of(kenya, null));
		}
	}

	@Test
	void oneAgencysRulesetsCanBeWritten() throws Exception {
		export(kenya, "vtl", scripts, Audience.OWN_AGENCY, "agency=unhcr");

		assertThat(written()).extracting(file -> file.getFileName().toString()).containsExactly("rules.unhcr.applications.vtl",
				"rules.unhcr.stocks.vtl");
	}

	@Test
	void membersDoNotSeeWhatIsInternal() throws Exception {
		Ruleset ruleset = kenya.require(Ruleset.class, "rules.unhcr.stocks");
		kenya.execute(Commands.set(kenya, ruleset, Literals.LIFECYCLE_ELEMENT__INTERNAL, List.of("version")));
		ExportReport report = export(kenya, "vtl", scripts, Audience.PUBLIC, "rulesets=rules.unhcr.stocks");

		assertThat(report.withheld()).isEqualTo(2);
		assertThat(text(written().get(0))).doesNotContain("version:", "internal:");
	}

	@Test
	void aScriptOfSomebodyElseBecomesADraftRulesetWithTheRulesThatItDefines() throws Exception {
		Path file = script("define datapoint ruleset checks (variable refugees, year) is",
				"  fromYear: year >= 1951 errorcode \"X-1\" errorlevel \"warning\";", "  refugees < 1000000000 errorcode \"X-2\" errorlevel \"I\";",
				"  named: refugees >= 0", "end datapoint ruleset;", "found := check_datapoint('" + STOCKS + "', checks);");
		Proposal proposal = propose(file);
		Imports.apply(kenya, proposal, Exchange.agencies(kenya));
		Ruleset ruleset = kenya.require(Ruleset.class, "rules.script");

		assertThat(proposal.conflicts()).isEmpty();
		assertThat(ruleset.getDataset().getId()).isEqualTo(STOCKS);
		assertThat(ruleset.getOwner().getId()).isEqualTo("unhcr");
		assertThat(ruleset.getStatus()).isEqualTo(LifecycleStatus.DRAFT);
		assertThat(ruleset.getRules()).extracting(Rule::getCode).containsExactly("X-1", "X-2", "named");
		assertThat(ruleset.getRules()).extracting(rule -> rule.isSetSeverity() ? rule.getSeverity() : null)
				.containsExactly(Severity.WARNING, Severity.INFORMATION, null);
		assertThat(proposal.changes()).extracting(change -> change.place().row()).containsExactly(0, 2, 3, 4);
		assertThat(propose(file).changes()).isEmpty();
	}

	@Test
	void everyProblemIsToldWithLineAndColumnOfTheFile() throws Exception {
		Path file = script("define datapoint ruleset checks (variable refugees, year) is", "  good: refugees >= 0 errorcode \"G\";",
				"  bad: refugees > \"x\" errorcode \"B\"", "end datapoint ruleset;",
				"found := check_datapoint('" + STOCKS + "', checks);", "other := check('nowhere'#x > 0);");
		Proposal proposal = propose(file);

		assertThat(proposal.conflicts()).extracting(change -> change.place().row() + ":" + change.place().column())
				.containsExactly("3:19", "6:16");
		assertThat(reasons(proposal.conflicts()).get(0)).startsWith("Line 3, column 19: ");
		assertThat(proposal.changes()).hasSize(2);
	}

	@Test
	void problemsBelowTheDocumentationAreToldAtTheirLineOfTheFile() throws Exception {
		export(kenya, "vtl", scripts, Audience.OWN_AGENCY, "dataset=" + STOCKS);
		String text = text(written().get(0));
		Files.writeString(written().get(0), text + "x := check('nowhere'#x > 0);\n");

		assertThat(propose(written().get(0)).conflicts()).singleElement().satisfies(change -> assertThat(change.place().row())
				.isEqualTo((int) text.lines().count() + 1));
	}

	@Test
	void aScriptThatIsNoVtlIsNotProposed() throws Exception {
		Proposal proposal = propose(script("define nonsense", "is '" + STOCKS + "'"));

		assertThat(proposal.changes()).isEmpty();
		assertThat(proposal.conflicts()).isNotEmpty();
	}

	@Test
	void anotherIdentifierMakesAnotherRuleset() throws Exception {
		export(kenya, "vtl", scripts, Audience.OWN_AGENCY, "dataset=" + STOCKS);
		Imports.apply(kenya, propose(written().get(0), "ruleset=rules.copy"), Exchange.agencies(kenya));

		assertThat(kenya.require(Ruleset.class, "rules.copy").getRules()).extracting(Rule::getId)
				.hasSameSizeAs(kenya.require(Ruleset.class, "rules.unhcr.stocks").getRules())
				.allSatisfy(id -> assertThat(id).startsWith("rules.copy."));
	}

	@Test
	void aChangedScriptAndANewRuleAreProposedAndARuleThatIsGoneIsTold() throws Exception {
		export(kenya, "vtl", scripts, Audience.OWN_AGENCY, "dataset=unhcr.statistics.asylum-applications");
		Path file = written().get(0);
		String text = text(file).replace("AS02:", "AS03:").replace("errorcode \"AS-02\"", "errorcode \"AS-03\"");
		Files.writeString(file, text.substring(0, text.indexOf("//@ rule rules.unhcr.applications.as-02"))
				+ text.substring(text.indexOf("//@ end")));
		Proposal proposal = propose(file);

		assertThat(proposal.changes()).hasSize(2);
		assertThat(((Change.Update) proposal.changes().get(0)).values()).extracting(value -> value.feature().getName())
				.containsExactly("script");
		assertThat(((Change.Create) proposal.changes().get(1)).element().getId()).isEqualTo("rules.unhcr.applications.as-03");
		assertThat(reasons(proposal.skipped())).singleElement().satisfies(reason -> assertThat(reason).contains("AS-02"));
	}

	@Test
	void documentationThatCannotBeReadIsTold() throws Exception {
		export(kenya, "vtl", scripts, Audience.OWN_AGENCY, "dataset=" + STOCKS);
		Path file = written().get(0);
		Files.writeString(file, text(file).replaceFirst("//@   level: 1", "//@   level: high").replaceFirst("//@   severity: error",
				"//@   colour: red").replaceFirst("//@   citation: ", "//@   citation "));

		assertThat(reasons(propose(file).skipped())).hasSize(3).anySatisfy(reason -> assertThat(reason).contains("\"level\"", "high"))
				.anySatisfy(reason -> assertThat(reason).contains("\"colour\""))
				.anySatisfy(reason -> assertThat(reason).contains("no known form"));
	}

	@Test
	void badInputIsRefusedWithTheWayOut() throws Exception {
		Path latin = folder.resolve("latin.vtl");
		Files.write(latin, "// \u00E9".getBytes(StandardCharsets.ISO_8859_1));

		assertThat(Exchange.refusal(Exchange.read("vtl", kenya, latin)).message()).contains("UTF-8");
		assertThat(Exchange.refusal(Exchange.read("vtl", kenya, script("x := y;"))).message()).contains("names no dataset");
		assertThat(Exchange.refusal(Exchange.read("vtl", kenya, script("x := y;"), "dataset=nowhere")).message())
				.contains("\"nowhere\"");
		assertThat(Exchange.refusal(Exchange.read("vtl", kenya, folder.resolve("none.vtl"))).message()).contains("cannot be read");
	}
}
