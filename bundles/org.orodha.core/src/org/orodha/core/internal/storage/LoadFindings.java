// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.core.internal.storage;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.resource.Resource.Diagnostic;
import org.eclipse.emf.ecore.util.FeatureMap;
import org.eclipse.emf.ecore.xml.type.AnyType;
import org.orodha.core.findings.CatalogueRule;
import org.orodha.core.findings.Finding;
import org.orodha.core.findings.Place;
import org.orodha.core.text.Messages;
import org.orodha.model.IdentifiedElement;
import org.orodha.model.ModelPackage;

/** What opening a catalogue has to tell about its files. */
public final class LoadFindings {

	private static final Messages MESSAGES = Messages.of(LoadFindings.class);

	private LoadFindings() {
	}

	/** One finding for each broken file, one for each file that holds more than this version knows. */
	public static List<Finding> of(Collection<ElementResource> files) {
		List<Finding> findings = new ArrayList<>();
		for (ElementResource file : files) {
			if (!file.getErrors().isEmpty())
				findings.add(broken(file));
			else if (isForeign(file))
				findings.add(Finding.of(CatalogueRule.UNREADABLE, MESSAGES.text("file.broken", MESSAGES.text("file.foreign")))
						.place(Place.of(file.path()).row(1)).build());
			Set<String> unknown = unknown(file);
			if (!unknown.isEmpty())
				findings.add(Finding.of(CatalogueRule.UNKNOWN_CONTENT, MESSAGES.text("file.unknown", String.join(", ", unknown)))
						.place(Place.of(file.path())).build());
		}
		return List.copyOf(findings);
	}

	private static boolean isForeign(ElementResource file) {
		return file.getContents().stream()
				.noneMatch(content -> content instanceof IdentifiedElement || isNewer(content.eClass()));
	}

	/** Whether a kind is named like the model's own and this version's model does not have it. */
	private static boolean isNewer(EClass kind) {
		return kind.getEPackage() != ModelPackage.eINSTANCE && (ModelPackage.eNS_URI.equals(kind.getEPackage().getNsURI())
				|| FormatVersion.isEarlier(kind.getEPackage().getNsURI()));
	}

	private static Finding broken(ElementResource file) {
		Diagnostic error = file.getErrors().get(0);
		Place place = Place.of(file.path());
		return Finding.of(CatalogueRule.UNREADABLE, MESSAGES.text("file.broken", reason(error)))
				.place(error.getLine() > 0 ? place.row(error.getLine()) : place).build();
	}

	/** What the parser found, without the classes and addresses that EMF puts around it. */
	private static String reason(Diagnostic error) {
		Throwable cause = error instanceof Throwable failure ? failure : null;
		while (cause != null && cause.getCause() != null)
			cause = cause.getCause();
		String reason = cause == null || cause.getMessage() == null ? error.getMessage() : cause.getMessage();
		String place = " (" + error.getLocation() + ", " + error.getLine() + ", " + error.getColumn() + ")";
		String bare = reason.replace(place, "").strip();
		return bare.endsWith(".") ? bare : bare + ".";
	}

	private static Set<String> unknown(ElementResource file) {
		Set<String> names = new TreeSet<>();
		file.getContents().stream().map(EObject::eClass).filter(LoadFindings::isNewer).map(EClass::getName)
				.forEach(names::add);
		for (var extension : file.getEObjectToExtensionMap().entrySet()) {
			EObject owner = extension.getKey();
			String prefix = owner instanceof IdentifiedElement element ? element.getId() + "." : "";
			AnyType content = extension.getValue();
			for (FeatureMap map : List.of(content.getAnyAttribute(), content.getMixed()))
				for (FeatureMap.Entry entry : map)
					if (!"text".equals(entry.getEStructuralFeature().getName()))
						names.add(prefix + entry.getEStructuralFeature().getName());
		}
		return names;
	}

	/** The line, from 1, on which an element begins; 0 where it is not found. */
	public static int lineOf(byte[] content, String id) {
		String text = new String(content, StandardCharsets.UTF_8);
		int position = text.indexOf(" id=\"" + id + "\"");
		return position < 0 ? 0 : 1 + (int) text.substring(0, position).chars().filter(c -> c == '\n').count();
	}
}
