// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.insight.tests;

import java.nio.file.Path;
import java.util.List;

import org.orodha.core.catalogue.Catalogue;
import org.orodha.core.catalogue.CatalogueException;
import org.orodha.core.catalogue.Commands;
import org.orodha.core.catalogue.FolderStorage;
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
import org.orodha.model.Frequency;
import org.orodha.model.IdentifiedElement;
import org.orodha.model.LocalizedText;
import org.orodha.model.MappingKind;
import org.orodha.model.ModelFactory;
import org.orodha.model.Requirement;
import org.orodha.model.RequirementDimension;
import org.orodha.model.TextState;
import org.orodha.model.Variable;
import org.orodha.model.VariableRole;
import org.orodha.model.VariableType;

/** A catalogue of which every fact is known: a framework that asks for migrants by year and sex, and a source. */
final class SmallCatalogue {

	private static final ModelFactory MAKE = ModelFactory.eINSTANCE;

	final Catalogue catalogue;
	final Agency framework = named(MAKE.createAgency(), "frame", "Framework");
	final Agency office = named(MAKE.createAgency(), "office", "Office");
	final Concept migrant = named(MAKE.createConcept(), "concept.migrant", "Migrant");
	final Concept time = named(MAKE.createConcept(), "concept.time-period", "Period");
	final Concept sex = named(MAKE.createConcept(), "concept.sex", "Sex");
	final CodeList sexes = list("cl.sex", "F", "M");
	final Definition harmonised = named(MAKE.createDefinition(), "def.harmonised", "Migrant, harmonised");
	final DataSource register = named(MAKE.createDataSource(), "register", "Register");
	final Requirement table = named(MAKE.createRequirement(), "table", "Migrants by sex");

	SmallCatalogue(Path folder) throws CatalogueException {
		catalogue = Catalogue.create(new FolderStorage(folder), "Small", List.of("en", "fr"));
		harmonised.setConcept(migrant);
		harmonised.setHarmonised(true);
		table.setFramework(framework);
		table.setConcept(migrant);
		table.setUnit("persons");
		table.setFrequency(Frequency.ANNUAL);
		dimension(time, null);
		dimension(sex, sexes);
		add(framework, office, migrant, time, sex, sexes, harmonised, register, table);
	}

	void add(CatalogueElement... elements) {
		for (CatalogueElement element : elements)
			catalogue.execute(Commands.add(catalogue, element));
	}

	private void dimension(Concept concept, CodeList codes) {
		RequirementDimension dimension = MAKE.createRequirementDimension();
		put(dimension.getName(), "en", concept.getName().getFirst().getValue());
		dimension.setConcept(concept);
		dimension.setCodeList(codes);
		table.getDimensions().add(dimension);
	}

	/** A dataset of the register with yearly figures of migrants by sex, which the requirement names. */
	Dataset dataset(String id, String from, String until) {
		Dataset dataset = named(MAKE.createDataset(), "register." + id, id);
		dataset.setFrequency(Frequency.ANNUAL);
		dataset.setCoverageStart(from);
		dataset.setCoverageEnd(until);
		variable(dataset, "year", time, VariableRole.DIMENSION, VariableType.TIME_PERIOD, null);
		variable(dataset, "sex", sex, VariableRole.DIMENSION, VariableType.CODED, sexes);
		Variable persons = variable(dataset, "persons", migrant, VariableRole.MEASURE, VariableType.INTEGER, null);
		persons.setUnit("persons");
		persons.setDefinition(harmonised);
		register.getDatasets().add(dataset);
		table.getDatasets().add(dataset);
		return dataset;
	}

	static Variable variable(Dataset dataset, String name, Concept concept, VariableRole role, VariableType type, CodeList codes) {
		Variable variable = named(MAKE.createVariable(), dataset.getId() + "." + name, name);
		variable.setConcept(concept);
		variable.setRole(role);
		variable.setType(type);
		variable.setCodeList(codes);
		dataset.getVariables().add(variable);
		return variable;
	}

	static Variable variable(Dataset dataset, String name) {
		return dataset.getVariables().stream().filter(variable -> variable.getId().endsWith("." + name)).findFirst().orElseThrow();
	}

	static CodeList list(String id, String... values) {
		CodeList list = named(MAKE.createCodeList(), id, id);
		for (String value : values) {
			Code code = named(MAKE.createCode(), id + "." + value, "code " + value);
			code.setValue(value);
			list.getCodes().add(code);
		}
		return list;
	}

	static void map(CodeList from, String value, MappingKind kind, Code... targets) {
		CodeMapping mapping = MAKE.createCodeMapping();
		mapping.setSource(code(from, value));
		mapping.setKind(kind);
		mapping.getTargets().addAll(List.of(targets));
		from.getMappings().add(mapping);
	}

	static Code code(CodeList list, String value) {
		return list.getCodes().stream().filter(code -> code.getValue().equals(value)).findFirst().orElseThrow();
	}

	/** A definition of migrants that the office keeps. */
	Definition definition(String id, String text) {
		Definition definition = named(MAKE.createDefinition(), id, id);
		definition.setConcept(migrant);
		definition.setOwner(office);
		put(definition.getText(), "en", text);
		add(definition);
		return definition;
	}

	static <T extends IdentifiedElement> T named(T element, String id, String name) {
		element.setId(id);
		put(element.getName(), "en", name);
		return element;
	}

	static void put(List<LocalizedText> texts, String language, String text) {
		texts.add(Texts.text(language, text, TextState.ORIGINAL));
	}
}
