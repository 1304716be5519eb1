// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.workshop.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.orodha.core.catalogue.Catalogue;
import org.orodha.core.catalogue.CatalogueException;
import org.orodha.core.catalogue.Commands;
import org.orodha.core.catalogue.FolderStorage;
import org.orodha.model.Agency;
import org.orodha.model.ModelFactory;
import org.orodha.workshop.course.Query;

/** A query finds what contains words, whatever their case and marks. */
class QueryTest {

	@ParameterizedTest
	@CsvSource(delimiter = '|', value = { "by 4 December 2026 | 4 december | true", "by 14 December 2026 | 4 December | false",
			"two persons | person | true", "line 120 | 12 | false", "lines 12, 54 | '12|54' | true", "378,960 visitors | 378 960 | true",
			"irregular | regular | false" })
	void wordsBeginWhereWordsBegin(String text, String wanted, boolean found, @TempDir Path folder) throws CatalogueException {
		Catalogue catalogue = Catalogue.create(new FolderStorage(folder), "Words", List.of("en"));
		Agency agency = ModelFactory.eINSTANCE.createAgency();
		agency.setId("words");
		agency.setAcronym(text);
		catalogue.execute(Commands.add(catalogue, agency));

		assertThat(Query.of("agency[acronym~" + wanted + "]").values(catalogue)).hasSize(found ? 1 : 0);
	}
}
