// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.exchange.csv;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.orodha.core.catalogue.Catalogue;
import org.orodha.core.catalogue.Ids;
import org.orodha.core.findings.Place;
import org.orodha.core.table.Row;
import org.orodha.core.table.Spreadsheet;
import org.orodha.core.text.Messages;
import org.orodha.exchange.csv.RowPlan.Effect;
import org.orodha.exchange.csv.RowPlan.Remark;
import org.orodha.exchange.csv.RowPlan.Value;
import org.orodha.model.IdentifiedElement;
import org.orodha.model.ModelPackage.Literals;

/** Turns the rows of a table into what they say, noting every cell that cannot be read. */
final class RowPlanner {

	private static final Messages MESSAGES = CsvImporter.MESSAGES;

	private final Catalogue catalogue;
	private final CsvOptions options;
	private final ColumnMapping mapping;
	private final Vocabulary vocabulary;
	private final Names names;
	private final SpreadsheetCells rewritten;
	private final RowIds wholes;

	/** @param wholes what other rows are about, of which these can be parts */
	RowPlanner(Catalogue catalogue, CsvOptions options, ColumnMapping mapping, RowIds wholes) {
		this.catalogue = catalogue;
		this.options = options;
		this.mapping = mapping;
		this.wholes = wholes;
		this.vocabulary = new Vocabulary(options.kind(), catalogue.languages(), options.language());
		this.names = new Names(catalogue);
		this.rewritten = new SpreadsheetCells(catalogue, options);
	}

	/** Whether all cells of a row are empty. */
	boolean isEmpty(Row row) {
		return mapping.targets().keySet().stream().allMatch(column -> row.text(column).isEmpty());
	}

	/** What a row is about; its values are read later, once it is known what all rows are about. */
	RowPlan identify(Row row) {
		List<Remark> remarks = new ArrayList<>();
		String container = containerOf(row, remarks);
		String id = idOf(row, container, remarks);
		return new RowPlan(row, id, container, List.of(), Map.of(), List.copyOf(remarks));
	}

	/**
	 * What a row says.
	 *
	 * @param ids what all rows are about
	 */
	RowPlan read(RowPlan identified, RowIds ids) {
		Row row = identified.row();
		IdentifiedElement present = catalogue.find(IdentifiedElement.class, identified.id()).orElse(null);
		if (present != null && present.eClass() != options.kind())
			present = null;
		CellReader cells = new CellReader(options.kind(), new References(catalogue, ids, names));
		List<Value> values = new ArrayList<>();
		Map<String, String> verbatim = new LinkedHashMap<>();
		List<Remark> remarks = new ArrayList<>(identified.remarks());
		if (!catalogue.contains(identified.id()))
			askWhetherNew(identified, ids.of(options.kind()), remarks);
		if (isPartOfNothing(identified, ids))
			remarks.add(bad(row.place(), MESSAGES.text("row.whole", identified.container())));
		List<Value> states = new ArrayList<>();
		for (Map.Entry<String, Target> entry : mapping.targets().entrySet()) {
			String text = text(row, entry.getKey());
			if (entry.getValue() instanceof Target.States)
				try {
					states.addAll(TextStates.read(text, vocabulary));
				} catch (BadCell wrong) {
					remarks.add(bad(row.place(entry.getKey()), wrong.getMessage()));
				}
			if (entry.getValue() instanceof Target.Verbatim && !text.isEmpty())
				verbatim.put(field(entry.getKey()), text);
			if (entry.getValue() instanceof Target.Feature target && target.feature() != Literals.IDENTIFIED_ELEMENT__ID)
				try {
					Optional<String> kept = SpreadsheetCells.kept(present, target, text);
					if (kept.isPresent())
						remarks.add(rewritten(row.place(entry.getKey()), target, kept.get(), text));
					else if (!text.isEmpty())
						values.add(new Value(target, cells.read(target.feature(), text, present)));
					else if (options.clearEmpty())
						values.add(new Value(target, null));
				} catch (BadCell wrong) {
					remarks.add(bad(row.place(entry.getKey()), wrong.getMessage()));
				}
		}
		values.addAll(states);
		return new RowPlan(row, identified.id(), identified.container(), values, verbatim, remarks);
	}

	/** Whether what a row is a part of is in a row that is not used. */
	private boolean isPartOfNothing(RowPlan identified, RowIds ids) {
		return !identified.container().isEmpty() && whole().flatMap(type -> wholes.kindOf(type, identified.container())).isPresent()
				&& !catalogue.contains(identified.container()) && ids.kindOf(whole().orElseThrow(), identified.container()).isEmpty();
	}

	private Optional<EClass> whole() {
		return CsvFeatures.containment(options.kind()).map(EStructuralFeature::getEContainingClass);
	}

	private static Remark bad(Place place, String problem) {
		return new Remark(place, problem, Effect.ROW_LEFT_OUT);
	}

