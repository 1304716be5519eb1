// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.bench.internal;

import java.util.ArrayList;
import java.util.List;

import org.orodha.core.catalogue.LocalIdentifiers;
import org.orodha.core.text.Texts;
import org.orodha.model.Agency;
import org.orodha.model.CatalogueElement;
import org.orodha.model.Code;
import org.orodha.model.CodeList;
import org.orodha.model.DataSource;
import org.orodha.model.Dataset;
import org.orodha.model.IdentifiedElement;
import org.orodha.model.ModelFactory;
import org.orodha.model.TextState;
import org.orodha.model.Variable;
import org.orodha.model.VariableRole;
import org.orodha.model.VariableType;

/**
 * A catalogue of a wanted number of elements, in the proportions of a real one: every source has five datasets of eight
 * variables, and a code list of twenty codes stands beside it.
 */
final class GeneratedCatalogue {

	private static final int ELEMENTS_A_SOURCE = 1 + 5 + 5 * 8 + 1 + 20;
	private static final int SOURCES_AN_AGENCY = 50;

	private final List<CatalogueElement> elements = new ArrayList<>();
	private Agency agency;

	private GeneratedCatalogue() {
	}

	/** The elements that get a file of their own; with their parts they are about as many as wanted. */
	static List<CatalogueElement> ofSize(int wanted) {
		GeneratedCatalogue catalogue = new GeneratedCatalogue();
		for (int number = 0; number < wanted / ELEMENTS_A_SOURCE; number++)
			catalogue.addSource(number);
		return catalogue.elements;
	}

	private void addSource(int number) {
		if (number % SOURCES_AN_AGENCY == 0) {
			agency = named(ModelFactory.eINSTANCE.createAgency(), "agency-" + number / SOURCES_AN_AGENCY);
			elements.add(agency);
		}
		CodeList codes = named(ModelFactory.eINSTANCE.createCodeList(), agency.getId() + ".codes-" + number);
		codes.setOwner(agency);
		for (int code = 0; code < 20; code++) {
			Code value = named(ModelFactory.eINSTANCE.createCode(), codes.getId() + "." + code);
			value.setValue(Integer.toString(code));
			codes.getCodes().add(value);
		}
		DataSource source = named(ModelFactory.eINSTANCE.createDataSource(), agency.getId() + ".source-" + number);
		source.setOwner(agency);
		for (int dataset = 0; dataset < 5; dataset++)
			source.getDatasets().add(dataset(source.getId() + ".table-" + dataset, codes));
		elements.add(codes);
		elements.add(source);
	}

	private static Dataset dataset(String id, CodeList codes) {
		Dataset dataset = named(ModelFactory.eINSTANCE.createDataset(), id);
		dataset.setCoverageStart("2019");
		LocalIdentifiers.put(dataset, "table-number", id);
		for (int number = 0; number < 8; number++) {
			Variable variable = named(ModelFactory.eINSTANCE.createVariable(), id + ".variable-" + number);
			variable.setRole(number == 0 ? VariableRole.MEASURE : VariableRole.DIMENSION);
			variable.setType(number == 0 ? VariableType.INTEGER : VariableType.CODED);
			if (number > 0)
				variable.setCodeList(codes);
			dataset.getVariables().add(variable);
		}
		return dataset;
	}

	private static <T extends IdentifiedElement> T named(T element, String id) {
		element.setId(id);
		element.getName().add(Texts.text("en", "The element " + id, TextState.ORIGINAL));
		element.getName().add(Texts.text("fr", "L’élément " + id, TextState.TRANSLATED));
		return element;
	}
}
