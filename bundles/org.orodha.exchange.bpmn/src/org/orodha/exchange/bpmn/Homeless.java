// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.exchange.bpmn;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

import org.orodha.core.exchange.Proposal;
import org.orodha.core.findings.Place;

/** What a procedure has no place for: told element by element, and kept as it stands. */
final class Homeless {

	private static final Set<String> PLACED = Set.of("process", "collaboration", "participant", "laneSet", "childLaneSet", "lane", "flowNodeRef",
			"incoming", "outgoing", "documentation", "message", "messageFlow", "resource", "resourceRole", "performer", "humanPerformer",
			"potentialOwner", "resourceRef", "dataObject", "dataObjectReference", "dataStore", "dataStoreReference", "dataInputAssociation",
			"dataOutputAssociation", "extensionElements");
	/** Says how data get into a task, which the data themselves tell. */
	private static final Set<String> PASSED = Set.of("ioSpecification", "property", "sourceRef", "targetRef", "timerEventDefinition", "partitionElementRef", "supportedInterfaceRef");
	private static final Set<String> EVENTS = Set.of("startEvent", "endEvent", "intermediateCatchEvent", "intermediateThrowEvent",
			"boundaryEvent", "implicitThrowEvent", "event");

	private Homeless() {
	}

	/** What has no place of a model, by the name under which it is kept. */
	static Map<String, Node> of(ProcessModel model) {
		Map<String, Node> found = new LinkedHashMap<>();
		collect(model.whole(), found);
		model.processes().stream().filter(process -> process != model.whole()).forEach(process -> collect(process, found));
		return found;
	}

	private static void collect(Node node, Map<String, Node> found) {
		for (Node child : node.children())
			if (isHomeless(child))
				found.putIfAbsent(child.id().isEmpty() ? child.element() + "@" + name(node) : child.id(), child);
			else if (!PASSED.contains(child.element()))
				collect(child, found);
	}

	private static String name(Node node) {
		return node.id().isEmpty() ? node.element() : node.id();
	}

	private static boolean isHomeless(Node node) {
		if (ProcessModel.isActivity(node) || PLACED.contains(node.element()) || PASSED.contains(node.element()))
			return false;
		return switch (node.element()) {
		case "sequenceFlow" -> !node.label().isEmpty() || node.child("conditionExpression").isPresent();
		case "association" -> false;
		case NodeReader.KEPT -> false;
		default -> !isPlainEvent(node);
		};
	}

	/** A beginning or an end that says nothing, and what waits for a time, which becomes a deadline. */
	private static boolean isPlainEvent(Node node) {
		return EVENTS.contains(node.element()) && (node.child("timerEventDefinition").isPresent()
				|| node.label().isEmpty() && node.children().stream().noneMatch(part -> part.element().endsWith("EventDefinition")));
	}

	/** Which words tell of it. */
	static String key(Node node) {
		if (EVENTS.contains(node.element()))
			return "homeless.event";
		return node.element().endsWith("Gateway") ? "homeless.gateway" : "sequenceFlow".equals(node.element()) ? "homeless.condition"
				: "homeless.other";
	}

	/** Tells what stands beside the processes, and how much other programs added of their own. */
	static void tell(NodeReader.Read read, Place file, Proposal.Builder proposal) {
		for (Node child : read.root().children())
			if (!PLACED.contains(child.element()) && !PASSED.contains(child.element()))
				proposal.skip(file.row(child.line()),
						ProcedureOption.MESSAGES.text("homeless.beside", child.element(), Reading.told(child)));
		read.foreign().forEach(
				(namespace, count) -> proposal.skip(file, ProcedureOption.MESSAGES.text("homeless.foreign", count, namespace)));
	}
}
