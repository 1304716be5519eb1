// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.workshop.internal.handouts;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.orodha.documents.model.Block;
import org.orodha.documents.model.Document;
import org.orodha.documents.model.Facts;
import org.orodha.documents.model.Paragraph;
import org.orodha.documents.model.Section;
import org.orodha.documents.model.Table;
import org.orodha.documents.model.Table.Cell;
import org.orodha.documents.model.Table.Column;
import org.orodha.documents.model.Text;
import org.orodha.workshop.course.Teaching.Question;
import org.orodha.workshop.course.Teaching.Test;

/** The tests before and after a course, and how they are marked. */
public final class TestPapers {

	private static final int ROOM = 4;
	private static final int PARTICIPANTS = 20;

	private final Paper paper;

	/** @param paper the course and language */
	public TestPapers(Paper paper) {
		this.paper = paper;
	}

	/** A test without its answers; empty where the course has none of that identifier. */
	public Optional<Document> test(String id) {
		return paper.teaching().test(id).map(test -> {
			List<Section> sections = new ArrayList<>();
			for (Question question : test.questions())
				sections.add(Section.of(heading(test, question), answers(question)));
			return paper.document("test." + id, List.of(Paper.room(paper.text("name"), 1), Paper.room(paper.text("agency"), 1),
					Paper.room(paper.text("date"), 1), Paper.room(paper.text("test.points", test.points()), 1)),
					List.of(paper.text("test.how")), List.of(parent("test.questions", sections)));
		});
	}

	/** Sections within another are not broken between pages where that can be helped. */
	private Section parent(String key, List<Section> sections) {
		return new Section(paper.text(key), List.of(), sections, false);
	}

	private Text heading(Test test, Question question) {
		return paper.text("step", test.questions().indexOf(question) + 1, paper.taught(key(question)), question.points());
	}

	private static String key(Question question) {
		return "question." + question.id();
	}

	private List<Block> answers(Question question) {
		if (question.choices() == 0)
			return List.of(new Facts(List.of(Paper.room(paper.text("test.answer"), ROOM))));
		List<Block> choices = new ArrayList<>();
		for (int choice = 1; choice <= question.choices(); choice++)
			choices.add(new Paragraph(Text.of(Paper.BOX + "\u2002" + letter(choice) + "\u2002" + paper.taught(key(question) + "." + choice))));
		return choices;
	}

	private static String letter(int choice) {
		return (char) ('a' + choice - 1) + ")";
	}

	/** The answers of all tests, with what they are worth and why; empty where the course has none. */
	public Optional<Document> marking() {
		if (paper.teaching().tests().isEmpty())
			return Optional.empty();
		List<Section> sections = new ArrayList<>();
		for (Test test : paper.teaching().tests())
			sections.add(Section.of(paper.text("test." + test.id()), List.of(key(test))));
		List<Section> parts = new ArrayList<>(List.of(parent("marking.answers", sections)));
		parts.add(Section.of(paper.text("marking.results"), List.of(new Paragraph(paper.text("marking.results.text")), results())));
		return Optional.of(paper.document("marking", List.of(), List.of(paper.text("notes.secret")), parts));
	}

	private Table key(Test test) {
		List<List<Cell>> rows = new ArrayList<>();
		for (Question question : test.questions())
			rows.add(List.of(Cell.of(test.questions().indexOf(question) + 1 + ". " + paper.taught(key(question))),
					Cell.of(question.choices() == 0 ? "" : letter(question.answer())), Cell.of(paper.taught(key(question) + ".answer")),
					Cell.of(Integer.toString(question.points()))));
		rows.add(List.of(Cell.of(paper.say("marking.all")), Cell.of(""), Cell.of(""), Cell.of(Integer.toString(test.points()))));
		return new Table(Text.EMPTY, List.of(Column.of(paper.say("marking.question"), 5), Column.centred(paper.text("marking.letter"), 2),
				Column.of(paper.say("marking.answer"), 7), Column.centred(paper.text("points"), 2)), rows, true);
	}

	private Table results() {
		List<List<Cell>> rows = new ArrayList<>();
		for (int participant = 1; participant <= PARTICIPANTS; participant++)
			rows.add(List.of(Cell.of(participant + "."), Cell.of(""), Cell.of(""), Cell.of("")));
		return new Table(Text.EMPTY, List.of(Column.of(paper.say("name"), 8), Column.centred(paper.text("marking.before"), 2),
				Column.centred(paper.text("marking.after"), 2), Column.centred(paper.text("marking.gained"), 2)), rows, true);
	}
}
