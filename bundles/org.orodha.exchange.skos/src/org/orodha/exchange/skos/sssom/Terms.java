// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.exchange.skos.sssom;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import org.orodha.core.catalogue.Catalogue;
import org.orodha.core.catalogue.LocalIdentifiers;
import org.orodha.core.text.Labels;
import org.orodha.core.text.Texts;
import org.orodha.model.Code;
import org.orodha.model.CodeList;
import org.orodha.model.Definition;
import org.orodha.model.LifecycleElement;

/** The codes and definitions of a catalogue by what files of mappings call them, and what is written of a mapping between them. */
final class Terms {

	static final String ORIGIN = "sssom";
	static final String PREFIX = "orodha";
	static final String BASE = "urn:orodha:";

	private static final List<String> SCHEMES = List.of("skos", ORIGIN);

	private final String base;
	private final String language;
	private final Map<String, LifecycleElement> known = new HashMap<>();

	/** @param language that of labels and comments */
	Terms(Catalogue catalogue, String base, String language) {
		this.base = base.isEmpty() ? BASE : base;
		this.language = language;
		Stream.concat(catalogue.all(Code.class).stream(), catalogue.all(Definition.class).stream()).forEach(element -> {
			known.put(this.base + element.getId(), element);
			SCHEMES.forEach(scheme -> LocalIdentifiers.in(element, scheme).ifPresent(name -> known.put(name, element)));
		});
	}

	/** What the identifiers of the catalogue's own elements follow. */
	String base() {
		return base;
	}

	/** What somebody calls so. */
	Optional<LifecycleElement> find(String name) {
		return Optional.ofNullable(known.get(name));
	}

	/** What an element is called: as the file calls it that it came from, else after the catalogue's own address. */
	String name(LifecycleElement element) {
		return SCHEMES.stream().flatMap(scheme -> LocalIdentifiers.in(element, scheme).stream()).findFirst().orElseGet(() -> base + Labels.id(element));
	}

	/**
	 * What is written of a mapping, identifiers in full.
	 *
	 * @param object null where nothing corresponds
	 */
	Map<String, String> row(LifecycleElement subject, Relation relation, LifecycleElement object, String comment) {
		Map<String, String> row = new LinkedHashMap<>();
		put(row, Columns.SUBJECT, Columns.SUBJECT_LABEL, Columns.SUBJECT_SOURCE, subject);
		row.put(Columns.PREDICATE, relation.predicate());
		if (relation.not())
			row.put(Columns.MODIFIER, "Not");
		if (object == null)
			row.put(Columns.OBJECT, Relation.NOTHING);
		else
			put(row, Columns.OBJECT, Columns.OBJECT_LABEL, Columns.OBJECT_SOURCE, object);
		row.put(Columns.JUSTIFICATION, Curies.SEMAPV + "UnspecifiedMatching");
		if (!comment.isBlank())
			row.put(Columns.COMMENT, comment);
		return row;
	}

	private void put(Map<String, String> row, String id, String label, String source, LifecycleElement element) {
		row.put(id, name(element));
		Texts.exactly(element.getName(), language).filter(text -> !text.isBlank()).ifPresent(text -> row.put(label, text));
		if (element instanceof Code code && code.getCodeList() != null)
			row.put(source, name(code.getCodeList()));
	}

	/** Where what a file says of all its mappings is kept. */
	static LifecycleElement holder(LifecycleElement element) {
		CodeList list = element instanceof Code code ? code.getCodeList() : null;
		return list == null ? element : list;
	}
}
