// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.core.tests;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.eclipse.emf.common.command.CompoundCommand;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.orodha.core.catalogue.Catalogue;
import org.orodha.core.catalogue.CatalogueException;
import org.orodha.core.catalogue.Commands;
import org.orodha.core.refactor.Merge.Merged;
import org.orodha.core.refactor.Refactoring;
import org.orodha.core.refactor.Split;
import org.orodha.core.refactor.Split.Division;
import org.orodha.core.refactor.Split.Part;
import org.orodha.core.refactor.Split.Use;
import org.orodha.core.text.Texts;
import org.orodha.model.Agency;
import org.orodha.model.CatalogueElement;
import org.orodha.model.Code;
import org.orodha.model.CodeList;
import org.orodha.model.CodeMapping;
import org.orodha.model.Concept;
import org.orodha.model.DataSource;
import org.orodha.model.Dataset;
import org.orodha.model.Definition;
import org.orodha.model.LifecycleElement;
import org.orodha.model.LifecycleStatus;
import org.orodha.model.MappingKind;
import org.orodha.model.ModelFactory;
import org.orodha.model.ModelPackage.Literals;
import org.orodha.model.Procedure;
import org.orodha.model.Ruleset;
import org.orodha.model.TextState;
import org.orodha.model.Variable;

/** An element becomes several; what refers to it leads where the user says, as one change that can be undone. */
class SplitTest {

	private static final ModelFactory MAKE = ModelFactory.eINSTANCE;
	private static final List<Part> MIGRANTS = List.of(new Part("knbs.immigrant", Map.of("fr", "Immigré", "en", "Immigrant"), null),
			new Part("knbs.emigrant", Map.of("en", "Emigrant"), null));
	private static final List<Part> ROADS = List.of(new Part("knbs.post.bus", Map.of("en", "By bus"), "1a"),
			new Part("knbs.post.car", Map.of("en", "By car"), "1b"));

	@TempDir
	Path folder;

	private Catalogue catalogue;
	private Agency knbs;
	private Definition migrant;
	private CodeList posts;
	private CodeList modes;
	private Dataset people;
	private Procedure procedure;
	private Ruleset rules;

	@BeforeEach
	void aDefinitionACodeAndADatasetAreReferredTo() throws CatalogueException {
		catalogue = Catalogues.small(folder);
		knbs = catalogue.require(Agency.class, "knbs");
		Concept concept = MAKE.createConcept();
		concept.setId("migration");
		migrant = owned(MAKE.createDefinition(), "knbs.migrant");
		migrant.setConcept(concept);
		migrant.setStatus(LifecycleStatus.ADOPTED);
		migrant.getText().add(Texts.text("en", "A person who moves.", TextState.ORIGINAL));
		posts = list("knbs.post", "1", "2");
		modes = list("knbs.mode", "road", "air");
		posts.getCodes().get(1).setParent(posts.getCodes().get(0));
		map(posts, 0, modes, 0);
		map(modes, 0, posts, 0);
		people = MAKE.createDataset();
		people.setId("knbs.census.people");
		for (String name : List.of("a", "b", "c")) {
			Variable variable = MAKE.createVariable();
			variable.setId(people.getId() + "." + name);
			variable.setDefinition(migrant);
			people.getVariables().add(variable);
		}
		procedure = owned(MAKE.createProcedure(), "knbs.transmission");
		procedure.getDefinitions().add(migrant);
		rules = owned(MAKE.createRuleset(), "knbs.rules");
		rules.setDataset(people);
		rules.setScript("r <- 'knbs.census.people' [filter post in knbs.post]; // knbs.census.people\n");
		CompoundCommand all = new CompoundCommand();
		for (CatalogueElement element : List.of(concept, migrant, posts, modes, procedure, rules))
			all.append(Commands.add(catalogue, element));
		all.append(Commands.add(catalogue, catalogue.require(DataSource.class, "knbs.census"), Literals.DATA_SOURCE__DATASETS, people));
		catalogue.execute(all);
		Catalogues.save(catalogue);
	}

	private <T extends CatalogueElement> T owned(T element, String id) {
		element.setId(id);
		element.setOwner(knbs);
		return element;
	}

	private CodeList list(String id, String... values) {
		CodeList made = owned(MAKE.createCodeList(), id);
		for (String value : values) {
			Code code = MAKE.createCode();
			code.setId(id + "." + value);
			code.setValue(value);
			made.getCodes().add(code);
		}
		return made;
	}

	private static void map(CodeList from, int source, CodeList to, int target) {
		CodeMapping mapping = MAKE.createCodeMapping();
		mapping.setSource(from.getCodes().get(source));
		mapping.getTargets().add(to.getCodes().get(target));
		mapping.setKind(MappingKind.EQUIVALENT);
		from.getMappings().add(mapping);
	}

