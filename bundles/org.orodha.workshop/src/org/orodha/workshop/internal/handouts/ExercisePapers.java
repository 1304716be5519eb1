// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.workshop.internal.handouts;

import java.util.ArrayList;
import java.util.List;

import org.orodha.documents.model.Block;
import org.orodha.documents.model.Document;
import org.orodha.documents.model.Facts;
import org.orodha.documents.model.Facts.Fact;
import org.orodha.documents.model.ItemList;
import org.orodha.documents.model.Notice;
import org.orodha.documents.model.Paragraph;
import org.orodha.documents.model.Section;
import org.orodha.documents.model.Table;
import org.orodha.documents.model.Table.Cell;
import org.orodha.documents.model.Table.Column;
import org.orodha.documents.model.Text;
import org.orodha.workshop.course.Difference;
import org.orodha.workshop.course.Difference.Change;
import org.orodha.workshop.course.Exercise;
import org.orodha.workshop.course.ExerciseStep;

/** What participants are given to do, what the trainer knows of it, and what is done where it cannot be done so. */
public final class ExercisePapers {

	private static final int ROOM = 4;

	private final Paper paper;

	/** @param paper the course and language */
	public ExercisePapers(Paper paper) {
		this.paper = paper;
	}

	/** Sheets with what there is to do and room for notes; no hint and no answer is in them. */
	public Document sheets() {
		List<Fact> name = List.of(Paper.room(paper.text("name"), 1), Paper.room(paper.text("agency"), 1));
		return paper.document("exercises", name, List.of(paper.text("exercises.check")), sections(this::sheet));
	}

	/** Notes with hints, checks and solutions. */
	public Document notes() {
		return paper.document("notes", List.of(), List.of(paper.text("notes.secret")), sections(this::note));
	}

	/** What to do instead, exercise by exercise. */
	public Document plansB() {
		List<Section> sections = new ArrayList<>();
		sections.add(Section.of(paper.text("plan-b.always"), List.of(new ItemList(List.of(paper.text("plan-b.pair"), paper.text("plan-b.projector"),
				paper.text("plan-b.late"), paper.text("plan-b.stuck"), paper.text("plan-b.power")), false))));
		for (Exercise exercise : paper.course().exercises())
			sections.add(Section.of(heading(exercise), List.of(new Paragraph(paper.teaching().plansB().contains(exercise.id())
					? Text.of(paper.taught("plan-b." + exercise.id())) : paper.text("plan-b.none")))));
		return paper.document("plan-b", List.of(), List.of(), sections);
	}

	@FunctionalInterface
	private interface Content {

		Section of(Exercise exercise);
	}

	private List<Section> sections(Content content) {
		return paper.course().exercises().stream().map(content::of).toList();
	}

	private Text heading(Exercise exercise) {
		return Text.of(paper.course().exercises().indexOf(exercise) + 1 + ". " + paper.said(exercise, "name"));
	}

	private Text heading(Exercise exercise, ExerciseStep step) {
		return paper.text("step", exercise.steps().indexOf(step) + 1, paper.said(step, "title"), step.points());
	}

	private Section sheet(Exercise exercise) {
		List<Section> steps = exercise.steps().stream().map(step -> Section.of(heading(exercise, step),
				List.of(new Paragraph(Text.of(paper.said(step, "text"))), new Facts(List.of(Paper.room(paper.text("exercises.mine"), ROOM)))))).toList();
		return new Section(heading(exercise), List.of(new Paragraph(Text.of(paper.said(exercise, "goal"))), about(exercise)), steps, false);
	}

	private Block about(Exercise exercise) {
		return new Facts(List.of(fact("exercises.time", paper.text("exercises.minutes", exercise.minutes())),
				fact("points", Text.of(Integer.toString(exercise.points()))),
				new Fact(paper.text("exercises.begin"), List.of(paper.text("exercises.begin.view"),
						paper.text("exercises.begin.command", paper.course().id() + "/" + exercise.id())))));
	}

	private Fact fact(String key, Text value) {
		return new Fact(paper.text(key), List.of(value));
	}

	private Section note(Exercise exercise) {
		List<Section> steps = exercise.steps().stream().map(step -> Section.of(heading(exercise, step), blocks(step))).toList();
		return new Section(heading(exercise), List.of(new Paragraph(Text.of(paper.said(exercise, "goal"))), about(exercise),
				new Notice(Text.of(paper.said(exercise, "notes")))), steps, false);
	}

	private List<Block> blocks(ExerciseStep step) {
		List<Block> blocks = new ArrayList<>();
		blocks.add(new Paragraph(Text.of(paper.said(step, "text"))));
		List<Text> hints = new ArrayList<>();
		for (int rung = 1; rung <= ExerciseStep.HINTS; rung++)
			hints.add(Text.of(paper.said(step, "hint." + rung)));
		List<Text> checks = new ArrayList<>();
		for (int number = 1; number <= step.checks().size(); number++)
			checks.add(paper.text("notes.check", paper.said(step, number + ".good"), step.checks().get(number - 1).points()));
		blocks.add(new Facts(List.of(new Fact(paper.text("notes.hints"), hints), new Fact(paper.text("notes.checks"), checks))));
		List<List<Cell>> rows = step.solution().changes().stream().map(this::row).toList();
		if (!rows.isEmpty())
			blocks.add(new Table(paper.text("notes.solution"), List.of(Column.of(paper.say("notes.element"), 3), Column.of(paper.say("notes.feature"), 2),
					Column.of(paper.say("notes.value"), 4)), rows, false));
		return blocks;
	}

	private List<Cell> row(Change change) {
		return switch (change) {
		case Difference.Edit edit -> List.of(Cell.of(edit.element()), Cell.of(edit.language() == null ? edit.feature()
				: edit.feature() + " (" + edit.language() + ")"), Cell.of(value(edit)));
		case Difference.Deletion deletion -> List.of(Cell.of(deletion.element()), Cell.of(""), Cell.of(paper.say("notes.deleted")));
		case Difference.Put put -> List.of(Cell.of(put.folder()), Cell.of(""), Cell.of(paper.say("notes.put")));
		};
	}

	private String value(Difference.Edit edit) {
		return switch (edit.action().verb()) {
		case CLEAR -> paper.say("notes.cleared");
		case ADD -> "+ " + edit.action().value();
		case REMOVE -> "− " + edit.action().value();
		case SET, REPLACE -> edit.action().value();
		};
	}
}
