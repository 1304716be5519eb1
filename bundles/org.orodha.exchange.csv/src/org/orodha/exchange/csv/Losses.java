// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.exchange.csv;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.orodha.core.catalogue.Recorded;
import org.orodha.core.exchange.Disclosure;
import org.orodha.core.exchange.ExportReport.Loss;
import org.orodha.core.text.Labels;
import org.orodha.model.IdentifiedElement;
import org.orodha.model.LifecycleElement;
import org.orodha.model.LocalIdentifier;
import org.orodha.model.LocalizedText;
import org.orodha.model.VerbatimValue;

/** What a row of a table cannot express of what is to be exported of an element. */
final class Losses {

	private Losses() {
	}

	static List<Loss> of(IdentifiedElement element, Extract extract, Disclosure disclosure) {
		List<Loss> losses = new ArrayList<>();
		for (EReference part : extract.whole() ? CsvFeatures.withoutColumn(element.eClass()) : List.<EReference>of())
			if (disclosure.maySee(element, part)
					&& References.targets(element, part).stream().anyMatch(Losses::isLost))
				losses.add(loss(element, Recorded.is(part) ? "loss.recorded" : "loss.part", part));
		for (EStructuralFeature feature : extract.features())
			if (disclosure.maySee(element, feature))
				addWritten(element, feature, extract.whole(), losses);
		return losses;
	}

	private static boolean isLost(EObject part) {
		return !(part instanceof VerbatimValue value) || !KeptValues.isColumn(value);
	}

	@SuppressWarnings("unchecked")
	private static void addWritten(IdentifiedElement element, EStructuralFeature feature, boolean withStates, List<Loss> losses) {
		if (CsvFeatures.isText(feature)) {
			List<LocalizedText> texts = (List<LocalizedText>) element.eGet(feature);
			if (!withStates && texts.stream().anyMatch(LocalizedText::isSetState))
				losses.add(loss(element, "loss.state", feature));
			if (texts.stream().anyMatch(text -> hasOuterBlanks(text.getValue())))
				losses.add(loss(element, "loss.blanks", feature));
		} else if (CsvFeatures.isIdentifiers(feature)) {
			List<LocalIdentifier> identifiers = ((LifecycleElement) element).getLocalIdentifiers();
			if (identifiers.stream().map(LocalIdentifier::getScheme).distinct().count() < identifiers.size())
				losses.add(loss(element, "loss.scheme", feature));
			if (identifiers.stream().anyMatch(identifier -> hasOuterBlanks(identifier.getValue())))
				losses.add(loss(element, "loss.blanks", feature));
		} else if (element.eGet(feature, false) instanceof String text && hasOuterBlanks(text))
			losses.add(loss(element, "loss.blanks", feature));
	}

	private static boolean hasOuterBlanks(String text) {
		return text != null && !text.equals(text.strip());
	}

	private static Loss loss(IdentifiedElement element, String key, EStructuralFeature feature) {
		return new Loss(element.getId(), CsvImporter.MESSAGES.text(key, Labels.of(feature)));
	}
}
