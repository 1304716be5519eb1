// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.ui.internal.grid;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Supplier;

import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.common.command.CompoundCommand;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.swt.widgets.Control;
import org.orodha.core.catalogue.Catalogue;
import org.orodha.core.catalogue.Commands;
import org.orodha.core.copying.Copyable;
import org.orodha.core.copying.Copying;
import org.orodha.core.copying.Duplicate;
import org.orodha.core.internal.grid.CellOutcome;
import org.orodha.core.internal.grid.CellText;
import org.orodha.core.internal.grid.Cells;
import org.orodha.core.internal.grid.Paste;
import org.orodha.core.internal.grid.RowSource;
import org.orodha.core.translation.TextChanges;
import org.orodha.model.IdentifiedElement;
import org.orodha.model.constraints.Choices;
import org.orodha.ui.internal.catalogue.Waiting;
import org.orodha.ui.internal.form.FormContext;
import org.orodha.ui.internal.text.UiText;

/** The changes that a grid makes, each one command to undo. */
final class GridChanges {

	private final FormContext context;
	private final CellText text;
	private final Supplier<RowSource> source;
	private final Control place;

	/** @param place where the grid is shown */
	GridChanges(FormContext context, CellText text, Supplier<RowSource> source, Control place) {
		this.place = place;
		this.context = context;
		this.text = text;
		this.source = source;
	}

	private Catalogue catalogue() {
		return context.catalogue().catalogue();
	}

	/** The command that gives a row a value; null where it has it, or can be given none. */
	Command set(EObject row, EStructuralFeature feature, String language, Object value) {
		if (!Cells.isChangeable(feature))
			return null;
		if (GridColumns.isText(feature)) {
			String wanted = value == null ? "" : (String) value;
			String present = new CellText(catalogue(), language).copied(row, feature);
			return wanted.equals(present) ? null : TextChanges.change(catalogue(), row, (EReference) feature, language, wanted);
		}
		Object present = row.eIsSet(feature) ? row.eGet(feature) : null;
		Object wanted = value == null && feature.isMany() ? List.of() : value;
		boolean same = Objects.equals(present, wanted) || wanted instanceof Boolean && wanted.equals(row.eGet(feature))
				|| present == null && wanted instanceof Collection<?> none && none.isEmpty();
		return same ? null : Commands.set(catalogue(), row, feature, wanted);
	}

	/** Gives a row a value. */
	void write(EObject row, EStructuralFeature feature, Object value) {
		Command command = set(row, feature, text.language(), value);
		if (command != null)
			context.execute(command);
	}

	/** The command that adds a row with one value. */
	Command add(EStructuralFeature feature, Object value) {
		EObject row = EcoreUtil.create(source.get().kind());
		Paste.set(row, feature, text.language(), value);
		if (row instanceof IdentifiedElement element)
			element.setId(source.get().ids(text.language()).of(element));
		return source.get().add(List.of(row));
	}

	/** Empties cells. */
	void clear(List<EObject> rows, List<EStructuralFeature> features) {
		CompoundCommand all = new CompoundCommand(UiText.text("grid.clear"));
		for (EObject row : rows)
			for (EStructuralFeature feature : features)
				append(all, set(row, feature, text.language(), null));
		execute(all);
	}

	/** Gives all rows the values of one. */
	void fill(EObject from, List<EObject> rows, List<EStructuralFeature> features) {
		CompoundCommand all = new CompoundCommand(UiText.text("grid.fill"));
		for (EObject row : rows)
			for (EStructuralFeature feature : features) {
				Object value = GridColumns.isText(feature) ? text.copied(from, feature) : from.eIsSet(feature) ? from.eGet(feature) : null;
				if (fits(row, feature, value))
					append(all, set(row, feature, text.language(), value));
			}
		execute(all);
	}

	private static boolean fits(EObject row, EStructuralFeature feature, Object value) {
		if (!(feature instanceof EReference reference) || GridColumns.isText(feature) || value == null)
			return true;
		Collection<?> targets = value instanceof Collection<?> many ? many : List.of(value);
		return targets.stream().allMatch(target -> Choices.isValid(row, reference, (EObject) target));
	}

	/**
	 * Makes a paste, as far as it can be placed.
	 *
	 * @return whether it was made; false where the person gave it up
	 */
	boolean paste(Paste paste) {
		CompoundCommand all = new CompoundCommand(UiText.text("grid.paste"));
		if (!paste.added().isEmpty())
			all.append(source.get().add(paste.added()));
		Set<EObject> added = new HashSet<>(paste.added());
		Map<EObject, Map<EStructuralFeature, Set<String>>> seen = new HashMap<>();
		for (Paste.Cell cell : paste.cells())
			if (cell.isPlaced() && !added.contains(cell.row()) && seen.computeIfAbsent(cell.row(), row -> new HashMap<>())
					.computeIfAbsent(cell.feature(), feature -> new HashSet<>()).add(cell.language()))
				append(all, set(cell.row(), cell.feature(), cell.language(), ((CellOutcome.Value) cell.outcome()).value()));
		return execute(all);
	}

	/** Moves a row up or down. */
	void move(EObject row, int to) {
		context.execute(source.get().move(row, to));
	}

	/**
	 * Copies rows, with their parts, behind the last of them.
	 *
	 * @return the copies; empty where the rows cannot be copied
	 */
	List<IdentifiedElement> duplicate(List<EObject> rows) {
		List<IdentifiedElement> originals = rows.stream().filter(IdentifiedElement.class::isInstance).map(IdentifiedElement.class::cast)
				.filter(Copyable::is).toList();
		if (originals.isEmpty())
			return List.of();
		Copying copying = Duplicate.of(catalogue(), originals);
		context.execute(copying.command());
		return copying.made();
	}

	private static void append(CompoundCommand all, Command command) {
		if (command != null)
			all.append(command);
	}

	private boolean execute(CompoundCommand all) {
		return all.isEmpty() || Waiting.execute(place.getShell(), context.catalogue(), all);
	}
}
