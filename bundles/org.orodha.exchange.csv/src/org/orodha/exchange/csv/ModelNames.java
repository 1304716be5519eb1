// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.exchange.csv;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.MissingResourceException;
import java.util.ResourceBundle;
import java.util.ResourceBundle.Control;

import org.eclipse.emf.ecore.EEnumLiteral;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.orodha.core.text.Kinds;
import org.orodha.core.text.PlainText;
import org.orodha.model.provider.ModelItemProviderAdapterFactory;

/** What features and values are called in each of Orodha's languages, and when two spellings are the same name. */
final class ModelNames {

	private static final List<Locale> LANGUAGES = List.of(Locale.ROOT, Locale.FRENCH, Locale.of("sw"));

	private ModelNames() {
	}

	/** A name without what does not tell names apart: case, accents, hyphens, camel humps, underscores and full stops. */
	static String plain(String name) {
		return PlainText.words(Kinds.kebab(name.strip()));
	}

	/** The labels of a feature. */
	static List<String> labels(EStructuralFeature feature) {
		return texts("_UI_" + feature.getEContainingClass().getName() + "_" + feature.getName() + "_feature");
	}

	/** The labels of an enumeration's value. */
	static List<String> labels(EEnumLiteral literal) {
		return texts("_UI_" + literal.getEEnum().getName() + "_" + literal.getName() + "_literal");
	}

	private static List<String> texts(String key) {
		List<String> texts = new ArrayList<>();
		for (Locale language : LANGUAGES)
			try {
				texts.add(ResourceBundle.getBundle("plugin", language, ModelItemProviderAdapterFactory.class.getClassLoader(),
						Control.getNoFallbackControl(Control.FORMAT_PROPERTIES)).getString(key));
			} catch (MissingResourceException unlabelled) {
				continue;
			}
		return texts;
	}
}
