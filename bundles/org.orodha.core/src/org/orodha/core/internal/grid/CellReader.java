// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.core.internal.grid;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

import org.eclipse.emf.common.util.Diagnostic;
import org.eclipse.emf.ecore.EDataType;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EEnumLiteral;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.Diagnostician;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.orodha.core.catalogue.Catalogue;
import org.orodha.core.catalogue.NamedElements;
import org.orodha.core.text.Labels;
import org.orodha.model.IdentifiedElement;
import org.orodha.model.constraints.Choices;

/** Reads what was typed or pasted into cells. */
public final class CellReader {

	private static final Set<String> YES = Set.of("true", "yes", "1", "x", "✓", "vrai", "oui", "kweli", "ndiyo", "ndio");
	private static final Set<String> NO = Set.of("false", "no", "0", "-", "faux", "non", "si kweli", "hapana");

	private final Names names;
	private final NamedElements elements;
	private final EObject container;
	private final Collection<? extends EObject> added;
	private final EObject sibling;

	/** Reads for elements that the catalogue has. */
	public CellReader(Catalogue catalogue) {
		this(catalogue, null, null, List.of());
	}

	/**
	 * @param container whose rows are read; null for elements that have files of their own
	 * @param list      the container's feature that has the rows; null for elements that have files of their own
	 * @param added     rows that the container does not have yet; others may refer to them
	 */
	public CellReader(Catalogue catalogue, EObject container, EReference list, Collection<? extends EObject> added) {
		this.container = container;
		this.added = Set.copyOf(added);
		names = new Names(catalogue.languages());
		elements = new NamedElements(catalogue,
				added.stream().filter(IdentifiedElement.class::isInstance).map(IdentifiedElement.class::cast).toList());
		sibling = container != null && container.eGet(list) instanceof List<?> rows && !rows.isEmpty() ? (EObject) rows.get(0) : null;
	}

	/**
	 * What a text becomes in a row's feature.
	 *
	 * @param row null where any element of the feature's kind may stand there
	 */
	public CellOutcome read(EObject row, EStructuralFeature feature, String text) {
		String typed = text.strip();
		if (Names.isText(feature))
			return new CellOutcome.Value(typed.isEmpty() ? null : typed);
		if (!feature.isMany())
			return typed.isEmpty() ? new CellOutcome.Value(null) : one(row, feature, typed);
		List<Object> values = new ArrayList<>();
		for (String part : typed.split("\\s*[;\\n]\\s*"))
			if (!part.isEmpty())
				switch (one(row, feature, part)) {
				case CellOutcome.Value value when values.contains(value.value()) -> {
					// it is named twice
				}
				case CellOutcome.Value value -> values.add(value.value());
				case CellOutcome other -> {
					return other;
				}
				}
		return new CellOutcome.Value(values);
	}

	private CellOutcome one(EObject row, EStructuralFeature feature, String text) {
		if (feature instanceof EReference reference)
			return element(row, reference, text);
		EDataType type = (EDataType) feature.getEType();
		if (type instanceof EEnum enumeration)
			return literal(enumeration, text);
		Class<?> java = type.getInstanceClass();
		return java == boolean.class || java == Boolean.class ? truth(text) : parsed(type, text);
	}

	private CellOutcome literal(EEnum type, String text) {
		Optional<EEnumLiteral> literal = names.literal(type, text);
		return literal.isPresent() ? new CellOutcome.Value(literal.get().getInstance())
				: new CellOutcome.Malformed(String.join(", ", type.getELiterals().stream().map(each -> Labels.of(each.getInstance())).toList()));
	}

	private static CellOutcome truth(String text) {
		String plain = text.toLowerCase(Locale.ROOT);
		return YES.contains(plain) ? new CellOutcome.Value(true)
				: NO.contains(plain) ? new CellOutcome.Value(false) : new CellOutcome.Malformed("TRUE, FALSE");
	}

	private static CellOutcome parsed(EDataType type, String text) {
		try {
			Object value = EcoreUtil.createFromString(type, text);
			if (Diagnostician.INSTANCE.validate(type, value).getSeverity() < Diagnostic.ERROR)
				return new CellOutcome.Value(value);
		} catch (RuntimeException unreadable) {
			return new CellOutcome.Malformed(expectation(type));
		}
		return new CellOutcome.Malformed(expectation(type));
	}

	private static String expectation(EDataType type) {
		String documentation = EcoreUtil.getDocumentation(type);
		return documentation == null ? type.getName() : documentation;
	}

	private CellOutcome element(EObject row, EReference reference, String text) {
		List<IdentifiedElement> named = elements.named(reference.getEReferenceType(), text);
		List<IdentifiedElement> found = named.stream().filter(candidate -> row == null || fits(row, reference, candidate)).toList();
		return switch (found.size()) {
		case 0 -> named.isEmpty() ? new CellOutcome.Missing(text) : new CellOutcome.Unfit(text, named);
		case 1 -> new CellOutcome.Value(found.get(0));
		default -> new CellOutcome.Ambiguous(text, found);
		};
	}

	/** A row that is still to be added belongs to nothing yet: what may be chosen for it is what may be chosen beside it. */
	private boolean fits(EObject row, EReference reference, EObject candidate) {
		if (candidate == row)
			return false;
		if ((row.eContainer() != null || row.eResource() != null) && !added.contains(candidate))
			return Choices.isValid(row, reference, candidate);
		return added.contains(candidate) || container != null && candidate.eContainer() == container || Choices.fits(row, reference, candidate)
				|| sibling != null && Choices.fits(sibling, reference, candidate);
	}
}
