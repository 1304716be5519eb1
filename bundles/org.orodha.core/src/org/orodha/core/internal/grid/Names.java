// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.core.internal.grid;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Map;
import java.util.MissingResourceException;
import java.util.Optional;
import java.util.ResourceBundle;
import java.util.ResourceBundle.Control;
import java.util.Set;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EEnumLiteral;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.orodha.core.text.Kinds;
import org.orodha.core.text.PlainText;
import org.orodha.core.text.PreferredLanguage;
import org.orodha.model.ModelPackage.Literals;
import org.orodha.model.provider.ModelItemProviderAdapterFactory;

/** What features and values of enumerations are called, in every language that people may have written them in. */
public final class Names {

	private final Set<Locale> locales = new LinkedHashSet<>();
	private final Collection<String> languages;

	/** A column: a feature, and for texts the language; an empty language is the one that is worked in. */
	public record Column(EStructuralFeature feature, String language) {
	}

	/** @param languages those of the catalogue */
	public Names(Collection<String> languages) {
		this.languages = languages;
		Stream.concat(PreferredLanguage.SPOKEN.stream(), languages.stream()).map(Locale::forLanguageTag).forEach(locales::add);
		locales.add(Locale.getDefault());
	}

	/** Columns for features by what a heading may call them. */
	public Map<String, Column> columns(Collection<EStructuralFeature> features) {
		Map<String, Column> columns = new LinkedHashMap<>();
		for (EStructuralFeature feature : features)
			for (String name : names(feature))
				columns.putIfAbsent(PlainText.words(name), new Column(feature, ""));
		for (EStructuralFeature feature : features)
			if (isText(feature))
				for (String name : names(feature))
					for (String language : languages)
						columns.putIfAbsent(PlainText.words(name + " " + language), new Column(feature, language));
		return columns;
	}

	private Set<String> names(EStructuralFeature feature) {
		Set<String> names = new LinkedHashSet<>();
		String key = "_UI_" + feature.getEContainingClass().getName() + "_" + feature.getName() + "_feature";
		locales.forEach(locale -> look(key, locale).ifPresent(names::add));
		names.add(feature.getName());
		names.add(Kinds.kebab(feature.getName()));
		return names;
	}

	/** The value of an enumeration that is called so. */
	Optional<EEnumLiteral> literal(EEnum type, String text) {
		String wanted = PlainText.words(text);
		return type.getELiterals().stream().filter(literal -> Stream.concat(Stream.of(literal.getName(), literal.getLiteral()),
				locales.stream().flatMap(locale -> look("_UI_" + type.getName() + "_" + literal.getName() + "_literal", locale).stream()))
				.anyMatch(name -> PlainText.words(name).equals(wanted))).findFirst();
	}

	/** Whether a feature holds a text in several languages. */
	public static boolean isText(EStructuralFeature feature) {
		return feature.getEType() == Literals.LOCALIZED_TEXT;
	}

	private static Optional<String> look(String key, Locale locale) {
		try {
			return Optional.of(ResourceBundle.getBundle("plugin", locale, ModelItemProviderAdapterFactory.class.getClassLoader(),
					Control.getNoFallbackControl(Control.FORMAT_PROPERTIES)).getString(key));
		} catch (MissingResourceException unnamed) {
			return Optional.empty();
		}
	}
}
