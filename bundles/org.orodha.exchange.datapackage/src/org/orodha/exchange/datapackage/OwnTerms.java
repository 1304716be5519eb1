// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.exchange.datapackage;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.BiConsumer;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.orodha.core.text.Labels;
import org.orodha.model.IdentifiedElement;
import org.orodha.model.ModelPackage.Literals;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

/** Features that the standard has no property for, in properties of this project's own, which every version of it lets stand. */
final class OwnTerms {

	static final String PREFIX = "orodha:";
	static final String ID = PREFIX + "id";
	static final String TYPE = PREFIX + "type";

	/** What is of a catalogue, not of its content. */
	private static final Set<EStructuralFeature> NEVER = Set.of(Literals.IDENTIFIED_ELEMENT__ID, Literals.LIFECYCLE_ELEMENT__VERBATIM,
			Literals.LIFECYCLE_ELEMENT__PROVENANCE);

	/** Finds what a reference means; null where the catalogue has no such element. */
	interface Lookup {
		IdentifiedElement find(Class<? extends IdentifiedElement> type, String id);
	}

	private OwnTerms() {
	}

	/** Writes what the standard's properties do not say. @param standard the features that they say */
	static void write(EObject element, ObjectNode object, Set<? extends EStructuralFeature> standard) {
		for (EStructuralFeature feature : element.eClass().getEAllStructuralFeatures())
			if (isTerm(feature) && !standard.contains(feature) && element.eIsSet(feature))
				if (feature.isMany()) {
					ArrayNode array = object.putArray(PREFIX + feature.getName());
					((List<?>) element.eGet(feature)).forEach(value -> add(array, feature, value));
				} else
					add(object, feature, element.eGet(feature));
	}

	private static boolean isTerm(EStructuralFeature feature) {
		boolean part = feature instanceof EReference reference && (reference.isContainer()
				|| reference.isContainment() && Literals.IDENTIFIED_ELEMENT.isSuperTypeOf(reference.getEReferenceType()));
		return !part && !feature.isDerived() && feature.isChangeable() && !NEVER.contains(feature);
	}

	private static void add(ArrayNode array, EStructuralFeature feature, Object value) {
		if (feature instanceof EReference reference && reference.isContainment())
			write((EObject) value, array.addObject(), Set.of());
		else
			array.add(text(feature, value));
	}

	private static void add(ObjectNode object, EStructuralFeature feature, Object value) {
		String term = PREFIX + feature.getName();
		if (feature instanceof EReference reference && reference.isContainment())
			write((EObject) value, object.putObject(term), Set.of());
		else if (value instanceof Boolean truth)
			object.put(term, truth);
		else if (value instanceof Integer number)
			object.put(term, number);
		else
			object.put(term, text(feature, value));
	}

	private static String text(EStructuralFeature feature, Object value) {
		return feature instanceof EAttribute attribute ? EcoreUtil.convertToString(attribute.getEAttributeType(), value)
				: Labels.id((IdentifiedElement) value);
	}

	/**
	 * Reads what {@link #write} writes.
	 *
	 * @param unknown is told the terms whose values mean nothing here
	 */
	static void read(EObject element, JsonNode object, Lookup lookup, BiConsumer<String, JsonNode> unknown) {
		for (EStructuralFeature feature : element.eClass().getEAllStructuralFeatures()) {
			JsonNode value = object.path(PREFIX + feature.getName());
			if (isTerm(feature) && !value.isMissingNode())
				read(element, feature, value, lookup, unknown);
		}
	}

	@SuppressWarnings("unchecked")
	private static void read(EObject element, EStructuralFeature feature, JsonNode value, Lookup lookup,
			BiConsumer<String, JsonNode> unknown) {
		if (!feature.isMany()) {
			Object read = value(feature, value, lookup, unknown);
			if (read != null)
				element.eSet(feature, read);
			return;
		}
		List<Object> values = new ArrayList<>();
		for (JsonNode each : value) {
			Object read = value(feature, each, lookup, unknown);
			if (read != null)
				values.add(read);
		}
		List<Object> present = (List<Object>) element.eGet(feature);
		present.clear();
		present.addAll(values);
	}

	private static Object value(EStructuralFeature feature, JsonNode value, Lookup lookup, BiConsumer<String, JsonNode> unknown) {
		Object read = null;
		if (feature instanceof EReference reference && reference.isContainment()) {
			EObject part = EcoreUtil.create(reference.getEReferenceType());
			read(part, value, lookup, unknown);
			return part;
		}
		if (feature instanceof EReference reference)
			read = lookup.find(reference.getEReferenceType().getInstanceClass().asSubclass(IdentifiedElement.class), value.asText());
		else
			try {
				read = EcoreUtil.createFromString(((EAttribute) feature).getEAttributeType(), value.asText());
			} catch (RuntimeException noSuchValue) {
				unknown.accept(PREFIX + feature.getName(), value);
				return null;
			}
		if (read == null)
			unknown.accept(PREFIX + feature.getName(), value);
		return read;
	}
}
