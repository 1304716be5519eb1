// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.insight.ui.internal.terminology;

import java.util.Optional;

import org.orodha.core.catalogue.Catalogue;
import org.orodha.core.catalogue.Commands;
import org.orodha.core.text.Labels;
import org.orodha.insight.terminology.Verdict;
import org.orodha.model.Alignment;
import org.orodha.model.AlignmentRelation;
import org.orodha.model.Definition;
import org.orodha.model.ModelFactory;
import org.orodha.model.ModelPackage.Literals;

/** What a person decides about how a definition relates to the harmonised one, as one command that can be undone. */
final class Decision {

	private final Catalogue catalogue;
	private final Definition definition;
	private final Definition harmonised;

	private Decision(Catalogue catalogue, Definition definition, Definition harmonised) {
		this.catalogue = catalogue;
		this.definition = definition;
		this.harmonised = harmonised;
	}

	/** @param verdict about a copy of the catalogue; the decision is about its originals, and empty where these are gone */
	static Optional<Decision> about(Catalogue catalogue, Verdict verdict) {
		return catalogue.find(Definition.class, Labels.id(verdict.definition()))
				.flatMap(definition -> catalogue.find(Definition.class, Labels.id(verdict.harmonised()))
						.map(harmonised -> new Decision(catalogue, definition, harmonised)));
	}

	/** The definition's own alignment with the harmonised one. */
	Optional<Alignment> alignment() {
		return definition.getAlignments().stream().filter(alignment -> alignment.getTarget() == harmonised).findFirst();
	}

	/** The definition that is decided about. */
	Definition definition() {
		return definition;
	}

	/** Records a relation, in place of the one that is recorded. */
	void take(AlignmentRelation relation) {
		Optional<Alignment> recorded = alignment();
		if (recorded.isPresent()) {
			catalogue.execute(Commands.set(catalogue, recorded.get(), Literals.ALIGNMENT__RELATION, relation));
			return;
		}
		Alignment alignment = ModelFactory.eINSTANCE.createAlignment();
		alignment.setTarget(harmonised);
		alignment.setRelation(relation);
		catalogue.execute(Commands.add(catalogue, definition, Literals.DEFINITION__ALIGNMENTS, alignment));
	}
}
