// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.core.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

import org.eclipse.emf.common.command.Command;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.orodha.core.catalogue.Catalogue;
import org.orodha.core.catalogue.CatalogueException;
import org.orodha.core.catalogue.Commands;
import org.orodha.core.mapping.Correspondence;
import org.orodha.core.mapping.MappingChanges;
import org.orodha.core.mapping.MappingSuggestion;
import org.orodha.core.mapping.MappingSuggestion.Ground;
import org.orodha.core.mapping.Suggestions;
import org.orodha.core.text.Texts;
import org.orodha.model.Agency;
import org.orodha.model.Code;
import org.orodha.model.CodeList;
import org.orodha.model.MappingKind;
import org.orodha.model.ModelFactory;
import org.orodha.model.TextState;

/** Codes of two lists are seen beside each other, counterparts are suggested with their grounds, and each change is one that can be undone. */
class CodeMappingTest {

	@TempDir
	Path folder;

	private Catalogue catalogue;
	private CodeList purposes;
	private CodeList reasons;

	@BeforeEach
	void twoListsOfPurposes() throws CatalogueException {
		catalogue = Catalogues.small(folder);
		purposes = list("purposes", "1|Holidays|Vacances", "2|Business|Affaires", "3|Health care|Soins de santé", "4|Study|Études");
		reasons = list("reasons", "HOL|Holidays|", "B|Travail|", "MED||soins de sante", "X|Other|");
	}

	private CodeList list(String id, String... codes) {
		CodeList list = ModelFactory.eINSTANCE.createCodeList();
		list.setId(id);
		list.setOwner(catalogue.require(Agency.class, "knbs"));
		for (String written : codes) {
			String[] parts = written.split("\\|", -1);
			Code code = ModelFactory.eINSTANCE.createCode();
			code.setId(id + "." + parts[0].toLowerCase(Locale.ROOT));
			code.setValue(parts[0]);
			if (!parts[1].isEmpty())
				code.getName().add(Texts.text("en", parts[1], TextState.ORIGINAL));
			if (!parts[2].isEmpty())
				code.getName().add(Texts.text("fr", parts[2], TextState.TRANSLATED));
			list.getCodes().add(code);
		}
		catalogue.execute(Commands.add(catalogue, list));
		return list;
	}

	private static Code code(CodeList list, String value) {
		return list.getCodes().stream().filter(code -> code.getValue().equals(value)).findFirst().orElseThrow();
	}

	private void map(CodeList from, String source, CodeList to, MappingKind kind, String... targets) {
		Correspondence present = Correspondence.of(from, to);
		catalogue.execute(new MappingChanges(catalogue, present).map(code(from, source),
				Arrays.stream(targets).map(target -> code(to, target)).toList(), kind));
	}

	private List<MappingSuggestion> suggestions(CodeList from, CodeList to) {
		return Suggestions.of(catalogue, Correspondence.of(from, to));
	}

	private static MappingSuggestion only(List<MappingSuggestion> suggestions, Code source) {
		return suggestions.stream().filter(suggestion -> suggestion.source() == source).findFirst().orElseThrow();
	}

	@Test
	void whatIsNotMappedIsToldForBothLists() {
		map(reasons, "HOL", purposes, MappingKind.EQUIVALENT, "1");
		map(reasons, "X", purposes, MappingKind.NONE);

		Correspondence present = Correspondence.of(reasons, purposes);

		assertThat(present.unmatchedSources()).containsExactly(code(reasons, "B"), code(reasons, "MED"));
		assertThat(present.unmatchedTargets()).containsExactly(code(purposes, "2"), code(purposes, "3"), code(purposes, "4"));
		assertThat(present.sources(code(purposes, "1"))).containsExactly(code(reasons, "HOL"));
		assertThat(Correspondence.mappedLists(reasons)).containsExactly(purposes);
	}

	@Test
	void aCodeOfTheSameNameInAnyLanguageIsSuggestedAccentsForgiven() {
		List<MappingSuggestion> found = suggestions(reasons, purposes);

		assertThat(found).extracting(MappingSuggestion::source).containsExactly(code(reasons, "HOL"), code(reasons, "MED"));
		assertThat(only(found, code(reasons, "MED")).targets()).containsExactly(code(purposes, "3"));
		assertThat(found).allSatisfy(suggestion -> assertThat(suggestion.grounds()).containsExactly(Ground.NAME));
	}

	@Test
	void aCodeThatIsWrittenTheSameIsSuggestedUnlessAnotherHasTheName() {
		CodeList numbered = list("numbered", "1|Business|", "4|Education|", "b|Elsewhere|");

		List<MappingSuggestion> found = suggestions(numbered, purposes);

		assertThat(only(found, code(numbered, "1")).targets()).containsExactly(code(purposes, "2"));
		assertThat(only(found, code(numbered, "4")).grounds()).containsExactly(Ground.CODE);
		assertThat(suggestions(numbered, reasons)).extracting(MappingSuggestion::source).containsExactly(code(numbered, "b"));
	}

