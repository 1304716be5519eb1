// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.workshop.internal.handouts;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;

import org.orodha.documents.model.Block;
import org.orodha.documents.model.Document;
import org.orodha.documents.model.Facts;
import org.orodha.documents.model.ItemList;
import org.orodha.documents.model.Paragraph;
import org.orodha.documents.model.Section;
import org.orodha.documents.model.Table;
import org.orodha.documents.model.Table.Cell;
import org.orodha.documents.model.Table.Column;
import org.orodha.documents.model.Text;
import org.orodha.workshop.course.Teaching.CheckList;

/** Papers to be filled in: check-lists, certificate and what participants say of the course. */
public final class FormPapers {

	private static final int GRADES = 5;
	private static final int OPEN_ROOM = 3;
	private static final List<String> JUDGED = List.of("goal", "level", "pace", "exercises", "product", "trainers", "papers", "place");
	private static final List<String> OPEN = List.of("best", "better", "next");

	private final Paper paper;

	/** @param paper the course and language */
	public FormPapers(Paper paper) {
		this.paper = paper;
	}

	/** The check-lists; empty where the course has none. */
	public Optional<Document> checkLists() {
		List<Section> sections = paper.teaching().checkLists().stream().map(this::section).toList();
		return sections.isEmpty() ? Optional.empty() : Optional.of(paper.document("check-lists", List.of(), List.of(), sections));
	}

	private Section section(CheckList list) {
		String key = "checklist." + list.id();
		List<List<Cell>> rows = new ArrayList<>();
		for (int item = 1; item <= list.items(); item++)
			rows.add(List.of(Cell.of(Paper.BOX), Cell.of(paper.taught(key + "." + item))));
		return Section.of(Text.of(paper.taught(key)), List.of(new Table(Text.EMPTY,
				List.of(Column.centred(paper.text("check-lists.done"), 1), Column.of(paper.say("check-lists.what"), 11)), rows, false)));
	}

	/** What a participant takes home. */
	public Document certificate() {
		List<Text> learned = paper.course().exercises().stream().map(exercise -> Text.of(paper.said(exercise, "name"))).toList();
		List<Block> who = List.of(new Facts(List.of(Paper.room(paper.text("name"), 2), Paper.room(paper.text("agency"), 1))));
		List<Block> signed = List.of(new Facts(List.of(Paper.room(paper.text("certificate.place"), 1), Paper.room(paper.text("certificate.trainer"), 3),
				Paper.room(paper.text("certificate.host"), 3))));
		return paper.document("certificate", List.of(), List.of(), List.of(Section.of(paper.text("certificate.that"), who),
				Section.of(paper.text("certificate.did"), List.of(new Paragraph(paper.text("certificate.points", paper.course().points())),
						new ItemList(learned, false))), Section.of(paper.text("certificate.signed"), signed)));
	}

	/** What a participant says of the course. */
	public Document feedback() {
		List<Column> columns = new ArrayList<>();
		columns.add(Column.of(paper.say("feedback.statement"), 10));
		for (int grade = 1; grade <= GRADES; grade++)
			columns.add(Column.centred(Text.of(Integer.toString(grade)), 1));
		List<List<Cell>> rows = new ArrayList<>();
		for (String judged : JUDGED) {
			List<Cell> row = new ArrayList<>();
			row.add(Cell.of(paper.say("feedback." + judged)));
			row.addAll(Collections.nCopies(GRADES, Cell.of(Paper.BOX)));
			rows.add(row);
		}
		List<Block> open = List.of(new Facts(OPEN.stream().map(key -> Paper.room(paper.text("feedback." + key), OPEN_ROOM)).toList()));
		return paper.document("feedback", List.of(), List.of(), List.of(
				Section.of(paper.text("feedback.grades"), List.of(new Paragraph(paper.text("feedback.how")), new Table(Text.EMPTY, columns, rows, true))),
				Section.of(paper.text("feedback.words"), open)));
	}
}
