// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.search.internal;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.orodha.core.text.Kinds;
import org.orodha.core.text.Labels;
import org.orodha.core.text.PlainText;
import org.orodha.model.ModelPackage;

/** The model's features and kinds by what a person may call them: their names in the model, or in any of the window's languages. */
final class Features {

	private static final List<Locale> LANGUAGES = List.of(Locale.ENGLISH, Locale.FRENCH, Locale.of("sw"));
	private static final Map<String, Set<String>> FEATURES = new HashMap<>();
	private static final Map<String, Set<String>> KINDS = new HashMap<>();

	static {
		for (EClass type : ModelPackage.eINSTANCE.getEClassifiers().stream().filter(EClass.class::isInstance).map(EClass.class::cast)
				.toList())
			for (EStructuralFeature feature : type.getEStructuralFeatures()) {
				add(FEATURES, feature.getName(), feature.getName());
				LANGUAGES.forEach(language -> add(FEATURES, Labels.of(feature, language), feature.getName()));
			}
		for (EClass kind : Kinds.all()) {
			add(KINDS, kind.getName(), Kinds.name(kind));
			LANGUAGES.forEach(language -> add(KINDS, Labels.ofKind(kind, language), Kinds.name(kind)));
		}
	}

	private Features() {
	}

	private static void add(Map<String, Set<String>> names, String called, String name) {
		names.computeIfAbsent(key(called), key -> new TreeSet<>()).add(name);
	}

	private static String key(String called) {
		return PlainText.words(called).replace(" ", "");
	}

	/** The names of the features that are called so; empty where none is. */
	static Collection<String> called(String name) {
		return FEATURES.getOrDefault(key(name), Set.of());
	}

	/** The names of the kinds that are called so, in kebab case; empty where none is. */
	static Collection<String> kindsCalled(String name) {
		return KINDS.getOrDefault(key(name), Set.of());
	}
}
