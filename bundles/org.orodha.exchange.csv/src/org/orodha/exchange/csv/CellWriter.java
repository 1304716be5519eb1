// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.exchange.csv;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import org.eclipse.emf.common.util.Enumerator;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.orodha.core.catalogue.LocalIdentifiers;
import org.orodha.core.exchange.Disclosure;
import org.orodha.core.table.Spreadsheet;
import org.orodha.core.text.Texts;
import org.orodha.model.IdentifiedElement;
import org.orodha.model.LifecycleElement;
import org.orodha.model.LocalizedText;

/** Writes values as cells, leaving out and counting what the audience may not see. */
final class CellWriter {

	/** A feature of an element that was left out. */
	private record Hidden(EObject element, Object what) {
	}

	private final Disclosure disclosure;
	private final Set<Hidden> hidden = new HashSet<>();

	CellWriter(Disclosure disclosure) {
		this.disclosure = disclosure;
	}

	/** How many features and references were left out so far. */
	int withheld() {
		return hidden.size();
	}

	/** The cell of an element in a column; empty where it has no value. */
	String write(IdentifiedElement element, CsvColumns.Column column) {
		return switch (column) {
		case CsvColumns.Kept kept -> neutral(KeptValues.of(element, disclosure).get(kept.field()));
		case CsvColumns.Known(Target.Container container) -> neutral(((IdentifiedElement) element.eContainer()).getId());
		case CsvColumns.Known(Target.Feature target) -> write(element, target);
		case CsvColumns.Known(Target.States states) -> neutral(TextStates.write(element, CsvFeatures.of(element.eClass()), disclosure));
		case CsvColumns.Known known -> throw new IllegalArgumentException(known.header());
		};
	}

	@SuppressWarnings("unchecked")
	private String write(IdentifiedElement element, Target.Feature target) {
		EStructuralFeature feature = target.feature();
		if (!disclosure.maySee(element, feature)) {
			if (element.eIsSet(feature))
				hidden.add(new Hidden(element, feature));
			return "";
		}
		if (CsvFeatures.isText(feature))
			return neutral(Texts.exactly((List<LocalizedText>) element.eGet(feature), target.qualifier()).orElse(""));
		if (CsvFeatures.isIdentifiers(feature))
			return neutral(LocalIdentifiers.in((LifecycleElement) element, target.qualifier()).orElse(""));
		if (CsvFeatures.isParts(feature))
			return neutral(parts(element, (EReference) feature));
		if (feature instanceof EReference reference)
			return neutral(ids(element, reference));
		if (!element.eIsSet(feature) && feature.getEType().getInstanceClass() != boolean.class)
			return "";
		Object value = element.eGet(feature);
		if (value instanceof Collection<?> many)
			return neutral(many.stream().map(CellWriter::text).collect(Collectors.joining(";")));
		return value instanceof BigDecimal ? text(value) : neutral(text(value));
	}

	private String parts(IdentifiedElement element, EReference reference) {
		Collection<EObject> parts = References.targets(element, reference);
		parts.stream().filter(part -> !PartCells.mayBeKnown(part, disclosure))
				.forEach(part -> hidden.add(new Hidden(element, List.of(reference, part))));
		return PartCells.write(parts, disclosure);
	}

	private String ids(IdentifiedElement element, EReference reference) {
		List<String> ids = new ArrayList<>();
		for (EObject target : References.targets(element, reference))
			if (disclosure.mayKnow(target))
				ids.add(References.idOf(target));
			else
				hidden.add(new Hidden(element, List.of(reference, target)));
		return String.join(";", ids);
	}

	/** How a value is written. */
	static String text(Object value) {
		return switch (value) {
		case Enumerator literal -> literal.getLiteral();
		case BigDecimal number -> number.toPlainString();
		default -> value.toString();
		};
	}

	private static String neutral(String text) {
		return text == null ? "" : Spreadsheet.safeText(text);
	}
}
