// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.insight.tests;

import static org.assertj.core.api.Assertions.assertThat;
import static org.orodha.insight.tests.SmallCatalogue.named;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.orodha.core.catalogue.Catalogue;
import org.orodha.core.catalogue.CatalogueException;
import org.orodha.core.catalogue.Commands;
import org.orodha.core.catalogue.FolderStorage;
import org.orodha.core.picture.Picture.Kind;
import org.orodha.insight.flows.FlowLine;
import org.orodha.insight.flows.FlowMark;
import org.orodha.insight.flows.FlowQuery;
import org.orodha.insight.flows.FlowTable;
import org.orodha.insight.sheet.Sheet;
import org.orodha.model.Agency;
import org.orodha.model.CatalogueElement;
import org.orodha.model.ConfidentialityClass;
import org.orodha.model.DataSource;
import org.orodha.model.Dataset;
import org.orodha.model.Flow;
import org.orodha.model.InstrumentKind;
import org.orodha.model.LegalInstrument;
import org.orodha.model.ModelFactory;
import org.orodha.sop.flow.FlowMatrix;

/** Border and Office have a memorandum until 31 March 2026; Border also sends to Bank, which is no party, and publishes. */
class FlowTableTest {

	private static final ModelFactory MAKE = ModelFactory.eINSTANCE;
	private static final LocalDate DAY = LocalDate.of(2026, 2, 1);

	@TempDir
	Path folder;
	private Catalogue catalogue;
	private final Agency border = named(MAKE.createAgency(), "border", "Border");
	private final Agency office = named(MAKE.createAgency(), "office", "Office");
	private final Agency bank = named(MAKE.createAgency(), "bank", "Bank");
	private final LegalInstrument memorandum = named(MAKE.createLegalInstrument(), "memorandum", "Memorandum");
	private final Dataset crossings = dataset("crossings", ConfidentialityClass.RESTRICTED);
	private final Dataset visas = dataset("visas", ConfidentialityClass.RESTRICTED);
	private final Dataset totals = dataset("totals", ConfidentialityClass.PUBLIC);

	private static Dataset dataset(String id, ConfidentialityClass confidentiality) {
		Dataset dataset = named(MAKE.createDataset(), id, id);
		dataset.setConfidentiality(confidentiality);
		return dataset;
	}

	@BeforeEach
	void fiveFlows() throws CatalogueException {
		catalogue = Catalogue.create(new FolderStorage(folder), "Country", List.of("en"));
		memorandum.setKind(InstrumentKind.MEMORANDUM_OF_UNDERSTANDING);
		memorandum.setSigned(LocalDate.of(2024, 4, 1));
		memorandum.setInForceTo(LocalDate.of(2026, 3, 31));
		memorandum.getParties().addAll(List.of(border, office));
		memorandum.getCovers().add(crossings);
		DataSource source = named(MAKE.createDataSource(), "source", "Source");
		source.setOwner(border);
		source.getDatasets().addAll(List.of(crossings, visas, totals));
		for (CatalogueElement element : List.of(border, office, bank, memorandum, source))
			catalogue.execute(Commands.add(catalogue, element));
		flow("flow.crossings", office, memorandum, crossings);
		flow("flow.visas", office, null, visas);
		flow("flow.to-bank", bank, memorandum, crossings);
		flow("flow.totals", bank, null, totals);
		Flow published = flow("flow.published", null, null, totals);
		published.setPublished(true);
	}

	private Flow flow(String id, Agency recipient, LegalInstrument instrument, Dataset dataset) {
		Flow flow = named(MAKE.createFlow(), id, id);
		flow.setSender(border);
		flow.setRecipient(recipient);
		flow.setInstrument(instrument);
		flow.getDatasets().add(dataset);
		catalogue.execute(Commands.add(catalogue, flow));
		return flow;
	}

	private FlowTable table(String filter, boolean pressing) {
		return FlowTable.of(catalogue, new FlowQuery(DAY, filter, pressing), List.of("en"));
	}

	@Test
	void theMatrixCountsWhatIsWithoutAnInstrumentAndWhatEnds() {
		FlowMatrix matrix = FlowMatrix.of(catalogue, DAY);

		FlowMatrix.Cell toOffice = matrix.cell(Optional.of(border), Optional.of(office)).orElseThrow();
		assertThat(toOffice.flows()).hasSize(2);
		assertThat(toOffice.withoutInstrument()).extracting(flow -> flow.flow().getId()).containsExactly("flow.visas");
		assertThat(toOffice.ending()).extracting(flow -> flow.flow().getId()).containsExactly("flow.crossings");
		assertThat(toOffice.lackingParties()).isEmpty();
		assertThat(matrix.cell(Optional.of(office), Optional.of(border))).isEmpty();
	}

	@Test
	void partiesThatAnInstrumentLacksAreTold() {
		FlowMatrix.Cell toBank = FlowMatrix.of(catalogue, DAY).cell(Optional.of(border), Optional.of(bank)).orElseThrow();

		assertThat(toBank.lackingParties()).extracting(flow -> flow.flow().getId()).containsExactly("flow.to-bank");
		assertThat(toBank.lackingParties().getFirst().missing()).containsExactly(bank);
		assertThat(toBank.withoutInstrument()).extracting(flow -> flow.flow().getId()).containsExactly("flow.to-bank");
		assertThat(table("to-bank", false).lines().getFirst().law()).startsWith("The instrument does not have as a party: bank.");
	}

	@Test
	void anInstrumentEndsSoonWithin90DaysAndNotBefore() {
		assertThat(FlowMatrix.of(catalogue, LocalDate.of(2025, 12, 30)).cells()).allMatch(cell -> cell.ending().isEmpty());
		assertThat(FlowMatrix.of(catalogue, LocalDate.of(2025, 12, 31)).cells()).anyMatch(cell -> !cell.ending().isEmpty());
	}

	@Test
	void theCellsOfTheTableSayBySignWhatTheySayByColour() {
		Sheet sheet = table("", false).sheet();

		assertThat(sheet.header()).containsExactly("From \\ to", "bank", "office", "the public");
		assertThat(sheet.rows()).hasSize(1);
		assertThat(sheet.rows().getFirst().cells()).extracting(Sheet.Cell::text).containsExactly("border", "2 ✗1 ⚑1 ◐1", "2 ✗1 ◐1", "1 ✓");
		assertThat(sheet.rows().getFirst().cells()).extracting(Sheet.Cell::kind).containsExactly(Kind.PLAIN,
				FlowMark.WITHOUT.kind(), FlowMark.WITHOUT.kind(), FlowMark.COVERED.kind());
	}

	@Test
	void aCellLeadsToItsFlowsTheWorstFirst() {
		FlowTable table = table("", false);

		assertThat(table.lines(0, 1)).extracting(FlowLine::id).containsExactly("flow.visas", "flow.crossings");
		assertThat(table.lines(0, -1)).hasSize(5);
		assertThat(table.lines(0, 1).get(1).until()).isEqualTo(LocalDate.of(2026, 3, 31));
	}

	@Test
	void whatNeedsNothingCanBeLeftOutWithItsColumn() {
		FlowTable table = table("", true);

		assertThat(table.recipients()).containsExactly("bank", "office");
		assertThat(table.lines()).extracting(FlowLine::id).containsExactlyInAnyOrder("flow.to-bank", "flow.visas", "flow.crossings");
		assertThat(table("VISAS off", false).lines()).extracting(FlowLine::id).containsExactly("flow.visas");
	}
}
