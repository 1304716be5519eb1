// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.exchange.csv;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import org.eclipse.emf.common.util.EList;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.orodha.core.catalogue.Catalogue;
import org.orodha.core.catalogue.LocalIdentifiers;
import org.orodha.core.table.Rewritten;
import org.orodha.core.text.Texts;
import org.orodha.model.Code;
import org.orodha.model.CodeList;
import org.orodha.model.IdentifiedElement;
import org.orodha.model.LifecycleElement;
import org.orodha.model.LocalizedText;

/** Knows the cells that a spreadsheet has rewritten by itself. */
record SpreadsheetCells(Catalogue catalogue, CsvOptions options) {

	/** The value that the catalogue has, where a cell says the same in the way a spreadsheet writes it. */
	static Optional<String> kept(EObject present, Target.Feature target, String cell) {
		return present == null ? Optional.empty()
				: Optional.of(written(present, target)).filter(before -> Rewritten.isFrom(before, cell));
	}

	/** The identifier of the element of the kind that a spreadsheet can have made another identifier of. */
	Optional<String> identifier(String cell, Set<String> rows) {
		if (!Rewritten.mayBe(cell))
			return Optional.empty();
		return catalogue.ofKind(options.kind()).stream().map(IdentifiedElement::getId)
				.filter(id -> !rows.contains(id) && Rewritten.isFrom(id, cell)).findFirst();
	}

	/** The code of a list that a spreadsheet can have made another code of. */
	Optional<String> code(String list, String cell, Set<String> rows) {
		if (!Rewritten.mayBe(cell))
			return Optional.empty();
		return catalogue.find(CodeList.class, list).stream().flatMap(found -> found.getCodes().stream())
				.filter(code -> !rows.contains(code.getId()) && code.getValue() != null).map(Code::getValue)
				.filter(value -> Rewritten.isFrom(value, cell)).findFirst();
	}

	@SuppressWarnings("unchecked")
	private static String written(EObject present, Target.Feature target) {
		if (CsvFeatures.isText(target.feature()))
			return Texts.exactly((EList<LocalizedText>) present.eGet(target.feature()), target.qualifier()).orElse("");
		if (CsvFeatures.isIdentifiers(target.feature()))
			return LocalIdentifiers.in((LifecycleElement) present, target.qualifier()).orElse("");
		if (CsvFeatures.isParts(target.feature()))
			return References.targets(present, (EReference) target.feature()).stream().map(PartCells::write).collect(Collectors.joining("; "));
		if (target.feature() instanceof EReference reference)
			return References.targets(present, reference).stream().map(References::idOf).collect(Collectors.joining(";"));
		Object value = present.eGet(target.feature());
		return (value instanceof Collection<?> many ? many : value == null ? List.of() : List.of(value)).stream()
				.map(CellWriter::text).collect(Collectors.joining(";"));
	}
}
