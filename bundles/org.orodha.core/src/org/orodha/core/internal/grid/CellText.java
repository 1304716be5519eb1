// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.core.internal.grid;

import java.util.List;
import java.util.stream.Collectors;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.orodha.core.catalogue.Catalogue;
import org.orodha.core.text.Labels;
import org.orodha.core.text.Texts;
import org.orodha.model.LocalizedText;

/** What cells show, and what is copied from them. */
public final class CellText {

	private static final String YES = "✓";

	private final Catalogue catalogue;
	private final String language;
	private final List<String> languages;

	/** @param language in which texts are edited */
	public CellText(Catalogue catalogue, String language) {
		this.catalogue = catalogue;
		this.language = language;
		languages = catalogue.readingLanguages();
	}

	/** What a cell shows: a text in another language where it is missing in the one that is worked in. */
	public String shown(EObject row, EStructuralFeature feature) {
		if (!row.eIsSet(feature))
			return "";
		Object value = row.eGet(feature);
		if (Names.isText(feature)) {
			String own = own(row, feature);
			return own.isEmpty() ? Labels.value(value, languages) : own;
		}
		return value instanceof Boolean yes ? yes ? YES : "" : Labels.value(value, languages);
	}

	/** Whether a cell shows a text in another language than the one that is worked in. */
	public boolean isForeign(EObject row, EStructuralFeature feature) {
		return Names.isText(feature) && row.eIsSet(feature) && own(row, feature).isEmpty();
	}

	/** The value of a cell as it is copied, and typed. */
	public String copied(EObject row, EStructuralFeature feature) {
		if (Names.isText(feature))
			return own(row, feature);
		Object value = row.eGet(feature);
		if (value instanceof Boolean yes)
			return yes ? "TRUE" : "FALSE";
		if (!row.eIsSet(feature))
			return "";
		if (feature instanceof EAttribute attribute && !(attribute.getEAttributeType() instanceof EEnum))
			return value instanceof List<?> list
					? list.stream().map(one -> EcoreUtil.convertToString(attribute.getEAttributeType(), one)).collect(Collectors.joining("; "))
					: EcoreUtil.convertToString(attribute.getEAttributeType(), value);
		return Labels.value(value, languages);
	}

	@SuppressWarnings("unchecked")
	private String own(EObject row, EStructuralFeature feature) {
		return Texts.exactly((List<LocalizedText>) row.eGet(feature), language).orElse("");
	}

	/** The catalogue whose cells these are. */
	public Catalogue catalogue() {
		return catalogue;
	}

	/** The language in which texts are edited. */
	public String language() {
		return language;
	}
}
