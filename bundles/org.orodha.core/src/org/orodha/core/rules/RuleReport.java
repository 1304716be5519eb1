// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.core.rules;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.orodha.core.catalogue.Catalogue;
import org.orodha.core.exchange.ValidationRequest;
import org.orodha.core.findings.Finding;
import org.orodha.core.findings.FindingSink;
import org.orodha.core.findings.Fix;
import org.orodha.core.findings.Rule;
import org.orodha.core.text.Labels;
import org.orodha.model.IdentifiedElement;
import org.orodha.model.Severity;

/** Gathers what a validator's rules find. The message of a finding is that of its rule. */
public final class RuleReport {

	private final Catalogue catalogue;
	private final List<String> languages;
	private final LocalDate on;
	private final FindingSink sink;

	/** @param request what a validator is asked to check; takes what is found */
	public RuleReport(ValidationRequest request) {
		this.catalogue = request.catalogue();
		this.on = request.on();
		this.sink = request;
		this.languages = catalogue.readingLanguages();
	}

	/** The catalogue that is checked. */
	public Catalogue catalogue() {
		return catalogue;
	}

	/** The day as of which it is checked. */
	public LocalDate on() {
		return on;
	}

	/**
	 * Notes a finding of the rule's usual severity. In its message the name of the element concerned is filled in for {@code {0}}.
	 *
	 * @param element the object concerned; where it has no identifier, the finding names the element it is a part of
	 * @param feature the feature concerned, or null
	 * @param values  what is filled in for {@code {1}} and on; model objects by their names
	 */
	public void add(Rule rule, EObject element, EStructuralFeature feature, Object... values) {
		add(rule, rule.severity(), element, feature, values);
	}

	/**
	 * The same, of another severity.
	 *
	 * @throws IllegalArgumentException where the rule does not register the severity
	 */
	public void add(Rule rule, Severity severity, EObject element, EStructuralFeature feature, Object... values) {
		if (!rule.severities().contains(severity))
			throw new IllegalArgumentException(rule.id() + " is never of severity " + severity);
		sink.add(finding(rule, element, feature, values).severity(severity).build());
	}

	/** The same, with a change that mends it. */
	public void add(Rule rule, EObject element, EStructuralFeature feature, Fix fix, Object... values) {
		sink.add(finding(rule, element, feature, values).fix(fix).build());
	}

	/**
	 * Notes a finding about what a getter reads: {@code addAbout(CensusRule.DESCRIPTION_MISSING, dataset, Dataset::getDescription)}.
	 *
	 * @param element the object concerned
	 * @param getter  a getter of a feature of its kind
	 * @param values  what is filled in for {@code {1}} and on; model objects by their names
	 * @throws IllegalArgumentException where the getter reads no feature of the element
	 */
	public <T extends EObject> void addAbout(Rule rule, T element, Function<? super T, ?> getter, Object... values) {
		add(rule, element, FeatureRead.of(element, getter), values);
	}

	private Finding.Builder finding(Rule rule, EObject element, EStructuralFeature feature, Object... values) {
		IdentifiedElement identified = identified(element);
		Object[] texts = new Object[values.length + 1];
		texts[0] = label(identified == null ? element : identified);
		for (int number = 0; number < values.length; number++)
			texts[number + 1] = values[number] instanceof EObject object ? label(object) : values[number];
		return Finding.of(rule, rule.message(texts)).element(identified == null ? null : identified.getId())
				.feature(feature == null ? null : feature.getName());
	}

	private String label(EObject object) {
		return object instanceof EStructuralFeature feature ? Labels.of(feature) : Labels.of(object, languages);
	}

	private static IdentifiedElement identified(EObject object) {
		EObject found = object;
		while (found != null && !(found instanceof IdentifiedElement))
			found = found.eContainer();
		return (IdentifiedElement) found;
	}
}
