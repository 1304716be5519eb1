// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.workshop.author;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

import org.eclipse.emf.common.util.Enumerator;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.orodha.core.catalogue.Recorded;
import org.orodha.core.text.Labels;
import org.orodha.model.IdentifiedElement;
import org.orodha.model.LocalizedText;
import org.orodha.model.ModelPackage.Literals;

/**
 * What an element says, by the path of features that a query goes: values as files write them, and how many parts there are. Of texts the
 * languages count, since everybody words them differently.
 */
final class Leaves {

	/** The values at the end of a path. */
	record Leaf(EStructuralFeature feature, List<String> values, List<String> labels, boolean isCount) {
	}

	private static final int DEPTH = 3;

	private final List<String> languages;
	private final Predicate<EObject> others;
	private final Map<String, Leaf> leaves = new LinkedHashMap<>();

	private Leaves(List<String> languages, Predicate<EObject> others) {
		this.languages = languages;
		this.others = others;
	}

	/**
	 * @param languages in which values are told
	 * @param others    parts that are elements of their own, which are passed over
	 */
	static Map<String, Leaf> of(EObject element, List<String> languages, Predicate<EObject> others) {
		Leaves all = new Leaves(languages, others);
		all.add(element, "", null, 1);
		return all.leaves;
	}

	private void add(EObject object, String path, EStructuralFeature under, int depth) {
		for (EStructuralFeature feature : object.eClass().getEAllStructuralFeatures())
			if (counts(object, feature))
				add(object, feature, path + "/" + feature.getName(), under == null ? feature : under, depth);
	}

	private static boolean counts(EObject object, EStructuralFeature feature) {
		return object.eIsSet(feature) && !feature.isDerived() && !feature.isTransient() && !feature.isVolatile() && feature.isChangeable()
				&& !Recorded.is(feature) && feature != Literals.IDENTIFIED_ELEMENT__ID
				&& !(feature instanceof EReference reference && reference.isContainer());
	}

	private void add(EObject object, EStructuralFeature feature, String path, EStructuralFeature told, int depth) {
		List<Object> values = values(object.eGet(feature));
		if (!(feature instanceof EReference reference) || !reference.isContainment()) {
			values.forEach(value -> put(path, told, text(feature, value), Labels.value(value, languages)));
			return;
		}
		for (Object value : values)
			if (value instanceof LocalizedText text) {
				if (text.getValue() != null && !text.getValue().isBlank())
					put(path + "[value]/language", told, text.getLanguage(), text.getLanguage() + ": " + text.getValue());
			} else if (!others.test((EObject) value)) {
				leaves.computeIfAbsent(path, none -> new Leaf(told, new ArrayList<>(), new ArrayList<>(), true)).values().add("");
				if (depth < DEPTH)
					add((EObject) value, path, told, depth + 1);
			}
	}

	private void put(String path, EStructuralFeature told, String value, String label) {
		Leaf leaf = leaves.computeIfAbsent(path, none -> new Leaf(told, new ArrayList<>(), new ArrayList<>(), false));
		if (!leaf.values().contains(value)) {
			leaf.values().add(value);
			leaf.labels().add(label);
		}
	}

	private static List<Object> values(Object value) {
		return value instanceof Collection<?> all ? List.copyOf(all) : List.of(value);
	}

	private static String text(EStructuralFeature feature, Object value) {
		return switch (value) {
		case IdentifiedElement element -> Labels.id(element);
		case Enumerator literal -> literal.getLiteral();
		default -> feature instanceof EAttribute attribute ? EcoreUtil.convertToString(attribute.getEAttributeType(), value) : value.toString();
		};
	}
}
