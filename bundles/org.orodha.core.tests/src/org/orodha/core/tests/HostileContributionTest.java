// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.core.tests;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TimeZone;
import java.util.TreeMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Stream;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.orodha.core.catalogue.Catalogue;
import org.orodha.core.catalogue.CatalogueException;
import org.orodha.core.catalogue.Commands;
import org.orodha.core.catalogue.FolderStorage;
import org.orodha.core.contribution.Contribution;
import org.orodha.core.contribution.Guard;
import org.orodha.core.contribution.Option;
import org.orodha.core.contribution.OptionValues;
import org.orodha.core.contribution.Outcome;
import org.orodha.core.contribution.SwitchedOff;
import org.orodha.core.exchange.Audience;
import org.orodha.core.exchange.Change;
import org.orodha.core.exchange.Change.NewValue;
import org.orodha.core.exchange.ExportReport;
import org.orodha.core.exchange.ExportTarget;
import org.orodha.core.exchange.Exporter;
import org.orodha.core.exchange.Exports;
import org.orodha.core.exchange.ImportRequest;
import org.orodha.core.exchange.Importer;
import org.orodha.core.exchange.Imports;
import org.orodha.core.exchange.Proposal;
import org.orodha.core.exchange.Validation;
import org.orodha.core.exchange.Validator;
import org.orodha.core.findings.CatalogueRule;
import org.orodha.core.findings.ExportException;
import org.orodha.core.findings.Finding;
import org.orodha.core.findings.ImportException;
import org.orodha.core.findings.Place;
import org.orodha.core.text.Texts;
import org.orodha.model.Agency;
import org.orodha.model.ConfidentialityClass;
import org.orodha.model.DataSource;
import org.orodha.model.Dataset;
import org.orodha.model.ModelPackage.Literals;
import org.orodha.model.Ruleset;
import org.orodha.model.Severity;
import org.orodha.model.TextState;

/** Whatever a plug-in does, the catalogue stays as it is and everything else goes on. */
class HostileContributionTest {

	private static final Place ROW = Place.of("list.csv").row(2);

	@TempDir
	Path folder;

	private Catalogue catalogue;

	@BeforeEach
	void aCatalogueWithAnAgency() throws CatalogueException {
		catalogue = Catalogue.create(new FolderStorage(folder), "Kenya", List.of("en"));
		propose(request -> request.proposal().put(ROW, "knbs", Agency.class).describe(agency -> {
			agency.setAcronym("KNBS");
			agency.getName().add(Texts.text("en", "Bureau", TextState.ORIGINAL));
		}).build(), true);
		catalogue.save(new NullProgressMonitor());
	}

	private interface Proposing {

		Proposal propose(ImportRequest request) throws Exception;
	}

	private static <T> Contribution<T> contribution(String id, T object) {
		return Contribution.<T>of(id, "org.example.hostile", "1.2.3", () -> object).build();
	}

	private static Contribution<Importer> importer(String id, Proposing proposing) {
		return contribution(id, (request, monitor) -> {
			try {
				return proposing.propose(request);
			} catch (RuntimeException | ImportException failure) {
				throw failure;
			} catch (Exception failure) {
				throw new IllegalStateException(failure);
			}
		});
	}

	private Outcome<Proposal> propose(Proposing proposing, boolean applied) {
		Outcome<Proposal> outcome = new Imports(new Guard()).propose(catalogue, importer("x.importer", proposing), List.of(folder),
				OptionValues.of(List.of(), Map.of()), new NullProgressMonitor());
		if (applied)
			try {
				Imports.apply(catalogue, ((Outcome.Done<Proposal>) outcome).result(), Set.of("knbs"));
			} catch (ImportException failure) {
				throw new IllegalStateException(failure);
			}
		return outcome;
	}

	private List<Finding> check(Validator... validators) {
		List<Contribution<Validator>> contributions = new ArrayList<>();
		for (Validator validator : validators)
			contributions.add(contribution("x.validator" + contributions.size(), validator));
		return new Validation(new Guard()).run(catalogue, contributions, new NullProgressMonitor());
	}

	private Map<String, String> disk() throws IOException {
		Map<String, String> files = new TreeMap<>();
		try (Stream<Path> paths = Files.walk(folder)) {
			for (Path path : paths.filter(Files::isRegularFile).toList())
				files.put(folder.relativize(path).toString(), Files.readString(path));
		}
		return files;
	}

	private Agency agency() {
		return catalogue.require(Agency.class, "knbs");
	}

