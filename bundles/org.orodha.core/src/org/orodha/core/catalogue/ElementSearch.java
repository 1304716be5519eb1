// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.core.catalogue;

import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.WeakHashMap;
import java.util.function.Predicate;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EObject;
import org.orodha.core.text.EditDistance;
import org.orodha.core.text.Labels;
import org.orodha.core.text.NaturalOrder;
import org.orodha.core.text.PlainText;
import org.orodha.model.Agency;
import org.orodha.model.CatalogueElement;
import org.orodha.model.Code;
import org.orodha.model.IdentifiedElement;
import org.orodha.model.LocalIdentifier;
import org.orodha.model.LocalizedText;
import org.orodha.model.LifecycleElement;

/**
 * Finds elements by what a person types: any words, in any order, of their names in every language, acronyms and identifiers, and
 * of the agency and the whole that they belong to. Accents and case do not matter, the end of a word may be missing, and a slip of
 * typing is forgiven in a word of four letters, a second one in a word of eight. Used by the thread that uses the catalogue.
 */
public final class ElementSearch {

	private static final int FORGIVEN_ONCE = 4;
	private static final int FORGIVEN_TWICE = 8;

	private final Catalogue catalogue;
	private final Map<IdentifiedElement, Entry> entries = new WeakHashMap<>();

	/** What is known of an element: what its words were made from, and the words. */
	private record Entry(String source, List<String> words) {
	}

	private record Hit(IdentifiedElement element, int score, String label) {
	}

	/** @param catalogue what is searched */
	public ElementSearch(Catalogue catalogue) {
		this.catalogue = catalogue;
	}

	/**
	 * The elements of a type that fit what was typed, the best first; where nothing was typed, by name.
	 *
	 * @param among which elements are looked at
	 * @param most  how many are given at most
	 */
	public <T extends IdentifiedElement> List<T> find(String typed, Class<T> type, Predicate<? super T> among, int most) {
		List<String> wanted = words(typed);
		List<String> languages = catalogue.readingLanguages();
		return catalogue.each(type).map(element -> hit(element, wanted, languages)).filter(hit -> hit.score() >= 0)
				.sorted(Comparator.comparingInt(Hit::score).thenComparing(Hit::label, NaturalOrder.ofNames()))
				.map(hit -> type.cast(hit.element())).filter(among).limit(most).toList();
	}

	/**
	 * Whether elements fit what was typed as {@link #find} says, but for slips of typing, of which none is forgiven. What agencies
	 * and wholes are called is remembered from the first time that it is asked.
	 *
	 * @since 1.0
	 */
	public Predicate<IdentifiedElement> fitting(String typed) {
		List<String> wanted = words(typed);
		Map<EObject, List<String>> missing = new IdentityHashMap<>();
		return element -> {
			EObject around = element.eContainer() == null ? owner(element) : element.eContainer();
			List<String> own = around == null ? wanted : missing.computeIfAbsent(around, any -> lacking(around(element), wanted));
			return own.isEmpty() || lacking(entry(element).words(), own).isEmpty();
		};
	}

	private static EObject owner(EObject element) {
		return element instanceof CatalogueElement owned ? owned.getOwner() : null;
	}

	private static List<String> lacking(List<String> words, List<String> wanted) {
		return wanted.stream().filter(word -> !holds(words, word)).toList();
	}

	private static boolean holds(List<String> words, String wanted) {
		for (String word : words)
			if (without(wanted, word) >= 0)
				return true;
		return false;
	}

	/** The words of a text as they are compared. */
	private static List<String> words(String text) {
		return Stream.of(PlainText.words(text).split(" ")).filter(word -> !word.isEmpty()).toList();
	}

	/** The lower the score the better; below zero where a word is found nowhere. */
	private Hit hit(IdentifiedElement element, List<String> wanted, List<String> languages) {
		if (wanted.isEmpty())
			return new Hit(element, 0, Labels.of(element, languages));
		List<String> own = entry(element).words();
		List<String> around = null;
		int score = 0;
		for (String word : wanted) {
			int best = best(word, own);
			if (best < 0) {
				around = around == null ? around(element) : around;
				best = best(word, around);
				if (best < 0)
					return new Hit(element, -1, "");
				best += 1;
			}
			score += best;
		}
		return new Hit(element, score * 1000 + Math.min(own.size(), 999), Labels.of(element, languages));
	}

	/** Words of the agency and of the wholes. */
	private List<String> around(IdentifiedElement element) {
		Stream<EObject> wholes = Stream.iterate(element.eContainer(), whole -> whole != null, EObject::eContainer);
		Stream<EObject> others = Stream.concat(Stream.ofNullable(owner(element)), wholes.flatMap(whole -> Stream.of(whole, owner(whole))));
		return others.filter(other -> other instanceof IdentifiedElement && !other.eIsProxy())
				.flatMap(other -> entry((IdentifiedElement) other).words().stream()).toList();
	}

	private Entry entry(IdentifiedElement element) {
		String source = source(element);
		Entry present = entries.get(element);
		if (present == null || !present.source().equals(source)) {
			present = new Entry(source, words(source));
			entries.put(element, present);
		}
		return present;
	}

	private static String source(IdentifiedElement element) {
		StringBuilder source = new StringBuilder().append(element.getId());
		for (LocalizedText name : element.getName())
			source.append(' ').append(name.getValue());
		switch (element) {
		case Agency agency -> source.append(' ').append(agency.getAcronym());
		case Code code -> source.append(' ').append(code.getValue());
		default -> {
			// names and identifiers say it all
		}
		}
		if (element instanceof LifecycleElement living)
			for (LocalIdentifier identifier : living.getLocalIdentifiers())
				source.append(' ').append(identifier.getValue());
		return source.toString();
	}

	private static int best(String wanted, List<String> words) {
		int best = -1;
		for (String word : words) {
			int found = match(wanted, word);
			if (found == 0)
				return 0;
			if (found > 0 && (best < 0 || found < best))
				best = found;
		}
		return best;
	}

	/** 0 for the same word, 1 for its beginning, 2 for a part of it, more for slips; below zero for another word. */
	private static int match(String wanted, String word) {
		int plain = without(wanted, word);
		if (plain >= 0)
			return plain;
		int forgiven = wanted.length() >= FORGIVEN_TWICE ? 2 : wanted.length() >= FORGIVEN_ONCE ? 1 : 0;
		if (forgiven == 0 || word.length() < wanted.length() - forgiven)
			return -1;
		int slips = Math.min(EditDistance.between(wanted, word),
				EditDistance.between(wanted, word.substring(0, Math.min(word.length(), wanted.length()))));
		return slips <= forgiven ? 2 + slips : -1;
	}

	/** The same without slips. */
	private static int without(String wanted, String word) {
		if (word.startsWith(wanted))
			return word.length() == wanted.length() ? 0 : 1;
		return wanted.length() > 2 && word.contains(wanted) ? 2 : -1;
	}
}
