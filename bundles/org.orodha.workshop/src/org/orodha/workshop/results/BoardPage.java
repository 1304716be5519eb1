// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.workshop.results;

import java.util.List;

import org.orodha.core.findings.Finding;
import org.orodha.core.text.Messages;
import org.orodha.core.text.Page;
import org.orodha.core.text.ResourceText;
import org.orodha.workshop.course.Points;
import org.orodha.workshop.results.Board.StepState;

/** A board as a page: participants with their exercises, and the steps with how many did them. */
final class BoardPage {

	private static final Messages MESSAGES = Messages.of(BoardPage.class).withFigures();

	private final Board board;
	private final Page page = new Page();

	BoardPage(Board board) {
		this.board = board;
	}

	String text() {
		page.body(MESSAGES.text("language"), MESSAGES.text("board.title"), ResourceText.of(BoardPage.class, "board.css"));
		page.element("h1", MESSAGES.text("board.title")).element("p", MESSAGES.text("board.count", board.results().size()), "class", "soft");
		participants();
		steps();
		leftOut();
		return page.close().close().end();
	}

	private void participants() {
		List<String> exercises = board.exercises();
		page.element("h2", MESSAGES.text("board.participants")).open("table").open("thead").open("tr");
		head("board.participant", "board.agency");
		exercises.forEach(exercise -> page.element("th", board.name(exercise), "scope", "col", "class", "figure"));
		for (String key : List.of("board.points", "board.hints", "board.minutes"))
			page.element("th", MESSAGES.text(key), "scope", "col", "class", "figure");
		head("board.present");
		page.close().close().open("tbody");
		for (Result result : board.results()) {
			page.open("tr").element("th", result.participant(), "scope", "row").element("td", result.agency());
			exercises.forEach(exercise -> result.exercise(exercise).ifPresentOrElse(this::score, () -> page.element("td", "\u2013", "class", "figure")));
			for (String figure : List.of(Points.text(result.points()), Points.text(result.hints()), Points.text(result.minutes())))
				page.element("td", figure, "class", "figure");
			page.element("td", board.present(result)).close();
		}
		page.close().close();
	}

	private void score(ExerciseScore score) {
		page.element("td", MESSAGES.text("board.of", Points.text(score.points()), score.of()), "class",
				score.next().isEmpty() ? "figure done" : "figure");
	}

	private void steps() {
		page.element("h2", MESSAGES.text("board.steps")).open("table").open("thead").open("tr");
		head("board.exercise", "board.step");
		for (String key : List.of("board.done", "board.shown", "board.stuck", "board.hints"))
			page.element("th", MESSAGES.text(key), "scope", "col", "class", "figure");
		page.close().close().open("tbody");
		for (StepState state : board.steps()) {
			page.open("tr").element("td", board.name(state.exercise())).element("th", board.title(state), "scope", "row");
			page.element("td", MESSAGES.text("board.of", Points.text(state.done()), state.begun()), "class", "figure");
			page.element("td", Points.text(state.shown()), "class", "figure");
			page.element("td", Points.text(state.stuck()), "class", state.stuck() > 0 ? "figure stuck" : "figure");
			page.element("td", Points.text(state.hints()), "class", "figure").close();
		}
		page.close().close();
	}

	private void leftOut() {
		if (board.leftOut().isEmpty())
			return;
		page.element("h2", MESSAGES.text("board.left-out")).open("ul");
		board.leftOut().stream().map(Finding::told).forEach(told -> page.element("li", told));
		page.close();
	}

	private void head(String... keys) {
		for (String key : keys)
			page.element("th", MESSAGES.text(key), "scope", "col");
	}
}
