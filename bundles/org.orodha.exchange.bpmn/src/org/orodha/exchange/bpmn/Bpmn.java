// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.exchange.bpmn;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.orodha.core.picture.Picture;
import org.orodha.core.picture.Picture.Arrow;
import org.orodha.core.picture.Picture.Box;
import org.orodha.core.picture.Picture.Kind;
import org.orodha.core.text.Labels;
import org.orodha.core.text.Texts;
import org.orodha.model.Assignment;
import org.orodha.model.IdentifiedElement;
import org.orodha.model.LocalizedText;
import org.orodha.model.ModelPackage.Literals;
import org.orodha.model.Procedure;
import org.orodha.model.Role;
import org.orodha.model.Step;

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
	static final String TASK = "task.";
	private static final List<EReference> STEP_TEXTS = List.of(Literals.IDENTIFIED_ELEMENT__DESCRIPTION, Literals.STEP__PRECONDITION,
			Literals.STEP__DEADLINE, Literals.STEP__INPUTS, Literals.STEP__OUTPUTS);
	private static final Set<EStructuralFeature> WRITTEN = Set.of(Literals.IDENTIFIED_ELEMENT__ID, Literals.IDENTIFIED_ELEMENT__NAME,
			Literals.PROCEDURE__STEPS, Literals.STEP__PROCEDURE, Literals.STEP__AFTER, Literals.STEP__ASSIGNMENTS, Literals.STEP__FLOW,
			Literals.LIFECYCLE_ELEMENT__VERBATIM);
	private static final List<EReference> PROCEDURE_TEXTS = List.of(Literals.IDENTIFIED_ELEMENT__DESCRIPTION, Literals.PROCEDURE__PURPOSE,
			Literals.PROCEDURE__SCOPE, Literals.PROCEDURE__ADOPTION);

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
		return TASK + step;
	}

	static String end(Step step) {
		return "end." + step.getId();
	}

	static String role(Role role) {
		return "role." + Labels.id(role);
	}

	/**
	 * A text that is told of a procedure or step beside its name.
	 *
	 * @param language the language that it is in, which is another than the wanted one where it is missing in that
	 */
	record Told(String id, String language, String text) {
	}

	/** What is told of the procedure beside its name. */
	List<Told> documentation() {
		return told(procedure, PROCEDURE_TEXTS);
	}

	/** What is told of a step beside its name. */
	List<Told> documentation(Step step) {
		return told(step, STEP_TEXTS);
	}

	@SuppressWarnings("unchecked")
	private List<Told> told(IdentifiedElement element, List<EReference> features) {
		return features.stream().map(feature -> told(Documentation.id(element, feature), (List<LocalizedText>) element.eGet(feature)))
				.filter(told -> !told.text().isBlank()).toList();
	}

	private Told told(String id, List<LocalizedText> texts) {
		String text = Texts.in(texts, languages);
		return new Told(id, texts.stream().filter(one -> text.equals(one.getValue())).map(LocalizedText::getLanguage).findFirst().orElse(""),
				text);
	}

	/** The language of an element's name; empty where it has none. */
	String language(IdentifiedElement element) {
		return told("", element.getName()).language();
	}

	/** What is written of a step or the procedure, so that the rest is lost. */
	static boolean isWritten(EStructuralFeature feature) {
		return STEP_TEXTS.contains(feature) || PROCEDURE_TEXTS.contains(feature) || WRITTEN.contains(feature);
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
