// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.exchange.ddi;

import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

import org.orodha.core.exchange.XmlElements;
import org.orodha.core.text.EnumKeys;
import org.orodha.core.text.Labels;
import org.orodha.model.AccessLevel;
import org.orodha.model.ConfidentialityClass;
import org.orodha.model.Dataset;
import org.orodha.model.ModelFactory;
import org.orodha.model.ModelPackage.Literals;
import org.w3c.dom.Element;

/**
 * On what conditions files can be had: each file on those that it names, else on those of the study, which nothing names.
 *
 * @param named by their identifiers
 * @param study those of the study
 */
record AccessConditions(Map<String, Element> named, Optional<Element> study) {

	static final String CONDITIONS = "dataAccs";

	/** The attribute by which a file names its conditions. */
	static final String NAMES = "access";

	private static final Map<String, AccessLevel> LEVELS = terms(AccessLevel.values());
	private static final Map<String, ConfidentialityClass> CLASSES = classes();

	/**
	 * What the conditions say, as far as a dataset can say it.
	 *
	 * @param laws the identifiers of the legal instruments
	 */
	record Terms(AccessLevel level, ConfidentialityClass confidentiality, Set<String> laws) {

		static final Terms NONE = new Terms(null, null, Set.of());

		static Terms of(Dataset dataset) {
			Set<String> laws = new TreeSet<>();
			dataset.getLegalBases().forEach(law -> laws.add(Labels.id(law)));
			return new Terms(dataset.isSetAccess() ? dataset.getAccess() : null, dataset.isSetConfidentiality() ? dataset.getConfidentiality() : null,
					laws);
		}

		static Terms of(Element conditions, List<Binding<Dataset>> bindings, Languages languages) {
			Dataset said = ModelFactory.eINSTANCE.createDataset();
			bindings.forEach(binding -> binding.read(conditions, said, languages));
			return of(said);
		}
	}

	/** The conditions of a study, some of which its files and variables name. */
	static AccessConditions of(Element study, List<Element> filesAndVariables) {
		Set<String> names = new HashSet<>();
		filesAndVariables.forEach(each -> names.addAll(names(each)));
		Map<String, Element> named = new HashMap<>();
		Optional<Element> whole = Optional.empty();
		for (Element conditions : XmlElements.in(study, CONDITIONS)) {
			String id = conditions.getAttribute("ID").strip();
			if (names.contains(id))
				named.put(id, conditions);
			else if (whole.isEmpty())
				whole = Optional.of(conditions);
		}
		return new AccessConditions(named, whole);
	}

	private static List<String> names(Element part) {
		return Arrays.stream(part.getAttribute(NAMES).strip().split("\\s+")).filter(name -> !name.isEmpty()).toList();
	}

	/** The conditions of a file: the first that it names. */
	Optional<Element> of(Element file) {
		return names(file).stream().map(named::get).filter(conditions -> conditions != null).findFirst().or(() -> study);
	}

	/** What a dataset and conditions say of the same. */
	static List<Binding<Dataset>> bindings(Names names) {
		return List.of(new TermBinding<>(Literals.DATASET__ACCESS, LEVELS, "setAvail/avlStatus", List.of()),
				new TermBinding<>(Literals.DATASET__CONFIDENTIALITY, CLASSES, "useStmt/restrctn", List.of("useStmt/conditions")),
				new NamesBinding<>(Literals.DATASET__LEGAL_BASES, "useStmt/conditions", "; ", names));
	}

	/** The level that a text says. */
	static Optional<AccessLevel> level(String text) {
		return Optional.ofNullable(LEVELS.get(text));
	}

	private static <V extends Enum<V>> Map<String, V> terms(V[] values) {
		Map<String, V> terms = new HashMap<>();
		for (V value : values)
			terms.put(EnumKeys.of(value), value);
		return terms;
	}

	/** Archives write the access rights of OpenAIRE. */
	private static Map<String, ConfidentialityClass> classes() {
		Map<String, ConfidentialityClass> terms = terms(ConfidentialityClass.values());
		for (String space : List.of("", "info:eu-repo/semantics/")) {
			terms.put(space + "openaccess", ConfidentialityClass.PUBLIC);
			terms.put(space + "restrictedaccess", ConfidentialityClass.RESTRICTED);
			terms.put(space + "closedaccess", ConfidentialityClass.CONFIDENTIAL);
		}
		return terms;
	}
}
