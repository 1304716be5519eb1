// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.core.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.orodha.core.text.Labels;
import org.orodha.core.text.Texts;
import org.orodha.model.Alignment;
import org.orodha.model.AlignmentRelation;
import org.orodha.model.Code;
import org.orodha.model.CodeList;
import org.orodha.model.CodeMapping;
import org.orodha.model.Concept;
import org.orodha.model.Definition;
import org.orodha.model.ModelFactory;
import org.orodha.model.TableDialect;
import org.orodha.model.ModelPackage.Literals;
import org.orodha.model.TextState;
import org.orodha.model.constraints.Choices;

class ChoicesTest {

	private static final ModelFactory MAKE = ModelFactory.eINSTANCE;

	private final Locale before = Locale.getDefault();

	@BeforeEach
	void readsEnglish() {
		Locale.setDefault(Locale.ENGLISH);
	}

	@AfterEach
	void readsAsBefore() {
		Locale.setDefault(before);
	}

	@Test
	void anAlignmentIsWithAHarmonisedDefinitionOtherThanItsOwn() {
		Definition own = MAKE.createDefinition();
		Definition harmonised = MAKE.createDefinition();
		Definition other = MAKE.createDefinition();
		own.setHarmonised(true);
		harmonised.setHarmonised(true);
		Alignment alignment = MAKE.createAlignment();
		own.getAlignments().add(alignment);

		assertThat(List.of(own, harmonised, other))
				.filteredOn(target -> Choices.isValid(alignment, Literals.ALIGNMENT__TARGET, target)).containsExactly(harmonised);
	}

	@Test
	void aHierarchyHasNoCircle() {
		Concept person = MAKE.createConcept();
		Concept migrant = MAKE.createConcept();
		Concept worker = MAKE.createConcept();
		migrant.setBroader(person);
		worker.setBroader(migrant);

		assertThat(List.of(person, migrant, worker))
				.filteredOn(broader -> Choices.isValid(person, Literals.CONCEPT__BROADER, broader)).isEmpty();
		assertThat(List.of(person, migrant, worker))
				.filteredOn(broader -> Choices.isValid(worker, Literals.CONCEPT__BROADER, broader))
				.containsExactly(person, migrant);
	}

	@Test
	void aMappingGoesFromItsOwnListToAnother() {
		CodeList mine = MAKE.createCodeList();
		CodeList theirs = MAKE.createCodeList();
		Code here = MAKE.createCode();
		Code there = MAKE.createCode();
		mine.getCodes().add(here);
		theirs.getCodes().add(there);
		CodeMapping mapping = MAKE.createCodeMapping();
		mine.getMappings().add(mapping);

		assertThat(List.of(here, there)).filteredOn(code -> Choices.isValid(mapping, Literals.CODE_MAPPING__SOURCE, code))
				.containsExactly(here);
		assertThat(List.of(here, there)).filteredOn(code -> Choices.isValid(mapping, Literals.CODE_MAPPING__TARGETS, code))
				.containsExactly(there);
		assertThat(Choices.isValid(here, Literals.CODE__PARENT, there)).isFalse();
	}

	@Test
	void aRelationThatWasNeverStatedIsNotExact() {
		Definition harmonised = MAKE.createDefinition();
		harmonised.getName().add(Texts.text("en", "Migrant", TextState.ORIGINAL));
		Alignment alignment = MAKE.createAlignment();
		alignment.setTarget(harmonised);

		assertThat(Labels.of(alignment, List.of("en"))).isEqualTo("not stated: Migrant");
		alignment.setRelation(AlignmentRelation.EXACT);
		assertThat(Labels.of(alignment, List.of("en"))).isEqualTo("exact: Migrant");
	}

	@Test
	void theColonOfAPairIsSetAsTheReadersLanguageDoes() {
		TableDialect dialect = MAKE.createTableDialect();
		dialect.setEncoding("UTF-8");

		assertThat(Labels.value(dialect, List.of("en"))).isEqualTo("Encoding: UTF-8");
		Locale.setDefault(Locale.FRENCH);
		assertThat(Labels.value(dialect, List.of("fr"))).isEqualTo("Encodage\u00a0: UTF-8");
	}
}
