// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.core.bulk;

import java.util.List;
import java.util.stream.Collectors;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.orodha.core.catalogue.Catalogue;
import org.orodha.core.internal.grid.Cells;
import org.orodha.core.internal.grid.Names;
import org.orodha.core.text.Kinds;
import org.orodha.core.text.Labels;
import org.orodha.core.text.PlainText;

/**
 * A feature that can be changed for many elements.
 *
 * @param language of a text, as a BCP 47 tag; null where the feature holds no texts in languages
 * @since 1.0
 */
public record BulkFeature(EStructuralFeature feature, String language) {

	/**
	 * The feature of a kind that is called so: by its name in the model or on the screen, in any of Orodha's languages. The
	 * language of a text may follow it, as in {@code name fr}.
	 *
	 * @param language that of texts where none is named
	 * @throws IllegalArgumentException where there is none: which there are
	 */
	public static BulkFeature named(Catalogue catalogue, EClass kind, String name, String language) {
		Names.Column column = new Names(catalogue.languages()).columns(kind.getEAllStructuralFeatures()).get(PlainText.words(name));
		if (column == null)
			throw new IllegalArgumentException(BulkEdit.MESSAGES.text("feature.unknown", name,
					of(kind).stream().map(each -> Kinds.kebab(each.getName())).collect(Collectors.joining(", "))));
		return of(column.feature(), column.language().isEmpty() ? language : column.language());
	}

	/** A feature, in a language where it holds texts. */
	public static BulkFeature of(EStructuralFeature feature, String language) {
		return new BulkFeature(feature, Names.isText(feature) ? language : null);
	}

	/** The features of a kind that can be changed for many elements, as the model has them. */
	public static List<EStructuralFeature> of(EClass kind) {
		return Cells.changeable(kind);
	}

	/** Whether it holds texts in languages, of which one is changed. */
	public boolean isText() {
		return Names.isText(feature);
	}

	/** What it is called in front of a reader. */
	public String label() {
		return isText() ? Labels.of(feature) + " (" + language + ")" : Labels.of(feature);
	}
}
