// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.exchange.skos.sssom;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** The columns of SSSOM that Orodha knows, and the order in which the standard lists them. */
final class Columns {

	static final String SUBJECT = "subject_id";
	static final String SUBJECT_LABEL = "subject_label";
	static final String PREDICATE = "predicate_id";
	static final String MODIFIER = "predicate_modifier";
	static final String OBJECT = "object_id";
	static final String OBJECT_LABEL = "object_label";
	static final String JUSTIFICATION = "mapping_justification";
	static final String SUBJECT_SOURCE = "subject_source";
	static final String OBJECT_SOURCE = "object_source";
	static final String COMMENT = "comment";

	/** Those whose values are identifiers, which can be written in several ways, among those that Orodha fills. */
	static final Set<String> IDENTIFIERS = Set.of(SUBJECT, PREDICATE, OBJECT, JUSTIFICATION, SUBJECT_SOURCE, OBJECT_SOURCE);

	private static final List<String> ORDER = List.of("record_id", SUBJECT, SUBJECT_LABEL, "subject_category", PREDICATE, "predicate_label", MODIFIER,
			OBJECT, OBJECT_LABEL, "object_category", JUSTIFICATION, "author_id", "author_label", "reviewer_id", "reviewer_label", "creator_id",
			"creator_label", "license", "subject_type", SUBJECT_SOURCE, "subject_source_version", "object_type", OBJECT_SOURCE, "object_source_version",
			"predicate_type", "mapping_provider", "mapping_source", "mapping_cardinality", "mapping_tool", "mapping_tool_version", "mapping_date",
			"publication_date", "confidence", "curation_rule", "curation_rule_text", "subject_match_field", "object_match_field", "match_string",
			"subject_preprocessing", "object_preprocessing", "similarity_score", "similarity_measure", "see_also", "issue_tracker_item", "other", COMMENT);

	private Columns() {
	}

	/** Those of a table in their order; those that the standard does not list come last. */
	static List<String> sorted(Collection<String> used) {
		Set<String> sorted = new LinkedHashSet<>(ORDER);
		sorted.retainAll(used);
		sorted.addAll(used);
		return new ArrayList<>(sorted);
	}
}
