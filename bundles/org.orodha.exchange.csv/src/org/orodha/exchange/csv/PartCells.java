// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.exchange.csv;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.orodha.core.exchange.Disclosure;
import org.orodha.core.text.Kinds;

/**
 * Parts that are plain enough to be written in one cell: each has single values and references only. What is a choice and a
 * reference is written {@code responsible: dis.data-officer}, anything else {@code basis=period-end, offset=15}; a semicolon stands
 * between parts, and what holds such a sign is put in quotation marks.
 */
final class PartCells {

	private static final char PARTS = ';';
	private static final char FEATURES = ',';
	private static final char QUOTE = '"';

	private PartCells() {
	}

	/** The features that are written: all but the way back to the whole. */
	private static List<EStructuralFeature> features(EClass type) {
		return type.getEAllStructuralFeatures().stream().filter(feature -> !(feature instanceof EReference reference && reference.isContainer()))
				.filter(EStructuralFeature::isChangeable).toList();
	}

	/** The choice of a kind of part that is a choice and a reference; empty for any other. */
	private static Optional<EAttribute> choice(EClass type) {
		List<EStructuralFeature> features = features(type);
		return features.size() != 2 || features.stream().noneMatch(EReference.class::isInstance) ? Optional.empty()
				: features.stream().filter(feature -> feature.getEType() instanceof EEnum).map(EAttribute.class::cast).findFirst();
	}

	private static EReference reference(EClass type) {
		return features(type).stream().filter(EReference.class::isInstance).map(EReference.class::cast).findFirst().orElseThrow();
	}

	/** Parts as a cell. Those that refer to what the audience may not know of are left out. */
	static String write(Iterable<EObject> parts, Disclosure disclosure) {
		List<String> written = new ArrayList<>();
		for (EObject part : parts)
			if (mayBeKnown(part, disclosure))
				written.add(write(part));
		return String.join(PARTS + " ", written);
	}

	/** Whether an audience may know of all that a part refers to. */
	static boolean mayBeKnown(EObject part, Disclosure disclosure) {
		return features(part.eClass()).stream().filter(EReference.class::isInstance).map(part::eGet)
				.allMatch(target -> target == null || disclosure.mayKnow((EObject) target));
	}

	/** One part as it stands in a cell. */
	static String write(EObject part) {
		Optional<EAttribute> choice = choice(part.eClass());
		if (choice.isPresent() && part.eIsSet(choice.get()) && part.eGet(reference(part.eClass())) != null)
			return value(part, choice.get()) + ": " + quoted(value(part, reference(part.eClass())));
		List<String> written = new ArrayList<>();
		for (EStructuralFeature feature : features(part.eClass()))
			if (part.eIsSet(feature))
				written.add(Kinds.kebab(feature.getName()) + "=" + quoted(value(part, feature)));
		return String.join(FEATURES + " ", written);
	}

	private static String value(EObject part, EStructuralFeature feature) {
		Object value = part.eGet(feature);
		return feature instanceof EReference ? References.idOf((EObject) value) : CellWriter.text(value);
	}

	private static String quoted(String text) {
		return text.chars().noneMatch(letter -> ",;\"|".indexOf(letter) >= 0) ? text : QUOTE + text.replace("\"", "\"\"") + QUOTE;
	}

	/**
	 * The parts that a cell says.
	 *
	 * @throws BadCell where a part cannot be read
	 */
	static List<EObject> read(EReference list, String cell, CellReader cells) throws BadCell {
		List<EObject> parts = new ArrayList<>();
		for (String text : split(cell, PARTS))
			if (!text.isEmpty())
				parts.add(part(list.getEReferenceType(), text, cells));
		return parts;
	}

	private static EObject part(EClass type, String text, CellReader cells) throws BadCell {
		EObject part = EcoreUtil.create(type);
		Optional<EAttribute> choice = choice(type);
		List<String> pair = split(text, ':');
		if (choice.isPresent() && pair.size() == 2) {
			part.eSet(choice.get(), cells.part(choice.get(), pair.get(0)));
			part.eSet(reference(type), cells.part(reference(type), unquoted(pair.get(1))));
			return part;
		}
		for (String named : split(text, FEATURES)) {
			int equals = named.indexOf('=');
			EStructuralFeature feature = equals < 0 ? null : feature(type, named.substring(0, equals));
			if (feature == null)
				throw new BadCell(CsvImporter.MESSAGES.text("expected.part", expected(type)), text);
			part.eSet(feature, cells.part(feature, unquoted(named.substring(equals + 1).strip())));
		}
		return part;
	}

	private static EStructuralFeature feature(EClass type, String name) {
		return features(type).stream().filter(feature -> ModelNames.plain(feature.getName()).equals(ModelNames.plain(name))).findFirst()
				.orElse(null);
	}

	/** How a part is written, for a person who wrote it otherwise. */
	private static String expected(EClass type) {
		Optional<EAttribute> choice = choice(type);
		if (choice.isPresent())
			return Kinds.kebab(choice.get().getName()) + ": " + Kinds.kebab(reference(type).getName());
		return String.join(", ", features(type).stream().map(feature -> Kinds.kebab(feature.getName()) + "=...").toList());
	}

	/** The pieces between signs that stand outside quotation marks, without blanks around them. */
	private static List<String> split(String text, char sign) {
		List<String> pieces = new ArrayList<>();
		boolean quoted = false;
		int start = 0;
		for (int at = 0; at < text.length(); at++)
			if (text.charAt(at) == QUOTE)
				quoted = !quoted;
			else if (text.charAt(at) == sign && !quoted) {
				pieces.add(text.substring(start, at).strip());
				start = at + 1;
			}
		pieces.add(text.substring(start).strip());
		return pieces;
	}

	private static String unquoted(String text) {
		return text.length() > 1 && text.charAt(0) == QUOTE && text.charAt(text.length() - 1) == QUOTE
				? text.substring(1, text.length() - 1).replace("\"\"", "\"") : text;
	}
}
