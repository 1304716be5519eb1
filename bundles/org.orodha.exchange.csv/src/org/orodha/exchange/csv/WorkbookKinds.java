// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.exchange.csv;

import java.util.List;
import java.util.Optional;

import org.eclipse.emf.ecore.EClass;
import org.orodha.core.text.Kinds;
import org.orodha.model.ModelPackage.Literals;

/** The kinds that have a sheet in the workbook of a catalogue, wholes before their parts. What is recorded by work, as deliveries are, has none. */
final class WorkbookKinds {

	static final List<EClass> ALL = List.of(Literals.TOPIC, Literals.AGENCY, Literals.ROLE, Literals.PERSON, Literals.LEGAL_INSTRUMENT,
			Literals.ARTICLE, Literals.CONCEPT, Literals.DEFINITION, Literals.CODE_LIST, Literals.CODE, Literals.DATA_SOURCE, Literals.DATASET,
			Literals.VARIABLE, Literals.REQUIREMENT, Literals.PRODUCT);

	private WorkbookKinds() {
	}

	/** The kind whose elements stand in a sheet of that name. */
	static Optional<EClass> of(String sheet) {
		return ALL.stream().filter(kind -> Kinds.name(kind).equals(sheet)).findFirst();
	}
}
