// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.exchange.csv;

import java.util.LinkedHashMap;
import java.util.Map;

import org.orodha.core.exchange.Disclosure;
import org.orodha.model.IdentifiedElement;
import org.orodha.model.LifecycleElement;
import org.orodha.model.ModelPackage.Literals;
import org.orodha.model.VerbatimValue;

/** What imports of delimited text kept word for word of an element. */
final class KeptValues {

	private KeptValues() {
	}

	/** The values by column. */
	static Map<String, String> of(IdentifiedElement element, Disclosure disclosure) {
		Map<String, String> kept = new LinkedHashMap<>();
		if (element instanceof LifecycleElement holder && disclosure.maySee(holder, Literals.LIFECYCLE_ELEMENT__VERBATIM))
			for (VerbatimValue value : holder.getVerbatim())
				if (isColumn(value) && value.getField() != null)
					kept.put(value.getField(), value.getValue());
		return kept;
	}

	/** Whether an import kept it for a column, so that the column can be written again. */
	static boolean isColumn(VerbatimValue value) {
		return CsvImporter.ORIGIN.equals(value.getOrigin());
	}
}
