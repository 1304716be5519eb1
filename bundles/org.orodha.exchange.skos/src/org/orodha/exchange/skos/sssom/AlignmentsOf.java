// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.exchange.skos.sssom;

import java.util.List;

import org.orodha.core.text.Labels;
import org.orodha.model.Alignment;
import org.orodha.model.Definition;
import org.orodha.model.ModelFactory;

/** The alignments of definitions. */
final class AlignmentsOf {

	private AlignmentsOf() {
	}

	/** The alignment that says so of another definition, made where it is missing; one that says nothing yet is told. */
	static Alignment require(Definition definition, Definition target, Relation relation) {
		List<Alignment> present = definition.getAlignments().stream()
				.filter(alignment -> alignment.getTarget() != null && Labels.id(alignment.getTarget()).equals(target.getId())).toList();
		Alignment found = present.stream().filter(alignment -> relation.equals(Relation.of(alignment))).findFirst()
				.or(() -> present.stream().filter(alignment -> !alignment.isSetRelation() || relation.equals(Relation.OPEN)).findFirst()).orElseGet(() -> {
					Alignment made = ModelFactory.eINSTANCE.createAlignment();
					made.setTarget(target);
					definition.getAlignments().add(made);
					return made;
				});
		if (!found.isSetRelation())
			relation.alignment().ifPresent(found::setRelation);
		return found;
	}
}
