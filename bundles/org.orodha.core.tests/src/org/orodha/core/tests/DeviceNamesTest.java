// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.core.tests;

import static org.assertj.core.api.Assertions.assertThat;
import static org.orodha.core.tests.Catalogues.named;
import static org.orodha.core.tests.Catalogues.open;
import static org.orodha.core.tests.Catalogues.save;
import static org.orodha.core.tests.Catalogues.small;

import java.nio.file.Files;
import java.nio.file.Path;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.orodha.core.catalogue.Catalogue;
import org.orodha.core.catalogue.Commands;
import org.orodha.model.Agency;
import org.orodha.model.DataSource;
import org.orodha.model.ModelFactory;
import org.orodha.model.ModelPackage.Literals;

/** Identifiers that are names of devices on Windows, which no file and no folder can have there. */
class DeviceNamesTest {

	@TempDir
	Path folder;

	private Catalogue catalogue;

	@BeforeEach
	void catalogue() throws Exception {
		catalogue = small(folder);
	}

	private void add(String agencyId, String sourceId) throws Exception {
		Agency agency = ModelFactory.eINSTANCE.createAgency();
		agency.setId(agencyId);
		named(agency.getName(), "Agency", "Agence");
		catalogue.execute(Commands.add(catalogue, agency));
		DataSource source = ModelFactory.eINSTANCE.createDataSource();
		source.setId(sourceId);
		source.setOwner(agency);
		named(source.getName(), "Source", "Source");
		catalogue.execute(Commands.add(catalogue, source));
		save(catalogue);
	}

	@ParameterizedTest
	@ValueSource(strings = { "con", "nul", "aux", "prn", "com1", "lpt1" })
	void areNotTheNamesOfFilesAndFolders(String id) throws Exception {
		add(id, id + ".census");

		assertThat(folder.resolve("_" + id + "/agency/_" + id + ".orodha")).isRegularFile();
		assertThat(folder.resolve("_" + id + "/data-source/_" + id + ".census.orodha")).isRegularFile();
		assertThat(open(folder).require(DataSource.class, id + ".census").getOwner().getId()).isEqualTo(id);
	}

	@Test
	void allElseIsTheNameOfItsFile() throws Exception {
		add("connect", "connect.console");

		assertThat(folder.resolve("connect/data-source/connect.console.orodha")).isRegularFile();
	}

	@Test
	void aFileOfSuchANameThatIsThereStaysWhereItIs() throws Exception {
		add("con", "con.census");
		Path old = folder.resolve("con/data-source/con.census.orodha");
		Files.createDirectories(old.getParent());
		Files.move(folder.resolve("_con/data-source/_con.census.orodha"), old);

		Catalogue again = open(folder);
		again.execute(Commands.set(again, again.require(DataSource.class, "con.census"),
				Literals.LIFECYCLE_ELEMENT__VERSION, "2"));
		save(again);

		assertThat(old).content().contains("version=\"2\"");
		assertThat(folder.resolve("_con/data-source/_con.census.orodha")).doesNotExist();
	}
}
