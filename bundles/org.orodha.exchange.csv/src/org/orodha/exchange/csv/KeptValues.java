// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.exchange.csv;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.orodha.core.exchange.Disclosure;
import org.orodha.model.IdentifiedElement;
import org.orodha.model.VerbatimValue;

/** What imports of delimited text kept word for word of an element, beside it or beside what it is a part of. */
final class KeptValues {

	private KeptValues() {
	}

	/** The values by column. */
	static Map<String, String> of(IdentifiedElement element, Disclosure disclosure) {
		boolean itself = CsvFeatures.verbatim(element.eClass()).isPresent();
		String prefix = itself ? "" : RowChanges.field(element.getId(), "");
		Map<String, String> kept = new LinkedHashMap<>();
		for (VerbatimValue value : values(itself ? element : element.eContainer(), disclosure))
			if (isColumn(value) && value.getField() != null && value.getField().startsWith(prefix))
				kept.put(value.getField().substring(prefix.length()), value.getValue());
		return kept;
	}

	/** Whether an import kept it for a column, so that the column can be written again. */
	static boolean isColumn(VerbatimValue value) {
		return CsvImporter.ORIGIN.equals(value.getOrigin());
	}

	@SuppressWarnings("unchecked")
	private static List<VerbatimValue> values(EObject holder, Disclosure disclosure) {
		Optional<EReference> verbatim = Optional.ofNullable(holder).flatMap(object -> CsvFeatures.verbatim(object.eClass()));
		return verbatim.filter(reference -> disclosure.maySee(holder, reference))
				.map(reference -> (List<VerbatimValue>) holder.eGet(reference)).orElse(List.of());
	}
}
