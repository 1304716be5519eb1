// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.documents;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.eclipse.emf.ecore.EClass;
import org.orodha.core.contribution.Contribution;
import org.orodha.core.contribution.Contributions;
import org.orodha.core.findings.Finding;

/**
 * The kinds of document that are installed. A plug-in adds kinds, and puts its own in the place of another.
 *
 * @since 1.0
 */
public final class DocumentKinds {

	private static final String POINT = "org.orodha.documents.documents";
	private static final String ELEMENT = "document";

	private DocumentKinds() {
	}

	/** All kinds that can be made, by their names; of one that is replaced, what takes its place. */
	public static List<DocumentKind> list() {
		Map<String, DocumentKind> kinds = new LinkedHashMap<>();
		for (Contribution<DocumentMaker> contribution : installed().list()) {
			DocumentKind kind = new DocumentKind(contribution);
			if (!contribution.attribute(DocumentKind.REPLACES).isEmpty())
				kinds.put(kind.id(), kind);
			else
				kinds.putIfAbsent(kind.id(), kind);
		}
		return kinds.values().stream().sorted(Comparator.comparing(DocumentKind::name)).toList();
	}

	/** The kinds that can be about an element of that kind. */
	public static List<DocumentKind> about(EClass type) {
		return list().stream().filter(kind -> kind.subject().filter(type::equals).isPresent()).toList();
	}

	/** The kind of that identifier. */
	public static Optional<DocumentKind> find(String id) {
		return list().stream().filter(kind -> kind.id().equals(id)).findFirst();
	}

	/** What is wrong with those that are left out. */
	public static List<Finding> leftOut() {
		return installed().leftOut();
	}

	private static Contributions<DocumentMaker> installed() {
		return Contributions.of(POINT, ELEMENT);
	}
}
