// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.core.internal.integrity;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EReference;
import org.orodha.core.findings.CatalogueRule;
import org.orodha.core.rules.RuleReport;
import org.orodha.core.text.Labels;
import org.orodha.core.text.Texts;
import org.orodha.model.IdentifiedElement;
import org.orodha.model.LocalizedText;
import org.orodha.model.ModelPackage.Literals;

/** OR-0017 texts other than names that are missing in a language of the catalogue, counted per language and kind. */
final class TextRules implements IntegrityRules {

	/** What is there in some language, and how much of it is missing in one. */
	private static final class Count {
		private int missing;
		private int all;
	}

	@Override
	public void check(RuleReport report) {
		List<IdentifiedElement> elements = report.catalogue().all(IdentifiedElement.class);
		for (String language : report.catalogue().languages()) {
			Map<EClass, Count> kinds = new LinkedHashMap<>();
			for (IdentifiedElement element : elements)
				count(element, language, kinds.computeIfAbsent(element.eClass(), kind -> new Count()));
			kinds.forEach((kind, count) -> {
				if (count.missing > 0)
					report.add(CatalogueRule.TEXTS_MISSING, report.catalogue().root(), null,
							Locale.forLanguageTag(language).getDisplayLanguage(), count.missing, count.all, Labels.ofKinds(kind));
			});
		}
	}

	private static void count(IdentifiedElement element, String language, Count count) {
		for (EReference reference : element.eClass().getEAllContainments())
			if (reference.getEReferenceType() == Literals.LOCALIZED_TEXT && reference != Literals.IDENTIFIED_ELEMENT__NAME
					&& element.eIsSet(reference)) {
				List<LocalizedText> texts = ((List<?>) element.eGet(reference)).stream().map(LocalizedText.class::cast).toList();
				count.all++;
				count.missing += Texts.exactly(texts, language).isEmpty() ? 1 : 0;
			}
	}
}
