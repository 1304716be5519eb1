// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.declared.layout;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.orodha.core.catalogue.Ids;
import org.orodha.core.exchange.ImportRequest;
import org.orodha.core.exchange.Importer;
import org.orodha.core.exchange.Proposal;
import org.orodha.core.findings.ImportException;
import org.orodha.core.findings.Place;
import org.orodha.core.internal.grid.CellOutcome;
import org.orodha.core.internal.grid.CellReader;
import org.orodha.core.table.Row;
import org.orodha.core.table.Table;
import org.orodha.core.text.Kinds;
import org.orodha.core.text.Messages;
import org.orodha.core.text.Texts;
import org.orodha.declared.layout.Declaration.ColumnUse;
import org.orodha.declared.layout.Declaration.Constant;
import org.orodha.declared.layout.Declaration.Target;
import org.orodha.model.IdentifiedElement;
import org.orodha.model.LocalizedText;

/** Proposes elements of the catalogue, one for each row of the files of a declaration. */
public final class LayoutImporter implements Importer {

	private static final Messages MESSAGES = Messages.of(LayoutImporter.class);
	private static final Pattern COLUMN = Pattern.compile("\\{([^}]+)}");

	private final Declaration declaration;
	private final Target.OfElements target;

	public LayoutImporter(Declaration declaration) {
		this.declaration = declaration;
		target = (Target.OfElements) declaration.target();
	}

	@Override
	public Proposal propose(ImportRequest request, IProgressMonitor monitor) throws ImportException {
		Proposal.Builder proposal = request.proposal();
		Place file = Place.of(request.files().getFirst().toString());
		EClass kind = Kinds.named(target.kind()).orElseThrow(() -> refused(file, "kind.none", target.kind(), String.join(", ", Kinds.names())));
		EObject whole = target.partOf().isEmpty() ? null : request.catalogue().find(IdentifiedElement.class, target.partOf())
				.orElseThrow(() -> refused(file, "part-of.none", target.partOf()));
		EReference containment = whole == null ? null : Features.containment(whole.eClass(), kind)
				.orElseThrow(() -> refused(file, "part-of.unfit", target.partOf(), target.kind()));
		CellReader cells = new CellReader(request.catalogue());
		Table table = request.table(request.files().getFirst(), declaration.file().hints(), monitor);
		FileColumns places = new FileColumns(table.file(), table.dialect());
		RowFilter filter = new RowFilter(declaration.leaveOut(), places);
		Map<ColumnUse, String> columns = columns(table, places, kind);
		for (Row row : table) {
			if (filter.leavesOut(table.columns().stream().map(row::text).toList()))
				continue;
			Optional<String> id = id(row, table, places);
			if (id.isEmpty())
				proposal.skip(row, MESSAGES.text("id.none", target.id()));
			else
				put(proposal, row, id.get(), kind, whole, containment, columns, cells);
		}
		return proposal.build();
	}

	private static ImportException refused(Place place, String key, Object... values) {
		return new ImportException(place, MESSAGES.text(key, values), MESSAGES.text("declaration.mend"));
	}

	/** The names that the columns have in the table. */
	private Map<ColumnUse, String> columns(Table table, FileColumns places, EClass kind) throws ImportException {
		Map<ColumnUse, String> columns = new LinkedHashMap<>();
		for (ColumnUse each : declaration.columns()) {
			Features.find(kind, each.to()).orElseThrow(() -> refused(Place.of(table.file()).column(each.column()), "feature.none", each.to(),
					target.kind(), String.join(", ", Features.names(kind))));
			columns.put(each, table.columns().get(places.require(each.column())));
		}
		return columns;
	}

	private Optional<String> id(Row row, Table table, FileColumns places) throws ImportException {
		StringBuilder id = new StringBuilder();
		Matcher parts = COLUMN.matcher(target.id());
		int from = 0;
		while (parts.find()) {
			String value = row.text(table.columns().get(places.require(parts.group(1))));
			if (value.isBlank())
				return Optional.empty();
			id.append(target.id(), from, parts.start()).append(value.contains(".") ? Ids.slug(value).replace('.', '-') : Ids.slug(value));
			from = parts.end();
		}
		return Optional.of(id.append(target.id().substring(from)).toString());
	}

	private void put(Proposal.Builder proposal, Row row, String id, EClass kind, EObject whole, EReference containment,
			Map<ColumnUse, String> columns, CellReader cells) {
		List<String> wrong = new ArrayList<>();
		proposal.put(row.place(), id, kind, whole, containment, element -> {
			columns.forEach((use, column) -> set(element, use, row.text(column), cells, wrong));
			for (Constant constant : declaration.constants())
				set(element, new ColumnUse("", constant.to(), "", Declaration.ValueUse.PLAIN), constant.value(), cells, wrong);
		});
		wrong.forEach(reason -> proposal.skip(row, reason));
	}

	@SuppressWarnings("unchecked")
	private static void set(EObject element, ColumnUse use, String text, CellReader cells, List<String> wrong) {
		EStructuralFeature feature = Features.find(element.eClass(), use.to()).orElseThrow();
		if (text.isBlank())
			return;
		if (Features.isText(feature)) {
			Texts.put((List<LocalizedText>) element.eGet(feature), use.language().isEmpty() ? "en" : use.language(), text);
			return;
		}
		switch (cells.read(element, feature, text)) {
		case CellOutcome.Value value -> element.eSet(feature, value.value());
		case CellOutcome.Malformed other -> wrong.add(MESSAGES.text("value.malformed", use.to(), text, other.expected()));
		case CellOutcome.Missing none -> wrong.add(MESSAGES.text("value.missing", use.to(), none.name()));
		case CellOutcome.Ambiguous several -> wrong.add(MESSAGES.text("value.ambiguous", use.to(), several.name()));
		case CellOutcome.Unfit unfit -> wrong.add(MESSAGES.text("value.unfit", use.to(), unfit.name()));
		case CellOutcome.NoCell none -> wrong.add(MESSAGES.text("value.unfit", use.to(), text));
		}
	}
}
