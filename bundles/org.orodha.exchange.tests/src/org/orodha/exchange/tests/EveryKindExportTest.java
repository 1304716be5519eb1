// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.exchange.tests;

import static org.assertj.core.api.Assertions.assertThat;
import static org.orodha.exchange.tests.Exchange.bringIn;
import static org.orodha.exchange.tests.Exchange.export;
import static org.orodha.exchange.tests.Exchange.propose;
import static org.orodha.exchange.tests.Exchange.text;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EClass;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.orodha.core.catalogue.Catalogue;
import org.orodha.core.catalogue.Commands;
import org.orodha.core.exchange.Audience;
import org.orodha.core.exchange.ExportReport;
import org.orodha.core.text.Kinds;
import org.orodha.fixtures.KenyaSample;
import org.orodha.model.IdentifiedElement;
import org.orodha.model.ModelPackage.Literals;

/** Whatever the kind, what was written as a table comes back as it was. */
class EveryKindExportTest {

	@TempDir
	static Path sample;
	private static Catalogue kenya;

	@TempDir
	Path folder;

	@BeforeAll
	static void open() throws Exception {
		kenya = Exchange.kenya(sample);
		KenyaSample.undecided(kenya);
	}

	@AfterEach
	void asItWas() {
		while (kenya.editingDomain().getCommandStack().canUndo())
			kenya.undo();
	}

	static Stream<String> kinds() {
		return Kinds.names().stream();
	}

	/** A review is opened by its own operation: an import makes none. */
	static Stream<String> kindsThatComeBack() {
		return kinds().filter(kind -> !Set.of(Literals.CATALOGUE, Literals.REVIEW).contains(Kinds.named(kind).orElseThrow()));
	}

	@ParameterizedTest
	@MethodSource("kinds")
	void importingWhatWasExportedProposesNothing(String kind) {
		Path target = folder.resolve("out.csv");
		ExportReport report = export(kenya, "csv", target, Audience.OWN_AGENCY, "kind=" + kind);

		assertThat(report.elements()).isEqualTo(kenya.ofKind(Kinds.named(kind).orElseThrow()).size());
		assertThat(report.files()).containsExactly(target);
		assertThat(propose(kenya, target, "kind=" + kind).all()).isEmpty();
	}

	@ParameterizedTest
	@MethodSource("kinds")
	void importingAWorkbookThatWasExportedProposesNothing(String kind) {
		Path target = folder.resolve("out.xlsx");
		ExportReport report = export(kenya, "xlsx", target, Audience.OWN_AGENCY, "kind=" + kind);

		assertThat(report.elements()).isEqualTo(kenya.ofKind(Kinds.named(kind).orElseThrow()).size());
		assertThat(propose(kenya, target, "kind=" + kind).all()).isEmpty();
	}

	@ParameterizedTest
	@MethodSource("kindsThatComeBack")
	void whatWasDeletedComesBackFromAnExportButForTheLosses(String kind) throws Exception {
		EClass type = Kinds.named(kind).orElseThrow();
		Path before = folder.resolve("before.csv");
		export(kenya, "csv", before, Audience.OWN_AGENCY, "kind=" + kind);
		for (IdentifiedElement element : List.copyOf(kenya.ofKind(type)))
			kenya.execute(Commands.delete(kenya, element));
		assertThat(kenya.ofKind(type)).isEmpty();
		bringIn(kenya, before, "kind=" + kind);
		Path after = folder.resolve("after.csv");
		export(kenya, "csv", after, Audience.OWN_AGENCY, "kind=" + kind);

		assertThat(text(after)).isEqualTo(text(before));
	}
}
