// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.ui.internal.form;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.orodha.model.ModelPackage.Literals;

/**
 * Which features a form shows, in which sections. A kind without a declaration has one derived from the model; a feature that
 * no declaration names stands in the first section.
 */
public final class SectionList {

	/**
	 * A section of a form.
	 *
	 * @param key      names its title in the texts
	 * @param features what it shows, in order
	 */
	public record Part(String key, List<EStructuralFeature> features) {

		private static final String FIRST = "general";

		/** Whether it holds what matters first, and so is always open. */
		boolean isFirst() {
			return key.equals(FIRST);
		}
	}

	private static final List<String> ORDER = List.of(Part.FIRST, "contact", "facets", "coverage", "collection", "access", "alignment", "mapping",
			"terms", "law", "protection", "flow", "table", "adoption", "about", "files", "history", "life", "origin");
	private static final Map<EClass, Map<String, List<String>>> DECLARED = Map.ofEntries(
			Map.entry(Literals.AGENCY, Map.of(
					"general", words("name acronym kind country parent description mandate"),
					"contact", words("website email phone"))),
			Map.entry(Literals.ROLE, Map.of("general", words("name description permissions focalPoint"))),
			Map.entry(Literals.PERSON, Map.of("general", words("name email phone roles holdings account description"))),
			Map.entry(Literals.TOPIC, Map.of("general", words("name broader description"))),
			Map.entry(Literals.DATA_SOURCE, Map.of(
					"general", words("name description kind periodicity steward website topics"),
					"coverage", words("population geographicCoverage coverageStart coverageEnd"),
					"collection", words("collectionMethod legalBases quality"))),
			Map.entry(Literals.DATASET, Map.of(
					"general", words("name description frequency releaseCalendar topics"),
					"coverage", words("coverageStart coverageEnd"),
					"access", words("confidentiality access smallestCell steward legalBases distributions"),
					"files", words("variables dialect localIdentifiers"))),
			Map.entry(Literals.VARIABLE, Map.of(
					"general", words("name role type concept definition codeList unit description"),
					"files", words("column format key mandatory minimum maximum pattern refersTo identifying"))),
			Map.entry(Literals.CONCEPT, Map.of("general", words("name description broader topics"))),
			Map.entry(Literals.DEFINITION, Map.of(
					"general", words("name concept harmonised text"),
					"facets", words("population minimumDuration maximumDuration place referenceTime unit"),
					"about", words("citation description"),
					"alignment", words("alignments"))),
			Map.entry(Literals.CODE_LIST, Map.of("general", words("name standard description"), "mapping", words("mappings"))),
			Map.entry(Literals.CODE, Map.of("general", words("name value parent description"))),
			Map.entry(Literals.LEGAL_INSTRUMENT, Map.of(
					"general", words("name kind citation inForceFrom inForceTo parties permits"),
					"terms", words("signed website covers allowedPurposes description"))),
			Map.entry(Literals.ARTICLE, Map.of("general", words("number name text description"))),
			Map.entry(Literals.FLOW, Map.of(
					"general", words("name sender recipient published datasets purposeKinds purpose description"),
					"law", words("instrument articles permittedUse onwardTransfer"),
					"protection", words("channel retention safeguards dataSubjects impactAssessment"))),
			Map.entry(Literals.PROCEDURE, Map.of(
					"general", words("name purpose scope reviewCycle nextReview legalBases requirements ownWorkNotValidated accountableApart"),
					"adoption", words("adoptedOn adoption"),
					"about", words("definitions sources description"))),
			Map.entry(Literals.STEP, Map.of(
					"general", words("name phase subProcess activity deadline due recurrence datasets flow after assignments description"),
					"flow", words("inputs outputs precondition"))),
			Map.entry(Literals.REQUIREMENT, Map.of(
					"general", words("name description framework concept frequency deadline unit topics datasets"),
					"table", words("dimensions localIdentifiers"))),
			Map.entry(Literals.CASE, Map.of("general", words("name procedure period opened description"))),
			Map.entry(Literals.REVIEW, Map.of(
					"general", words("name procedure period opened since closed procedures description"))),
			Map.entry(Literals.CHANGE_REQUEST, Map.of(
					"general", words("name about kind text person date identification state answer answeredBy answeredOn answerIdentification review description"))),
			Map.entry(Literals.HOLIDAY_CALENDAR, Map.of("general", words("name country timeZone weekend sundayMoves description"))),
			Map.entry(Literals.HOLIDAY, Map.of("general", words("name recurrence easterOffset dates description"))),
			Map.entry(Literals.PRODUCT, Map.of(
					"general", words("name description kind frequency releaseCalendar website datasets topics"))),
			Map.entry(Literals.RULESET, Map.of("general", words("name dataset script description"))),
			Map.entry(Literals.RULE, Map.of("general", words("name code level severity citation description"))),
			Map.entry(Literals.DELIVERY, Map.of(
					"general", words("name dataset period state sender channel received supersedes files description"),
					"history", words("events checks corrections"))));
	private static final Map<String, List<String>> COMMON = Map.of("general", List.of("name", "description"), "life",
			List.of("owner", "status", "version", "validFrom", "validTo", "replacedBy", "note", "internal"), "origin",
			List.of("id", "versionOf", "localIdentifiers", "provenance", "verbatim"));

