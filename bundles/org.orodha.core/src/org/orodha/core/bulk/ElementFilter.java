// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.core.bulk;

import java.util.List;
import java.util.Objects;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.orodha.core.catalogue.Catalogue;
import org.orodha.core.internal.grid.CellOutcome;
import org.orodha.core.internal.grid.CellReader;
import org.orodha.core.text.Labels;
import org.orodha.core.text.Owners;
import org.orodha.core.text.PlainText;
import org.orodha.model.LocalizedText;

/**
 * Which elements of a kind are meant, in one condition: {@code frequency=monthly}, {@code name~border} for a part of a text in any
 * language, {@code steward=} for those without a value. {@code agency} is the agency that an element or its whole belongs to.
 *
 * @since 1.0
 */
public final class ElementFilter {

	private static final Pattern CONDITION = Pattern.compile("\\s*([^=~]+?)\\s*([=~])(.*)", Pattern.DOTALL);
	private static final String AGENCY = "agency";

	private ElementFilter() {
	}

	/**
	 * Reads a condition.
	 *
	 * @throws IllegalArgumentException where it is not written so, names a feature that the kind does not have, or a value that is
	 *                                  none
	 */
	public static Predicate<EObject> of(Catalogue catalogue, EClass kind, String condition) {
		Matcher parts = CONDITION.matcher(condition);
		if (!parts.matches())
			throw new IllegalArgumentException(BulkEdit.MESSAGES.text("filter.form", condition));
		String text = parts.group(3).strip();
		boolean within = parts.group(2).equals("~");
		if (parts.group(1).equals(AGENCY))
			return element -> holds(Owners.of(element).map(owner -> List.of(String.valueOf(owner.getId()), Labels.of(owner, catalogue.readingLanguages())))
					.orElse(List.of()), text, within);
		BulkFeature target = BulkFeature.named(catalogue, kind, parts.group(1), catalogue.languages().get(0));
		EStructuralFeature feature = target.feature();
		if (within || target.isText() || text.isEmpty())
			return element -> holds(texts(catalogue, element, feature), text, within);
		Object wanted = wanted(catalogue, target, text);
		return element -> element.eGet(feature) instanceof List<?> values ? values.containsAll((List<?>) wanted)
				: element.eIsSet(feature) && Objects.equals(element.eGet(feature), wanted) || wanted.equals(Boolean.FALSE) && !element.eIsSet(feature);
	}

	private static Object wanted(Catalogue catalogue, BulkFeature target, String text) {
		return switch (new CellReader(catalogue).read(null, target.feature(), text)) {
		case CellOutcome.Value value -> value.value();
		case CellOutcome.Ambiguous several -> throw new IllegalArgumentException(BulkEdit.MESSAGES.text("reason.AMBIGUOUS", text,
				several.candidates().stream().map(each -> each.getId()).collect(Collectors.joining(", "))));
		case CellOutcome.Malformed other -> throw new IllegalArgumentException(
				BulkEdit.MESSAGES.text("value.malformed", target.label(), text, other.expected()));
		default -> throw new IllegalArgumentException(
				BulkEdit.MESSAGES.text("value.missing", Labels.ofKind((EClass) target.feature().getEType()), text));
		};
	}

	private static List<String> texts(Catalogue catalogue, EObject element, EStructuralFeature feature) {
		if (!element.eIsSet(feature))
			return List.of();
		Object value = element.eGet(feature);
		Stream<?> values = value instanceof List<?> list ? list.stream() : Stream.of(value);
		return values.map(one -> one instanceof LocalizedText text ? String.valueOf(text.getValue()) : Labels.value(one, catalogue.readingLanguages()))
				.toList();
	}

	private static boolean holds(List<String> texts, String wanted, boolean within) {
		if (wanted.isEmpty())
			return texts.stream().allMatch(String::isBlank);
		String plain = PlainText.words(wanted);
		return texts.stream().map(PlainText::words).anyMatch(text -> within ? text.contains(plain) : text.equals(plain));
	}
}
