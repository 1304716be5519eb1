// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.core.catalogue;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.orodha.model.ModelPackage.Literals;

/**
 * What an element still lacks to be published: what DCAT-AP asks of a dataset and its publisher, what SKOS and ISO 11179 ask of a
 * concept and a definition, and what a reader of the SOPs looks for in the other kinds.
 */
public final class Completeness {

	private static final List<EStructuralFeature> EVERY = List.of(Literals.IDENTIFIED_ELEMENT__NAME, Literals.CATALOGUE_ELEMENT__OWNER);

	private static final Map<EClass, List<EStructuralFeature>> OF_KIND = Map.ofEntries(
			Map.entry(Literals.AGENCY, List.of(Literals.AGENCY__MANDATE, Literals.AGENCY__EMAIL)),
			Map.entry(Literals.DATA_SOURCE,
					List.of(Literals.IDENTIFIED_ELEMENT__DESCRIPTION, Literals.DATA_SOURCE__KIND, Literals.DATA_SOURCE__PERIODICITY,
							Literals.DATA_SOURCE__POPULATION, Literals.DATA_SOURCE__GEOGRAPHIC_COVERAGE, Literals.DATA_SOURCE__LEGAL_BASES,
							Literals.DATA_SOURCE__STEWARD)),
			Map.entry(Literals.DATASET,
					List.of(Literals.IDENTIFIED_ELEMENT__DESCRIPTION, Literals.DATASET__VARIABLES, Literals.DATASET__FREQUENCY,
							Literals.DATASET__CONFIDENTIALITY, Literals.DATASET__ACCESS, Literals.DATASET__LEGAL_BASES)),
			Map.entry(Literals.VARIABLE, List.of(Literals.VARIABLE__ROLE, Literals.VARIABLE__TYPE, Literals.VARIABLE__CONCEPT)),
			Map.entry(Literals.CONCEPT, List.of(Literals.IDENTIFIED_ELEMENT__DESCRIPTION)),
			Map.entry(Literals.DEFINITION,
					List.of(Literals.DEFINITION__CONCEPT, Literals.DEFINITION__TEXT, Literals.DEFINITION__CITATION)),
			Map.entry(Literals.CODE_LIST, List.of(Literals.CODE_LIST__CODES)),
			Map.entry(Literals.LEGAL_INSTRUMENT,
					List.of(Literals.LEGAL_INSTRUMENT__KIND, Literals.LEGAL_INSTRUMENT__IN_FORCE_FROM, Literals.LEGAL_INSTRUMENT__PERMITS)),
			Map.entry(Literals.PROCEDURE,
					List.of(Literals.PROCEDURE__PURPOSE, Literals.PROCEDURE__SCOPE, Literals.PROCEDURE__LEGAL_BASES,
							Literals.PROCEDURE__STEPS, Literals.PROCEDURE__REVIEW_CYCLE)),
			Map.entry(Literals.REQUIREMENT,
					List.of(Literals.REQUIREMENT__FRAMEWORK, Literals.REQUIREMENT__FREQUENCY, Literals.REQUIREMENT__DIMENSIONS)),
			Map.entry(Literals.CASE, List.of(Literals.CASE__PROCEDURE, Literals.CASE__PERIOD)),
			Map.entry(Literals.REVIEW, List.of(Literals.CASE__PROCEDURE, Literals.CASE__PERIOD)),
			Map.entry(Literals.CHANGE_REQUEST, List.of(Literals.CHANGE_REQUEST__ABOUT, Literals.CHANGE_REQUEST__TEXT)),
			Map.entry(Literals.HOLIDAY_CALENDAR, List.of(Literals.HOLIDAY_CALENDAR__COUNTRY, Literals.HOLIDAY_CALENDAR__HOLIDAYS)),
			Map.entry(Literals.PRODUCT, List.of(Literals.PRODUCT__KIND, Literals.PRODUCT__FREQUENCY, Literals.PRODUCT__DATASETS)),
			Map.entry(Literals.RULESET, List.of(Literals.RULESET__DATASET, Literals.RULESET__SCRIPT)));

	private Completeness() {
	}

	/** The features that have no value and should, the most needed first; an agency is nobody's, so it needs no owner. */
	public static List<EStructuralFeature> missing(EObject element) {
		return Stream.concat(EVERY.stream(), OF_KIND.getOrDefault(element.eClass(), List.of()).stream())
				.filter(feature -> element.eClass().getEAllStructuralFeatures().contains(feature))
				.filter(feature -> feature != Literals.CATALOGUE_ELEMENT__OWNER || element.eClass() != Literals.AGENCY)
				.filter(feature -> !element.eIsSet(feature)).toList();
	}
}
