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
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.orodha.core.catalogue.Ids;
import org.orodha.core.text.Texts;
import org.orodha.model.Agency;
import org.orodha.model.IdentifiedElement;
import org.orodha.model.LifecycleStatus;
import org.orodha.model.ModelPackage.Literals;
import org.orodha.model.Procedure;
import org.orodha.model.Step;

/** Proposes one procedure with its steps. */
final class ProcedureReader {

	/** Which node a procedure or step came from. */
	static final String ID = "id";
	/** Which kind of activity a step came from. */
	static final String KIND = "element";

	private final Reading reading;
	private final Node definitions;
	private final ProcessModel model;
	private final Performers performers;
	private final Transfers transfers;
	private final DataNames data;
	private final Map<Node, String> ids = new LinkedHashMap<>();

	ProcedureReader(Reading reading, Node definitions, ProcessModel model) {
		this.reading = reading;
		this.definitions = definitions;
		this.model = model;
		performers = new Performers(reading, model);
		transfers = new Transfers(reading, model, performers);
		data = new DataNames(reading, model);
	}

	/**
	 * Proposes it.
	 *
	 * @param wanted the identifier that somebody asks for; empty where nobody does
	 * @param alone  whether the file holds no other
	 * @param given  the identifiers that other procedures were given
	 */
	void read(String wanted, boolean alone, Set<String> given) {
		String title = title(alone);
		Optional<Agency> owner = owner();
		String id = wanted.isEmpty() ? id(title, owner, alone, given) : wanted;
		given.add(id);
		Procedure present = reading.catalogue().find(Procedure.class, id).orElse(null);
		Map<String, Node> homeless = Homeless.of(model);
		reading.proposal().put(reading.place(model.whole()), id, Procedure.class)
				.describe(procedure -> describe(procedure, present == null, title, owner, homeless));
		homeless.values().forEach(node -> reading.tell(node, Homeless.key(node), node.element(), Reading.told(node)));
		transfers.read();
		identify(id, present);
		IdentifiedElement whole = present != null ? present : reading.proposal().described(id);
		for (Node step : model.steps()) {
			tell(step);
			StepReader content = new StepReader(reading, model, step, ids, performers, transfers, data);
			reading.proposal().put(reading.place(step), ids.get(step), Step.class).in(whole)
					.describe(proposed -> content.describe(proposed, isOwn(step)));
		}
	}

	private void tell(Node step) {
		model.returning(step).forEach(
				later -> reading.tell(step, later == step ? "step.repeats" : "step.returns", Reading.told(later), Reading.told(step)));
		if (step.label().isEmpty())
			reading.tell(step, "step.unnamed", ids.get(step));
	}

	private String title(boolean alone) {
		return Stream.of(model.whole().label(), alone ? definitions.label() : "",
				model.processes().stream().map(this::poolOrProcess).filter(name -> !name.isEmpty()).distinct().collect(Collectors.joining(", ")))
				.filter(name -> !name.isEmpty()).findFirst().orElseGet(() -> fileName());
	}

	private String poolOrProcess(Node process) {
		return model.whole().children("participant").filter(pool -> pool.reference("processRef").equals(process.id())).map(Node::label)
				.filter(name -> !name.isEmpty()).findFirst().orElse(process.label());
	}

	private String fileName() {
		String file = reading.file().file().replace('\\', '/');
		return file.substring(file.lastIndexOf('/') + 1).replaceFirst("[.][A-Za-z0-9]+$", "");
	}

	/** The agency that somebody names, or else that of the first pool that has one. */
	private Optional<Agency> owner() {
		return Optional.ofNullable(reading.owner()).or(() -> model.whole().children("participant").map(performers::agency)
				.flatMap(Optional::stream).findFirst());
	}

	private String id(String title, Optional<Agency> owner, boolean alone, Set<String> given) {
		if (alone && isOwn())
			return definitions.id().substring(BpmnWriter.DEFINITIONS.length());
		String source = model.whole().id();
		Optional<Procedure> known = reading.catalogue().all(Procedure.class).stream()
				.filter(procedure -> !source.isEmpty() && source.equals(Reading.kept(procedure, ID))).findFirst();
		if (known.isPresent())
			return known.get().getId();
		String id = owner.map(agency -> agency.getId() + ".").orElse("") + Ids.slug(title.replace('.', '-'));
		return free(id, given);
	}

	private String free(String wanted, Set<String> given) {
		String id = reading.catalogue().freeId(wanted);
		for (int number = 2; given.contains(id); number++)
			id = reading.catalogue().freeId(wanted + "-" + number);
		return id;
	}

	private void describe(Procedure procedure, boolean isNew, String title, Optional<Agency> owner, Map<String, Node> homeless) {
		if (isNew) {
			procedure.setStatus(LifecycleStatus.DRAFT);
			owner.ifPresent(procedure::setOwner);
			if (!isOwn())
				Reading.keep(procedure, ID, model.whole().id());
		}
		if (!title.equals(procedure.getId()))
			reading.put(procedure.getName(), model.processes().getFirst(), title);
		for (Node process : model.processes())
			Documentation.put(reading, procedure, process, Literals.IDENTIFIED_ELEMENT__DESCRIPTION);
		homeless.forEach((field, node) -> Reading.keep(procedure, field, node.xml()));
		model.processes().stream().flatMap(Node::all).filter(node -> NodeReader.KEPT.equals(node.element()))
				.forEach(node -> Reading.keep(procedure, node.get(KIND), node.text()));
	}

	/** The step of the procedure that an activity was written from, came to be, or is called like; else a new one. */
	private void identify(String procedure, Procedure present) {
		Set<String> taken = new HashSet<>();
		List<Step> steps = present == null ? List.of() : new ArrayList<>(present.getSteps());
		for (Node step : model.steps())
			known(step, steps, taken).ifPresent(id -> put(step, id, taken));
		for (Node step : model.steps())
			if (!ids.containsKey(step)) {
				String name = !step.label().isEmpty() ? step.label() : step.element();
				put(step, free(isOwn(step) ? step.id().substring(Bpmn.TASK.length()) : procedure + "." + Ids.slug(name.replace('.', ' ')), taken),
						taken);
			}
	}

	private void put(Node step, String id, Set<String> taken) {
		ids.put(step, id);
		taken.add(id);
	}

	/** Whether Orodha wrote it from a step. */
	private boolean isOwn(Node step) {
		return isOwn() && step.id().startsWith(Bpmn.TASK);
	}

	private boolean isOwn() {
		return BpmnWriter.EXPORTER.equals(definitions.get("exporter")) && definitions.id().startsWith(BpmnWriter.DEFINITIONS);
	}

	private Optional<String> known(Node node, List<Step> steps, Set<String> taken) {
		String tag = node.language(reading.language());
		return Stream.<Predicate<Step>>of(step -> node.id().equals(Bpmn.TASK + step.getId()),
				step -> !node.id().isEmpty() && node.id().equals(Reading.kept(step, ID)),
				step -> !node.label().isEmpty() && node.label().equalsIgnoreCase(Texts.exactly(step.getName(), tag).orElse("")))
				.flatMap(wanted -> steps.stream().filter(wanted)).map(Step::getId).filter(id -> !taken.contains(id)).findFirst();
	}
}
