// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.documents;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

import org.eclipse.emf.common.util.Enumerator;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.orodha.core.text.Labels;
import org.orodha.core.time.RecurrenceWords;
import org.orodha.documents.model.Gap;
import org.orodha.documents.model.Phrase;
import org.orodha.documents.model.Phrase.Mark;
import org.orodha.documents.model.Text;
import org.orodha.model.IdentifiedElement;
import org.orodha.model.LocalizedText;
import org.orodha.model.ModelPackage.Literals;
import org.orodha.model.TextState;

import com.ibm.icu.text.ListFormatter;

/**
 * A document's language, and what is called how in it. A text that the catalogue does not have in that language is shown in another
 * one, marked, and kept in mind as a gap.
 *
 * @since 1.0
 */
public final class Wording {

	private static final String OTHERWISE = "en";

	private final Locale language;
	private final List<String> instead;
	private final Map<List<Object>, Gap> gaps = new LinkedHashMap<>();

	/**
	 * @param language the document's language
	 * @param instead  the languages in which a text is shown that is not there in the document's, the most wanted first
	 */
	public Wording(Locale language, List<String> instead) {
		this.language = language;
		this.instead = List.copyOf(instead);
	}

	/** The same, without the gaps that were found: to sort by what may not be shown in the end. */
	public Wording apart() {
		return new Wording(language, instead);
	}

	/** The document's language. */
	public Locale language() {
		return language;
	}

	/** An element's name; its identifier where it has none in any language. */
	public Text name(IdentifiedElement element) {
		if (element.eIsProxy())
			return Text.of(Labels.id(element));
		Text name = text(element, Literals.IDENTIFIED_ELEMENT__NAME);
		return name.isEmpty() ? Text.of(element.getId()) : name;
	}

	/** The names of elements, with the words of a list between them. */
	public Text names(Collection<? extends IdentifiedElement> elements) {
		return Text.joined(elements.stream().map(this::name).toList(), "; ");
	}

	/**
	 * What an element says in a feature that is a text in several languages; empty where it is there in none.
	 *
	 * @param feature a feature of localised texts
	 */
	public Text text(EObject element, EReference feature) {
		@SuppressWarnings("unchecked")
		List<LocalizedText> texts = (List<LocalizedText>) element.eGet(feature);
		Optional<LocalizedText> own = in(texts, language);
		if (own.isPresent()) {
			boolean outdated = own.get().getState() == TextState.OUTDATED;
			if (outdated)
				note(element, feature, own.get().getLanguage(), Mark.OUTDATED);
			return phrase(own.get().getValue(), "", outdated ? Mark.OUTDATED : Mark.NONE);
		}
		Optional<LocalizedText> other = otherwise(texts);
		if (other.isEmpty())
			return Text.EMPTY;
		note(element, feature, other.get().getLanguage(), Mark.UNTRANSLATED);
		return phrase(other.get().getValue(), other.get().getLanguage(), Mark.UNTRANSLATED);
	}

	/** The texts so far that are not there in the document's language as they should be. */
	public List<Gap> gaps() {
		return List.copyOf(gaps.values());
	}

	/** The name of a kind of element. */
	public String kind(EClass type) {
		return Labels.ofKind(type, language);
	}

	/** The name of a feature. */
	public String feature(EStructuralFeature feature) {
		return Labels.of(feature, language);
	}

	/** What an element says by an enumeration; empty where it says nothing. */
	public String value(EObject element, EAttribute enumeration) {
		return element.eIsSet(enumeration) ? value((Enumerator) element.eGet(enumeration)) : "";
	}

	/** The name of an enumeration's value. */
	public String value(Enumerator value) {
		return Labels.of(value, language);
	}

	/** The names of values of enumerations as a list. */
	public String values(Collection<? extends Enumerator> values) {
		return list(values.stream().map(this::value).toList());
	}

	/** Words as a list. */
	public String list(Collection<String> words) {
		return ListFormatter.getInstance(language).format(words);
	}

	/** A day, written out; empty for none. */
	public String date(LocalDate day) {
		return day == null ? "" : DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG).withLocale(formal()).format(day);
	}

	/** English without a country is not that of the United States, whose dates begin with the month. */
	private Locale formal() {
		return language.equals(Locale.ENGLISH) ? Locale.UK : language;
	}

	/** A recurrence rule in words; the rule itself where it says more than the words can, and empty for none. */
	public String recurrence(String rule) {
		return rule == null || rule.isEmpty() ? "" : RecurrenceWords.of(rule, language).orElse(rule);
	}

	private static Text phrase(String words, String language, Mark mark) {
		return new Text(List.of(new Phrase(words.strip(), language, mark)));
	}

	private Optional<LocalizedText> otherwise(List<LocalizedText> texts) {
		List<String> wanted = new ArrayList<>(instead);
		wanted.add(OTHERWISE);
		return wanted.stream().flatMap(tag -> in(texts, Locale.forLanguageTag(tag)).stream()).findFirst()
				.or(() -> texts.stream().filter(Wording::isThere).findFirst());
	}

	/** The text in a language, or in the one that it is a variety of. */
	private static Optional<LocalizedText> in(List<LocalizedText> texts, Locale language) {
		return List.of(language.toLanguageTag(), language.getLanguage()).stream()
				.flatMap(tag -> texts.stream().filter(text -> tag.equalsIgnoreCase(text.getLanguage()) && isThere(text))).findFirst();
	}

	private static boolean isThere(LocalizedText text) {
		return text.getLanguage() != null && text.getValue() != null && !text.getValue().isBlank();
	}

	private void note(EObject element, EReference feature, String shown, Mark mark) {
		gaps.putIfAbsent(List.of(element, feature), new Gap(identified(element), feature(feature), shown, mark));
	}

	private static String identified(EObject element) {
		for (EObject each = element; each != null; each = each.eContainer())
			if (each instanceof IdentifiedElement identified && identified.getId() != null && !identified.getId().isEmpty())
				return identified.getId();
		return "";
	}
}
