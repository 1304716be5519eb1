// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.core.internal.grid;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.orodha.core.catalogue.Catalogue;
import org.orodha.core.text.PlainText;
import org.orodha.core.text.Texts;
import org.orodha.model.IdentifiedElement;
import org.orodha.model.LocalizedText;
import org.orodha.model.TextState;

/**
 * What a block of cells becomes that is pasted into a grid. A first row of headings says which columns the others are; without one,
 * columns follow each other from the cell at which the block is pasted. Rows beyond the last become new elements.
 *
 * @param cells what each pasted cell becomes, empty ones that have no place aside
 * @param added the new elements, with what can be placed in them
 */
public record Paste(List<Cell> cells, List<EObject> added) {

	/**
	 * The grid that is pasted into.
	 *
	 * @param source   has the rows
	 * @param rows     as the grid shows them
	 * @param shown    the columns as the grid shows them
	 * @param all      every column that can be changed
	 * @param language the language of texts
	 */
	public record Target(Catalogue catalogue, RowSource source, List<? extends EObject> rows, List<EStructuralFeature> shown,
			List<EStructuralFeature> all, String language) {

		Set<EStructuralFeature> headings() {
			Set<EStructuralFeature> known = new LinkedHashSet<>(all);
			known.addAll(shown);
			return known;
		}
	}

	/**
	 * One pasted cell.
	 *
	 * @param line     the row of the block, from 1, headings included
	 * @param row      the element that it is pasted into; null where there is none
	 * @param feature  null where there is no column
	 * @param language of a text
	 */
	public record Cell(int line, EObject row, EStructuralFeature feature, String language, String text, CellOutcome outcome) {

		/** Whether it is pasted. */
		public boolean isPlaced() {
			return outcome instanceof CellOutcome.Value;
		}
	}

	/** A row of the block; its element is null where the grid has none for it and takes no new ones. */
	private record Line(int number, List<String> texts, EObject row, boolean isNew) {
	}

	/**
	 * Computes a paste; nothing is changed.
	 *
	 * @param row    of the cell at which it begins, from 0; the number of rows for a new one
	 * @param column of that cell, from 0
	 */
	public static Paste of(Target target, int row, int column, String text) {
		List<List<String>> block = TabbedText.read(text);
		List<Names.Column> columns = block.isEmpty() ? List.of() : headed(target, new Names(target.catalogue().languages()), block);
		boolean headed = !columns.isEmpty();
		if (!headed)
			columns = target.shown().subList(Math.min(column, target.shown().size()), target.shown().size()).stream()
					.map(feature -> new Names.Column(feature, "")).toList();
		List<Line> lines = lines(target, block.subList(headed ? 1 : 0, block.size()), row, headed);
		List<EObject> fresh = lines.stream().filter(Line::isNew).map(Line::row).toList();
		return new Placing(target, columns, fresh).place(lines);
	}

	private static List<Names.Column> headed(Target target, Names names, List<List<String>> block) {
		Map<String, Names.Column> known = names.columns(target.headings());
		List<Names.Column> columns = block.get(0).stream().map(PlainText::words).map(known::get).toList();
		long found = columns.stream().filter(each -> each != null).distinct().count();
		long written = block.get(0).stream().filter(each -> !each.isBlank()).count();
		return block.size() > 1 && found * 2 > written ? columns.stream().map(each -> each == null ? new Names.Column(null, "") : each).toList()
				: List.of();
	}

	private static List<Line> lines(Target target, List<List<String>> block, int first, boolean headed) {
		List<Line> lines = new ArrayList<>();
		int row = first;
		for (int at = 0; at < block.size(); at++, row++) {
			boolean isNew = row >= target.rows().size();
			if (isNew && block.get(at).stream().allMatch(String::isBlank))
				continue;
			boolean taken = isNew && target.source().takesRows();
			EObject present = isNew ? null : target.rows().get(row);
			lines.add(new Line(at + (headed ? 2 : 1), block.get(at), taken ? EcoreUtil.create(target.source().kind()) : present, taken));
		}
		return lines;
	}

	/** Places the cells: texts and values first, so that references can lead to rows that are new themselves. */
	private static final class Placing {

		private final Target target;
		private final List<Names.Column> columns;
		private final Map<Line, Cell[]> cells = new HashMap<>();
		private final CellReader reader;
		private final CellText text;

		Placing(Target target, List<Names.Column> columns, List<EObject> fresh) {
			this.target = target;
			this.columns = columns;
			reader = target.source().reader(fresh);
			text = new CellText(target.catalogue(), target.language());
		}

		Paste place(List<Line> lines) {
			for (Line line : lines)
				cells.put(line, new Cell[line.texts().size()]);
			lines.forEach(line -> placeAll(line, false));
			identify(lines);
			lines.forEach(line -> placeAll(line, true));
			List<Cell> placed = lines.stream().flatMap(line -> Stream.of(cells.get(line))
					.filter(cell -> !line.isNew() && cell.isPlaced() || !cell.text().isBlank())).toList();
			Set<EObject> filled = new HashSet<>(placed.stream().filter(Cell::isPlaced).map(Cell::row).toList());
			return new Paste(placed, lines.stream().filter(Line::isNew).map(Line::row).filter(filled::contains).toList());
		}

		private void placeAll(Line line, boolean references) {
			for (int at = 0; at < line.texts().size(); at++) {
				Names.Column column = at < columns.size() ? columns.get(at) : new Names.Column(null, "");
				boolean reference = column.feature() instanceof EReference && !Names.isText(column.feature());
				if (reference == references)
					cells.get(line)[at] = cell(line, column, line.texts().get(at));
			}
		}

		private Cell cell(Line line, Names.Column column, String pasted) {
			EStructuralFeature feature = column.feature();
			String language = column.language().isEmpty() ? target.language() : column.language();
			CellOutcome outcome = outcome(line, feature, pasted);
			if (line.isNew() && outcome instanceof CellOutcome.Value value && value.value() != null)
				set(line.row(), feature, language, value.value());
			return new Cell(line.number(), line.row(), feature, language, pasted, outcome);
		}

		/** A cell that cannot be changed takes what it holds already, so that rows can be pasted back whole. */
		private CellOutcome outcome(Line line, EStructuralFeature feature, String pasted) {
			if (feature == null || line.row() == null)
				return new CellOutcome.NoCell();
			if (target.all().contains(feature))
				return reader.read(line.row(), feature, pasted);
			return !line.isNew() && pasted.strip().equals(text.copied(line.row(), feature).strip())
					? new CellOutcome.Value(line.row().eGet(feature)) : new CellOutcome.NoCell();
		}

		private void identify(List<Line> lines) {
			NewIds ids = target.source().ids(target.language());
			for (Line line : lines)
				if (line.isNew() && line.row() instanceof IdentifiedElement element)
					element.setId(ids.of(element));
		}
	}

	/** Gives an element that is in no catalogue a value. */
	@SuppressWarnings("unchecked")
	public static void set(EObject row, EStructuralFeature feature, String language, Object value) {
		if (Names.isText(feature)) {
			List<LocalizedText> texts = (List<LocalizedText>) row.eGet(feature);
			texts.add(Texts.text(language, (String) value, texts.isEmpty() ? TextState.ORIGINAL : TextState.TRANSLATED));
		} else
			row.eSet(feature, value);
	}
}