	private static Division division(List<Part> parts, Merged becoming, Map<Use, List<Integer>> leading) {
		return new Division(parts, Set.of(), becoming, leading);
	}

	private Use use(LifecycleElement element, Object owner, EStructuralFeature feature) {
		return Split.uses(catalogue, element).stream().filter(use -> use.owner() == owner && use.feature() == feature).findFirst()
				.orElseThrow();
	}

	private <T extends LifecycleElement> T made(Class<T> type, String id) {
		return catalogue.require(type, id);
	}

	@Test
	void eachVariableLeadsToTheDefinitionThatIsChosenForItAndUndoBringsTheOldOneBack() throws CatalogueException, IOException {
		Map<String, String> before = Catalogues.contents(folder);
		Variable second = people.getVariables().get(1);
		Refactoring split = Split.of(catalogue, migrant,
				division(MIGRANTS, Merged.DELETED, Map.of(use(migrant, second, Literals.VARIABLE__DEFINITION), List.of(1))));

		assertThat(split.changes()).filteredOn(change -> change.feature() == Literals.VARIABLE__DEFINITION).hasSize(3);
		assertThat(split.changes()).filteredOn(change -> change.feature() == Literals.IDENTIFIED_ELEMENT__ID)
				.extracting(change -> change.after()).containsExactly("knbs.immigrant", "knbs.emigrant");
		assertThat(catalogue.isDirty()).isFalse();
		catalogue.execute(split.command());
		assertThat(people.getVariables()).extracting(variable -> variable.getDefinition().getId()).containsExactly("knbs.immigrant",
				"knbs.emigrant", "knbs.immigrant");
		assertThat(procedure.getDefinitions()).extracting(Definition::getId).containsExactly("knbs.immigrant", "knbs.emigrant");
		assertThat(catalogue.contains("knbs.migrant")).isFalse();
		assertThat(made(Definition.class, "knbs.immigrant")).satisfies(immigrant -> {
			assertThat(Texts.exactly(immigrant.getName(), "fr")).contains("Immigré");
			assertThat(immigrant.getOwner()).isEqualTo(knbs);
			assertThat(immigrant.getConcept()).isEqualTo(migrant.getConcept());
			assertThat(Texts.exactly(immigrant.getText(), "en")).contains("A person who moves.");
			assertThat(immigrant.getStatus()).isEqualTo(LifecycleStatus.DRAFT);
			assertThat(catalogue.pathOf(immigrant)).contains("knbs/definition/knbs.immigrant.orodha");
		});
		Catalogues.save(catalogue);
		assertThat(dangling(Catalogues.open(folder))).isEmpty();

		catalogue.undo();

		assertThat(people.getVariables()).extracting(Variable::getDefinition).containsOnly(migrant);
		Catalogues.save(catalogue);
		assertThat(Catalogues.contents(folder)).isEqualTo(before);
	}

	private static List<String> dangling(Catalogue opened) {
		return opened.references().keySet().stream().filter(id -> !opened.contains(id)).toList();
	}

	@Test
	void theOldDefinitionMayStayDeprecatedAndKeepWhatIsToLeadToItStill() {
		Variable third = people.getVariables().get(2);
		catalogue.execute(Split.of(catalogue, migrant,
				division(MIGRANTS, Merged.DEPRECATED, Map.of(use(migrant, third, Literals.VARIABLE__DEFINITION), List.of()))).command());

		assertThat(migrant.getStatus()).isEqualTo(LifecycleStatus.DEPRECATED);
		assertThat(migrant.getReplacedBy().getId()).isEqualTo("knbs.immigrant");
		assertThat(third.getDefinition()).isEqualTo(migrant);
	}

	@Test
	void whatIsLeftOutIsNotCopied() {
		assertThat(Split.features(migrant)).contains(Literals.DEFINITION__TEXT, Literals.DEFINITION__CONCEPT)
				.doesNotContain(Literals.CATALOGUE_ELEMENT__OWNER, Literals.IDENTIFIED_ELEMENT__NAME);
		catalogue.execute(Split.of(catalogue, migrant, new Division(MIGRANTS, Set.of(Literals.DEFINITION__TEXT), Merged.DELETED, Map.of()))
				.command());

		assertThat(made(Definition.class, "knbs.emigrant").getText()).isEmpty();
		assertThat(made(Definition.class, "knbs.emigrant").getConcept()).isNotNull();
	}

