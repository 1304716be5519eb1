// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.sop.redline;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.orodha.core.catalogue.Catalogue;
import org.orodha.core.catalogue.CatalogueException;
import org.orodha.core.catalogue.UnsavedEdit;
import org.orodha.core.exchange.Said;
import org.orodha.core.text.Labels;
import org.orodha.model.Procedure;
import org.orodha.model.Step;
import org.orodha.sop.internal.redline.Order;
import org.orodha.sop.internal.redline.Words;

/**
 * What a later version of a procedure says otherwise than an earlier one.
 *
 * @param title what the procedure is called now
 * @param parts the procedure itself, then its steps: those of the later version in order, and each that was taken out where it stood
 * @since 1.0
 */
public record Redline(String title, List<Part> parts) {

	/**
	 * What became of a part.
	 *
	 * @since 1.0
	 */
	public enum Fate {
		/** It says the same. */
		SAME,
		/** It says something else. */
		CHANGED,
		/** It stands elsewhere among the steps, whatever it says. */
		MOVED,
		/** It is new. */
		ADDED,
		/** It is no longer there. */
		REMOVED
	}

	/**
	 * The procedure, or a step.
	 *
	 * @param element the identifier
	 * @param name    what it is called
	 * @param changes the features that say something else; all that say anything for a step that is new or gone
	 * @since 1.0
	 */
	public record Part(String element, String name, Fate fate, List<Change> changes) {

		public Part {
			changes = List.copyOf(changes);
		}
	}

	/**
	 * What a feature says otherwise.
	 *
	 * @param feature what it is called, with the language of a text
	 * @param before  what it said; empty for nothing
	 * @param after   what it says; empty for nothing
	 * @param pieces  both as one text, in which each piece was kept, taken out or put in
	 * @since 1.0
	 */
	public record Change(String feature, String before, String after, List<Piece> pieces) {

		public Change {
			pieces = List.copyOf(pieces);
		}
	}

	/**
	 * A piece of a text that changed.
	 *
	 * @param fate {@link Fate#SAME}, {@link Fate#REMOVED} or {@link Fate#ADDED}
	 * @since 1.0
	 */
	public record Piece(Fate fate, String text) {
	}

	public Redline {
		parts = List.copyOf(parts);
	}

	/**
	 * Compares two versions.
	 *
	 * @param catalogue where what they refer to is looked up
	 * @param later     the later version
	 * @param earlier   the earlier version
	 * @param languages the languages to name things in, the most wanted first; texts are compared in all their languages
	 */
	public static Redline of(Catalogue catalogue, Procedure later, Procedure earlier, List<String> languages) {
		Said said = new Said(catalogue, languages);
		List<Part> parts = new ArrayList<>();
		List<Change> own = changes(said.of(earlier), said.of(later));
		parts.add(new Part(later.getId(), Labels.of(later, languages), own.isEmpty() ? Fate.SAME : Fate.CHANGED, own));
		Map<String, Step> before = steps(earlier);
		Map<String, Step> after = steps(later);
		Order order = new Order(List.copyOf(before.keySet()), List.copyOf(after.keySet()));
		for (String id : order.all())
			parts.add(part(id, before.get(id), after.get(id), order.isMoved(id), said));
		return new Redline(Labels.of(later, languages), parts);
	}

	private static Part part(String id, Step before, Step after, boolean moved, Said said) {
		List<Change> changes = changes(before == null ? Map.of() : said.of(before), after == null ? Map.of() : said.of(after));
		Fate fate = before == null ? Fate.ADDED
				: after == null ? Fate.REMOVED : moved ? Fate.MOVED : changes.isEmpty() ? Fate.SAME : Fate.CHANGED;
		return new Part(id, said.label(after == null ? before : after), fate, changes);
	}

	private static Map<String, Step> steps(Procedure procedure) {
		Map<String, Step> steps = new LinkedHashMap<>();
		procedure.getSteps().forEach(step -> steps.put(step.getId(), step));
		return steps;
	}

	private static List<Change> changes(Map<String, String> before, Map<String, String> after) {
		Map<String, String> all = new LinkedHashMap<>(after);
		before.forEach(all::putIfAbsent);
		List<Change> changes = new ArrayList<>();
		for (String feature : all.keySet()) {
			String one = before.getOrDefault(feature, "");
			String other = after.getOrDefault(feature, "");
			if (!one.equals(other))
				changes.add(new Change(feature, one, other, Words.compare(one, other)));
		}
		return changes;
	}

	/**
	 * The procedure that a content of its file holds.
	 *
	 * @param path    the file, relative to the catalogue's folder
	 * @param content what it holds or held
	 * @return empty where it holds no procedure of that identifier
	 * @throws CatalogueException where the content cannot be read
	 */
	public static Optional<Procedure> version(Catalogue catalogue, String path, byte[] content, String id) throws CatalogueException {
		return catalogue.contentOf(new UnsavedEdit(path, content, null)).stream().filter(Procedure.class::isInstance)
				.map(Procedure.class::cast).filter(procedure -> id.equals(procedure.getId())).findFirst();
	}

	/** How many parts have a fate. */
	public long count(Fate fate) {
		return parts.stream().filter(part -> part.fate() == fate).count();
	}

	/** The parts that do not say the same at the same place. */
	public List<Part> changed() {
		return parts.stream().filter(part -> part.fate() != Fate.SAME).toList();
	}
}
