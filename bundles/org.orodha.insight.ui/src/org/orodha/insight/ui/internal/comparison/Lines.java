// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.insight.ui.internal.comparison;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import org.eclipse.emf.ecore.util.EcoreUtil;
import org.orodha.core.text.FilterWords;
import org.orodha.core.text.Kinds;
import org.orodha.core.text.Labels;
import org.orodha.core.text.NaturalOrder;
import org.orodha.insight.comparison.ComparedElement;
import org.orodha.insight.comparison.ComparedFeature;
import org.orodha.insight.comparison.Comparison;
import org.orodha.insight.comparison.Fate;
import org.orodha.model.Agency;
import org.orodha.model.CatalogueElement;
import org.orodha.model.IdentifiedElement;
import org.orodha.model.ModelPackage.Literals;

/** Arranges what was compared by agency and kind. */
final class Lines {

	private final List<String> languages;
	private final FilterWords words;
	private final boolean differing;

	/**
	 * @param words     what an element has in its name, identifier, features or values, or in those of its parts
	 * @param differing whether only what differs is shown
	 */
	Lines(List<String> languages, String words, boolean differing) {
		this.languages = languages;
		this.words = FilterWords.of(words);
		this.differing = differing;
	}

	/** The lines of catalogues by agency and kind, each by name. */
	Line ofCatalogues(Comparison comparison) {
		Line top = Line.top();
		Map<String, TreeMap<String, List<ComparedElement>>> agencies = new TreeMap<>(NaturalOrder.ofNames());
		for (ComparedElement element : NaturalOrder.sorted(comparison.elements().stream().filter(this::fits).toList(), ComparedElement::name))
			agencies.computeIfAbsent(agency(element.element()), any -> new TreeMap<>(NaturalOrder.ofNames()))
					.computeIfAbsent(Kinds.name(element.kind()), any -> new ArrayList<>()).add(element);
		agencies.forEach((agency, kinds) -> {
			Line below = agency.isEmpty() ? top : top.group(agency, Literals.AGENCY);
			kinds.values().forEach(elements -> {
				Line kind = below.group(Labels.ofKinds(elements.getFirst().kind()), elements.getFirst().kind());
				elements.forEach(element -> add(kind, element));
			});
		});
		return top;
	}

	/** The lines of two elements that are compared as such. */
	Line ofElements(Comparison comparison) {
		Line top = Line.top();
		comparison.elements().stream().filter(this::fits).forEach(element -> add(top, element));
		return top;
	}

	private String agency(IdentifiedElement element) {
		if (element.eClass() == Literals.CATALOGUE)
			return "";
		Agency owner = element instanceof Agency agency ? agency : element instanceof CatalogueElement owned ? owned.getOwner() : null;
		return owner == null ? ComparisonText.text("shared") : Labels.of(owner, languages);
	}

	private void add(Line above, ComparedElement element) {
		if (differing && element.fate() == Fate.SAME)
			return;
		Line line = above.element(element);
		for (ComparedFeature feature : element.features())
			if (!differing || feature.isChanged())
				line.feature(feature.name(), fate(feature), feature.before(), feature.after());
		element.parts().forEach(part -> add(line, part));
	}

	private static Fate fate(ComparedFeature feature) {
		if (!feature.isChanged())
			return Fate.SAME;
		return feature.before().isEmpty() ? Fate.ADDED : feature.after().isEmpty() ? Fate.REMOVED : Fate.CHANGED;
	}

	private boolean fits(ComparedElement element) {
		return words.isEmpty() || words.areIn(text(element));
	}

	private String text(ComparedElement element) {
		StringBuilder text = new StringBuilder(element.name()).append(' ').append(element.id()).append(' ').append(Labels.ofKind(element.kind()))
				.append(' ').append(agency((IdentifiedElement) EcoreUtil.getRootContainer(element.element())));
		element.changes().forEach(change -> text.append(' ').append(change.name()).append(' ').append(change.before()).append(' ').append(change.after()));
		element.parts().forEach(part -> text.append(' ').append(text(part)));
		return text.toString();
	}
}
