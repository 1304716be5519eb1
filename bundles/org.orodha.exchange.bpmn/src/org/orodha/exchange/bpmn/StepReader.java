// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.exchange.bpmn;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.orodha.core.catalogue.Ids;
import org.orodha.core.text.Labels;
import org.orodha.model.Assignment;
import org.orodha.model.Dataset;
import org.orodha.model.Deadline;
import org.orodha.model.DeadlineBasis;
import org.orodha.model.Flow;
import org.orodha.model.ModelFactory;
import org.orodha.model.ModelPackage.Literals;
import org.orodha.model.Responsibility;
import org.orodha.model.Role;
import org.orodha.model.Step;

/** Describes a step by an activity. What the activity does not say stays as it is. */
final class StepReader {

	private static final Set<String> PERFORMERS = Set.of("performer", "humanPerformer", "potentialOwner", "resourceRole");

	private final Reading reading;
	private final Node node;
	private final Map<Node, String> ids;
	private final Map<Role, Set<Responsibility>> parts = new LinkedHashMap<>();
	private final List<Node> before;
	private final List<Node> timers;
	private final List<Dataset> datasets;
	private final Flow flow;

	StepReader(Reading reading, ProcessModel model, Node node, Map<Node, String> ids, Performers performers, Transfers transfers,
			DataNames data) {
		this.reading = reading;
		this.node = node;
		this.ids = ids;
		before = model.before(node);
		timers = model.timers(node);
		datasets = data.datasets(node);
		flow = Optional.ofNullable(transfers.of(node)).or(() -> data.flow(node)).orElse(null);
		assign(model, performers);
		tellTimers();
	}

	private void assign(ProcessModel model, Performers performers) {
		List<Node> named = node.children().stream().filter(part -> PERFORMERS.contains(part.element())).toList();
		for (Node part : named) {
			Node resource = part.references("resourceRef").stream().flatMap(id -> model.find(id).stream()).findFirst().orElse(part);
			performers.role(resource).ifPresent(role -> parts.computeIfAbsent(role, any -> new HashSet<>()).add(responsibility(part)));
		}
		if (named.isEmpty())
			model.place(node).flatMap(performers::role)
					.ifPresent(role -> parts.computeIfAbsent(role, any -> new HashSet<>()).add(Responsibility.RESPONSIBLE));
	}

	private static Responsibility responsibility(Node part) {
		Responsibility known = Responsibility.get(part.label());
		return known == null ? Responsibility.RESPONSIBLE : known;
	}

	private void tellTimers() {
		for (Node event : timers) {
			Timer timer = new Timer(event);
			if (timer.recurrence().isEmpty() && (timer.span().isEmpty() || before.isEmpty()))
				reading.tell(event, timer.words().isEmpty() ? "timer.empty" : "timer.words", Reading.told(event));
		}
	}

	/** @param isOwn whether Orodha wrote the activity, so that it needs no note of where it comes from */
	void describe(Step step, boolean isOwn) {
		if (!isOwn) {
			Reading.keep(step, ProcedureReader.ID, node.id());
			Reading.keep(step, ProcedureReader.KIND, node.element());
		}
		if (!node.label().equals(step.getId()))
			reading.put(step.getName(), node, node.label());
		Documentation.put(reading, step, node, Literals.IDENTIFIED_ELEMENT__DESCRIPTION);
		follow(step);
		assign(step);
		datasets.stream().filter(dataset -> !step.getDatasets().contains(dataset)).forEach(step.getDatasets()::add);
		if (flow != null && (step.getFlow() == null || !Labels.id(step.getFlow()).equals(flow.getId())))
			step.setFlow(reading.catalogue().contains(flow.getId()) ? flow : (Flow) Ids.reference(Literals.FLOW, flow.getId()));
		timers.forEach(event -> put(step, event));
	}

	/** Steps of other procedures and the order of those that are known stay. */
	private void follow(Step step) {
		Set<String> wanted = new HashSet<>();
		before.forEach(earlier -> wanted.add(ids.get(earlier)));
		step.getAfter().removeIf(earlier -> ids.containsValue(Labels.id(earlier)) && !wanted.contains(Labels.id(earlier)));
		step.getAfter().forEach(earlier -> wanted.remove(Labels.id(earlier)));
		before.stream().map(ids::get).filter(wanted::contains).forEach(id -> step.getAfter().add(step(id)));
	}

	private Step step(String id) {
		return reading.catalogue().find(Step.class, id).orElseGet(() -> (Step) Ids.reference(Literals.STEP, id));
	}

	private void assign(Step step) {
		if (parts.isEmpty())
			return;
		List<Assignment> known = new ArrayList<>(step.getAssignments());
		parts.forEach((role, parts) -> parts.forEach(part -> {
			boolean there = known.stream().anyMatch(one -> one.getRole() != null && one.isSetResponsibility() && one.getResponsibility() == part
					&& Labels.id(one.getRole()).equals(role.getId()));
			if (!there)
				step.getAssignments().add(assignment(role, part));
		}));
		known.stream().filter(one -> one.getRole() != null && one.isSetResponsibility() && !isSaid(one)).forEach(step.getAssignments()::remove);
	}

	private boolean isSaid(Assignment one) {
		return parts.entrySet().stream()
				.anyMatch(part -> part.getKey().getId().equals(Labels.id(one.getRole())) && part.getValue().contains(one.getResponsibility()));
	}

	private Assignment assignment(Role role, Responsibility part) {
		Assignment assignment = ModelFactory.eINSTANCE.createAssignment();
		assignment.setRole(reading.catalogue().contains(role.getId()) ? role : (Role) Ids.reference(Literals.ROLE, role.getId()));
		assignment.setResponsibility(part);
		return assignment;
	}

	private void put(Step step, Node event) {
		Timer timer = new Timer(event);
		if (!timer.recurrence().isEmpty())
			step.setRecurrence(timer.recurrence());
		else if (timer.span().isPresent() && !before.isEmpty())
			step.setDue(deadline(step, timer.span().get()));
		reading.put(step.getDeadline(), event, timer.words());
	}

	private Deadline deadline(Step step, Timer.Span span) {
		Deadline deadline = ModelFactory.eINSTANCE.createDeadline();
		deadline.setBasis(DeadlineBasis.STEP);
		deadline.setStep(step(ids.get(before.getLast())));
		deadline.setOffset(span.number());
		deadline.setUnit(span.unit());
		return deadline;
	}
}
