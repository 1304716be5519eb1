// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.exchange.bpmn;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EObject;
import org.orodha.core.text.Labels;
import org.orodha.core.text.Texts;
import org.orodha.model.Assignment;
import org.orodha.model.Procedure;
import org.orodha.model.Role;
import org.orodha.model.Step;
import org.orodha.sop.picture.Picture;
import org.orodha.sop.picture.Picture.Arrow;
import org.orodha.sop.picture.Picture.Box;
import org.orodha.sop.picture.Picture.Kind;

/**
 * A procedure in the words of BPMN: names for all that the document refers to.
 *
 * @param procedure what is written
 * @param picture   its layout
 * @param languages the languages to write in, the most wanted first
 */
record Bpmn(Procedure procedure, Picture picture, List<String> languages) {

	/** A sequence flow: from a task or the start to a task or an end, and the arrow that draws it, or null. */
	record Flow(String id, String from, String to, Arrow arrow) {
	}

	static final String START = "start";

	/** The steps that come after none. */
	List<Step> first() {
		return procedure.getSteps().stream().filter(step -> flowsTo(step).isEmpty()).toList();
	}

	/** The steps that none comes after. */
	List<Step> last() {
		return procedure.getSteps().stream().filter(step -> flowsFrom(step).isEmpty()).toList();
	}

	private List<Arrow> flowsTo(Step step) {
		return orders().filter(arrow -> picture.boxes().get(arrow.to()).element().equals(step.getId())).toList();
	}

	private List<Arrow> flowsFrom(Step step) {
		return orders().filter(arrow -> picture.boxes().get(arrow.from()).element().equals(step.getId())).toList();
	}

	private Stream<Arrow> orders() {
		return picture.arrows().stream().filter(arrow -> arrow.kind() == Kind.STEP);
	}

	/** All sequence flows. */
	List<Flow> flows() {
		List<Flow> flows = new ArrayList<>();
		for (Step step : first())
			flows.add(new Flow("flow." + START + "." + step.getId(), START, task(step), null));
		orders().forEach(arrow -> {
			String from = picture.boxes().get(arrow.from()).element();
			String to = picture.boxes().get(arrow.to()).element();
			flows.add(new Flow("flow." + from + "." + to, task(from), task(to), arrow));
		});
		for (Step step : last())
			flows.add(new Flow("flow.end." + step.getId(), task(step), end(step), null));
		return flows;
	}

	/** The box of a step. */
	Box box(Step step) {
		return picture.of(step.getId()).orElseThrow();
	}

	/** The boxes of data, each with its position. */
	Map<Integer, Box> data() {
		Map<Integer, Box> data = new LinkedHashMap<>();
		for (int position = 0; position < picture.boxes().size(); position++)
			if (picture.boxes().get(position).kind() == Kind.DATA)
				data.put(position, picture.boxes().get(position));
		return data;
	}

	/** The arrow that brings data. */
	Arrow arrowTo(int data) {
		return picture.arrows().stream().filter(arrow -> arrow.to() == data).findFirst().orElseThrow();
	}

	static String task(Step step) {
		return task(step.getId());
	}

	private static String task(String step) {
		return "task." + step;
	}

	static String end(Step step) {
		return "end." + step.getId();
	}

	static String role(Role role) {
		return "role." + Labels.id(role);
	}

	/** What is told of a step beside its name. */
	String documentation(Step step) {
		return Stream.of(step.getDescription(), step.getPrecondition(), step.getDeadline(), step.getInputs(), step.getOutputs())
				.map(texts -> Texts.in(texts, languages)).filter(text -> !text.isBlank()).collect(Collectors.joining("\n"));
	}

	/** The roles that have a part, each once. */
	List<Role> roles() {
		return procedure.getSteps().stream().flatMap(step -> step.getAssignments().stream()).filter(Bpmn::isWhole).map(Assignment::getRole)
				.distinct().toList();
	}

	/** Whether an assignment says who has which part. */
	static boolean isWhole(Assignment assignment) {
		return assignment.getRole() != null && assignment.isSetResponsibility();
	}

	/** What an element is called. */
	String label(EObject element) {
		return Labels.of(element, languages);
	}
}
