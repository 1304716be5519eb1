// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.exchange.csv;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.orodha.core.text.Kinds;
import org.orodha.core.text.PreferredLanguage;

/** Finds the feature that a column's name means: by the model's name, by a label in any language, or by a synonym. */
final class Vocabulary {

	/** How surely a name means a feature, from most to least. */
	enum Certainty {
		NAME, LABEL, SYNONYM
	}

	/** What a column's name means. */
	record Meaning(Target target, Certainty certainty) {
	}

	private static final Pattern WITH_LANGUAGE = Pattern
			.compile("(.+?)\\s*([@_(\\[\\s])\\s*([A-Za-z]{2,3}(?:-[A-Za-z0-9]{2,8})*)\\s*[)\\]]?");

	private static final Pattern WITH_SCHEME = Pattern.compile("(.+?)\\s*@\\s*(.+)");

	private final Map<Certainty, Map<String, Target.Feature>> features = new HashMap<>();
	private final Map<String, Certainty> containers = new HashMap<>();
	private final Set<String> languages = new TreeSet<>(String.CASE_INSENSITIVE_ORDER);

	/**
	 * @param kind      the kind that the rows describe
	 * @param languages the catalogue's languages
	 * @param language  the language of text columns that name none
	 */
	Vocabulary(EClass kind, List<String> languages, String language) {
		this.languages.addAll(languages);
		this.languages.add(language);
		this.languages.addAll(PreferredLanguage.SPOKEN);
		for (EStructuralFeature feature : CsvFeatures.of(kind)) {
			Target.Feature target = new Target.Feature(feature, CsvFeatures.isText(feature) ? language : "");
			add(Certainty.NAME, List.of(feature.getName()), target);
			add(Certainty.LABEL, ModelNames.labels(feature), target);
			add(Certainty.SYNONYM, Synonyms.of(kind, Kinds.kebab(feature.getName())), target);
			if (CsvFeatures.isIdentifiers(feature))
				Synonyms.schemes(kind, new Target.Feature(feature, "").key())
						.forEach((scheme, words) -> add(Certainty.SYNONYM, words, new Target.Feature(feature, scheme)));
		}
		if (CsvFeatures.needsContainer(kind))
			addContainer(kind, CsvFeatures.containment(kind).orElseThrow());
	}

	/** The names of all features. */
	List<String> keys() {
		return features.get(Certainty.NAME).values().stream().map(target -> Kinds.kebab(target.feature().getName())).sorted().toList();
	}

	/** What a name means; empty where it means nothing here. */
	Optional<Meaning> meaning(String name) {
		return plain(name).filter(Vocabulary::isWhole).or(() -> inLanguage(name)).or(() -> inScheme(name));
	}

	private Optional<Meaning> plain(String name) {
		String plain = ModelNames.plain(name);
		if (plain.equals(ModelNames.plain(Target.STATES)))
			return Optional.of(new Meaning(new Target.States(), Certainty.NAME));
		for (Certainty certainty : Certainty.values()) {
			if (containers.get(plain) == certainty)
				return Optional.of(new Meaning(new Target.Container(), certainty));
			Target.Feature target = features.getOrDefault(certainty, Map.of()).get(plain);
			if (target != null)
				return Optional.of(new Meaning(target, certainty));
		}
		return Optional.empty();
	}

	private Optional<Meaning> inLanguage(String name) {
		Matcher matcher = WITH_LANGUAGE.matcher(name.strip());
		if (!matcher.matches() || !matcher.group(2).equals("@") && !languages.contains(matcher.group(3)))
			return Optional.empty();
		String tag = languages.stream().filter(matcher.group(3)::equalsIgnoreCase).findFirst().orElse(matcher.group(3));
		return plain(matcher.group(1)).flatMap(meaning -> meaning.target() instanceof Target.Feature target
				&& CsvFeatures.isText(target.feature())
						? Optional.of(new Meaning(new Target.Feature(target.feature(), tag), meaning.certainty()))
						: Optional.empty());
	}

	/** Whether nothing is missing: an identifier needs its scheme. */
	private static boolean isWhole(Meaning meaning) {
		return !(meaning.target() instanceof Target.Feature target) || !CsvFeatures.isIdentifiers(target.feature())
				|| !target.qualifier().isEmpty();
	}

	private Optional<Meaning> inScheme(String name) {
		Matcher matcher = WITH_SCHEME.matcher(name.strip());
		return !matcher.matches() ? Optional.empty()
				: plain(matcher.group(1)).filter(meaning -> !isWhole(meaning)).map(meaning -> new Meaning(
						new Target.Feature(((Target.Feature) meaning.target()).feature(), matcher.group(2)), meaning.certainty()));
	}

	private void add(Certainty certainty, List<String> names, Target.Feature feature) {
		for (String name : names)
			features.computeIfAbsent(certainty, key -> new HashMap<>()).putIfAbsent(ModelNames.plain(name), feature);
	}

	private void addContainer(EClass kind, EReference containment) {
		containers.put(Target.CONTAINER, Certainty.NAME);
		List<String> words = new ArrayList<>(Synonyms.of(kind, Target.CONTAINER));
		EReference opposite = containment.getEOpposite();
		if (opposite != null) {
			containers.putIfAbsent(ModelNames.plain(opposite.getName()), Certainty.NAME);
			ModelNames.labels(opposite).forEach(label -> containers.putIfAbsent(ModelNames.plain(label), Certainty.LABEL));
		}
		words.forEach(word -> containers.putIfAbsent(ModelNames.plain(word), Certainty.SYNONYM));
	}
}
