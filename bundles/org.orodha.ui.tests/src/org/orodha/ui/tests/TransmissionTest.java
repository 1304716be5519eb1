// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.ui.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.orodha.data.ui.internal.harmonise.HarmonisePage;
import org.orodha.data.ui.internal.transmit.SentLine;
import org.orodha.data.ui.internal.transmit.TransmissionsPage;
import org.orodha.model.Agency;
import org.orodha.model.ConfidentialityClass;
import org.orodha.model.DataSource;
import org.orodha.model.Dataset;
import org.orodha.model.Frequency;
import org.orodha.model.Identification;
import org.orodha.model.ModelFactory;
import org.orodha.model.Requirement;
import org.orodha.model.Transmission;
import org.orodha.ui.OpenCatalogue;
import org.orodha.ui.internal.editor.ElementEditor;

/** That a table was sent to a framework, acknowledged and revised is recorded in the workbench. */
class TransmissionTest {

	private static final ModelFactory MAKE = ModelFactory.eINSTANCE;

	@RegisterExtension
	final Bench bench = new Bench();

	@RegisterExtension
	final ErrorLog errors = new ErrorLog();

	@TempDir
	Path folder;

	private OpenCatalogue catalogue;
	private Requirement requirement;
	private Dataset arrivals;
	private TransmissionsPage page;

	@BeforeEach
	void aTableThatAFrameworkAsksFor() throws CoreException {
		catalogue = bench.create(folder.resolve("mine"), "My catalogue");
		Agency agency = bench.immigration(catalogue);
		Agency framework = bench.add(catalogue, MAKE.createAgency(), "union", "Union");
		arrivals = bench.monthlyArrivals();
		arrivals.setConfidentiality(ConfidentialityClass.PUBLIC);
		DataSource border = MAKE.createDataSource();
		border.setOwner(agency);
		border.getDatasets().add(arrivals);
		bench.add(catalogue, border, "dis.border", "Border crossings");
		requirement = MAKE.createRequirement();
		requirement.setFrequency(Frequency.ANNUAL);
		requirement.setFramework(framework);
		requirement.getDatasets().add(arrivals);
		bench.add(catalogue, requirement, "union.table-1", "Arrivals by border post");
		page = (TransmissionsPage) bench.open(requirement).setActivePage(TransmissionsPage.ID);
	}

	@Test
	void aTableIsSentAcknowledgedAndRevisedAndEachIsUndone() {
		send("2024", "");
		assertThat(requirement.getTransmissions()).singleElement().satisfies(sent -> {
			assertThat(sent.getPeriod()).isEqualTo("2024");
			assertThat(sent.getEdition()).isEqualTo("1");
			assertThat(sent.getSent()).isEqualTo(LocalDate.now());
			assertThat(sent.getDatasets()).containsExactly(arrivals);
			assertThat(sent.getIdentification()).isEqualTo(Identification.CLAIMED);
			assertThat(sent.getPerson()).isEqualTo("Wanjiru");
		});

		select("2024");
		Answers.next(shell -> texts(shell).getLast().setText("letter 12"));
		page.acknowledge();
		assertThat(sent().getAcknowledged()).isEqualTo(LocalDate.now());
		assertThat(sent().getAcknowledgedBy()).isEqualTo("letter 12");

		select("2024");
		Answers.next(shell -> {
			assertThat(Answers.note(shell).isEnabled()).isTrue();
			Answers.note(shell).setText("border posts added");
		});
		page.revise();
		assertThat(requirement.getTransmissions()).extracting(Transmission::getEdition).containsExactly("1", "2");
		assertThat(page.lines()).extracting(SentLine::state).containsExactly("Sent, not acknowledged", "Revised by a later edition");

		for (int undone = 0; undone < 3; undone++)
			catalogue.catalogue().editingDomain().getCommandStack().undo();
		assertThat(requirement.getTransmissions()).isEmpty();
	}

	@Test
	void whatIsWrongIsToldAndTheDialogStaysOpen() {
		String[] told = new String[1];
		Answers.refuse(shell -> {
			texts(shell).getFirst().setText("last year");
			Answers.next(message -> told[0] = Answers.all(message, Label.class).map(Label::getText).collect(Collectors.joining()));
			Answers.press(Answers.ok(shell));
			assertThat(shell.isVisible()).isTrue();
		});
		page.transmit();

		assertThat(told[0]).contains("last year", "2019");
		assertThat(requirement.getTransmissions()).isEmpty();
	}

	@Test
	void dataThatNoInstrumentLetsPassIsNotSent() {
		arrivals.setConfidentiality(ConfidentialityClass.CONFIDENTIAL);
		String[] told = new String[1];
		Answers.refuse(shell -> {
			texts(shell).getFirst().setText("2024");
			Answers.refuse(gate -> told[0] = Answers.find(gate, Text.class).getText());
			Answers.press(Answers.ok(shell));
		});
		page.transmit();

		assertThat(told[0]).contains("dis.border");
		assertThat(requirement.getTransmissions()).isEmpty();
	}

	@Test
	void aFindingOfWhatWasNotSentLeadsToThePage() throws CoreException {
		ElementEditor editor = bench.open(requirement);
		editor.setActivePage(HarmonisePage.ID);

		editor.reveal(requirement, "transmissions");

		assertThat(editor.getActivePageInstance()).isSameAs(page);
	}

	private void send(String period, String revision) {
		Answers.next(shell -> {
			texts(shell).getFirst().setText(period);
			Answers.find(shell, Combo.class).setText("Wanjiru");
			Answers.note(shell).setText(revision);
		});
		page.transmit();
	}

	private Transmission sent() {
		return requirement.getTransmissions().getFirst();
	}

	private void select(String period) {
		page.select(page.lines().stream().filter(line -> line.period().equals(period)).findFirst().orElseThrow());
	}

	/** The fields of one line. */
	private static List<Text> texts(Shell shell) {
		return Answers.all(shell, Text.class).filter(text -> (text.getStyle() & SWT.SINGLE) != 0 && text.getEditable()).toList();
	}
}
