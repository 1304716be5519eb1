// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.exchange.tests;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.orodha.core.catalogue.Catalogue;
import org.orodha.core.exchange.Imports;
import org.orodha.core.exchange.Ownership;
import org.orodha.core.exchange.Proposal;
import org.orodha.core.findings.ImportException;
import org.orodha.model.Agency;
import org.orodha.model.CodeList;
import org.orodha.model.Concept;
import org.orodha.model.DataSource;
import org.orodha.model.Provenance;

/** On whose behalf an import is made. */
class OwnershipTest {

	@TempDir
	Path folder;

	private Catalogue kenya;

	@BeforeEach
	void open() throws Exception {
		kenya = Exchange.kenya(folder);
	}

	private Proposal proposeSources(String... rows) throws Exception {
		return Exchange.propose(kenya, Exchange.file(folder, join("id,name,owner,kind", rows)), "kind=data-source");
	}

	private static String[] join(String header, String... rows) {
		String[] lines = new String[rows.length + 1];
		lines[0] = header;
		System.arraycopy(rows, 0, lines, 1, rows.length);
		return lines;
	}

	@Test
	void whatAnotherAgencyKeepsIsNotWrittenWithoutAWord() throws Exception {
		String before = kenya.require(DataSource.class, "dis.border-system").getName().getFirst().getValue();
		Proposal proposal = proposeSources("dis.border-system,Taken over,dis,border-collection", "knbs.x,X,knbs,census");

		assertThatThrownBy(() -> Imports.apply(kenya, proposal, Set.of("knbs"))).isInstanceOf(ImportException.class)
				.hasMessageContaining("(agency dis): 1 element, dis.border-system").hasMessageContaining("--for dis")
				.hasMessageNotContaining("knbs");

		assertThat(kenya.isDirty()).isFalse();
		assertThat(kenya.require(DataSource.class, "dis.border-system").getName().getFirst().getValue()).isEqualTo(before);
	}

	@Test
	void onWhoseBehalfIsNotedInEachElementAndUndoneWithIt() throws Exception {
		Proposal proposal = proposeSources("dis.border-system,Taken over,dis,border-collection", "knbs.x,X,knbs,census");
		Provenance before = kenya.require(DataSource.class, "dis.border-system").getProvenance();

		Imports.apply(kenya, proposal, Set.of("dis", "knbs"));

		assertThat(kenya.require(DataSource.class, "dis.border-system").getProvenance()).satisfies(provenance -> {
			assertThat(provenance.getOnBehalfOf()).isEqualTo("dis");
			assertThat(provenance.getImporter()).isEqualTo("csv");
			assertThat(provenance.getRow()).isEqualTo(2);
		});
		assertThat(kenya.require(DataSource.class, "knbs.x").getProvenance().getOnBehalfOf()).isEqualTo("knbs");
		kenya.undo();
		assertThat(kenya.require(DataSource.class, "dis.border-system").getProvenance()).isSameAs(before);
		assertThat(kenya.isDirty()).isFalse();
	}

	@Test
	void whoGivesAnElementAwayActsForBothAgencies() throws Exception {
		Proposal proposal = proposeSources("dis.border-system,,knbs,border-collection");

		assertThat(foreign(proposal, Set.of())).containsOnlyKeys("dis", "knbs");
		assertThat(foreign(proposal, Set.of("dis"))).containsOnlyKeys("knbs");
	}

	@Test
	void partsBelongToWhoKeepsTheWhole() throws Exception {
		CodeList list = kenya.all(CodeList.class).stream().filter(codes -> codes.getOwner() != null).findFirst().orElseThrow();
		Proposal proposal = Exchange.propose(kenya,
				Exchange.file(folder, "id,value,name,codeList", list.getId() + ".new-one,NEW,New one," + list.getId()), "kind=code");

		assertThat(proposal.changes()).hasSize(1);
		assertThat(foreign(proposal, Set.of())).containsOnlyKeys(list.getOwner().getId());
		Imports.apply(kenya, proposal, Set.of(list.getOwner().getId()));
		assertThat(list.getCodes().getLast().getProvenance().getOnBehalfOf()).isEqualTo(list.getOwner().getId());
	}

	@Test
	void firstImportsIntoAnEmptyCatalogueNeedNoWord() throws Exception {
		Catalogue empty = Exchange.empty(folder.resolve("empty"));
		Proposal agencies = Exchange.propose(empty, Exchange.file(folder, "id,name,kind", "dis,Immigration,department"), "kind=agency");
		Imports.apply(empty, agencies, Set.of());
		Proposal unowned = Exchange.propose(empty, Exchange.file(folder, "id,name", "any.migrant,Migrant"), "kind=concept");
		Imports.apply(empty, unowned, Set.of());

		assertThat(empty.contains("dis")).isTrue();
		assertThat(empty.require(Concept.class, "any.migrant").getProvenance().getOnBehalfOf()).isNull();
	}

	private Map<String, Integer> foreign(Proposal proposal, Set<String> behalf) {
		return new Ownership(kenya, proposal).foreign(proposal.changes(), behalf).entrySet().stream()
				.collect(Collectors.toMap(entry -> name(entry.getKey()), entry -> entry.getValue().size()));
	}

	private static String name(Agency agency) {
		return agency.getId();
	}
}
