// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.exchange.skos.sssom;

import java.util.Map;
import java.util.Optional;

import org.orodha.model.Alignment;
import org.orodha.model.AlignmentRelation;
import org.orodha.model.CodeMapping;
import org.orodha.model.MappingKind;

/**
 * How two things relate, in the words of SSSOM.
 *
 * @param predicate the address of the relation
 * @param not       whether just that is denied
 */
record Relation(String predicate, boolean not) {

	/** That something corresponds to nothing on the other side. */
	static final String NOTHING = Curies.SSSOM + "NoTermFound";

	/** That there is some relation, of which nobody tells more. */
	static final Relation OPEN = skos("mappingRelation");

	private static final Relation EXACT = skos("exactMatch");
	private static final Relation CLOSE = skos("closeMatch");
	private static final Relation BROAD = skos("broadMatch");
	private static final Relation NARROW = skos("narrowMatch");
	private static final Map<MappingKind, Relation> KINDS = Map.of(MappingKind.EQUIVALENT, EXACT, MappingKind.PART_OF, BROAD, MappingKind.SPLIT, NARROW);
	private static final Map<AlignmentRelation, Relation> ALIGNMENTS = Map.of(AlignmentRelation.EXACT, EXACT, AlignmentRelation.CLOSE, CLOSE,
			AlignmentRelation.BROADER, BROAD, AlignmentRelation.NARROWER, NARROW, AlignmentRelation.NOT_COMPARABLE, new Relation(CLOSE.predicate(), true));

	private static Relation skos(String name) {
		return new Relation(Curies.SKOS + name, false);
	}

	/** How a code relates to those that it is mapped to. */
	static Relation of(CodeMapping mapping) {
		return mapping.isSetKind() ? KINDS.getOrDefault(mapping.getKind(), OPEN) : OPEN;
	}

	/** How a definition relates to the one that it is aligned with. */
	static Relation of(Alignment alignment) {
		return alignment.isSetRelation() ? ALIGNMENTS.get(alignment.getRelation()) : OPEN;
	}

	/** The kind of a mapping; empty where none is so. */
	Optional<MappingKind> kind() {
		return KINDS.entrySet().stream().filter(kind -> kind.getValue().equals(this)).map(Map.Entry::getKey).findFirst();
	}

	/** The relation of an alignment; empty where none is so. */
	Optional<AlignmentRelation> alignment() {
		return ALIGNMENTS.entrySet().stream().filter(relation -> relation.getValue().equals(this)).map(Map.Entry::getKey).findFirst();
	}
}
