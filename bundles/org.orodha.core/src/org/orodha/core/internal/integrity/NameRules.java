// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.core.internal.integrity;

import java.util.List;

import org.orodha.core.findings.CatalogueRule;
import org.orodha.core.rules.RuleReport;
import org.orodha.core.text.Labels;
import org.orodha.core.text.Texts;
import org.orodha.model.IdentifiedElement;
import org.orodha.model.LocalizedText;
import org.orodha.model.ModelPackage.Literals;
import org.orodha.model.Severity;
import org.orodha.model.TextState;

/** OR-0010 elements without any name, OR-0011 names missing in a catalogue language, OR-0012 outdated translations. */
final class NameRules implements IntegrityRules {

	@Override
	public void check(RuleReport report) {
		List<String> languages = report.catalogue().languages();
		for (IdentifiedElement element : report.catalogue().all(IdentifiedElement.class)) {
			if (element.getName().isEmpty())
				report.add(CatalogueRule.NAME_MISSING, element, Literals.IDENTIFIED_ELEMENT__NAME,
						element.getId() == null ? Labels.ofKind(element.eClass()) : element.getId());
			else
				missing(element, languages, report);
			for (LocalizedText text : element.getName())
				if (text.isSetState() && text.getState() == TextState.OUTDATED)
					report.add(CatalogueRule.TRANSLATION_OLD, element, Literals.IDENTIFIED_ELEMENT__NAME,
							text.getLanguage());
		}
	}

	/**
	 * The first language is the one that every reader is helped by; the second is the other official one. Further languages
	 * are wished for, not asked for.
	 */
	private static void missing(IdentifiedElement element, List<String> languages, RuleReport report) {
		for (int number = 0; number < languages.size(); number++) {
			String language = languages.get(number);
			if (Texts.exactly(element.getName(), language).isEmpty())
				report.add(CatalogueRule.NAME_UNTRANSLATED, number < 2 ? Severity.WARNING : Severity.INFORMATION, element,
						Literals.IDENTIFIED_ELEMENT__NAME, language);
		}
	}
}
