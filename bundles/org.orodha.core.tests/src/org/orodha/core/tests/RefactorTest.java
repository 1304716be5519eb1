// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.core.tests;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

import org.eclipse.emf.common.command.CompoundCommand;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.orodha.core.catalogue.Catalogue;
import org.orodha.core.catalogue.CatalogueException;
import org.orodha.core.catalogue.Commands;
import org.orodha.core.refactor.Delete;
import org.orodha.core.refactor.Merge;
import org.orodha.core.refactor.Merge.Merged;
import org.orodha.core.refactor.Reference;
import org.orodha.core.refactor.Refactoring;
import org.orodha.core.refactor.Rename;
import org.orodha.core.text.Texts;
import org.orodha.model.Agency;
import org.orodha.model.Code;
import org.orodha.model.CodeList;
import org.orodha.model.Concept;
import org.orodha.model.DataSource;
import org.orodha.model.Dataset;
import org.orodha.model.Definition;
import org.orodha.model.LifecycleStatus;
import org.orodha.model.ModelFactory;
import org.orodha.model.ModelPackage.Literals;
import org.orodha.model.Ruleset;
import org.orodha.model.TextState;
import org.orodha.model.Variable;

/** Deleting, merging and renaming keep every reference that can be kept, and are one change each that can be undone. */
class RefactorTest {

	private static final int VARIABLES = 40;

	@TempDir
	Path folder;

	private Catalogue catalogue;
	private Definition kept;
	private Definition other;
	private Dataset dataset;
	private CodeList list;
	private CodeList twin;

	@BeforeEach
	void twoDefinitionsToOneOfWhichFortyVariablesRefer() throws CatalogueException {
		catalogue = Catalogues.small(folder);
		kept = definition("knbs.migrant");
		kept.getName().add(Texts.text("en", "Migrant", TextState.ORIGINAL));
		other = definition("knbs.immigrant");
		Catalogues.named(other.getName(), "Immigrant", "Immigrant");
		Concept concept = ModelFactory.eINSTANCE.createConcept();
		concept.setId("migration");
		kept.setConcept(concept);
		other.setConcept(concept);
		list = list("knbs.sex", "1", "2");
		twin = list("knbs.gender", "1", "3");
		twin.getCodes().get(1).setParent(twin.getCodes().get(0));
		DataSource census = catalogue.require(DataSource.class, "knbs.census");
		dataset = ModelFactory.eINSTANCE.createDataset();
		dataset.setId("knbs.census.people");
		for (int number = 0; number < VARIABLES; number++) {
			Variable variable = ModelFactory.eINSTANCE.createVariable();
			variable.setId(dataset.getId() + ".v" + number);
			variable.setDefinition(other);
			variable.setCodeList(twin);
			dataset.getVariables().add(variable);
		}
		Ruleset rules = ModelFactory.eINSTANCE.createRuleset();
		rules.setId("knbs.rules");
		rules.setOwner(kept.getOwner());
		rules.setDataset(dataset);
		rules.setScript("// knbs.census.people\nr <- check('knbs.census.people@previous' > \"knbs.census.people\");\n"
				+ "s <- knbs.census.people [filter sex in 'knbs.gender'];\n");
		CompoundCommand all = new CompoundCommand();
		for (var element : List.of(concept, kept, other, list, twin, rules))
			all.append(Commands.add(catalogue, element));
		all.append(Commands.add(catalogue, census, Literals.DATA_SOURCE__DATASETS, dataset));
		catalogue.execute(all);
		Catalogues.save(catalogue);
	}

	private Definition definition(String id) {
		Definition definition = ModelFactory.eINSTANCE.createDefinition();
		definition.setId(id);
		definition.setOwner(catalogue.require(Agency.class, "knbs"));
		return definition;
	}

	private CodeList list(String id, String... values) {
		CodeList made = ModelFactory.eINSTANCE.createCodeList();
		made.setId(id);
		made.setOwner(catalogue.require(Agency.class, "knbs"));
		for (String value : values) {
			Code code = ModelFactory.eINSTANCE.createCode();
			code.setId(id + "." + value);
			code.setValue(value);
			made.getCodes().add(code);
		}
		return made;
	}

	private String script() {
		return catalogue.require(Ruleset.class, "knbs.rules").getScript();
	}

	private List<String> dangling() {
		return catalogue.references().keySet().stream().filter(id -> !catalogue.contains(id)).toList();
	}

