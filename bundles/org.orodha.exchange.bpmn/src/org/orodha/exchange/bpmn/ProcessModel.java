// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.exchange.bpmn;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * What a file says of one procedure: a collaboration with its processes, or a process alone. Activities become steps; an activity that has
 * others within it gives way to them.
 */
final class ProcessModel {

	private static final Set<String> ACTIVITIES = Set.of("task", "userTask", "manualTask", "serviceTask", "scriptTask", "businessRuleTask",
			"sendTask", "receiveTask", "callActivity", "subProcess", "adHocSubProcess", "transaction");
	private static final Set<String> WHOLES = Set.of("process", "subProcess", "adHocSubProcess", "transaction");

	private final Node whole;
	private final List<Node> processes;
	private final Map<String, Node> byId;
	private final Map<Node, Integer> steps;
	private final Map<Node, List<Node>> into = new HashMap<>();
	private final Map<Node, Node> lanes = new HashMap<>();
	private final Map<String, List<Node>> attached = new HashMap<>();

	private ProcessModel(Node whole, List<Node> processes, Map<String, Node> byId) {
		this.whole = whole;
		this.processes = processes;
		this.byId = byId;
		List<Node> all = processes.stream().flatMap(Node::all).toList();
		all.stream().filter(node -> node.element().equals("sequenceFlow"))
				.forEach(flow -> find(flow.reference("targetRef")).ifPresent(target -> find(flow.reference("sourceRef"))
						.ifPresent(source -> into.computeIfAbsent(target, node -> new ArrayList<>()).add(source))));
		all.stream().filter(node -> node.element().equals("lane")).forEach(lane -> lane.references("flowNodeRef")
				.forEach(node -> find(node).ifPresent(placed -> lanes.put(placed, lane))));
		all.stream().filter(node -> node.element().equals("boundaryEvent"))
				.forEach(event -> attached.computeIfAbsent(event.reference("attachedToRef"), id -> new ArrayList<>()).add(event));
		steps = inOrder(all.stream().filter(ProcessModel::isStep).toList());
	}

	/** The procedures of a file. */
	static List<ProcessModel> of(Node definitions) {
		Map<String, Node> byId = new HashMap<>();
		definitions.all().filter(node -> !node.id().isEmpty()).forEach(node -> byId.putIfAbsent(node.id(), node));
		Set<Node> alone = new LinkedHashSet<>(definitions.children("process").toList());
		List<ProcessModel> models = new ArrayList<>();
		definitions.children("collaboration").forEach(collaboration -> {
			List<Node> together = collaboration.children("participant").map(pool -> byId.get(pool.reference("processRef"))).filter(alone::remove)
					.toList();
			if (!together.isEmpty())
				models.add(new ProcessModel(collaboration, together, byId));
		});
		alone.forEach(process -> models.add(new ProcessModel(process, List.of(process), byId)));
		return models.stream().filter(model -> !model.steps.isEmpty()).toList();
	}

	private static boolean isStep(Node node) {
		return isActivity(node) && !isExpanded(node);
	}

	static boolean isActivity(Node node) {
		return ACTIVITIES.contains(node.element());
	}

	private static boolean isExpanded(Node node) {
		return WHOLES.contains(node.element()) && node.children().stream().flatMap(Node::all).anyMatch(ProcessModel::isActivity);
	}

	/** Earlier before later; what comes first in the file stands first where nothing else tells. */
	private Map<Node, Integer> inOrder(List<Node> activities) {
		Map<Node, Set<Node>> earlier = new LinkedHashMap<>();
		Map<Node, List<Node>> later = new HashMap<>();
		Set<Node> known = new HashSet<>(activities);
		for (Node activity : activities) {
			Set<Node> waits = back(activity);
			waits.removeIf(node -> node == activity || !known.contains(node));
			earlier.put(activity, waits);
			waits.forEach(node -> later.computeIfAbsent(node, any -> new ArrayList<>()).add(activity));
		}
		Map<Node, Integer> order = new LinkedHashMap<>();
		Deque<Node> ready = new ArrayDeque<>(activities.stream().filter(activity -> earlier.get(activity).isEmpty()).toList());
		for (Node activity : activities) {
			if (ready.isEmpty() && !order.containsKey(activity))
				ready.add(activity);
			while (!ready.isEmpty()) {
				Node next = ready.poll();
				if (order.putIfAbsent(next, order.size()) == null)
					later.getOrDefault(next, List.of()).forEach(node -> {
						if (earlier.get(node).remove(next) && earlier.get(node).isEmpty())
							ready.add(node);
					});
			}
		}
		return order;
	}

