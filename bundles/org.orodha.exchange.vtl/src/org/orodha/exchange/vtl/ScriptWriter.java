// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.exchange.vtl;

import java.util.List;
import java.util.Set;

import org.eclipse.emf.ecore.EStructuralFeature;
import org.orodha.core.exchange.Disclosure;
import org.orodha.model.IdentifiedElement;
import org.orodha.model.ModelPackage.Literals;
import org.orodha.model.Rule;
import org.orodha.model.Ruleset;

/** A ruleset as the text of a file. */
final class ScriptWriter {

	/** What begins a line of documentation. */
	static final String MARK = "//@ ";
	static final String RULESET = "ruleset ";
	static final String RULE = "rule ";
	static final String END = "end";
	static final String INDENT = "  ";

	private static final Set<EStructuralFeature> ELSEWHERE = Set.of(Literals.IDENTIFIED_ELEMENT__ID, Literals.RULESET__SCRIPT,
			Literals.RULESET__RULES, Literals.RULE__RULESET);

	private final Disclosure disclosure;
	private int withheld;

	/** @param disclosure what the readers may see */
	ScriptWriter(Disclosure disclosure) {
		this.disclosure = disclosure;
	}

	/** How many features the readers may not see and so were left out. */
	int withheld() {
		return withheld;
	}

	String write(Ruleset ruleset) {
		StringBuilder text = new StringBuilder();
		element(text, RULESET, ruleset);
		if (disclosure.maySee(ruleset, Literals.RULESET__RULES))
			for (Rule rule : ruleset.getRules())
				element(text, RULE, rule);
		else
			withheld++;
		text.append(MARK).append(END).append("\n\n");
		if (ruleset.getScript() != null)
			text.append(ruleset.getScript());
		return text.append('\n').toString();
	}

	private void element(StringBuilder text, String kind, IdentifiedElement element) {
		text.append(MARK).append(kind).append(element.getId()).append('\n');
		for (EStructuralFeature feature : element.eClass().getEAllStructuralFeatures()) {
			if (ELSEWHERE.contains(feature) || feature.isDerived() || !element.eIsSet(feature))
				continue;
			if (!disclosure.maySee(element, feature)) {
				withheld++;
				continue;
			}
			Object value = element.eGet(feature);
			for (Object one : value instanceof List<?> many ? many : List.of(value))
				text.append(MARK).append(INDENT).append(Lines.written(feature, one)).append('\n');
		}
	}
}
