// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.core.rules;

import java.util.List;
import java.util.function.Function;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.orodha.core.catalogue.Catalogue;
import org.orodha.core.exchange.ValidationRequest;
import org.orodha.core.findings.Finding;
import org.orodha.core.findings.FindingSink;
import org.orodha.core.findings.Fix;
import org.orodha.core.text.Labels;
import org.orodha.core.text.Messages;
import org.orodha.model.IdentifiedElement;
import org.orodha.model.Severity;

/** Gathers what a validator's rules find. The message of rule OR-0004 is the text {@code OR-0004} of the package's messages. */
public final class RuleReport {

	private final Catalogue catalogue;
	private final Messages messages;
	private final List<String> languages;
	private final FindingSink sink;

	/**
	 * @param request  what a validator is asked to check; takes what is found
	 * @param messages  the texts of the rules; the name of the element concerned is filled in for {@code {0}}
	 */
	public RuleReport(ValidationRequest request, Messages messages) {
		this.catalogue = request.catalogue();
		this.sink = request;
		this.messages = messages;
		this.languages = catalogue.readingLanguages();
	}

	/** The catalogue that is checked. */
	public Catalogue catalogue() {
		return catalogue;
	}

	/**
	 * Notes a finding.
	 *
	 * @param element the object concerned; where it has no identifier, the finding names the element it is a part of
	 * @param feature the feature concerned, or null
	 * @param values  what is filled in for {@code {1}} and on; model objects by their names
	 */
	public void add(String rule, Severity severity, EObject element, EStructuralFeature feature, Object... values) {
		add(rule, severity, element, feature, null, values);
	}

	/** The same, with a change that mends it. */
	public void add(String rule, Severity severity, EObject element, EStructuralFeature feature, Fix fix,
			Object... values) {
		IdentifiedElement identified = identified(element);
		Object[] texts = new Object[values.length + 1];
		texts[0] = label(identified == null ? element : identified);
		for (int number = 0; number < values.length; number++)
			texts[number + 1] = values[number] instanceof EObject object ? label(object) : values[number];
		sink.add(new Finding(rule, severity, identified == null ? null : identified.getId(),
				feature == null ? null : feature.getName(), null, messages.text(rule, texts), fix));
	}

	/**
	 * Notes a finding about what a getter reads: {@code addAbout("OR-KNBS-3", WARNING, dataset, Dataset::getDescription)}.
	 *
	 * @param element the object concerned
	 * @param getter  a getter of a feature of its kind
	 * @param values  what is filled in for {@code {1}} and on; model objects by their names
	 * @throws IllegalArgumentException where the getter reads no feature of the element
	 */
	public <T extends EObject> void addAbout(String rule, Severity severity, T element, Function<? super T, ?> getter,
			Object... values) {
		add(rule, severity, element, FeatureRead.of(element, getter), values);
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
