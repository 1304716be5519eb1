// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.ui.internal.templates;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EReference;
import org.orodha.core.templates.Template;
import org.orodha.core.templates.Templates;
import org.orodha.core.text.Kinds;
import org.orodha.model.Agency;
import org.orodha.model.IdentifiedElement;
import org.orodha.model.ModelPackage.Literals;

/** What new elements can start from, those first that were chosen last. */
public final class Starts {

	private Starts() {
	}

	/**
	 * For an element with a file of its own.
	 *
	 * @param owner the agency that is to own it; null for none
	 */
	public static List<Start> of(EClass kind, Agency owner) {
		Agency place = Literals.AGENCY.isSuperTypeOf(kind) ? null : owner;
		List<Start> starts = new ArrayList<>(List.of(new EmptyStart(kind, place, null)));
		Templates.installed().of(kind).forEach(template -> starts.add(new TemplateStart(template, place)));
		return RecentStarts.sorted(starts);
	}

	/** For a part. */
	public static List<Start> of(IdentifiedElement whole, EReference feature) {
		List<Start> starts = new ArrayList<>(List.of(new EmptyStart(feature.getEReferenceType(), whole, feature)));
		Templates.installed().of(feature.getEReferenceType()).forEach(template -> starts.add(new TemplateStart(template, whole)));
		return RecentStarts.sorted(starts);
	}

	/**
	 * All templates that can be used at a place.
	 *
	 * @param selected what is selected, which may get parts; null for nothing
	 * @param owner    the agency that is to own what has a file of its own; null for none
	 */
	public static List<Start> templates(IdentifiedElement selected, Agency owner) {
		List<Start> starts = new ArrayList<>();
		for (Template template : Templates.installed().list())
			if (Kinds.isTopLevel(template.kind()))
				starts.add(new TemplateStart(template, Literals.AGENCY == template.kind() ? null : owner));
			else if (selected != null && holds(selected.eClass(), template.kind()))
				starts.add(new TemplateStart(template, selected));
		starts.sort(Comparator.comparing(Start::name));
		return RecentStarts.sorted(starts);
	}

	private static boolean holds(EClass whole, EClass part) {
		return whole.getEAllContainments().stream().anyMatch(feature -> feature.getEReferenceType().isSuperTypeOf(part));
	}
}
