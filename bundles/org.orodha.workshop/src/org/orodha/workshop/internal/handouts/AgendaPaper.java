// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.workshop.internal.handouts;

import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import org.orodha.documents.model.Block;
import org.orodha.documents.model.Document;
import org.orodha.documents.model.Document.Layout;
import org.orodha.documents.model.ItemList;
import org.orodha.documents.model.Paragraph;
import org.orodha.documents.model.Section;
import org.orodha.documents.model.Table;
import org.orodha.documents.model.Table.Cell;
import org.orodha.documents.model.Table.Column;
import org.orodha.documents.model.Text;
import org.orodha.workshop.course.Exercise;
import org.orodha.workshop.course.Teaching.Day;
import org.orodha.workshop.course.Teaching.Slot;

/** The days by the half hour. */
public final class AgendaPaper {

	private final Paper paper;

	/** @param paper the course and language */
	public AgendaPaper(Paper paper) {
		this.paper = paper;
	}

	/** The agenda; empty where the course has none. */
	public Optional<Document> agenda() {
		List<Day> days = paper.teaching().days();
		if (days.isEmpty())
			return Optional.empty();
		List<Section> sections = new ArrayList<>();
		for (Day day : days)
			sections.add(Section.of(paper.text("agenda.day", days.indexOf(day) + 1), List.of(new Paragraph(hours(day)), table(day))));
		List<Text> spare = spare(days);
		if (!spare.isEmpty())
			sections.add(Section.of(paper.text("agenda.spare"), List.of(new Paragraph(paper.text("agenda.spare.text")), new ItemList(spare, false))));
		List<Block> about = List.of(new Paragraph(Text.of(paper.said("description"))));
		sections.addFirst(Section.of(paper.text("agenda.about"), about));
		return Optional.of(paper.document(Layout.CARD, "agenda", List.of(), List.of(), sections));
	}

	private Text hours(Day day) {
		int minutes = day.slots().stream().mapToInt(Slot::minutes).sum();
		return paper.text("agenda.hours", Paper.time(day.start()), Paper.time(day.start().plusMinutes(minutes)));
	}

	private Table table(Day day) {
		List<List<Cell>> rows = new ArrayList<>();
		LocalTime from = day.start();
		for (Slot slot : day.slots()) {
			LocalTime to = from.plusMinutes(slot.minutes());
			rows.add(List.of(Cell.of(Paper.time(from) + "–" + Paper.time(to)), Cell.of(what(slot)), Cell.of(points(slot))));
			from = to;
		}
		return new Table(Text.EMPTY, List.of(Column.of(paper.say("agenda.time"), 2), Column.of(paper.say("agenda.what"), 9),
				Column.centred(paper.text("points"), 1)), rows, true);
	}

	private Text what(Slot slot) {
		Text exercise = exercise(slot).map(done -> paper.text("agenda.exercise", number(done), paper.said(done, "name"))).orElse(Text.EMPTY);
		Text besides = slot.text().isEmpty() ? Text.EMPTY : Text.of(paper.taught("slot." + slot.text()));
		return Text.joined(List.of(exercise, besides), " – ");
	}

	private String points(Slot slot) {
		return exercise(slot).map(exercise -> Integer.toString(exercise.points())).orElse("");
	}

	private Optional<Exercise> exercise(Slot slot) {
		return paper.course().exercise(slot.exercise());
	}

	private int number(Exercise exercise) {
		return paper.course().exercises().indexOf(exercise) + 1;
	}

	private List<Text> spare(List<Day> days) {
		Set<String> planned = days.stream().flatMap(day -> day.slots().stream()).map(Slot::exercise).collect(Collectors.toSet());
		return paper.course().exercises().stream().filter(exercise -> !planned.contains(exercise.id()))
				.map(exercise -> paper.text("agenda.spare.exercise", number(exercise), paper.said(exercise, "name"), exercise.minutes())).toList();
	}
}