	@Test
	void settingAValueDoesNotChangeTheCatalogue() throws IOException, CatalogueException {
		Map<String, String> before = disk();
		propose(request -> {
			request.catalogue().require(Agency.class, "knbs").setAcronym("PWNED");
			return request.proposal().build();
		}, true);
		catalogue.save(new NullProgressMonitor());

		assertThat(agency().getAcronym()).isEqualTo("KNBS");
		assertThat(catalogue.isDirty()).isFalse();
		assertThat(disk()).isEqualTo(before);
	}

	@Test
	void whatAChangeReplacesIsToldAsTheCatalogueSaysIt() {
		Proposal proposal = ((Outcome.Done<Proposal>) propose(request -> {
			request.catalogue().require(Agency.class, "knbs").setAcronym("PWNED");
			return request.proposal().put(ROW, "knbs", Agency.class).describe(agency -> agency.setAcronym("Bureau")).build();
		}, false)).result();

		assertThat(proposal.changes()).singleElement().isInstanceOfSatisfying(Change.Update.class,
				update -> assertThat(update.values()).singleElement().extracting(NewValue::oldValue).isEqualTo("KNBS"));
	}

	private ExportReport export(Audience audience, List<Dataset> seen, int claimed) {
		Contribution<Exporter> exporter = contribution("x.exporter", (request, monitor) -> {
			seen.addAll(request.catalogue().all(Dataset.class));
			if (claimed == 0)
				request.target().write(out -> out.write(1));
			return ExportReport.of(claimed == 0 ? seen.size() : claimed);
		});
		return ((Outcome.Done<ExportReport>) new Exports(new Guard()).export(catalogue, exporter, folder.resolve("out"),
				OptionValues.of(List.of(), Map.of()), audience, new NullProgressMonitor())).result();
	}

	private void twoDatasets() {
		propose(request -> {
			Proposal.Builder proposal = request.proposal();
			proposal.put(ROW, "knbs.census", DataSource.class).describe(source -> source.setOwner(agencyOf(request)));
			DataSource census = proposal.described(DataSource.class, "knbs.census").orElseThrow();
			proposal.put(ROW, "knbs.open", Dataset.class).in(census).describe(dataset -> {
				dataset.setConfidentiality(ConfidentialityClass.PUBLIC);
				dataset.setCoverageStart("2019");
				dataset.getInternal().add("coverageStart");
			});
			proposal.put(ROW, "knbs.secret", Dataset.class).in(census)
					.describe(dataset -> dataset.setConfidentiality(ConfidentialityClass.CONFIDENTIAL));
			proposal.put(ROW, "rules", Ruleset.class)
					.describe(rules -> rules.setDataset(proposal.described(Dataset.class, "knbs.secret").orElseThrow()));
			return proposal.build();
		}, true);
	}

	private static Agency agencyOf(ImportRequest request) {
		return request.catalogue().require(Agency.class, "knbs");
	}

	@Test
	void anExporterThatDoesNotMindTheAudienceIsNotGivenWhatItMayNotSee() throws CatalogueException {
		twoDatasets();
		List<Dataset> seen = new ArrayList<>();
		ExportReport report = export(Audience.PUBLIC, seen, 0);

		assertThat(seen).singleElement().satisfies(dataset -> {
			assertThat(dataset.getId()).isEqualTo("knbs.open");
			assertThat(dataset.getCoverageStart()).isNull();
			assertThat(dataset.getSource().getDatasets()).hasSize(1);
		});
		assertThat(report.elements()).isEqualTo(1);
		assertThat(report.withheld()).as("a dataset, its ruleset and a year").isEqualTo(3);
		assertThat(catalogue.all(Dataset.class)).hasSize(2);
	}

	@Test
	void whatAReopenedCatalogueHidesIsTheSame() throws CatalogueException {
		twoDatasets();
		catalogue.save(new NullProgressMonitor());
		catalogue = Catalogue.open(new FolderStorage(folder), new NullProgressMonitor());

		assertThat(export(Audience.MEMBERS, new ArrayList<>(), 0).withheld()).isEqualTo(3);
		assertThat(export(Audience.OWN_AGENCY, new ArrayList<>(), 0).withheld()).isZero();
	}

	@Test
	void anExporterThatWritesNothingHasWrittenNothing() {
		assertThat(export(Audience.OWN_AGENCY, new ArrayList<>(), 99).elements()).isZero();
	}

