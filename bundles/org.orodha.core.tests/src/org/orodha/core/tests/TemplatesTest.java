// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.core.tests;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.orodha.core.catalogue.Catalogue;
import org.orodha.core.catalogue.CatalogueException;
import org.orodha.core.catalogue.Commands;
import org.orodha.core.catalogue.FolderStorage;
import org.orodha.core.copying.Copying;
import org.orodha.core.findings.CatalogueRule;
import org.orodha.core.findings.Finding;
import org.orodha.core.templates.Template;
import org.orodha.core.templates.Templates;
import org.orodha.fixtures.ForeignPlugIns;
import org.orodha.model.Agency;
import org.orodha.model.CodeList;
import org.orodha.model.Concept;
import org.orodha.model.DataSource;
import org.orodha.model.Dataset;
import org.orodha.model.IdentifiedElement;
import org.orodha.model.LocalizedText;
import org.orodha.model.ModelFactory;
import org.orodha.model.ModelPackage.Literals;
import org.orodha.model.TextState;
import org.osgi.framework.BundleException;

/** New elements start from what plug-ins contribute; one with a fault is left out, and everything that has none works. */
class TemplatesTest {

	private static final String FINE = template("id='x.fine' kind='concept' file='fine.orodha'");
	private static final String CONCEPT = "<orodha:Concept xmi:version='2.0' xmlns:xmi='http://www.omg.org/XMI' "
			+ "xmlns:orodha='https://orodha.org/model/2' id='fine'/>";

	@TempDir
	Path folder;

	private final ForeignPlugIns plugIns = new ForeignPlugIns(TemplatesTest.class);

	@AfterEach
	void uninstall() throws BundleException {
		plugIns.uninstall();
	}

	private static String template(String attributes) {
		StringBuilder xml = new StringBuilder("<template ").append(attributes);
		for (String attribute : List.of("name", "description"))
			if (!attributes.contains(attribute + "="))
				xml.append(' ').append(attribute).append("='Hostile'");
		return xml.append("/>").toString();
	}

	private void install(String name, String... elements) throws IOException, BundleException {
		plugIns.install(name, "org.orodha.core.templates", String.join("", elements),
				Map.of("fine.orodha", CONCEPT.getBytes(StandardCharsets.UTF_8), "broken.orodha", "<nothing".getBytes(StandardCharsets.UTF_8)));
	}

