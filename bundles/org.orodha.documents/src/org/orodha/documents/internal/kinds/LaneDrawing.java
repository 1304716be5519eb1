// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.documents.internal.kinds;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.orodha.core.text.Page;
import org.orodha.documents.model.Figure;
import org.orodha.documents.model.Text;
import org.orodha.model.Agency;
import org.orodha.model.Procedure;
import org.orodha.model.Responsibility;
import org.orodha.model.Role;
import org.orodha.model.Step;
import org.orodha.sop.Procedures;

/** The steps of a procedure from top to bottom, each in the lane of the agency that does it, with what comes after what. */
final class LaneDrawing {

	private static final int WIDTH = 640;
	private static final int HEAD = 30;
	private static final int ROW = 62;
	private static final int BOX = 44;
	private static final int MARGIN = 9;
	private static final int LINE = 12;
	private static final int LINES = 3;
	private static final double CHARACTER = 5.3;
	private static final int ARROW = 4;
	private static final String INK = "#20415e";

	private final Draft draft;
	private final Procedure procedure;
	private final List<Step> steps;
	private final Map<Agency, Integer> lanes = new LinkedHashMap<>();
	private final Page page = new Page();

	LaneDrawing(Draft draft, Procedure procedure) {
		this.draft = draft;
		this.procedure = procedure;
		this.steps = procedure.getSteps();
		steps.forEach(step -> lanes.putIfAbsent(agency(step), lanes.size()));
	}

	Figure figure() {
		int height = HEAD + ROW * steps.size() + MARGIN;
		page.open("svg", "xmlns", "http://www.w3.org/2000/svg", "width", number(WIDTH), "height", number(height), "viewBox", "0 0 " + WIDTH + " " + height,
				"font-family", "Liberation Sans, Arial, sans-serif", "font-size", "10");
		lanes.forEach((agency, lane) -> lane(agency, lane, height));
		steps.forEach(step -> step.getAfter().stream().filter(before -> Procedures.isBeside(before, step)).forEach(before -> arrow(before, step)));
		steps.forEach(this::box);
		page.close();
		String svg = page.end();
		return new Figure(svg.substring(svg.indexOf("<svg")), WIDTH, height, alternative(), draft.text("manual.overview.caption"));
	}

	/** Who does a step; where nobody does, who answers for it. */
	private Agency agency(Step step) {
		return Stream.concat(Procedures.responsible(step).stream(), Procedures.accountable(step).stream()).map(Role::getAgency)
				.filter(agency -> agency != null).findFirst().orElse(procedure.getOwner());
	}

	private Text alternative() {
		List<String> told = new ArrayList<>();
		for (Step step : steps)
			told.add(draft.say("manual.overview.step", steps.indexOf(step) + 1, draft.wording().name(step).words(),
					draft.agency(agency(step)).words()));
		return draft.text("manual.overview.alternative", String.join("; ", told));
	}

	private double laneWidth() {
		return (double) WIDTH / lanes.size();
	}

	private void lane(Agency agency, int lane, int height) {
		double left = lane * laneWidth();
		page.empty("rect", "x", number(left), "y", "0", "width", number(laneWidth()), "height", number(height), "fill", lane % 2 == 0 ? "#f4f6f9" : "#ffffff",
				"stroke", "#b9c1ca");
		page.empty("rect", "x", number(left), "y", "0", "width", number(laneWidth()), "height", number(HEAD - MARGIN), "fill", INK);
		words(draft.agency(agency).words(), left + laneWidth() / 2, HEAD - MARGIN - 7, "#ffffff", true);
	}

	private double left(Step step) {
		return lanes.get(agency(step)) * laneWidth() + MARGIN;
	}

	private int top(Step step) {
		return HEAD + steps.indexOf(step) * ROW;
	}

	private double boxWidth() {
		return laneWidth() - 2 * MARGIN;
	}

	private void box(Step step) {
		page.empty("rect", "x", number(left(step)), "y", number(top(step)), "width", number(boxWidth()), "height", number(BOX), "rx", "4", "fill", "#ffffff",
				"stroke", INK);
		List<String> lines = wrapped((steps.indexOf(step) + 1) + ". " + draft.wording().name(step).words());
		double first = top(step) + BOX / 2.0 - (lines.size() - 1) * LINE / 2.0 + ARROW;
		for (int at = 0; at < lines.size(); at++)
			words(lines.get(at), left(step) + boxWidth() / 2, first + at * LINE, "#1d2733", false);
	}

	private List<String> wrapped(String words) {
		int most = Math.max(1, (int) ((boxWidth() - MARGIN) / CHARACTER));
		List<String> lines = new ArrayList<>();
		StringBuilder line = new StringBuilder();
		for (String word : words.split(" ")) {
			if (!line.isEmpty() && line.length() + 1 + word.length() > most) {
				lines.add(line.toString());
				line.setLength(0);
			}
			line.append(line.isEmpty() ? "" : " ").append(word);
		}
		lines.add(line.toString());
		return lines.size() <= LINES ? lines
				: Stream.concat(lines.stream().limit(LINES - 1), Stream.of(lines.get(LINES - 1) + " …")).toList();
	}

	/** Down from the earlier step, across between the rows, and down to the later one. */
	private void arrow(Step before, Step step) {
		double from = left(before) + boxWidth() / 2;
		double to = left(step) + boxWidth() / 2;
		double start = top(before) + BOX;
		double end = top(step);
		double turn = end - (ROW - BOX) / 2.0;
		page.empty("path", "d", "M " + number(from) + " " + number(start) + " V " + number(turn) + " H " + number(to) + " V " + number(end), "fill", "none",
				"stroke", INK);
		page.empty("path", "d", "M " + number(to - ARROW) + " " + number(end - ARROW - 2) + " L " + number(to) + " " + number(end) + " L " + number(to + ARROW) + " "
				+ number(end - ARROW - 2) + " Z", "fill", INK);
	}

	private void words(String words, double x, double y, String colour, boolean bold) {
		page.element("text", words, "x", number(x), "y", number(y), "text-anchor", "middle", "fill", colour, "font-weight", bold ? "bold" : "normal");
	}

	private static String number(double value) {
		return String.valueOf(Math.round(value * 10) / 10.0);
	}
}
