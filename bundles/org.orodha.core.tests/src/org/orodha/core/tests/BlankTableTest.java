// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.core.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;
import org.orodha.core.requirement.BlankTable;
import org.orodha.core.text.Texts;
import org.orodha.model.Code;
import org.orodha.model.CodeList;
import org.orodha.model.ModelFactory;
import org.orodha.model.Requirement;
import org.orodha.model.RequirementDimension;
import org.orodha.model.TextState;

/** A requirement's table is laid out from its dimensions. */
class BlankTableTest {

	private static final List<String> ENGLISH = List.of("en");

	private final Requirement requirement = ModelFactory.eINSTANCE.createRequirement();

	private void dimension(String name, int codes) {
		RequirementDimension dimension = ModelFactory.eINSTANCE.createRequirementDimension();
		dimension.getName().add(Texts.text("en", name, TextState.ORIGINAL));
		if (codes > 0) {
			CodeList list = ModelFactory.eINSTANCE.createCodeList();
			IntStream.rangeClosed(1, codes).forEach(number -> {
				Code code = ModelFactory.eINSTANCE.createCode();
				code.setValue(String.valueOf(number));
				code.getName().add(Texts.text("en", name + " " + number, TextState.ORIGINAL));
				list.getCodes().add(code);
			});
			dimension.setCodeList(list);
		}
		requirement.getDimensions().add(dimension);
	}

	@Test
	void theDimensionWithTheFewestCodesGoesAcrossAndTheOthersGoDown() {
		dimension("Year", 0);
		dimension("Country", 200);
		dimension("Sex", 2);
		dimension("Status", 3);

		BlankTable table = BlankTable.of(requirement, ENGLISH);

		assertThat(table.across()).isEqualTo("Sex");
		assertThat(table.columns()).containsExactly("Sex 1", "Sex 2");
		assertThat(table.dimensions()).containsExactly("Year", "Country", "Status");
		assertThat(table.rows()).hasSize(15).startsWith(List.of("…", "Country 1", "Status 1")).endsWith(List.of("…", "…", "Status 3"));
	}

	@Test
	void withoutAShortListThereIsOneColumnOfTheUnit() {
		requirement.setUnit("persons");
		dimension("Country", 200);

		BlankTable table = BlankTable.of(requirement, ENGLISH);

		assertThat(table.across()).isEmpty();
		assertThat(table.columns()).containsExactly("persons");
		assertThat(table.rows()).containsExactly(List.of("Country 1"), List.of("Country 2"), List.of("Country 3"), List.of("Country 4"), List.of("…"));
	}

	@Test
	void aTableOfManyDimensionsIsCutShort() {
		for (int number = 0; number < 6; number++)
			dimension("D" + number, 20);

		assertThat(BlankTable.of(requirement, ENGLISH).rows()).hasSize(200);
	}
}
