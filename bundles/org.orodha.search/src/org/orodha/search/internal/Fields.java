// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.search.internal;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field.Store;
import org.apache.lucene.document.SortedDocValuesField;
import org.apache.lucene.document.StoredField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.document.TextField;
import org.apache.lucene.util.BytesRef;
import org.orodha.core.text.LanguageMap;
import org.orodha.core.text.PlainText;

/** An entry as a document of the index, and what is read of it again. */
final class Fields {

	static final String ID = "id";
	static final String KIND = "kind";
	static final String AGENCY = "agency";
	static final String TOPIC = "topic";
	static final String STATUS = "status";
	static final String FILE = "file";
	/** A file, at the element that it is named after, where it is saved. */
	static final String STAMPED = "stamped";
	/** The stamp of that file. */
	static final String STAMP = "stamp";
	/** Names as they are typed in full. */
	static final String WHOLE = "whole";
	/** The words of the names. */
	static final String NAMES = "names";
	/** The words of all texts; with a language behind it those of the texts in it. */
	static final String WORDS = "words";
	/** The stems of all texts in the language that follows. */
	static final String STEMS = "stems.";
	/** The words of the texts in the feature that follows. */
	static final String FEATURE = "feature.";

	private static final String LANGUAGE = ".language";
	private static final String VALUE = ".value";
	private static final String TEXT_PATH = "text.path";
	private static final String TEXT_LANGUAGE = "text" + LANGUAGE;
	private static final String TEXT_VALUE = "text" + VALUE;
	private static final String NAME = "name";
	private static final String PART_OF = "part-of";

	private Fields() {
	}

	static String words(String language) {
		return WORDS + "." + language;
	}

	static Document document(Entry entry) {
		Document document = new Document();
		document.add(new StringField(ID, entry.id(), Store.YES));
		document.add(new StringField(KIND, entry.kind(), Store.YES));
		document.add(new StringField(AGENCY, entry.agency(), Store.YES));
		entry.topics().forEach(topic -> document.add(new StringField(TOPIC, topic, Store.YES)));
		document.add(new StringField(STATUS, entry.status(), Store.YES));
		document.add(new StringField(FILE, entry.file(), Store.NO));
		if (!entry.stamp().isEmpty()) {
			document.add(new SortedDocValuesField(STAMPED, new BytesRef(entry.file())));
			document.add(new SortedDocValuesField(STAMP, new BytesRef(entry.stamp())));
		}
		names(entry, document);
		entry.texts().forEach(text -> add(text, document));
		return document;
	}

	private static void names(Entry entry, Document document) {
		Set<String> names = new HashSet<>(entry.name().texts().values());
		names.add(entry.id());
		entry.texts().stream().filter(text -> text.path().equals(List.of("name"))).map(ElementText::value).forEach(names::add);
		for (String name : names) {
			document.add(new StringField(WHOLE, shortened(PlainText.words(name)), Store.NO));
			document.add(new TextField(NAMES, name, Store.NO));
		}
		add(NAME, entry.name(), document);
		add(PART_OF, entry.partOf(), document);
	}

	private static String shortened(String name) {
		return name.substring(0, Math.min(name.length(), 1000));
	}

	private static void add(ElementText text, Document document) {
		document.add(new TextField(WORDS, text.value(), Store.NO));
		if (!text.language().isEmpty())
			document.add(new TextField(words(Words.main(text.language())), text.value(), Store.NO));
		String stemmed = Words.stemmed(text.language());
		if (!stemmed.isEmpty())
			document.add(new TextField(STEMS + stemmed, text.value(), Store.NO));
		for (String feature : text.path())
			document.add(new TextField(FEATURE + feature, text.value(), Store.NO));
		document.add(new StoredField(TEXT_PATH, String.join("/", text.path())));
		document.add(new StoredField(TEXT_LANGUAGE, text.language()));
		document.add(new StoredField(TEXT_VALUE, text.value()));
	}

	private static void add(String field, LanguageMap names, Document document) {
		names.texts().forEach((language, name) -> {
			document.add(new StoredField(field + LANGUAGE, language));
			document.add(new StoredField(field + VALUE, name));
		});
	}

	static LanguageMap name(Document document) {
		return names(NAME, document);
	}

	static LanguageMap partOf(Document document) {
		return names(PART_OF, document);
	}

	private static LanguageMap names(String field, Document document) {
		Map<String, String> names = new LinkedHashMap<>();
		String[] languages = document.getValues(field + LANGUAGE);
		String[] values = document.getValues(field + VALUE);
		for (int each = 0; each < values.length; each++)
			names.put(languages[each], values[each]);
		return new LanguageMap(names);
	}

	static List<ElementText> texts(Document document) {
		String[] paths = document.getValues(TEXT_PATH);
		String[] languages = document.getValues(TEXT_LANGUAGE);
		String[] values = document.getValues(TEXT_VALUE);
		List<ElementText> texts = new ArrayList<>();
		for (int each = 0; each < values.length; each++)
			texts.add(new ElementText(List.of(paths[each].split("/")), languages[each], values[each]));
		return texts;
	}

	static Inherited inherited(Entry entry) {
		return new Inherited(Set.copyOf(entry.topics()), entry.agency(), entry.name());
	}

	static Inherited inherited(Document document) {
		return new Inherited(Set.copyOf(List.of(document.getValues(TOPIC))), document.get(AGENCY), name(document));
	}

	/** What the parts of an element take over from it. */
	record Inherited(Set<String> topics, String agency, LanguageMap partOf) {
	}
}
