// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.exchange.csv;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

import org.eclipse.emf.common.util.Diagnostic;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EDataType;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EEnumLiteral;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.Diagnostician;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.orodha.core.text.Kinds;
import org.orodha.core.text.Labels;
import org.orodha.core.text.Messages;
import org.orodha.model.ModelPackage.Literals;

/** Reads cells as values of features. */
final class CellReader {

	/** What stands between several values in one cell. */
	static final String SEPARATORS = "[;|]";

	private static final Messages MESSAGES = CsvImporter.MESSAGES;

	private final EClass kind;
	private final References references;

	/** @param kind the kind that the rows describe */
	CellReader(EClass kind, References references) {
		this.kind = kind;
		this.references = references;
	}

	/**
	 * The value of a cell that is not empty: a list for a many-valued feature, the text itself for a localised one and an identifier.
	 *
	 * @param present the element in the catalogue, or null
	 * @throws BadCell where the feature takes no such value
	 */
	Object read(EStructuralFeature feature, String text, EObject present) throws BadCell {
		if (CsvFeatures.isText(feature) || CsvFeatures.isIdentifiers(feature))
			return text;
		if (CsvFeatures.isParts(feature)) {
			List<EObject> parts = PartCells.read((EReference) feature, text, this);
			return feature.isMany() ? parts : parts.isEmpty() ? null : parts.get(0);
		}
		if (!feature.isMany())
			return one(feature, text, present);
		List<Object> values = new ArrayList<>();
		for (String part : parts(text)) {
			Object value = one(feature, part, present);
			if (!values.contains(value))
				values.add(value);
		}
		return values;
	}

	/** The value of a feature of a part, which stands in the cell of the whole. */
	Object part(EStructuralFeature feature, String text) throws BadCell {
		return one(feature, text, null);
	}

	private static List<String> parts(String text) {
		return Arrays.stream(text.split(SEPARATORS)).map(String::strip).filter(part -> !part.isEmpty()).toList();
	}

	private Object one(EStructuralFeature feature, String text, EObject present) throws BadCell {
		if (feature instanceof EReference reference)
			return references.resolve(reference, text, present);
		if (feature == Literals.LIFECYCLE_ELEMENT__INTERNAL)
			return featureName(text);
		EDataType type = (EDataType) feature.getEType();
		if (type instanceof EEnum values)
			return literal(values, text);
		Class<?> java = type.getInstanceClass();
		if (java == boolean.class)
			return truth(text);
		if (java == BigDecimal.class)
			return number(text);
		if (java == LocalDate.class)
			return date(text);
		if (java == int.class || java == long.class)
			return wholeNumber(type, text);
		return checked(type, text);
	}

	private String featureName(String text) throws BadCell {
		String plain = ModelNames.plain(text);
		for (EStructuralFeature feature : kind.getEAllStructuralFeatures())
			if (ModelNames.plain(feature.getName()).equals(plain))
				return feature.getName();
		throw new BadCell(MESSAGES.text("expected.one-of", kind.getEAllStructuralFeatures().stream()
				.map(feature -> Kinds.kebab(feature.getName())).collect(Collectors.joining(", "))), text);
	}

	private static Object literal(EEnum values, String text) throws BadCell {
		String plain = ModelNames.plain(text);
		for (EEnumLiteral literal : values.getELiterals())
			if (ModelNames.plain(literal.getLiteral()).equals(plain) || ModelNames.plain(literal.getName()).equals(plain))
				return literal.getInstance();
		for (EEnumLiteral literal : values.getELiterals())
			if (ModelNames.labels(literal).stream().map(ModelNames::plain).anyMatch(plain::equals))
				return literal.getInstance();
		throw new BadCell(MESSAGES.text("expected.one-of", values.getELiterals().stream().map(EEnumLiteral::getLiteral)
				.collect(Collectors.joining(", "))), text);
	}

	private static Object truth(String text) throws BadCell {
		String plain = ModelNames.plain(text);
		for (boolean value : new boolean[] { true, false })
			if (Synonyms.of(value).stream().map(ModelNames::plain).anyMatch(plain::equals))
				return value;
		throw new BadCell(MESSAGES.text("expected.one-of", "true, false"), text);
	}

	private static Object number(String text) throws BadCell {
		try {
			return new BigDecimal(text);
		} catch (NumberFormatException malformed) {
			throw new BadCell(MESSAGES.text("expected.number"), text);
		}
	}

	private static Object wholeNumber(EDataType type, String text) throws BadCell {
		try {
			return EcoreUtil.createFromString(type, text);
		} catch (NumberFormatException malformed) {
			throw new BadCell(MESSAGES.text("expected.whole-number"), text);
		}
	}

	private static Object date(String text) throws BadCell {
		try {
			return LocalDate.parse(text);
		} catch (DateTimeException malformed) {
			throw new BadCell(MESSAGES.text("expected.date"), text);
		}
	}

	/** A text that has the form that its type asks for. */
	static String checked(EDataType type, String text) throws BadCell {
		if (Diagnostician.INSTANCE.validate(type, text).getSeverity() < Diagnostic.ERROR)
			return text;
		throw new BadCell(MESSAGES.text("expected." + Kinds.kebab(type.getName())), text);
	}

	/** What a reference expects, as a reader says it. */
	static String expectedElement(EClass type) {
		return MESSAGES.text("expected.element", Labels.ofKind(type));
	}
}
