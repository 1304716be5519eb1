// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.data.harmonise;

import java.util.Locale;
import java.util.Optional;

import org.eclipse.emf.ecore.EObject;
import org.orodha.core.catalogue.Catalogue;
import org.orodha.model.CodeList;
import org.orodha.model.CodeMapping;
import org.orodha.model.Dataset;
import org.orodha.model.Delivery;
import org.orodha.model.ModelPackage.Literals;
import org.orodha.model.Variable;
import org.orodha.tables.description.FileDescriptions;

/**
 * Where in the catalogue it can be mended that a value has no counterpart.
 *
 * @param element the mapping, code list, delivery or variable
 * @param feature the name of the feature to look at, or null
 */
public record Mending(EObject element, String feature) {

	/** The place for a value; empty where the catalogue no longer has its dataset or column. */
	public static Optional<Mending> of(Catalogue catalogue, Unmapped value) {
		Optional<Variable> variable = catalogue.find(Dataset.class, value.dataset()).flatMap(dataset -> dataset.getVariables()
				.stream().filter(candidate -> name(FileDescriptions.columnName(candidate)).equals(name(value.column()))).findFirst());
		Optional<CodeList> codes = variable.map(Variable::getCodeList);
		return (switch (value.reason()) {
		case UNKNOWN_CODE -> codes.map(list -> new Mending(list, Literals.CODE_LIST__CODES.getName()));
		case NO_MAPPING -> codes.map(list -> new Mending(list, Literals.CODE_LIST__MAPPINGS.getName()));
		case NO_COUNTERPART, SEVERAL_COUNTERPARTS -> codes.flatMap(list -> mapping(list, value.value()));
		default -> delivery(catalogue, value);
		}).or(() -> variable.map(column -> new Mending(column, null)));
	}

	private static Optional<Mending> mapping(CodeList list, String code) {
		return list.getMappings().stream().filter(mapping -> isOf(mapping, code)).findFirst()
				.map(mapping -> new Mending(mapping, null));
	}

	private static boolean isOf(CodeMapping mapping, String code) {
		return mapping.getSource() != null && code.equals(mapping.getSource().getValue());
	}

	private static Optional<Mending> delivery(Catalogue catalogue, Unmapped value) {
		return value.delivery() == null ? Optional.empty()
				: catalogue.find(Delivery.class, value.delivery()).map(delivery -> new Mending(delivery, null));
	}

	private static String name(String column) {
		return column.strip().toLowerCase(Locale.ROOT);
	}
}