	@Test
	void aMergedDefinitionIsReplacedInAllFortyReferencesAndComesBackWithUndo() throws CatalogueException, IOException {
		Map<String, String> before = Catalogues.contents(folder);
		Refactoring merger = Merge.of(catalogue, kept, List.of(other), Merged.DELETED);

		assertThat(merger.changes()).filteredOn(change -> change.feature() == Literals.VARIABLE__DEFINITION).hasSize(VARIABLES)
				.allSatisfy(change -> {
					assertThat(change.before()).isEqualTo(other);
					assertThat(change.after()).isEqualTo(kept);
				});
		assertThat(merger.left()).isEmpty();
		catalogue.execute(merger.command());
		assertThat(dataset.getVariables()).extracting(Variable::getDefinition).containsOnly(kept);
		assertThat(Texts.exactly(kept.getName(), "en")).contains("Migrant");
		assertThat(Texts.exactly(kept.getName(), "fr")).contains("Immigrant");
		assertThat(catalogue.contains("knbs.immigrant")).isFalse();
		Catalogues.save(catalogue);
		assertThat(Catalogues.open(folder).all(Variable.class)).extracting(variable -> variable.getDefinition().getId())
				.containsOnly("knbs.migrant");

		catalogue.undo();

		assertThat(dataset.getVariables()).extracting(Variable::getDefinition).containsOnly(other);
		Catalogues.save(catalogue);
		assertThat(Catalogues.contents(folder)).isEqualTo(before);
	}

	@Test
	void aMergedDefinitionMayStayAsDeprecated() {
		catalogue.execute(Merge.of(catalogue, kept, List.of(other), Merged.DEPRECATED).command());

		assertThat(other.getStatus()).isEqualTo(LifecycleStatus.DEPRECATED);
		assertThat(other.getReplacedBy()).isEqualTo(kept);
		assertThat(dataset.getVariables()).extracting(Variable::getDefinition).containsOnly(kept);
	}

	@Test
	void aReferenceThatTheKeptDefinitionCannotStandInIsTold() {
		Concept another = ModelFactory.eINSTANCE.createConcept();
		another.setId("another");
		catalogue.execute(Commands.add(catalogue, another));
		Variable variable = dataset.getVariables().get(0);
		catalogue.execute(Commands.set(catalogue, variable, Literals.VARIABLE__CONCEPT, kept.getConcept()));
		catalogue.execute(Commands.set(catalogue, kept, Literals.DEFINITION__CONCEPT, another));

		Refactoring merger = Merge.of(catalogue, kept, List.of(other), Merged.DELETED);

		assertThat(merger.left()).extracting(Reference::owner).containsExactly(variable);
		catalogue.execute(merger.command());
		assertThat(variable.getDefinition()).isNull();
	}

	@Test
	void mergedCodeListsHaveEachCodeOnceAndScriptsNameTheKeptOne() throws CatalogueException {
		Code three = twin.getCodes().get(1);
		catalogue.execute(Merge.of(catalogue, list, List.of(twin), Merged.DELETED).command());

		assertThat(list.getCodes()).extracting(Code::getValue).containsExactly("1", "2", "3");
		assertThat(three.getParent()).isEqualTo(list.getCodes().get(0));
		assertThat(script()).contains("'knbs.sex'").doesNotContain("knbs.gender");
		assertThat(dangling()).isEmpty();

		catalogue.undo();

		assertThat(twin.getCodes()).extracting(Code::getValue).containsExactly("1", "3");
		assertThat(three.getParent()).isEqualTo(twin.getCodes().get(0));
		assertThat(script()).contains("'knbs.gender'");
	}

	@Test
	void elementsOfTwoKindsAreNotMerged() {
		assertThatThrownBy(() -> Merge.of(catalogue, kept, List.of(list), Merged.DELETED)).isInstanceOf(IllegalArgumentException.class)
				.hasMessageContaining("knbs.sex").hasMessageContaining("knbs.migrant");
	}

	@Test
	void aDeletionRedirectsReferencesOrClearsThem() {
		Refactoring redirecting = Delete.of(catalogue, List.of(other), kept);
		catalogue.execute(redirecting.command());
		assertThat(dataset.getVariables()).extracting(Variable::getDefinition).containsOnly(kept);
		catalogue.undo();

		Refactoring clearing = Delete.of(catalogue, List.of(other), null);
		assertThat(clearing.changes()).hasSize(VARIABLES).allSatisfy(change -> assertThat(change.after()).isNull());
		catalogue.execute(clearing.command());
		assertThat(dataset.getVariables()).extracting(Variable::getDefinition).containsOnlyNulls();
		catalogue.undo();
		assertThat(dataset.getVariables()).extracting(Variable::getDefinition).containsOnly(other);
	}

