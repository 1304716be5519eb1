// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.exchange.csv;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.emf.common.util.EList;
import org.orodha.core.catalogue.LocalIdentifiers;
import org.orodha.core.findings.Place;
import org.orodha.core.table.Row;
import org.orodha.core.text.Texts;
import org.orodha.model.LifecycleElement;
import org.orodha.model.LocalizedText;
import org.orodha.model.TextState;

/**
 * What one row says.
 *
 * @param row       the row
 * @param id        the identifier of its element
 * @param container the identifier of what the element is a part of; empty for none
 * @param values    the values of features
 * @param verbatim  what is kept word for word, by column
 * @param remarks   what is said about its cells
 */
record RowPlan(Row row, String id, String container, List<Value> values, Map<String, String> verbatim, List<Remark> remarks) {

	/** How far a remark leaves a row standing. */
	enum Effect {
		/** The cell is no change. */
		CELL_KEPT,
		/** The cell is left for somebody to decide about. */
		CELL_ASKED,
		/** The row is left for somebody to decide about. */
		ROW_ASKED,
		/** The cell cannot be read, and the row is left out. */
		ROW_LEFT_OUT
	}

	/** What is said about a cell. */
	record Remark(Place place, String text, Effect effect) {
	}

	/** Whether the row is used. */
	boolean isUsed() {
		return remarks.stream().noneMatch(remark -> remark.effect() == Effect.ROW_ASKED || remark.effect() == Effect.ROW_LEFT_OUT);
	}

	/** A feature's value; null takes it away. */
	record Value(Target.Feature target, Object value) {

		/** Gives an element this value. What differs only in how it is written is left as it is. */
		@SuppressWarnings("unchecked")
		void applyTo(EObject element) {
			EStructuralFeature feature = target.feature();
			if (CsvFeatures.isText(feature))
				applyText((EList<LocalizedText>) element.eGet(feature));
			else if (CsvFeatures.isIdentifiers(feature))
				applyIdentifier((LifecycleElement) element);
			else if (value == null)
				element.eUnset(feature);
			else if (CsvFeatures.isParts(feature))
				applyParts(element);
			else if (feature.isMany())
				element.eSet(feature, value);
			else if (!isSame(element.eGet(feature)))
				element.eSet(feature, value);
		}

		private void applyText(EList<LocalizedText> texts) {
			if (value instanceof TextState state)
				texts.stream().filter(text -> target.qualifier().equalsIgnoreCase(text.getLanguage())).forEach(text -> text.setState(state));
			else if (value == null)
				texts.removeIf(text -> target.qualifier().equalsIgnoreCase(text.getLanguage()));
			else if (!Texts.exactly(texts, target.qualifier()).map(String::strip).filter(value::equals).isPresent())
				Texts.put(texts, target.qualifier(), (String) value);
		}

		private void applyIdentifier(LifecycleElement element) {
			if (value == null)
				element.getLocalIdentifiers().removeIf(identifier -> target.qualifier().equals(identifier.getScheme()));
			else if (!LocalIdentifiers.in(element, target.qualifier()).map(String::strip).filter(value::equals).isPresent())
				LocalIdentifiers.put(element, target.qualifier(), (String) value);
		}

		/** Parts that are there as they are told stay where they are, whatever their order. */
		private void applyParts(EObject element) {
			Collection<EObject> told = value instanceof Collection<?> many ? many.stream().map(EObject.class::cast).toList()
					: List.of((EObject) value);
			List<EObject> missing = new ArrayList<>(References.targets(element, (EReference) target.feature()));
			boolean same = missing.size() == told.size();
			for (EObject part : told)
				same &= missing.stream().filter(present -> PartCells.write(present).equals(PartCells.write(part))).findFirst().map(missing::remove).orElse(false);
			if (!same)
				element.eSet(target.feature(), value instanceof Collection<?> ? EcoreUtil.copyAll(told) : EcoreUtil.copy((EObject) value));
		}

		private boolean isSame(Object present) {
			return switch (present) {
			case BigDecimal number -> number.compareTo((BigDecimal) value) == 0;
			case String text -> text.strip().equals(value);
			case null, default -> false;
			};
		}

	}
}
