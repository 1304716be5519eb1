// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.bench.internal;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.emf.common.command.CompoundCommand;
import org.orodha.core.catalogue.Catalogue;
import org.orodha.core.catalogue.CatalogueException;
import org.orodha.core.catalogue.Commands;
import org.orodha.core.catalogue.FolderStorage;
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

	private static final int VARIABLES = 8;
	private static final int CODES = 20;
	private static final int ELEMENTS_A_SOURCE = 1 + 5 + 5 * VARIABLES + 1 + CODES;
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

	/** Writes a catalogue of a wanted number of elements into a folder, which it returns. */
	static Path write(Path folder, int wanted) throws CatalogueException {
		return write(folder, ofSize(wanted));
	}

	/** Writes a catalogue of some elements into a folder, which it returns. */
	static Path write(Path folder, List<CatalogueElement> elements) throws CatalogueException {
		Catalogue catalogue = Catalogue.create(new FolderStorage(folder), "Generated", List.of("en", "fr"));
		CompoundCommand all = new CompoundCommand();
		elements.forEach(element -> all.append(Commands.add(catalogue, element)));
		catalogue.execute(all);
		catalogue.save(new NullProgressMonitor());
		return folder;
	}

	/** A code list of so many codes. */
	static CodeList codes(String id, int count) {
		CodeList codes = named(ModelFactory.eINSTANCE.createCodeList(), id);
		for (int number = 0; number < count; number++) {
			Code code = named(ModelFactory.eINSTANCE.createCode(), id + "." + number);
			code.setValue(Integer.toString(number));
			codes.getCodes().add(code);
		}
		return codes;
	}

	/** A dataset of so many variables, the first of which is a measure and all others take the codes of a list. */
	static Dataset dataset(String id, CodeList codes, int variables) {
		Dataset dataset = named(ModelFactory.eINSTANCE.createDataset(), id);
		dataset.setCoverageStart("2019");
		LocalIdentifiers.put(dataset, "table-number", id);
		for (int number = 0; number < variables; number++) {
			Variable variable = named(ModelFactory.eINSTANCE.createVariable(), id + ".variable-" + number);
			variable.setRole(number == 0 ? VariableRole.MEASURE : VariableRole.DIMENSION);
			variable.setType(number == 0 ? VariableType.INTEGER : VariableType.CODED);
			if (number > 0)
				variable.setCodeList(codes);
			dataset.getVariables().add(variable);
		}
		return dataset;
	}

	private void addSource(int number) {
		if (number % SOURCES_AN_AGENCY == 0) {
			agency = named(ModelFactory.eINSTANCE.createAgency(), "agency-" + number / SOURCES_AN_AGENCY);
			elements.add(agency);
		}
		CodeList codes = codes(agency.getId() + ".codes-" + number, CODES);
		codes.setOwner(agency);
		DataSource source = named(ModelFactory.eINSTANCE.createDataSource(), agency.getId() + ".source-" + number);
		source.setOwner(agency);
		for (int dataset = 0; dataset < 5; dataset++)
			source.getDatasets().add(dataset(source.getId() + ".table-" + dataset, codes, VARIABLES));
		elements.add(codes);
		elements.add(source);
	}

	static <T extends IdentifiedElement> T named(T element, String id) {
		element.setId(id);
		element.getName().add(Texts.text("en", "The element " + id, TextState.ORIGINAL));
		element.getName().add(Texts.text("fr", "L’élément " + id, TextState.TRANSLATED));
		return element;
	}
}