	private static Remark rewritten(Place place, Target.Feature target, String kept, String text) {
		boolean isCode = target.feature() == Literals.CODE__VALUE;
		return new Remark(place, MESSAGES.text(isCode ? "rewritten.code" : "rewritten.cell", kept, text),
				isCode ? Effect.CELL_ASKED : Effect.CELL_KEPT);
	}

	/** Asks where a new element may be one of the catalogue whose identifier or code a spreadsheet has rewritten. */
	private void askWhetherNew(RowPlan plan, Set<String> ids, List<Remark> remarks) {
		for (Map.Entry<String, Target> entry : mapping.targets().entrySet())
			if (entry.getValue() instanceof Target.Feature target) {
				String text = text(plan.row(), entry.getKey());
				Optional<String> before = target.feature() == Literals.IDENTIFIED_ELEMENT__ID ? rewritten.identifier(text, ids)
						: target.feature() == Literals.CODE__VALUE ? rewritten.code(plan.container(), text, ids)
								: Optional.empty();
				before.ifPresent(known -> remarks.add(new Remark(plan.row().place(entry.getKey()),
						MESSAGES.text("rewritten.new", text, known), Effect.ROW_ASKED)));
			}
	}

	private String containerOf(Row row, List<Remark> remarks) {
		EClass kind = options.kind();
		if (!CsvFeatures.needsContainer(kind))
			return "";
		String column = mapping.columnOf(new Target.Container()).orElse(null);
		String given = column == null ? "" : text(row, column);
		String id = given.isEmpty() ? options.container() : given;
		EClass type = CsvFeatures.containment(kind).orElseThrow().getEContainingClass();
		boolean known = catalogue.find(IdentifiedElement.class, id).filter(type::isInstance).isPresent()
				|| wholes.kindOf(type, id).isPresent();
		boolean created = id.equals(options.container()) && !options.containerName().isEmpty() && !catalogue.contains(id);
		List<IdentifiedElement> named = known || created ? List.of() : names.find(type, id);
		if (named.size() == 1)
			return named.get(0).getId();
		if (id.isEmpty() && presentOf(row) != null)
			return ((IdentifiedElement) presentOf(row).eContainer()).getId();
		if (!known && !created)
			remarks.add(bad(column == null ? row.place() : row.place(column),
					MESSAGES.text("cell.bad", CellReader.expectedElement(type), id)));
		return id;
	}

	private IdentifiedElement presentOf(Row row) {
		String id = mapping.columnOf(new Target.Feature(Literals.IDENTIFIED_ELEMENT__ID, "")).map(column -> text(row, column))
				.orElse("");
		return catalogue.find(IdentifiedElement.class, id).filter(element -> element.eClass() == options.kind())
				.orElse(null);
	}

	private String idOf(Row row, String container, List<Remark> remarks) {
		String column = mapping.columnOf(new Target.Feature(Literals.IDENTIFIED_ELEMENT__ID, "")).orElse(null);
		String given = column == null ? "" : text(row, column);
		if (options.kind() == Literals.CATALOGUE)
			return catalogueId(row, column, given, remarks);
		try {
			if (!given.isEmpty())
				return CellReader.checked(Literals.IDENTIFIER, given);
		} catch (BadCell malformed) {
			if (rewritten.identifier(given, Set.of()).isEmpty())
				remarks.add(bad(row.place(column), malformed.getMessage()));
			return given;
		}
		String basis = basis(row);
		if (basis.isEmpty())
			remarks.add(bad(row.place(), MESSAGES.text("row.unidentified")));
		String prefix = !options.idPrefix().isEmpty() ? options.idPrefix()
				: CsvFeatures.needsContainer(options.kind()) ? container
						: options.kind() == Literals.AGENCY ? "" : options.owner();
		return Ids.slug(prefix.isEmpty() ? basis : prefix + "." + Ids.slug(basis));
	}

	private String catalogueId(Row row, String column, String given, List<Remark> remarks) {
		String own = catalogue.root().getId();
		if (!given.isEmpty() && !given.equals(own))
			remarks.add(bad(row.place(column), MESSAGES.text("cell.bad", own, given)));
		return own;
	}

	/** What an identifier is made from: the code, else the acronym, else the name. */
	private String basis(Row row) {
		Stream<EStructuralFeature> features = Stream
				.of(Literals.CODE__VALUE, Literals.AGENCY__ACRONYM, Literals.IDENTIFIED_ELEMENT__NAME);
		return features.flatMap(feature -> mapping.targets().entrySet().stream()
				.filter(entry -> entry.getValue() instanceof Target.Feature target && target.feature() == feature))
				.map(entry -> text(row, entry.getKey())).filter(text -> !text.isEmpty()).findFirst().orElse("");
	}

	/** The field that a column is kept as: its name, without what an export put before it. */
	private static String field(String column) {
		String name = Spreadsheet.original(column);
		return name.startsWith(CsvColumns.KEPT) ? name.substring(CsvColumns.KEPT.length()) : name;
	}

	private static String text(Row row, String column) {
		return Spreadsheet.original(row.text(column)).strip();
	}
}