	@Test
	void whatAnExporterClaimsIsBoundedByWhatItWasGivenAndItsBytesAreCounted() {
		Contribution<Exporter> exporter = contribution("x.exporter", (request, monitor) -> {
			request.target().write(out -> out.write(new byte[1234]));
			return ExportReport.of(1_000_000);
		});
		ExportReport report = ((Outcome.Done<ExportReport>) new Exports(new Guard()).export(catalogue, exporter, folder.resolve("out"),
				OptionValues.of(List.of(), Map.of()), Audience.OWN_AGENCY, new NullProgressMonitor())).result();

		assertThat(report.elements()).isBetween(1, 10);
		assertThat(report.bytes()).isEqualTo(1234);
	}

	@Test
	void executingACommandIsRefused() {
		Outcome<Proposal> outcome = propose(request -> {
			Catalogue given = request.catalogue();
			given.execute(Commands.delete(given, given.require(Agency.class, "knbs")));
			return request.proposal().build();
		}, false);

		assertThat(((Outcome.Failed<Proposal>) outcome).finding().message()).contains("org.example.hostile", "cannot be changed");
		assertThat(catalogue.find(Agency.class, "knbs")).isPresent();
	}

	@Test
	void savingFromAnImporterIsRefused() throws IOException {
		Map<String, String> before = disk();
		Outcome<Proposal> outcome = propose(request -> {
			Catalogue given = request.catalogue();
			given.editingDomain().getCommandStack()
					.execute(Commands.set(given, given.require(Agency.class, "knbs"), Literals.AGENCY__ACRONYM, "PWNED"));
			given.save(new NullProgressMonitor());
			return request.proposal().build();
		}, false);

		assertThat(((Outcome.Failed<Proposal>) outcome).finding().message()).contains("cannot be changed");
		assertThat(agency().getAcronym()).isEqualTo("KNBS");
		assertThat(disk()).isEqualTo(before);
	}

	@Test
	void whatIsProposedOnTheCopyBecomesPartOfTheCatalogueItself() {
		AtomicReference<Dataset> importers = new AtomicReference<>();
		propose(request -> {
			Agency owner = request.catalogue().require(Agency.class, "knbs");
			Proposal.Builder proposal = request.proposal();
			proposal.put(ROW, "knbs.census", DataSource.class).describe(source -> source.setOwner(owner));
			DataSource census = proposal.described(DataSource.class, "knbs.census").orElseThrow();
			proposal.put(ROW, "knbs.census.t1", Dataset.class).in(census).describe(importers::set);
			proposal.put(ROW, "knbs", Agency.class).describe(agency -> agency.setAcronym("KeNBS"));
			return proposal.build();
		}, true);
		importers.get().setId("later");

		DataSource census = catalogue.require(DataSource.class, "knbs.census");
		assertThat(census.getOwner()).isSameAs(agency());
		assertThat(agency().getAcronym()).isEqualTo("KeNBS");
		assertThat(catalogue.require(Dataset.class, "knbs.census.t1").getSource()).isSameAs(census);
		catalogue.undo();
		assertThat(agency().getAcronym()).isEqualTo("KNBS");
	}

	@Test
	void anImporterThatProposesNullIsOneFinding() {
		assertThat(((Outcome.Failed<Proposal>) propose(request -> null, false)).finding().rule()).isEqualTo(CatalogueRule.PLUGIN_FAILED.id());
	}

	@Test
	void whatAnImporterDoesAsideIsGuardedToo() {
		Proposal proposal = ((Outcome.Done<Proposal>) propose(request -> request.proposal().aside(() -> {
			throw new StackOverflowError();
		}).build(), false)).result();

		assertThatThrownBy(() -> Imports.apply(catalogue, proposal, Set.of())).isInstanceOf(ImportException.class)
				.hasMessageContaining("org.example.hostile");
	}

	@Test
	void aValidatorThatFailsHalfWayKeepsWhatItFound() {
		Finding found = Finding.of("X-1", Severity.WARNING, "found").place(ROW).build();
		List<Finding> findings = check((request, monitor) -> {
			request.add(found);
			request.add(null);
		}, (request, monitor) -> request.add(Finding.of("X-2", Severity.INFORMATION, "another").place(ROW).build()));

		assertThat(findings).extracting(Finding::rule).containsExactly(CatalogueRule.PLUGIN_FAILED.id(), "X-1", "X-2");
	}

	@Test
	void fiveMillionEqualFindingsAreOne() {
		List<Finding> findings = check((request, monitor) -> {
			for (int number = 0; number < 5_000_000; number++)
				request.add(Finding.of("X-1", Severity.WARNING, "again").place(ROW).build());
		});

		assertThat(findings).singleElement().satisfies(finding -> assertThat(finding.message()).contains("again", "5000000"));
	}