	private static final Map<EClass, Set<EStructuralFeature>> SHOWN_ELSEWHERE = Map.of(Literals.DELIVERY,
			Set.of(Literals.DELIVERY__EVENTS, Literals.DELIVERY__CHECKS, Literals.DELIVERY__CORRECTIONS), Literals.PROCEDURE,
			Set.of(Literals.PROCEDURE__DECISIONS, Literals.PROCEDURE__READINGS), Literals.REVIEW, Set.of(Literals.REVIEW__DECISIONS), Literals.REQUIREMENT,
			Set.of(Literals.REQUIREMENT__TRANSMISSIONS));

	/** Parts without identifiers of which there are so many that they need the room of a page. */
	private static final Set<EReference> TABLES = Set.of(Literals.CODE_LIST__MAPPINGS, Literals.REQUIREMENT__DIMENSIONS,
			Literals.CASE__STEPS);

	private SectionList() {
	}

	private static List<String> words(String names) {
		return List.of(names.split(" "));
	}

	/** The lists of parts that have a page of their own in the editor of a kind, or of what holds elements of the kind. */
	public static List<EReference> pages(EClass kind) {
		return kind.getEAllContainments().stream().filter(reference -> reference.isMany()
				&& (Literals.IDENTIFIED_ELEMENT.isSuperTypeOf(reference.getEReferenceType()) || TABLES.contains(reference))).toList();
	}

	/** The sections for an element that has an editor of its own. */
	public static List<Part> top(EClass kind) {
		Set<EStructuralFeature> elsewhere = new LinkedHashSet<>(pages(kind));
		elsewhere.addAll(SHOWN_ELSEWHERE.getOrDefault(kind, Set.of()));
		return sections(kind, elsewhere);
	}

	/** The sections for a part of another element. */
	public static List<Part> nested(EClass kind) {
		return sections(kind, Set.copyOf(pages(kind)));
	}

	private static List<Part> sections(EClass kind, Set<? extends EStructuralFeature> elsewhere) {
		Map<String, List<String>> declared = DECLARED.getOrDefault(kind, Map.of());
		Set<EStructuralFeature> rest = kind.getEAllStructuralFeatures().stream()
				.filter(feature -> !elsewhere.contains(feature) && feature.isChangeable())
				.filter(feature -> !(feature instanceof EReference reference && reference.isContainer()))
				.collect(Collectors.toCollection(LinkedHashSet::new));
		List<Part> parts = new ArrayList<>();
		Map<String, List<EStructuralFeature>> found = new HashMap<>();
		for (String key : ORDER) {
			Set<String> names = new LinkedHashSet<>(declared.getOrDefault(key, List.of()));
			names.addAll(COMMON.getOrDefault(key, List.of()));
			found.put(key, names.stream().map(kind::getEStructuralFeature).filter(rest::remove).toList());
		}
		found.put(Part.FIRST, Stream.concat(found.get(Part.FIRST).stream(), rest.stream()).toList());
		for (String key : ORDER)
			if (!found.get(key).isEmpty())
				parts.add(new Part(key, found.get(key)));
		return parts;
	}
}
