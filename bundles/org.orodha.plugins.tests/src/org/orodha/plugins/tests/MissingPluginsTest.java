// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.plugins.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;

import org.eclipse.core.runtime.NullProgressMonitor;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.orodha.core.catalogue.Catalogue;
import org.orodha.core.catalogue.Commands;
import org.orodha.core.catalogue.FolderStorage;
import org.orodha.core.contribution.Guard;
import org.orodha.core.exchange.Installed;
import org.orodha.core.exchange.Validation;
import org.orodha.core.findings.Finding;
import org.orodha.model.DataSource;
import org.orodha.model.ModelFactory;
import org.orodha.model.Provenance;

/** A catalogue says which plug-ins its elements came from that are not here. */
class MissingPluginsTest {

	@TempDir
	Path folder;

	private Catalogue catalogue;

	@BeforeEach
	void aCatalogue() throws Exception {
		catalogue = Catalogue.create(new FolderStorage(folder), "Mine", List.of("en"));
	}

	private void came(String id, String agent, String importer) {
		Provenance provenance = ModelFactory.eINSTANCE.createProvenance();
		provenance.setAgent(agent);
		provenance.setImporter(importer);
		DataSource source = ModelFactory.eINSTANCE.createDataSource();
		source.setId(id);
		source.setProvenance(provenance);
		catalogue.execute(Commands.add(catalogue, source));
	}

	private List<Finding> findings() {
		return new Validation(new Guard()).run(catalogue, List.of(Installed.validators().find("plugins-missing").orElseThrow()),
				new NullProgressMonitor());
	}

	@Test
	void eachIsNamedOnceWithHowManyElementsCameFromIt() {
		came("one", "org.example.survey 1.0.0", "survey.tables");
		came("two", "org.example.survey 1.0.0", "survey.tables");
		came("three", "org.example.permits 2.0.0.202611301200", "permits");

		assertThat(findings()).extracting(Finding::rule).containsExactly("OR-0915", "OR-0915");
		assertThat(findings()).extracting(Finding::message).satisfiesExactly(
				message -> assertThat(message).startsWith("1 element came").contains("org.example.permits 2.0.0"),
				message -> assertThat(message).startsWith("2 elements came").contains("org.example.survey 1.0.0"));
	}

	@Test
	void whatIsHereAndWhatPersonsWroteIsNotMissing() {
		came("one", "org.orodha.core 1.0.0", "csv");
		came("two", "Wanjiku Kamau 2019", "survey.tables");
		came("three", "org.example.survey 1.0.0", null);

		assertThat(findings()).isEmpty();
	}
}
