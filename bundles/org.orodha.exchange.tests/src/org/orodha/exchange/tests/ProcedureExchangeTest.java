// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.exchange.tests;

import static org.assertj.core.api.Assertions.assertThat;
import static org.orodha.exchange.tests.Exchange.bringIn;
import static org.orodha.exchange.tests.Exchange.export;
import static org.orodha.exchange.tests.Exchange.file;
import static org.orodha.exchange.tests.Exchange.kenya;
import static org.orodha.exchange.tests.Exchange.propose;
import static org.orodha.exchange.tests.Exchange.refusal;
import static org.orodha.exchange.tests.Exchange.text;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

import org.eclipse.core.runtime.NullProgressMonitor;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.orodha.core.catalogue.Catalogue;
import org.orodha.core.catalogue.Commands;
import org.orodha.core.exchange.Audience;
import org.orodha.core.exchange.ExportReport.Loss;
import org.orodha.fixtures.KenyaSample;
import org.orodha.model.Assignment;
import org.orodha.model.Deadline;
import org.orodha.model.DeadlineBasis;
import org.orodha.model.DeadlineUnit;
import org.orodha.model.ModelFactory;
import org.orodha.model.ModelPackage.Literals;
import org.orodha.model.Procedure;
import org.orodha.model.Responsibility;
import org.orodha.model.Step;
import org.orodha.model.TextState;

/** Procedures that go out as tables and come in again with all that they say. */
class ProcedureExchangeTest {

	private static final String TRIAGE = "ncm.border-data-quarterly.triage";

	@TempDir
	Path folder;
	private Catalogue kenya;

	@BeforeEach
	void open() throws Exception {
		kenya = kenya(folder.resolve("kenya"));
		KenyaSample.undecided(kenya);
	}

	@ParameterizedTest
	@ValueSource(strings = { "csv", "xlsx" })
	void theSamplesProceduresComeInAgainWithoutLossAndWithoutDifference(String format) throws Exception {
		Deadline due = ModelFactory.eINSTANCE.createDeadline();
		due.setBasis(DeadlineBasis.STEP);
		due.setStep(kenya.require(Step.class, "ncm.border-data-quarterly.extract"));
		due.setRecurrence("FREQ=YEARLY;BYMONTH=1,4;BYMONTHDAY=-1");
		due.setOffset(-2);
		due.setUnit(DeadlineUnit.WORKING_DAYS);
		kenya.execute(Commands.set(kenya, kenya.require(Step.class, TRIAGE), Literals.STEP__DUE, due));
		kenya.save(new NullProgressMonitor());
		Map<String, String> before = procedures();
		Path procedures = folder.resolve("procedures." + format);
		Path steps = folder.resolve("steps." + format);
		assertThat(export(kenya, format, procedures, Audience.OWN_AGENCY, "kind=procedure").losses()).isEmpty();
		assertThat(export(kenya, format, steps, Audience.OWN_AGENCY, "kind=step").losses()).isEmpty();

		for (Procedure procedure : List.copyOf(kenya.all(Procedure.class)))
			kenya.execute(Commands.delete(kenya, procedure));
		kenya.save(new NullProgressMonitor());
		assertThat(procedures()).isEmpty();
		bringIn(kenya, procedures, "kind=procedure");
		bringIn(kenya, steps, "kind=step");
		kenya.save(new NullProgressMonitor());

		assertThat(procedures()).isEqualTo(before);
	}

	@Test
	void whatWasDecidedIsNoColumnAndTheReportTellsWhy() throws Exception {
		Catalogue decided = kenya(folder.resolve("decided"));

		assertThat(export(decided, "csv", folder.resolve("decided.csv"), Audience.OWN_AGENCY, "kind=procedure").losses())
				.isNotEmpty().extracting(Loss::what).allMatch(what -> what.contains("none can be forged by an import"));
	}

	@Test
	void whoDoesWhatIsOneCellThatAPersonCanWrite() throws Exception {
		Path steps = folder.resolve("steps.csv");
		export(kenya, "csv", steps, Audience.OWN_AGENCY, "kind=step");
		assertThat(text(steps)).contains("responsible: dis.data-officer; accountable: dis.approver; consulted: dis.systems-officer");

		bringIn(kenya, file(folder, "id,assignments", TRIAGE + ",Responsible: dis.approver; informed: dis.data-officer"), "kind=step");

		assertThat(kenya.require(Step.class, TRIAGE).getAssignments()).extracting(Assignment::getResponsibility)
				.containsExactly(Responsibility.RESPONSIBLE, Responsibility.INFORMED);
	}

	@Test
	void anotherOrderOfTheSameAssignmentsIsNoChange() throws Exception {
		assertThat(propose(kenya, file(folder, "id,assignments",
				TRIAGE + ",accountable: dis.approver; consulted: dis.systems-officer; responsible: dis.data-officer"), "kind=step").changes())
				.isEmpty();
	}

	@Test
	void aRoleThatThereIsNotIsToldWithItsCell() throws Exception {
		assertThat(refusal(kenya, file(folder, "id,assignments", TRIAGE + ",responsible: nobody.at-all"), "kind=step").message())
				.contains("nobody.at-all");
	}

	@Test
	void theStateOfATextIsSetBesideItsText() throws Exception {
		bringIn(kenya, file(folder, "id,name@en,text-states", TRIAGE + ",Triage,name@en=original;name@fr=outdated"), "kind=step");

		assertThat(kenya.require(Step.class, TRIAGE).getName()).filteredOn(text -> text.getLanguage().equals("fr"))
				.singleElement().satisfies(text -> assertThat(text.getState()).isEqualTo(TextState.OUTDATED));
	}

	@ParameterizedTest
	@ValueSource(strings = { "raci-csv", "raci-xlsx" })
	void theRaciMatrixGoesOutForSpreadsheets(String exporter) throws Exception {
		Path target = folder.resolve(exporter.replace('-', '.'));
		assertThat(export(kenya, exporter, target, Audience.OWN_AGENCY, "procedures=ncm.border-data-quarterly").elements()).isEqualTo(8);

		if (exporter.equals("raci-csv"))
			assertThat(text(target).lines().toList().get(2)).isEqualTo("Quarterly transmission of border data,Triage the file,C,R,A,,,,,");
		else
			assertThat(Files.size(target)).isPositive();
	}

	/** The files of the procedures, but for who imported them when. */
	private Map<String, String> procedures() throws IOException {
		Map<String, String> files = new TreeMap<>();
		Path all = folder.resolve("kenya/ncm/procedure");
		if (Files.exists(all))
			try (Stream<Path> found = Files.list(all)) {
				found.filter(file -> file.toString().endsWith(".orodha")).forEach(file -> files.put(file.getFileName().toString(), content(file)));
			}
		return files;
	}

	private static String content(Path file) {
		try {
			return Files.readString(file).lines().filter(line -> !line.contains("<provenance")).reduce("", (one, other) -> one + other + "\n");
		} catch (IOException unreadable) {
			throw new UncheckedIOException(unreadable);
		}
	}
}
