// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.exchange.web;

import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.orodha.core.findings.ExportException;
import org.orodha.core.text.PlainText;
import org.orodha.core.text.ResourceText;
import org.orodha.model.IdentifiedElement;
import org.orodha.model.LocalIdentifier;
import org.orodha.model.LocalizedText;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;

/**
 * What the search looks in, as scripts that a page loads one by one as it needs them: for each two letters the words that begin with them
 * and where they stand, and the names of what is found in blocks. So a search reads a few files however large the catalogue is, and needs no server.
 */
final class SearchIndex {

	private static final JsonFactory JSON = new JsonFactory();
	private static final String FOLDER = "search/";
	/** How many elements a block names. */
	static final int BLOCK = 250;
	/** Letters of a word that name its file. */
	private static final int KEY = 2;

	private final Site site;
	private final Map<String, List<Integer>> places = new TreeMap<>();
	private final List<IdentifiedElement> block = new ArrayList<>();
	private int count;

	SearchIndex(Site site) {
		this.site = site;
	}

	/** Has an element found by the words of its names and texts in all languages. */
	void add(IdentifiedElement element) throws ExportException {
		Set<String> named = new HashSet<>();
		element.getName().forEach(name -> words(named, name.getValue()));
		words(named, element.getId());
		Set<String> told = new HashSet<>();
		for (EStructuralFeature feature : Features.all(element.eClass()))
			if (element.eIsSet(feature))
				told(told, element.eGet(feature));
		told.removeAll(named);
		for (String word : named)
			places.computeIfAbsent(word, each -> new ArrayList<>()).add(2 * count + 1);
		for (String word : told)
			places.computeIfAbsent(word, each -> new ArrayList<>()).add(2 * count);
		block.add(element);
		count++;
		if (block.size() == BLOCK)
			writeBlock();
	}

	private static void told(Set<String> words, Object value) {
		switch (value) {
		case List<?> values -> values.forEach(each -> told(words, each));
		case LocalizedText text -> words(words, text.getValue());
		case LocalIdentifier identifier -> words(words, identifier.getValue());
		case String text -> words(words, text);
		default -> {
			// Numbers, dates and references are not what people type.
		}
		}
	}

	private static void words(Set<String> words, String text) {
		if (text != null)
			for (String word : PlainText.words(text).split(" "))
				if (!word.isEmpty())
					words.add(word);
	}

	/** Writes what is left once all are added. */
	void complete() throws ExportException {
		if (!block.isEmpty())
			writeBlock();
		Map<String, List<String>> byKey = places.keySet().stream().collect(Collectors.groupingBy(SearchIndex::key, TreeMap::new, Collectors.toList()));
		for (Map.Entry<String, List<String>> file : byKey.entrySet())
			site.write(FOLDER + "w-" + file.getKey() + ".js", script("words", file.getKey(), json -> {
				json.writeStartArray();
				for (String word : file.getValue())
					word(json, word);
				json.writeEndArray();
			}));
		site.write(Frame.SCRIPT, ResourceText.of(SearchIndex.class, "search.js"));
	}

	private void word(JsonGenerator json, String word) throws IOException {
		json.writeStartArray();
		json.writeString(word);
		json.writeStartArray();
		int last = 0;
		for (int place : places.get(word)) {
			json.writeNumber(place - last);
			last = place;
		}
		json.writeEndArray();
		json.writeEndArray();
	}

	/** What the file is called that has a word: its first letters, those that names of files had better not have as numbers. */
	static String key(String word) {
		return word.codePoints().limit(KEY).mapToObj(letter -> letter < 128 ? Character.toString(letter) : "u" + Integer.toHexString(letter))
				.collect(Collectors.joining());
	}

	private void writeBlock() throws ExportException {
		int number = (count - 1) / BLOCK;
		site.write(FOLDER + "names-" + number + ".js", script("names", Integer.toString(number), json -> {
			json.writeStartArray();
			for (IdentifiedElement element : block)
				name(json, element);
			json.writeEndArray();
		}));
		block.clear();
	}

	/** The address, the kind's number, and the name in each language. */
	private void name(JsonGenerator json, IdentifiedElement element) throws IOException {
		json.writeStartArray();
		json.writeString(site.addresses().of(element).orElseThrow());
		json.writeNumber(kinds().indexOf(element.eClass()));
		for (Edition edition : site.editions())
			json.writeString(edition.name(element));
		json.writeEndArray();
	}

	/** The kinds that are found, in the order of their numbers. */
	static List<EClass> kinds() {
		return SiteKinds.ALL;
	}

	private interface Data {

		void write(JsonGenerator json) throws IOException;
	}

	private static String script(String function, String key, Data data) {
		StringWriter written = new StringWriter();
		written.append("orodhaSearch.").append(function).append("(\"").append(key).append("\",");
		try (JsonGenerator json = JSON.createGenerator(written)) {
			json.disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET);
			data.write(json);
		} catch (IOException impossible) {
			throw new UncheckedIOException(impossible);
		}
		return written.append(");\n").toString();
	}
}
