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

	private static final String TEXT_PATH = "text.path";
	private static final String TEXT_LANGUAGE = "text.language";
	private static final String TEXT_VALUE = "text.value";
	private static final String NAME_LANGUAGE = "name.language";
	private static final String NAME_VALUE = "name.value";

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
		entry.name().texts().forEach((language, name) -> {
			document.add(new StoredField(NAME_LANGUAGE, language));
			document.add(new StoredField(NAME_VALUE, name));
		});
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

	static LanguageMap name(Document document) {
		Map<String, String> names = new LinkedHashMap<>();
		String[] languages = document.getValues(NAME_LANGUAGE);
		String[] values = document.getValues(NAME_VALUE);
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

	/** What the parts of an element take over from it. */
	static Set<String> inherited(Entry entry) {
		Set<String> inherited = new HashSet<>(entry.topics());
		inherited.add(AGENCY + entry.agency());
		return inherited;
	}

	static Set<String> inherited(Document document) {
		Set<String> inherited = new HashSet<>(List.of(document.getValues(TOPIC)));
		inherited.add(AGENCY + document.get(AGENCY));
		return inherited;
	}
}
