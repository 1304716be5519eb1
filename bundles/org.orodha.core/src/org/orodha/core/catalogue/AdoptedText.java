// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.core.catalogue;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Set;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.InternalEObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.orodha.core.files.Sha256;
import org.orodha.core.text.Labels;
import org.orodha.model.IdentifiedElement;
import org.orodha.model.LocalizedText;
import org.orodha.model.ModelPackage.Literals;
import org.orodha.model.Procedure;
import org.orodha.model.Step;
import org.orodha.model.TextState;

/**
 * The text of a procedure that a body adopts: what it says of itself and of its steps, in the language in which it was written.
 * Translations, notes, where it stands and when it is reviewed next are no part of it. A text and its copy under other
 * identifiers have the same fingerprint.
 */
public final class AdoptedText {

	private static final Set<EStructuralFeature> APART = Set.of(Literals.IDENTIFIED_ELEMENT__ID, Literals.LIFECYCLE_ELEMENT__STATUS,
			Literals.LIFECYCLE_ELEMENT__VERSION, Literals.LIFECYCLE_ELEMENT__VALID_FROM, Literals.LIFECYCLE_ELEMENT__VALID_TO,
			Literals.LIFECYCLE_ELEMENT__REPLACED_BY, Literals.LIFECYCLE_ELEMENT__NOTE, Literals.LIFECYCLE_ELEMENT__INTERNAL,
			Literals.LIFECYCLE_ELEMENT__LOCAL_IDENTIFIERS, Literals.LIFECYCLE_ELEMENT__PROVENANCE, Literals.LIFECYCLE_ELEMENT__VERBATIM,
			Literals.CATALOGUE_ELEMENT__OWNER, Literals.PROCEDURE__ADOPTED_ON, Literals.PROCEDURE__ADOPTION,
			Literals.PROCEDURE__DECISIONS, Literals.PROCEDURE__READINGS, Literals.PROCEDURE__VERSION_OF, Literals.PROCEDURE__NEXT_REVIEW,
			Literals.STEP__VERSION_OF);
	private static final Comparator<EStructuralFeature> BY_NAME = Comparator.comparing(EStructuralFeature::getName);

	private AdoptedText() {
	}

	/** The features of a procedure or of one of its parts that are text to be adopted, in an order that never changes. */
	static List<EStructuralFeature> features(EClass kind) {
		return kind.getEAllStructuralFeatures().stream().filter(AdoptedText::isText).sorted(BY_NAME).toList();
	}

	static boolean isText(EStructuralFeature feature) {
		return !APART.contains(feature) && !feature.isDerived() && !feature.isTransient() && feature.isChangeable()
				&& !(feature instanceof EReference reference && reference.isContainer());
	}

	/** The fingerprint of a procedure's text as it stands: the SHA-256 of a canonical form. */
	public static String fingerprint(Procedure procedure) {
		StringBuilder canonical = new StringBuilder();
		write(procedure, procedure, canonical);
		return new Sha256().add(canonical.toString()).hex();
	}

	private static void write(EObject part, Procedure whole, StringBuilder out) {
		out.append(part.eClass().getName()).append("{\n");
		for (EStructuralFeature feature : features(part.eClass())) {
			if (!part.eIsSet(feature))
				continue;
			Object value = part.eGet(feature, false);
			for (Object single : value instanceof Collection<?> several ? several : List.of(value))
				if (!(single instanceof LocalizedText text && isTranslation(text)))
					write(feature, single, whole, out);
		}
		out.append("}\n");
	}

	private static void write(EStructuralFeature feature, Object value, Procedure whole, StringBuilder out) {
		out.append(feature.getName()).append('=');
		if (feature instanceof EAttribute attribute)
			quote(EcoreUtil.convertToString(attribute.getEAttributeType(), value), out);
		else if (value instanceof LocalizedText text) {
			quote(text.getLanguage(), out);
			quote(text.getValue(), out);
		} else if (((EReference) feature).isContainment()) {
			write((EObject) value, whole, out);
			return;
		} else
			quote(target((EObject) value, whole), out);
		out.append('\n');
	}

	/** An own step by its place among the steps, anything else by its identifier. */
	private static String target(EObject target, Procedure whole) {
		String id = target instanceof IdentifiedElement element ? Labels.id(element) : null;
		List<Step> steps = whole.getSteps();
		for (int place = 0; place < steps.size(); place++)
			if (steps.get(place) == target || id != null && id.equals(steps.get(place).getId()))
				return "#" + place;
		return id == null ? ((InternalEObject) target).eProxyURI() + "" : id;
	}

	private static void quote(String text, StringBuilder out) {
		String plain = text == null ? "" : text;
		out.append(plain.length()).append(':').append(plain).append(' ');
	}

	static boolean isTranslation(LocalizedText text) {
		return text.isSetState() && text.getState() != TextState.ORIGINAL;
	}
}