	@Test
	void aRenamedElementKeepsEveryReferenceInTheFilesToo() throws CatalogueException, IOException {
		Map<String, String> before = Catalogues.contents(folder);
		catalogue = Catalogues.open(folder);
		DataSource census = catalogue.require(DataSource.class, "knbs.census");
		Refactoring renaming = Rename.of(catalogue, census, "knbs.count", true);
		assertThat(renaming.changes()).extracting(change -> change.after()).contains("knbs.count", "knbs.count.people",
				"knbs.count.people.v39");
		catalogue.execute(renaming.command());
		Catalogues.save(catalogue);

		catalogue = reopenedAfter(catalogue, () -> {
			assertThat(dangling()).isEmpty();
			Ruleset rules = catalogue.require(Ruleset.class, "knbs.rules");
			assertThat(rules.getDataset().getId()).isEqualTo("knbs.count.people");
			assertThat(rules.getScript()).isEqualTo("// knbs.census.people\nr <- check('knbs.count.people@previous' > \"knbs.census.people\");\n"
					+ "s <- knbs.count.people [filter sex in 'knbs.gender'];\n");
			assertThat(catalogue.pathOf(catalogue.require(DataSource.class, "knbs.count"))).contains("knbs/data-source/knbs.count.orodha");
		});
		catalogue.undo();
		Catalogues.save(catalogue);
		assertThat(Catalogues.contents(folder).keySet()).isEqualTo(before.keySet());
		catalogue = Catalogues.open(folder);
		assertThat(dangling()).isEmpty();
		assertThat(script()).startsWith("// knbs.census.people\nr <- check('knbs.census.people@previous'");
		assertThat(catalogue.require(Dataset.class, "knbs.census.people").getVariables()).hasSize(VARIABLES);
	}

	private Catalogue reopenedAfter(Catalogue present, Runnable check) throws CatalogueException {
		catalogue = Catalogues.open(folder);
		check.run();
		return present;
	}

	@Test
	void filesOfARenamedAgencyFollow() throws CatalogueException, IOException {
		catalogue.execute(Rename.of(catalogue, catalogue.require(Agency.class, "knbs"), "nso", false).command());
		Catalogues.save(catalogue);

		assertThat(Catalogues.contents(folder).keySet()).noneMatch(path -> path.startsWith("knbs/"))
				.contains("nso/agency/nso.orodha", "nso/definition/knbs.migrant.orodha");
		catalogue = Catalogues.open(folder);
		assertThat(dangling()).isEmpty();
		assertThat(catalogue.require(Definition.class, "knbs.migrant").getOwner().getId()).isEqualTo("nso");
	}

	@Test
	void aFileFollowsItsNewOwner() throws CatalogueException {
		catalogue.execute(Rename.owner(catalogue, kept, null).command());
		assertThat(catalogue.pathOf(kept)).contains("shared/definition/knbs.migrant.orodha");
		catalogue.undo();
		assertThat(catalogue.pathOf(kept)).contains("knbs/definition/knbs.migrant.orodha");
	}

	@Test
	void aFileFollowsItsOwnerHoweverThatIsSetAndEveryReferenceIsKept() throws CatalogueException, IOException {
		Map<String, String> before = Catalogues.contents(folder);
		Agency dis = ModelFactory.eINSTANCE.createAgency();
		dis.setId("dis");
		catalogue.execute(Commands.add(catalogue, dis));
		catalogue.execute(Commands.set(catalogue, other, Literals.CATALOGUE_ELEMENT__OWNER, dis));
		Catalogues.save(catalogue);

		assertThat(Catalogues.contents(folder)).containsKey("dis/definition/knbs.immigrant.orodha")
				.doesNotContainKey("knbs/definition/knbs.immigrant.orodha");
		assertThat(Catalogues.open(folder).all(Variable.class)).extracting(variable -> variable.getDefinition().getId())
				.containsOnly("knbs.immigrant");

		catalogue.undo();
		catalogue.undo();
		Catalogues.save(catalogue);
		assertThat(Catalogues.contents(folder)).isEqualTo(before);
	}

	@Test
	void whatADeletedAgencyOwnedIsSharedByAll() {
		catalogue.execute(Delete.of(catalogue, List.of(kept.getOwner()), null).command());
		assertThat(catalogue.pathOf(kept)).contains("shared/definition/knbs.migrant.orodha");
		catalogue.undo();
		assertThat(catalogue.pathOf(kept)).contains("knbs/definition/knbs.migrant.orodha");
	}

	@Test
	void anIdentifierThatIsTakenOrMalformedIsRefused() {
		assertThatThrownBy(() -> Rename.of(catalogue, kept, "knbs.immigrant", false)).hasMessageContaining("knbs.immigrant");
		assertThatThrownBy(() -> Rename.of(catalogue, kept, "New One", false)).hasMessageContaining("new-one");
	}

	@Test
	void whatIsWorkedOutChangesNothing() throws CatalogueException {
		Merge.of(catalogue, list, List.of(twin), Merged.DELETED);
		Delete.of(catalogue, List.of(other), kept);
		Rename.of(catalogue, kept, "knbs.person", true);

		assertThat(catalogue.isDirty()).isFalse();
		assertThat(catalogue.unsaved()).isEmpty();
	}
}
