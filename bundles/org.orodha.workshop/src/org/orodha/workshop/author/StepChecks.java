// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.workshop.author;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EObject;
import org.orodha.core.catalogue.Catalogue;
import org.orodha.core.catalogue.Recorded;
import org.orodha.core.text.Kinds;
import org.orodha.core.text.Labels;
import org.orodha.model.IdentifiedElement;
import org.orodha.workshop.author.Leaves.Leaf;

/** Works out of two states of a catalogue what has to hold when a step is done. */
final class StepChecks {

	private final Catalogue before;
	private final Catalogue after;
	private final List<String> languages;

	StepChecks(Catalogue before, Catalogue after) {
		this.before = before;
		this.after = after;
		this.languages = after.readingLanguages();
	}

	/** @param path of a file that is new or different */
	void changed(String path, StepDraft draft) {
		elements(after, path).forEach(element -> changed(element, draft));
		gone(path, draft);
	}

	/** @param path of a file from which elements are gone, or which is gone itself */
	void gone(String path, StepDraft draft) {
		elements(before, path).filter(element -> !after.contains(element.getId()))
				.forEach(element -> draft.gone(query(element), Labels.of(element, languages)));
	}

	/** The elements in a file that can be asked for by their identifiers. */
	private static Stream<IdentifiedElement> elements(Catalogue catalogue, String path) {
		List<IdentifiedElement> found = new ArrayList<>();
		for (EObject object : catalogue.contentsOf(path)) {
			add(catalogue, object, found);
			object.eAllContents().forEachRemaining(part -> add(catalogue, part, found));
		}
		return found.stream();
	}

	private static void add(Catalogue catalogue, EObject object, List<IdentifiedElement> found) {
		if (isOwn(catalogue, object) && !Recorded.isKind(object.eClass()))
			found.add((IdentifiedElement) object);
	}

	private static boolean isOwn(Catalogue catalogue, EObject object) {
		return object instanceof IdentifiedElement element && element.getId() != null
				&& catalogue.find(IdentifiedElement.class, element.getId()).filter(known -> known == element).isPresent();
	}

	private static Map<String, Leaf> leaves(Catalogue catalogue, IdentifiedElement element, List<String> languages) {
		return Leaves.of(element, languages, part -> isOwn(catalogue, part));
	}

	private void changed(IdentifiedElement element, StepDraft draft) {
		Map<String, Leaf> had = before.find(IdentifiedElement.class, element.getId()).map(known -> leaves(before, known, languages)).orElse(Map.of());
		Map<String, Leaf> has = leaves(after, element, languages);
		if (had.equals(has))
			return;
		String label = Labels.of(element, languages);
		draft.at(element.getId(), label);
		has.forEach((path, leaf) -> {
			Leaf old = had.get(path);
			if (old == null || !Set.copyOf(old.values()).equals(Set.copyOf(leaf.values())) || leaf.isCount() && old.values().size() != leaf.values().size())
				expect(query(element) + path, leaf, old, label, draft);
		});
		had.forEach((path, leaf) -> {
			if (!has.containsKey(path))
				draft.expect(query(element) + path, Set.of(), " atMost=\"0\"", label, Labels.of(leaf.feature()), Labels.notStated());
		});
	}

	private static void expect(String query, Leaf leaf, Leaf old, String label, StepDraft draft) {
		int size = leaf.values().size();
		boolean fewer = old != null && old.values().size() > size;
		String feature = Labels.of(leaf.feature());
		String solution = String.join(", ", leaf.labels());
		if (leaf.isCount() || leaf.values().stream().anyMatch(value -> value.isBlank() || value.chars().anyMatch(Character::isWhitespace)))
			draft.expect(query, Set.of(), fewer ? " atMost=\"" + size + "\"" : size > 1 ? " atLeast=\"" + size + "\"" : "", label, feature, solution);
		else
			draft.expect(query, new HashSet<>(leaf.values()), fewer ? " atMost=\"" + size + "\"" : "", label, feature, solution);
	}

	private static String query(IdentifiedElement element) {
		return Kinds.name(element.eClass()) + "#" + element.getId();
	}
}
