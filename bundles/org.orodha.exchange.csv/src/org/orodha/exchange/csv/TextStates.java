// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.exchange.csv;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.orodha.core.exchange.Disclosure;
import org.orodha.exchange.csv.RowPlan.Value;
import org.orodha.model.LocalizedText;
import org.orodha.model.TextState;

/** Whether the texts of a row are original, translated or outdated, in one cell: {@code name@en=original;name@fr=translated}. */
final class TextStates {

	private TextStates() {
	}

	/** The states of an element's texts, as far as the audience may see these. */
	static String write(EObject element, List<EStructuralFeature> features, Disclosure disclosure) {
		List<String> states = new ArrayList<>();
		for (EStructuralFeature feature : features)
			if (CsvFeatures.isText(feature) && disclosure.maySee(element, feature))
				for (LocalizedText text : texts(element, feature))
					if (text.isSetState() && text.getLanguage() != null && text.getValue() != null && !text.getValue().isBlank())
						states.add(new Target.Feature(feature, text.getLanguage()).key() + "=" + text.getState().getLiteral());
		return String.join(";", states);
	}

	@SuppressWarnings("unchecked")
	private static List<LocalizedText> texts(EObject element, EStructuralFeature feature) {
		return (List<LocalizedText>) element.eGet(feature);
	}

	/**
	 * What a cell says.
	 *
	 * @throws BadCell where it names no text or no state
	 */
	static List<Value> read(String cell, Vocabulary vocabulary) throws BadCell {
		List<Value> values = new ArrayList<>();
		for (String piece : cell.split(CellReader.SEPARATORS)) {
			if (piece.isBlank())
				continue;
			int equals = piece.lastIndexOf('=');
			TextState state = equals < 0 ? null : TextState.get(piece.substring(equals + 1).strip());
			Target target = state == null ? null
					: vocabulary.meaning(piece.substring(0, equals).strip()).map(Vocabulary.Meaning::target).orElse(null);
			if (!(target instanceof Target.Feature feature) || !CsvFeatures.isText(feature.feature()))
				throw new BadCell(CsvImporter.MESSAGES.text("expected.states"), piece.strip());
			values.add(new Value(feature, state));
		}
		return values;
	}
}
