// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.exchange.skos.sssom;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.orodha.core.exchange.Verbatim;
import org.orodha.core.text.Labels;
import org.orodha.model.LifecycleElement;

/**
 * What is kept with an element of what files say of its mappings: in columns that mappings have no place for, whole rows that are no
 * mappings here, and what files say of all.
 */
record KeptRows(LifecycleElement element) {

	private static final Verbatim VERBATIM = new Verbatim(Terms.ORIGIN);
	private static final String WHOLE = "row";
	private static final String HEADER = "mapping set";
	private static final CSVFormat CELLS = CSVFormat.RFC4180.builder().setDelimiter('\t').setRecordSeparator('\n').get();

	/** By what is kept of a mapping. */
	static String field(Relation relation, LifecycleElement object) {
		return (relation.not() ? "not " : "") + relation.predicate().replaceFirst("^.*[/#]", "") + " " + (object == null ? "-" : Labels.id(object));
	}

	/** What is kept of a mapping beyond the mapping: once for each row that tells of it. */
	List<Map<String, String>> of(String field) {
		return values(field);
	}

	/** Rows that are no mappings here. */
	List<Map<String, String>> whole() {
		return values(WHOLE);
	}

	/** Of which mappings something is kept. */
	Set<String> fields() {
		return VERBATIM.of(element).stream().map(Verbatim.Value::field).filter(field -> !field.equals(WHOLE) && !field.equals(HEADER))
				.collect(Collectors.toSet());
	}

	private List<Map<String, String>> values(String field) {
		return VERBATIM.of(element).stream().filter(kept -> kept.field().equals(field)).map(kept -> cells(kept.value())).toList();
	}

	/** What files say of all their mappings, each as it is kept. */
	List<String> headers() {
		return VERBATIM.of(element).stream().filter(kept -> kept.field().equals(HEADER)).map(Verbatim.Value::value).toList();
	}

	/**
	 * Keeps what a file says of all its mappings, in place of what it said before.
	 *
	 * @param own  what is said of all mappings where no file says it
	 * @param used the prefixes that are used in what is kept
	 */
	void header(Header header, Header own, Map<String, String> used) {
		Map<String, String> missing = new LinkedHashMap<>(used);
		List<String> texts = new ArrayList<>();
		String before = null;
		for (String text : headers()) {
			Optional<Header> present = Header.kept(text);
			present.ifPresent(found -> missing.entrySet().removeAll(found.prefixes().entrySet()));
			if (before == null && present.filter(header::isOfSameSet).isPresent())
				before = text;
			texts.add(text);
		}
		boolean nothingNew = missing.isEmpty() && (header.saysAs(own) || before != null && header.saysAs(Header.kept(before).orElseThrow()));
		if (header.slots().isEmpty() || nothingNew)
			return;
		texts.remove(before);
		texts.add(header.text());
		replace(Map.of(HEADER, texts));
	}

	/**
	 * Keeps rows, in place of what is kept of the same mappings.
	 *
	 * @param placed rows that are mappings now, whatever they were before
	 */
	void rows(Map<String, List<Map<String, String>>> mappings, List<Map<String, String>> whole, List<Map<String, String>> placed) {
		Map<String, List<String>> kept = new LinkedHashMap<>();
		mappings.forEach((field, rows) -> kept.put(field,
				rows.size() == 1 && rows.getFirst().isEmpty() ? List.of() : rows.stream().map(KeptRows::text).toList()));
		List<String> others = new ArrayList<>(VERBATIM.of(element).stream().filter(value -> value.field().equals(WHOLE)).map(Verbatim.Value::value).toList());
		others.removeAll(placed.stream().map(KeptRows::text).toList());
		whole.stream().map(KeptRows::text).filter(text -> !others.contains(text)).forEach(others::add);
		kept.put(WHOLE, others);
		replace(kept);
	}

	private void replace(Map<String, List<String>> fields) {
		List<Verbatim.Value> values = new ArrayList<>(VERBATIM.of(element).stream().filter(kept -> !fields.containsKey(kept.field())).toList());
		fields.forEach((field, texts) -> texts.forEach(text -> values.add(new Verbatim.Value(field, text))));
		values.sort(Comparator.comparing(Verbatim.Value::field));
		VERBATIM.replace(element, values);
	}

	private static String text(Map<String, String> cells) {
		return cells.entrySet().stream().sorted(Map.Entry.comparingByKey()).map(cell -> CELLS.format(cell.getKey(), cell.getValue())).collect(Collectors.joining("\n"));
	}

	/** What cannot be read any more, because somebody changed it, is nothing. */
	private static Map<String, String> cells(String text) {
		Map<String, String> cells = new LinkedHashMap<>();
		try (CSVParser parser = CELLS.parse(new StringReader(text))) {
			parser.forEach(cell -> {
				if (cell.size() == 2)
					cells.put(cell.get(0), cell.get(1));
			});
		} catch (IOException | UncheckedIOException changed) {
			return Map.of();
		}
		return cells;
	}
}
