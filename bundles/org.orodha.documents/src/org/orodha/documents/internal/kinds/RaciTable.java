// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.documents.internal.kinds;

import java.util.ArrayList;
import java.util.List;

import org.orodha.documents.Wording;
import org.orodha.documents.model.Block;
import org.orodha.documents.model.Paragraph;
import org.orodha.documents.model.Table;
import org.orodha.documents.model.Table.Cell;
import org.orodha.documents.model.Table.Column;
import org.orodha.documents.model.Text;
import org.orodha.model.ModelPackage.Literals;
import org.orodha.model.Responsibility;
import org.orodha.model.Role;
import org.orodha.sop.raci.RaciLetters;
import org.orodha.sop.raci.RaciMatrix;

/** The roles down and the steps, by their numbers, across: so that any number of roles finds room on a page. */
final class RaciTable {

	private static final int ROLE = 8;

	private final Draft draft;
	private final Wording wording;

	RaciTable(Draft draft) {
		this.draft = draft;
		this.wording = draft.wording();
	}

	List<Block> of(RaciMatrix matrix) {
		List<Column> columns = new ArrayList<>(List.of(Column.of(wording.kind(Literals.ROLE), ROLE)));
		List<Text> steps = new ArrayList<>();
		for (RaciMatrix.Row row : matrix.rows()) {
			String number = Integer.toString(columns.size());
			columns.add(Column.centred(Text.of(number), 1));
			steps.add(Text.of(number + " ").plus(wording.name(row.step())));
		}
		List<List<Cell>> rows = matrix.roles().stream().map(role -> row(matrix, role)).toList();
		List<String> letters = Responsibility.VALUES.stream().map(part -> draft.say("letter", RaciLetters.of(part), wording.value(part))).toList();
		return List.of(new Table(draft.text("manual.raci.caption"), columns, rows, true), new Paragraph(Text.of(String.join("; ", letters) + ".")),
				new Paragraph(draft.text("manual.raci.steps").plus(Text.joined(steps, "; ")).plus(".")));
	}

	private List<Cell> row(RaciMatrix matrix, Role role) {
		List<Cell> cells = new ArrayList<>(List.of(Cell.of(wording.name(role))));
		matrix.rows().forEach(row -> cells.add(Cell.of(RaciLetters.of(row.parts(role)))));
		return cells;
	}
}