	/** What flows lead from to a node, through all that is no step, which is part of it. */
	private Set<Node> back(Node from) {
		Set<Node> seen = new LinkedHashSet<>();
		Deque<Node> open = new ArrayDeque<>(sources(from));
		while (!open.isEmpty()) {
			Node node = open.poll();
			if (seen.add(node) && !isStep(node))
				open.addAll(sources(node));
		}
		return seen;
	}

	/** What leads to a node at once: flows, what a boundary event stands on, or what leads to the activity that it begins. */
	private List<Node> sources(Node node) {
		Optional<Node> attached = find(node.reference("attachedToRef"));
		if (attached.isPresent())
			return List.of(attached.get());
		List<Node> found = into.getOrDefault(node, List.of());
		if (found.isEmpty() && node.parent() != null && isActivity(node.parent()))
			return sources(node.parent());
		return found.stream().flatMap(ProcessModel::ends).toList();
	}

	/** The last of what an activity has within it; any other node itself. */
	private static Stream<Node> ends(Node node) {
		if (!isExpanded(node))
			return Stream.of(node);
		Set<String> continued = new LinkedHashSet<>();
		node.children("sequenceFlow").forEach(flow -> continued.add(flow.reference("sourceRef")));
		return node.children().stream().filter(part -> isActivity(part) && !continued.contains(part.id()) || part.element().equals("endEvent"))
				.flatMap(ProcessModel::ends);
	}

	/** The collaboration, or the process. */
	Node whole() {
		return whole;
	}

	List<Node> processes() {
		return processes;
	}

	/** The activities, earlier ones before later ones. */
	List<Node> steps() {
		return List.copyOf(steps.keySet());
	}

	/** The activities that come at once before one, without those that only a way back leads from. */
	List<Node> before(Node step) {
		return back(step).stream().filter(node -> steps.getOrDefault(node, Integer.MAX_VALUE) < steps.get(step)).toList();
	}

	/** The activities that a way back leads from. */
	List<Node> returning(Node step) {
		return back(step).stream().filter(node -> steps.getOrDefault(node, -1) >= steps.get(step)).toList();
	}

	/** The events of time that stand between an activity and those before it, or on it. */
	List<Node> timers(Node step) {
		return Stream.concat(back(step).stream(), attached.getOrDefault(step.id(), List.of()).stream())
				.filter(node -> node.child("timerEventDefinition").isPresent() && !isBoundaryOfOther(node, step)).distinct().toList();
	}

	private static boolean isBoundaryOfOther(Node event, Node step) {
		return event.element().equals("boundaryEvent") && !event.reference("attachedToRef").equals(step.id());
	}

	/** The innermost lane that a node stands in, or else its pool. */
	Optional<Node> place(Node node) {
		for (Node inner = node; inner != null; inner = inner.parent())
			if (lanes.containsKey(inner))
				return Optional.of(lanes.get(inner));
		return pool(node);
	}

	/** The pool that a node stands in. */
	Optional<Node> pool(Node node) {
		Node process = node;
		while (process != null && !process.element().equals("process"))
			process = process.parent();
		String id = process == null ? "" : process.id();
		return process == null ? Optional.empty() : whole.children("participant").filter(pool -> pool.reference("processRef").equals(id)).findFirst();
	}

	/** The node of an identifier. */
	Optional<Node> find(String id) {
		return Optional.ofNullable(byId.get(id));
	}
}
