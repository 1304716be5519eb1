// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.exchange.skos.sssom;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.orodha.core.exchange.ExportReport.Loss;
import org.orodha.core.text.Messages;
import org.orodha.core.text.Texts;
import org.orodha.model.Alignment;
import org.orodha.model.Code;
import org.orodha.model.CodeList;
import org.orodha.model.CodeMapping;
import org.orodha.model.Definition;
import org.orodha.model.LifecycleElement;
import org.orodha.model.LocalizedText;

/** The rows of a table of mappings: those of the catalogue with what is kept of them, then those that are kept whole. */
final class MappingRows {

	private static final Messages MESSAGES = Messages.of(MappingRows.class);

	private final Terms terms;
	private final String language;
	private final List<Row> rows = new ArrayList<>();
	private final List<Loss> losses = new ArrayList<>();
	private final Set<String> told = new HashSet<>();

	/**
	 * A row.
	 *
	 * @param own  what the catalogue says, identifiers in full
	 * @param kept what stands as a file writes it
	 */
	record Row(Map<String, String> own, Map<String, String> kept) {

		Map<String, String> compact(Curies curies) {
			Map<String, String> cells = new LinkedHashMap<>();
			own.forEach((column, value) -> {
				if (!kept.containsKey(column))
					cells.put(column, Columns.IDENTIFIERS.contains(column) ? curies.compact(value) : value);
			});
			cells.putAll(kept);
			return cells;
		}
	}

	/** @param language that of reasons */
	MappingRows(Terms terms, String language) {
		this.terms = terms;
		this.language = language;
	}

	List<Row> rows() {
		return List.copyOf(rows);
	}

	List<Loss> losses() {
		return List.copyOf(losses);
	}

	/** Adds the mappings of a list's codes. */
	void add(CodeList list) {
		for (CodeMapping mapping : list.getMappings())
			if (mapping.getSource() != null) {
				Relation relation = Relation.of(mapping);
				mapping.getTargets().forEach(target -> add(mapping.getSource(), relation, target, ""));
				if (mapping.getTargets().isEmpty() && mapping.isSetKind())
					add(mapping.getSource(), Relation.OPEN, null, "");
			}
		for (Code code : list.getCodes())
			addKept(code);
	}

	/** Adds the alignments of a definition. */
	void add(Definition definition) {
		for (Alignment alignment : definition.getAlignments())
			if (alignment.getTarget() != null) {
				add(definition, Relation.of(alignment), alignment.getTarget(), Texts.exactly(alignment.getReason(), language).orElse(""));
				for (LocalizedText reason : alignment.getReason())
					if (!language.equals(reason.getLanguage()))
						losses.add(new Loss(definition.getId(), MESSAGES.text("loss.reason", String.valueOf(reason.getLanguage()))));
			}
		addKept(definition);
	}

	private void add(LifecycleElement subject, Relation relation, LifecycleElement object, String comment) {
		String field = KeptRows.field(relation, object);
		if (!told.add(subject.getId() + " " + field))
			return;
		Map<String, String> own = terms.row(subject, relation, object, comment);
		List<Map<String, String>> kept = new KeptRows(subject).of(field);
		if (kept.isEmpty())
			rows.add(new Row(own, Map.of()));
		kept.forEach(cells -> rows.add(new Row(own, cells)));
	}

	private void addKept(LifecycleElement element) {
		KeptRows kept = new KeptRows(element);
		kept.whole().forEach(cells -> rows.add(new Row(Map.of(), cells)));
		for (String field : kept.fields())
			if (!told.contains(element.getId() + " " + field))
				losses.add(new Loss(element.getId(), MESSAGES.text("loss.gone", field)));
	}
}