	@Test
	void whatAnotherListWasMappedToIsSuggestedWithItsKind() {
		CodeList older = list("older", "MED|Medical treatment|", "B|Work|");
		map(older, "B", purposes, MappingKind.SPLIT, "2", "4");

		MappingSuggestion suggestion = only(suggestions(reasons, purposes), code(reasons, "B"));

		assertThat(suggestion.targets()).containsExactlyInAnyOrder(code(purposes, "2"), code(purposes, "4"));
		assertThat(suggestion.kind()).isEqualTo(MappingKind.SPLIT);
		assertThat(suggestion.grounds()).containsExactly(Ground.EARLIER);
	}

	@Test
	void aMappingIsSuggestedTheOtherWayRoundAndByWayOfAThirdList() {
		CodeList third = list("third", "Z9|Something|");
		map(purposes, "4", reasons, MappingKind.EQUIVALENT, "X");
		map(reasons, "B", third, MappingKind.EQUIVALENT, "Z9");
		map(third, "Z9", purposes, MappingKind.EQUIVALENT, "2");

		List<MappingSuggestion> found = suggestions(reasons, purposes);

		assertThat(only(found, code(reasons, "X")).targets()).containsExactly(code(purposes, "4"));
		assertThat(only(found, code(reasons, "B")).targets()).containsExactly(code(purposes, "2"));
	}

	@Test
	void whereTwoCodesHaveAsMuchToSpeakForThemNoneIsSuggested() {
		CodeList doubled = list("doubled", "H1|Holidays|", "H2|Holidays|");

		assertThat(suggestions(reasons, doubled)).isEmpty();
		assertThat(suggestions(doubled, reasons)).isEmpty();
	}

	@Test
	void allSuggestionsAreAcceptedInOneStepThatIsUndone() {
		Command accept = new MappingChanges(catalogue, Correspondence.of(reasons, purposes)).accept(suggestions(reasons, purposes));
		assertThat(accept.getLabel()).isEqualTo("Accept 2 suggested counterparts for “reasons”");

		catalogue.execute(accept);
		assertThat(Correspondence.of(reasons, purposes).unmatchedSources()).hasSize(2);
		assertThat(suggestions(reasons, purposes)).isEmpty();

		catalogue.undo();
		assertThat(reasons.getMappings()).isEmpty();
	}

	@Test
	void mappingACodeAnewReplacesWhatItWasMappedToInThatListOnly() {
		CodeList third = list("third", "Z9|Something|");
		map(reasons, "B", third, MappingKind.EQUIVALENT, "Z9");
		map(reasons, "B", purposes, MappingKind.NONE);

		map(reasons, "B", purposes, MappingKind.PART_OF, "2");

		Correspondence present = Correspondence.of(reasons, purposes);
		assertThat(present.targets(code(reasons, "B"))).containsExactly(code(purposes, "2"));
		assertThat(present.mapping(code(reasons, "B")).orElseThrow().getKind()).isEqualTo(MappingKind.PART_OF);
		assertThat(reasons.getMappings()).hasSize(2);

		catalogue.execute(new MappingChanges(catalogue, present).clear(List.of(code(reasons, "B"))));
		assertThat(Correspondence.of(reasons, purposes).unmatchedSources()).contains(code(reasons, "B"));
		assertThat(Correspondence.of(reasons, third).targets(code(reasons, "B"))).hasSize(1);
	}

	@Test
	void theLikelyKindFollowsFromHowManyCodesCorrespond() {
		map(reasons, "HOL", purposes, MappingKind.EQUIVALENT, "1");
		MappingChanges changes = new MappingChanges(catalogue, Correspondence.of(reasons, purposes));

		assertThat(changes.likely(code(reasons, "B"), List.of(code(purposes, "2")))).isEqualTo(MappingKind.EQUIVALENT);
		assertThat(changes.likely(code(reasons, "B"), List.of(code(purposes, "1")))).isEqualTo(MappingKind.PART_OF);
		assertThat(changes.likely(code(reasons, "HOL"), List.of(code(purposes, "1")))).isEqualTo(MappingKind.EQUIVALENT);
		assertThat(changes.likely(code(reasons, "B"), List.of(code(purposes, "2"), code(purposes, "4")))).isEqualTo(MappingKind.SPLIT);
		assertThat(changes.likely(code(reasons, "B"), List.of())).isEqualTo(MappingKind.NONE);
	}

	@Test
	void howACodeCorrespondsIsChangedWithoutItsCounterparts() {
		map(reasons, "HOL", purposes, MappingKind.EQUIVALENT, "1");

		map(reasons, "HOL", purposes, MappingKind.PART_OF, "1");

		assertThat(reasons.getMappings()).singleElement().satisfies(mapping -> {
			assertThat(mapping.getKind()).isEqualTo(MappingKind.PART_OF);
			assertThat(mapping.getTargets()).containsExactly(code(purposes, "1"));
		});
	}
}
