// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.core.catalogue;

import java.util.regex.Pattern;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.InternalEObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.orodha.core.internal.storage.ElementResource;
import org.orodha.core.text.PlainText;

/** Makes identifiers that people can read. */
public final class Ids {

	private static final Pattern WELL_FORMED = Pattern.compile("[a-z0-9]+([.-][a-z0-9]+)*");

	private Ids() {
	}

	/**
	 * A text as an identifier: lower case, accents removed, everything but letters, digits and full stops as hyphens.
	 *
	 * @return a well-formed identifier; {@code unnamed} where the text holds no letter or digit
	 */
	public static String slug(String text) {
		String slug = PlainText.of(text).replaceAll("[^a-z0-9.]+", "-").replaceAll("-*\\.[-.]*", ".").replaceAll("^[-.]+|[-.]+$", "");
		return slug.isEmpty() ? "unnamed" : slug;
	}

	/** Whether a text is an identifier: words of lower-case letters and digits, with full stops or hyphens between them. */
	public static boolean isWellFormed(String id) {
		return WELL_FORMED.matcher(id).matches();
	}

	/**
	 * Stands for an element in a reference, and becomes it once the catalogue has it. Two rows of one file can so refer to each
	 * other before either is in the catalogue.
	 *
	 * @param kind the element's kind, which must not be abstract
	 */
	public static EObject reference(EClass kind, String id) {
		EObject standIn = EcoreUtil.create(kind);
		((InternalEObject) standIn).eSetProxyURI(ElementResource.reference(id));
		return standIn;
	}
}