	@Test
	void fiveMillionFindingsAreBoundedAndTheRestIsTold() {
		List<Finding> findings = check((request, monitor) -> {
			for (int number = 0; number < 5_000_000; number++)
				request.add(Finding.of("X-1", number == 4_999_999 ? Severity.ERROR : Severity.WARNING, "number " + number).place(ROW).build());
		});

		assertThat(findings).hasSize(10_001);
		assertThat(findings.get(0).severity()).isEqualTo(Severity.ERROR);
		assertThat(findings.get(0).message()).contains("4990000", "X-1", "x.validator0");
	}

	@Test
	void aContributionThatIgnoresCancelIsLeftAndSwitchedOff() {
		CountDownLatch end = new CountDownLatch(1);
		IProgressMonitor cancelled = new NullProgressMonitor();
		cancelled.setCanceled(true);
		Contribution<String> deaf = contribution("x.deaf", "object");
		Guard guard = new Guard(Duration.ofMinutes(2), Duration.ofMillis(100));
		Outcome<String> outcome = guard.run(deaf, cancelled, (object, monitor) -> {
			while (true)
				try {
					end.await();
					return object;
				} catch (InterruptedException ignored) {
					// deaf
				}
		});
		Outcome<String> next = guard.run(deaf, new NullProgressMonitor(), (object, monitor) -> object);
		end.countDown();

		assertThat(outcome).isInstanceOf(Outcome.Cancelled.class);
		assertThat(((Outcome.Failed<String>) next).finding().rule()).isEqualTo(CatalogueRule.PLUGIN_SWITCHED_OFF.id());
		assertThat(SwitchedOff.findings()).extracting(Finding::message)
				.anyMatch(message -> message.contains("x.deaf") && message.contains("org.example.hostile"));
	}

	@ParameterizedTest
	@ValueSource(booleans = { true, false })
	void whatIsSecretIsInNoMessage(boolean expected) {
		List<Option> options = List.of(Option.of("password", Option.Type.SECRET).build());
		Outcome<Proposal> outcome = new Imports(new Guard()).propose(catalogue, importer("x.importer", request -> {
			String told = "refused with " + request.options().text("password");
			throw expected ? new ImportException(ROW, told, "Try again.") : new IllegalStateException(told);
		}), List.of(folder), OptionValues.of(options, Map.of("password", "s3cret")), new NullProgressMonitor());

		assertThat(((Outcome.Failed<Proposal>) outcome).finding().message()).contains("refused with ***").doesNotContain("s3cret");
	}

	@Test
	void whatAValidatorTellsHasNoSecret() {
		Contribution<Validator> validator = contribution("x.validator",
				(request, monitor) -> request.add(Finding.of("X-1", Severity.WARNING, "with " + request.options().text("password")).build()));
		List<Finding> findings = new Validation(new Guard()).run(catalogue, List.of(validator), Map.of("x.validator",
				OptionValues.of(List.of(Option.of("password", Option.Type.SECRET).build()), Map.of("password", "s3cret"))), new NullProgressMonitor());

		assertThat(findings).singleElement().extracting(Finding::message).isEqualTo("with ***");
	}

	@Test
	void whatAllOfJavaSharesIsAsItWas() {
		Locale locale = Locale.getDefault();
		TimeZone zone = TimeZone.getDefault();
		PrintStream out = System.out;
		propose(request -> {
			Locale.setDefault(Locale.of("sw"));
			TimeZone.setDefault(TimeZone.getTimeZone("Asia/Tokyo"));
			System.setOut(new PrintStream(OutputStream.nullOutputStream()));
			return request.proposal().build();
		}, false);

		assertThat(Locale.getDefault()).isEqualTo(locale);
		assertThat(TimeZone.getDefault()).isEqualTo(zone);
		assertThat(System.out).isSameAs(out);
	}

	@ParameterizedTest
	@ValueSource(strings = { "../out", "a/../../out", "/out", "a//b", "", ".", "..", "C:out", "a\\b", "con.txt", "a/nul", "end.",
			"a\u0000b" })
	void anExporterWritesOnlyIntoItsFolder(String name) throws IOException {
		Map<String, String> before = disk();
		ExportTarget target = new ExportTarget(folder.resolve("export"), true);

		assertThatThrownBy(() -> target.write(name, out -> out.write(1))).isInstanceOf(ExportException.class);
		assertThat(disk()).isEqualTo(before);
	}
}
