// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.exchange.web;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.orodha.model.ModelPackage.Literals;

/** Which features of the elements are told, and in which order: new features of the model come along, persons and what machines keep do not. */
final class Features {

	/** What is told in its own way, or is for machines or for those who work on the catalogue. */
	private static final Set<EStructuralFeature> APART = Set.of(Literals.IDENTIFIED_ELEMENT__ID, Literals.IDENTIFIED_ELEMENT__NAME,
			Literals.IDENTIFIED_ELEMENT__DESCRIPTION, Literals.LIFECYCLE_ELEMENT__INTERNAL, Literals.FLOW__IMPACT_ASSESSMENT);
	private static final List<EStructuralFeature> LIFECYCLE = List.of(Literals.LIFECYCLE_ELEMENT__STATUS, Literals.LIFECYCLE_ELEMENT__VERSION,
			Literals.LIFECYCLE_ELEMENT__VALID_FROM, Literals.LIFECYCLE_ELEMENT__VALID_TO, Literals.LIFECYCLE_ELEMENT__REPLACED_BY,
			Literals.LIFECYCLE_ELEMENT__NOTE, Literals.LIFECYCLE_ELEMENT__LOCAL_IDENTIFIERS);
	/** The parts that are told in a table of their own, with its columns. */
	private static final Map<EReference, List<EStructuralFeature>> TABLES = tables();

	private Features() {
	}

	private static Map<EReference, List<EStructuralFeature>> tables() {
		Map<EReference, List<EStructuralFeature>> tables = new LinkedHashMap<>();
		EStructuralFeature name = Literals.IDENTIFIED_ELEMENT__NAME;
		EStructuralFeature description = Literals.IDENTIFIED_ELEMENT__DESCRIPTION;
		tables.put(Literals.DATA_SOURCE__DATASETS, List.of(name, Literals.DATASET__FREQUENCY, Literals.DATASET__COVERAGE_START,
				Literals.DATASET__COVERAGE_END, Literals.DATASET__CONFIDENTIALITY, Literals.DATASET__ACCESS));
		tables.put(Literals.DATA_SOURCE__QUALITY, List.of(Literals.QUALITY_STATEMENT__CONCEPT, Literals.QUALITY_STATEMENT__STATEMENT));
		tables.put(Literals.DATASET__VARIABLES, List.of(name, description, Literals.VARIABLE__ROLE, Literals.VARIABLE__TYPE, Literals.VARIABLE__UNIT,
				Literals.VARIABLE__CONCEPT, Literals.VARIABLE__DEFINITION, Literals.VARIABLE__CODE_LIST));
		tables.put(Literals.DATASET__DISTRIBUTIONS, List.of(Literals.DISTRIBUTION__TITLE, Literals.DISTRIBUTION__MEDIA_TYPE, Literals.DISTRIBUTION__ADDRESS));
		tables.put(Literals.DEFINITION__ALIGNMENTS, List.of(Literals.ALIGNMENT__TARGET, Literals.ALIGNMENT__RELATION, Literals.ALIGNMENT__REASON));
		tables.put(Literals.CODE_LIST__CODES, List.of(Literals.CODE__VALUE, name, description, Literals.CODE__PARENT));
		tables.put(Literals.CODE_LIST__MAPPINGS, List.of(Literals.CODE_MAPPING__SOURCE, Literals.CODE_MAPPING__KIND, Literals.CODE_MAPPING__TARGETS));
		tables.put(Literals.LEGAL_INSTRUMENT__ARTICLES, List.of(Literals.ARTICLE__NUMBER, name, Literals.ARTICLE__TEXT));
		tables.put(Literals.PROCEDURE__STEPS, List.of(name, description, Literals.STEP__PHASE, Literals.STEP__DEADLINE, Literals.STEP__INPUTS,
				Literals.STEP__OUTPUTS, Literals.STEP__ASSIGNMENTS, Literals.STEP__DATASETS, Literals.STEP__FLOW));
		tables.put(Literals.PROCEDURE__DECISIONS, List.of(Literals.ADOPTION_DECISION__DATE, Literals.ADOPTION_DECISION__BODY,
				Literals.ADOPTION_DECISION__LEVEL, Literals.ADOPTION_DECISION__OUTCOME, Literals.ADOPTION_DECISION__RESERVATIONS));
		tables.put(Literals.REQUIREMENT__DIMENSIONS, List.of(Literals.REQUIREMENT_DIMENSION__NAME, Literals.REQUIREMENT_DIMENSION__CONCEPT,
				Literals.REQUIREMENT_DIMENSION__CODE_LIST));
		tables.put(Literals.AGENCY__ROLES, List.of(name, description));
		return tables;
	}

	/** The parts of elements of a kind that are told in tables. */
	static List<EReference> parts(EClass kind) {
		return TABLES.keySet().stream().filter(part -> part.getEContainingClass().isSuperTypeOf(kind)).toList();
	}

	/** The columns of a table of parts. */
	static List<EStructuralFeature> columns(EReference part) {
		return TABLES.get(part);
	}

	/** What is told of an element of a kind line by line: first who keeps it, then its own, last where it is in its life. */
	static List<EStructuralFeature> facts(EClass kind) {
		List<EStructuralFeature> facts = new ArrayList<>();
		if (Literals.CATALOGUE_ELEMENT.isSuperTypeOf(kind))
			facts.add(Literals.CATALOGUE_ELEMENT__OWNER);
		kind.getEStructuralFeatures().stream().filter(Features::isTold).forEach(facts::add);
		facts.addAll(LIFECYCLE);
		return facts;
	}

	/** All that is told of an element of a kind, its names first: the columns of a file with a row an element. */
	static List<EStructuralFeature> all(EClass kind) {
		return Stream.concat(Stream.of(Literals.IDENTIFIED_ELEMENT__NAME, Literals.IDENTIFIED_ELEMENT__DESCRIPTION), facts(kind).stream()).toList();
	}

	static boolean isText(EStructuralFeature feature) {
		return feature instanceof EReference reference && reference.getEReferenceType() == Literals.LOCALIZED_TEXT;
	}

	private static boolean isTold(EStructuralFeature feature) {
		if (APART.contains(feature) || feature.isDerived())
			return false;
		return !(feature instanceof EReference reference) || isText(feature)
				|| !reference.isContainment() && SiteKinds.ALL.contains(reference.getEReferenceType());
	}
}
