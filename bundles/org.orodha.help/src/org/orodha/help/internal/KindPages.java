// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.help.internal;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EEnumLiteral;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.orodha.core.text.Kinds;
import org.orodha.core.text.Labels;
import org.orodha.model.ModelPackage.Literals;

/** The reference of the model, made from the model: a page for each kind of element, and one for what all have. */
public final class KindPages {

	static final String ALL = "model.html";
	private static final String FOLDER = "model/";
	/** What every element has is told once. */
	private static final List<EClass> COMMON = List.of(Literals.IDENTIFIED_ELEMENT, Literals.LIFECYCLE_ELEMENT, Literals.CATALOGUE_ELEMENT);

	private KindPages() {
	}

	/** The page about a kind, below {@code html}. */
	public static String of(EClass kind) {
		return FOLDER + Kinds.name(kind) + ".html";
	}

	/** The page at a path below {@code html}, where it is one of these. */
	static Optional<String> page(String path) {
		if (path.equals(ALL))
			return Optional.of(all());
		if (!path.startsWith(FOLDER) || !path.endsWith(".html"))
			return Optional.empty();
		return Kinds.named(path.substring(FOLDER.length(), path.length() - ".html".length())).map(KindPages::one);
	}

	private static String all() {
		Html page = new Html(HelpText.text("model"), 0);
		page.paragraph(Html.text(HelpText.text("model.intro")));
		page.list(Kinds.all().stream().map(kind -> page.link(of(kind), Labels.ofKind(kind)) + " – " + Html.text(Labels.documentation(kind))).toList());
		page.heading(HelpText.text("model.common"));
		COMMON.forEach(type -> features(page, type));
		COMMON.forEach(type -> parts(type).forEach(part -> part(page, part)));
		return page.page();
	}

	private static String one(EClass kind) {
		Html page = new Html(Labels.ofKind(kind), 1);
		page.paragraph(Html.text(Labels.documentation(kind)));
		page.paragraph(HelpText.text("model.name", Html.code(Kinds.name(kind))));
		features(page, kind);
		kind.getEAllSuperTypes().stream().filter(type -> !COMMON.contains(type)).forEach(type -> features(page, type));
		if (kind.getEAllSuperTypes().contains(Literals.IDENTIFIED_ELEMENT))
			page.paragraph(page.link(ALL, HelpText.text("model.and")));
		parts(kind).forEach(part -> part(page, part));
		return page.page();
	}

	private static void part(Html page, EClass part) {
		page.heading(Labels.ofKind(part));
		page.paragraph(Html.text(Labels.documentation(part)));
		features(page, part);
	}

	/** The classes of what an element consists of that are no kinds of their own, in their order. */
	private static Set<EClass> parts(EClass type) {
		Set<EClass> found = new LinkedHashSet<>();
		collect(type, found);
		return found;
	}

	private static void collect(EClass type, Set<EClass> found) {
		List<EReference> containments = COMMON.contains(type) ? type.getEReferences() : type.getEAllContainments();
		for (EReference reference : containments)
			if (reference.isContainment() && isPart(type, reference) && found.add(reference.getEReferenceType()))
				collect(reference.getEReferenceType(), found);
	}

	private static boolean isPart(EClass type, EReference reference) {
		EClass part = reference.getEReferenceType();
		return !part.isAbstract() && part != Literals.LOCALIZED_TEXT && !Kinds.all().contains(part)
				&& (COMMON.contains(type) || !COMMON.contains(reference.getEContainingClass()));
	}

	private static void features(Html page, EClass type) {
		List<List<String>> rows = new ArrayList<>();
		for (EStructuralFeature feature : type.getEStructuralFeatures())
			if (!feature.isDerived() && !(feature instanceof EReference reference && reference.isContainer()))
				rows.add(List.of(Html.bold(Labels.of(feature)), Html.text(Labels.documentation(feature)) + values(feature), holds(page, feature)));
		if (!rows.isEmpty())
			page.table(List.of(HelpText.text("model.feature"), HelpText.text("model.meaning"), HelpText.text("model.holds")), rows);
	}

	/** The values of an enumeration that say more than their names. */
	private static String values(EStructuralFeature feature) {
		if (!(feature.getEType() instanceof EEnum values))
			return "";
		StringBuilder list = new StringBuilder("<ul>");
		for (EEnumLiteral literal : values.getELiterals()) {
			String name = Labels.of(literal.getInstance());
			String meaning = Labels.documentation(literal);
			list.append("<li>").append(Html.text(meaning == null ? name : Labels.pair(name, meaning))).append("</li>");
		}
		return list.append("</ul>").toString();
	}

	private static String holds(Html page, EStructuralFeature feature) {
		String one = switch (feature) {
		case EReference reference when Kinds.all().contains(reference.getEReferenceType()) ->
			page.link(of(reference.getEReferenceType()), Labels.ofKind(reference.getEReferenceType()));
		case EReference reference when reference.getEReferenceType() == Literals.LOCALIZED_TEXT -> Html.text(HelpText.text("holds.texts"));
		case EReference reference when reference.getEReferenceType().isAbstract() -> Html.text(HelpText.text("holds.element"));
		case EReference reference -> Html.text(Labels.ofKind(reference.getEReferenceType()));
		case EAttribute attribute -> Html.text(simple(attribute));
		default -> throw new IllegalArgumentException(feature.getName());
		};
		boolean several = feature.isMany() && feature.getEType() != Literals.LOCALIZED_TEXT;
		return several ? HelpText.text("holds.several", one) : feature.isRequired() ? HelpText.text("holds.required", one) : one;
	}

	private static String simple(EAttribute attribute) {
		if (attribute.getEType() instanceof EEnum)
			return HelpText.text("holds.choice");
		Class<?> type = attribute.getEAttributeType().getInstanceClass();
		if (type == boolean.class || type == Boolean.class)
			return HelpText.text("holds.yesNo");
		if (type.isPrimitive() || Number.class.isAssignableFrom(type))
			return HelpText.text("holds.number");
		String name = attribute.getEAttributeType().getName();
		return HelpText.text("holds." + (DATA_TYPES.contains(name) ? name : "text"));
	}

	private static final Set<String> DATA_TYPES = Set.of("Identifier", "LanguageTag", "Date", "Instant", "TimePeriod", "Recurrence", "Duration",
			"EmailAddress", "WebAddress");
}