	@Test
	void theCodesThatACodeIsSplitIntoStandInItsPlaceAndMappingsSayHowTheyCorrespond() {
		Code child = posts.getCodes().get(1);
		catalogue.execute(Split.of(catalogue, posts.getCodes().get(0), division(ROADS, Merged.DELETED, Map.of())).command());

		assertThat(posts.getCodes()).extracting(Code::getValue).containsExactly("1a", "1b", "2");
		assertThat(child.getParent().getValue()).isEqualTo("1a");
		assertThat(modes.getMappings()).singleElement().satisfies(mapping -> {
			assertThat(mapping.getTargets()).extracting(Code::getValue).containsExactly("1a", "1b");
			assertThat(mapping.getKind()).isEqualTo(MappingKind.SPLIT);
		});
		assertThat(posts.getMappings()).extracting(mapping -> mapping.getSource().getValue()).containsExactly("1a", "1b");
		assertThat(posts.getMappings()).allSatisfy(mapping -> {
			assertThat(mapping.getTargets()).containsExactly(modes.getCodes().get(0));
			assertThat(mapping.getKind()).isEqualTo(MappingKind.PART_OF);
		});

		catalogue.undo();

		assertThat(posts.getCodes()).extracting(Code::getValue).containsExactly("1", "2");
		assertThat(posts.getMappings()).singleElement().extracting(CodeMapping::getKind).isEqualTo(MappingKind.EQUIVALENT);
		assertThat(modes.getMappings().get(0).getTargets()).containsExactly(posts.getCodes().get(0));
	}

	@Test
	void theCodesOfASplitListAreCopiedIntoEachAndWhatLedToThemLeadsToTheCopies() {
		catalogue.execute(Split.of(catalogue, posts, division(List.of(new Part("knbs.land", Map.of("en", "Land posts"), null),
				new Part("knbs.sea", Map.of("en", "Sea posts"), null)), Merged.DELETED, uses(posts, 1))).command());

		assertThat(made(CodeList.class, "knbs.sea").getCodes()).extracting(Code::getId).containsExactly("knbs.sea.1", "knbs.sea.2");
		assertThat(modes.getMappings().get(0).getTargets()).extracting(Code::getId).containsExactly("knbs.sea.1");
		assertThat(rules.getScript()).isEqualTo("r <- 'knbs.census.people' [filter post in knbs.sea]; // knbs.census.people\n");
	}

	private Map<Use, List<Integer>> uses(LifecycleElement element, int part) {
		Map<Use, List<Integer>> leading = new HashMap<>();
		Split.uses(catalogue, element).forEach(use -> leading.put(use, List.of(part)));
		return leading;
	}

	@Test
	void aScriptNamesTheDatasetThatIsChosenForIt() {
		catalogue.execute(Split.of(catalogue, people, division(List.of(new Part("knbs.census.men", Map.of("en", "Men"), null),
				new Part("knbs.census.women", Map.of("en", "Women"), null)), Merged.DELETED, uses(people, 1))).command());

		assertThat(rules.getScript()).startsWith("r <- 'knbs.census.women' [").endsWith("// knbs.census.people\n");
		assertThat(rules.getDataset().getId()).isEqualTo("knbs.census.women");
		assertThat(made(Dataset.class, "knbs.census.men").getVariables()).extracting(Variable::getId).startsWith("knbs.census.men.a");
	}

	@Test
	void aReferenceWhoseTargetIsNotCopiedIsToldAndCleared() {
		Refactoring split = Split.of(catalogue, posts, new Division(List.of(new Part("knbs.land", Map.of("en", "Land posts"), null),
				new Part("knbs.sea", Map.of("en", "Sea posts"), null)), Set.of(Literals.CODE_LIST__CODES, Literals.CODE_LIST__MAPPINGS),
				Merged.DELETED, Map.of()));

		assertThat(split.left()).extracting(left -> left.target().getId()).containsExactly("knbs.post.1");
		catalogue.execute(split.command());
		assertThat(modes.getMappings().get(0).getTargets()).isEmpty();
	}

	@Test
	void identifiersAndValuesThatAreTakenAndOnePartAloneAreRefused() {
		assertThatThrownBy(() -> Split.of(catalogue, migrant, division(MIGRANTS.subList(0, 1), Merged.DELETED, Map.of())))
				.isInstanceOf(IllegalArgumentException.class);
		assertThatThrownBy(() -> Split.of(catalogue, migrant,
				division(List.of(MIGRANTS.get(0), new Part("knbs.post", Map.of("en", "Post"), null)), Merged.DELETED, Map.of())))
				.hasMessageContaining("knbs.post");
		assertThatThrownBy(() -> Split.of(catalogue, migrant,
				division(List.of(MIGRANTS.get(0), new Part("knbs.nobody", Map.of("en", " "), null)), Merged.DELETED, Map.of())))
				.hasMessageContaining("knbs.nobody");
		assertThatThrownBy(() -> Split.of(catalogue, posts.getCodes().get(0),
				division(List.of(ROADS.get(0), new Part("knbs.post.other", Map.of("en", "Other"), "2")), Merged.DELETED, Map.of())))
				.hasMessageContaining("2").hasMessageContaining("knbs.post.other");
	}
}
