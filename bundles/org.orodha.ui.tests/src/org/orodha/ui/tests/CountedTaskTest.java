// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.ui.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;

import org.eclipse.core.runtime.NullProgressMonitor;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.orodha.core.catalogue.Completeness;
import org.orodha.model.Agency;
import org.orodha.model.AlignmentRelation;
import org.orodha.model.Concept;
import org.orodha.model.DataSource;
import org.orodha.model.Dataset;
import org.orodha.model.Definition;
import org.orodha.model.InstrumentKind;
import org.orodha.model.LegalInstrument;
import org.orodha.model.ModelFactory;
import org.orodha.model.ModelPackage.Literals;
import org.orodha.model.SourceKind;
import org.orodha.model.VariableRole;
import org.orodha.ui.OpenCatalogue;
import org.orodha.ui.internal.catalogue.CatalogueSaver;
import org.orodha.ui.internal.editor.ElementEditor;

/** Whole tasks, with what they take a user counted. */
class CountedTaskTest {

	private static final ModelFactory MAKE = ModelFactory.eINSTANCE;
	private static final String MOU = "MoU on labour migration data";
	private static final String[] DATASETS = { "Name", "Returning workers", "Their households", "Their plans" };
	private static final String[] VARIABLES = { "Name | Role | Type", "Sex | dimension | string", "Age | dimension | integer",
			"Country of work | dimension | string", "Occupation | dimension | string", "Month of return | dimension | time period",
			"Persons | measure | integer" };

	@RegisterExtension
	final Bench bench = new Bench();

	@TempDir
	Path folder;

	private OpenCatalogue catalogue;
	private Agency labour;

	@BeforeEach
	void theAgenciesAndAHarmonisedDefinitionAreThere() throws Exception {
		catalogue = bench.opened(bench.catalogues().create(folder.resolve("mine"), "My catalogue", List.of("en", "fr", "sw"), new NullProgressMonitor()));
		labour = bench.add(catalogue, MAKE.createAgency(), "mol", "State Department for Labour");
		bench.add(catalogue, MAKE.createAgency(), "nea", "National Employment Authority");
		Agency comesa = bench.add(catalogue, MAKE.createAgency(), "comesa", "COMESA");
		Definition harmonised = MAKE.createDefinition();
		harmonised.setOwner(comesa);
		harmonised.setHarmonised(true);
		bench.add(catalogue, harmonised, "comesa.returning-migrant", "Returning migrant worker (COMESA)");
		CatalogueSaver.save(catalogue);
	}

	@Test
	void aSurveyWithDatasetsLawContactAndDefinitionIsDescribedInSixtyActionsWithoutAChooser() throws Exception {
		CountedActions user = new CountedActions(bench);

		user.click(catalogue, labour);
		ElementEditor survey = user.create("Data Source", "Survey of labour migrants returning");
		user.pick(Literals.DATA_SOURCE__KIND, "household survey");
		user.unfold("Collection");
		user.refer(Literals.DATA_SOURCE__LEGAL_BASES, MOU, "New Legal Instrument “" + MOU + "”");
		user.refer(Literals.DATA_SOURCE__STEWARD, "Survey coordinator", "New Role “Survey coordinator”");
		user.page("datasets");
		user.paste(DATASETS);
		user.page("variables");
		for (int dataset = 0; dataset < 3; dataset++) {
			if (dataset > 0)
				user.choosePart(dataset);
			user.paste(VARIABLES);
		}
		LegalInstrument mou = catalogue.catalogue().all(LegalInstrument.class).get(0);
		user.open(catalogue, mou);
		user.pick(Literals.LEGAL_INSTRUMENT__KIND, "memorandum of understanding");
		user.refer(Literals.LEGAL_INSTRUMENT__PARTIES, "employ", "National Employment Authority");
		user.open(catalogue, labour);
		user.page("people");
		user.paste("Name | Email", "Amina Wanjiru | amina@labour.example");
		user.click(catalogue, labour);
		user.create("Definition", "Returning labour migrant");
		user.type(Literals.DEFINITION__TEXT, "A person who comes back to Kenya after at least three months of work abroad.");
		user.refer(Literals.DEFINITION__CONCEPT, "Return of migrants", "New Concept “Return of migrants”");
		user.unfold("Alignment with other definitions");
		user.press("Add");
		user.refer(Literals.ALIGNMENT__TARGET, "returning comesa", "Returning migrant worker (COMESA)");
		user.pick(Literals.ALIGNMENT__RELATION, "broader");

		assertThat(user.done()).as(String.join("\n", user.done())).hasSizeLessThanOrEqualTo(60);
		DataSource source = (DataSource) survey.element();
		assertThat(source.getKind()).isEqualTo(SourceKind.HOUSEHOLD_SURVEY);
		assertThat(source.getOwner()).isSameAs(labour);
		assertThat(source.getLegalBases()).containsExactly(mou);
		assertThat(source.getSteward().eContainer()).isSameAs(labour);
		assertThat(source.getDatasets()).hasSize(3).allSatisfy(dataset -> assertThat(roles(dataset)).containsExactly(VariableRole.DIMENSION,
				VariableRole.DIMENSION, VariableRole.DIMENSION, VariableRole.DIMENSION, VariableRole.DIMENSION, VariableRole.MEASURE));
		assertThat(mou.getKind()).isEqualTo(InstrumentKind.MEMORANDUM_OF_UNDERSTANDING);
		assertThat(mou.getParties()).extracting(Agency::getId).containsExactly("nea");
		assertThat(labour.getPeople()).singleElement().satisfies(person -> assertThat(person.getEmail()).isEqualTo("amina@labour.example"));
		Definition definition = catalogue.catalogue().require(Definition.class, "mol.returning-labour-migrant");
		assertThat(definition.getConcept()).isEqualTo(catalogue.catalogue().all(Concept.class).get(0));
		assertThat(definition.getAlignments()).singleElement().satisfies(alignment -> {
			assertThat(alignment.getTarget().getId()).isEqualTo("comesa.returning-migrant");
			assertThat(alignment.getRelation()).isEqualTo(AlignmentRelation.BROADER);
		});
		assertThat(Completeness.missing(mou)).doesNotContain(Literals.LEGAL_INSTRUMENT__KIND);
		CatalogueSaver.save(catalogue);
		assertThat(catalogue.catalogue().isDirty()).isFalse();
	}

	private static List<VariableRole> roles(Dataset dataset) {
		return dataset.getVariables().stream().map(variable -> variable.getRole()).toList();
	}
}