	private static List<String> ids() {
		return Templates.installed().list().stream().map(Template::id).toList();
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', quoteCharacter = '~', value = {
			"id='Not An Id' kind='concept' file='fine.orodha' | Not An Id",
			"id='x.bad' kind='concept' file='fine.orodha' name='%name' | %name",
			"id='x.bad' kind='concept' file='fine.orodha' description='' | description",
			"id='x.bad' file='fine.orodha' | kind",
			"id='x.bad' kind='horse' file='fine.orodha' | the kind 'horse'",
			"id='x.bad' kind='delivery' file='fine.orodha' | the kind 'delivery'",
			"id='x.bad' kind='concept' | file",
			"id='x.bad' kind='concept' file='none.orodha' | none.orodha is not in the plug-in",
			"id='x.bad' kind='concept' file='broken.orodha' | broken.orodha cannot be read",
			"id='x.bad' kind='code-list' file='fine.orodha' | is of the kind concept and has to be of the kind code-list" })
	void whatHasAFaultIsLeftOutAndNamedAndTheRestWorks(String attributes, String told) throws IOException, BundleException {
		List<String> before = ids();
		install("org.example.hostile", template(attributes), FINE);

		assertThat(ids()).containsAll(before).contains("x.fine").hasSize(before.size() + 1);
		assertThat(Templates.installed().leftOut()).singleElement().satisfies(finding -> {
			assertThat(finding.rule()).isEqualTo(CatalogueRule.CONTRIBUTION_LEFT_OUT.id());
			assertThat(finding.message()).contains("org.example.hostile", "1.2.3", told);
		});
	}

	@Test
	void ofTwoWithOneIdentifierTheOneThatWasThereFirstIsUsed() throws IOException, BundleException {
		install("org.example.first", FINE);
		install("org.example.another", FINE, FINE.replace("template", "templet"));

		assertThat(Templates.installed().find("x.fine")).map(Template::plugin).contains("org.example.first");
		assertThat(Templates.installed().leftOut()).extracting(Finding::message)
				.anySatisfy(message -> assertThat(message).contains("org.example.another", "'x.fine' is taken by the plug-in org.example.first"))
				.anySatisfy(message -> assertThat(message).contains("templet"));
	}

	@Test
	void nothingThatComesWithOrodhaHasAFault() {
		assertThat(Templates.installed().leftOut()).isEmpty();
		assertThat(ids()).contains("census-table", "register-extract", "household-survey", "memorandum-of-understanding",
				"data-sharing-agreement", "standard-operating-procedure", "indicator");
	}

	@Test
	void eachTemplateMakesAnElementInAnEmptyCatalogueWithoutAReferenceThatLeadsNowhere() throws CatalogueException {
		Catalogue catalogue = Catalogues.small(folder);
		Agency knbs = catalogue.require(Agency.class, "knbs");
		DataSource census = catalogue.require(DataSource.class, "knbs.census");
		for (Template template : Templates.installed().list())
			catalogue.execute(template.make(catalogue, "New " + template.name(), "x." + template.id(),
					template.kind() == Literals.DATASET ? census : knbs).command());
		Catalogues.save(catalogue);

		Catalogue reopened = Catalogues.open(folder);
		assertThat(reopened.loadFindings()).isEmpty();
		assertThat(reopened.references().keySet()).allSatisfy(id -> assertThat(reopened.contains(id)).as(id).isTrue());
		assertThat(reopened.all(IdentifiedElement.class)).extracting(IdentifiedElement::getId)
				.contains("x.standard-operating-procedure.publish", "x.household-survey.persons.age", "x.indicator");
	}

	@Test
	void theElementHasTheNameThatItWasGivenAndTextsInTheLanguagesOfTheCatalogue() throws CatalogueException {
		Catalogue catalogue = Catalogue.create(new FolderStorage(folder), "Catalogue", List.of("fr", "en"));
		Copying copying = Templates.installed().find("household-survey").orElseThrow().make(catalogue, "Enquête 2027",
				"survey", null);
		catalogue.execute(copying.command());

		DataSource survey = catalogue.require(DataSource.class, "survey");
		assertThat(survey.getName()).singleElement().extracting(LocalizedText::getValue).isEqualTo("Enquête 2027");
		assertThat(survey.getDescription()).extracting(LocalizedText::getLanguage).containsExactlyInAnyOrder("fr", "en");
		assertThat(survey.getDescription()).filteredOn(text -> text.getLanguage().equals("fr")).extracting(LocalizedText::getState)
				.containsExactly(TextState.ORIGINAL);
		assertThat(survey.getDescription()).filteredOn(text -> text.getLanguage().equals("en")).extracting(LocalizedText::getState)
				.containsExactly(TextState.TRANSLATED);
	}

	@Test
	void whatTheCatalogueHasAlreadyIsReferredToAndTheRestComesAlong() throws CatalogueException {
		Catalogue catalogue = Catalogues.small(folder);
		DataSource census = catalogue.require(DataSource.class, "knbs.census");
		CodeList sexes = ModelFactory.eINSTANCE.createCodeList();
		sexes.setId("cl.sex");
		catalogue.execute(Commands.add(catalogue, sexes));
		Template template = Templates.installed().find("census-table").orElseThrow();
		Copying copying = template.make(catalogue, "A table", "knbs.census.table", census);
		catalogue.execute(copying.command());

		assertThat(copying.along()).extracting(IdentifiedElement::getId).containsExactlyInAnyOrder("concept.birth-country",
				"concept.sex", "concept.age");
		assertThat(((Dataset) copying.made().get(0)).getVariables()).anySatisfy(variable -> {
			assertThat(variable.getCodeList()).isSameAs(sexes);
			assertThat(variable.getConcept()).isSameAs(catalogue.require(Concept.class, "concept.sex"));
		});
		assertThatThrownBy(() -> template.make(catalogue, "A table", "cl.sex", census)).hasMessageContaining("cl.sex");
		assertThatThrownBy(() -> template.make(catalogue, "A table", "t", catalogue.require(Agency.class, "knbs")))
				.hasMessageContaining("Data Source");
	}
}
