// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.exchange.bpmn;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

import org.orodha.core.text.Labels;
import org.orodha.model.Agency;
import org.orodha.model.Flow;
import org.orodha.model.LifecycleStatus;
import org.orodha.model.TextState;
import org.orodha.core.text.Texts;

/** The message flows of a model as flows of the catalogue: what an activity sends from one agency to another. */
final class Transfers {

	private final Reading reading;
	private final ProcessModel model;
	private final Performers performers;
	private final Map<Node, Flow> flows = new HashMap<>();

	Transfers(Reading reading, ProcessModel model, Performers performers) {
		this.reading = reading;
		this.model = model;
		this.performers = performers;
	}

	/** Finds or proposes what the message flows send. */
	void read() {
		model.whole().children("messageFlow").forEach(this::read);
	}

	/** The flow that a step passes on; null for none. */
	Flow of(Node step) {
		return flows.get(step);
	}

	private void read(Node message) {
		Optional<Node> source = model.find(message.reference("sourceRef"));
		Optional<Node> target = model.find(message.reference("targetRef"));
		Optional<Agency> sender = source.flatMap(performers::agency);
		Optional<Agency> recipient = target.flatMap(performers::agency);
		String name = name(message);
		if (source.isEmpty() || target.isEmpty())
			reading.tell(message, "message.loose", name);
		else if (sender.isEmpty() || recipient.isEmpty() || sender.get() == recipient.get())
			reading.tell(message, "message.agencies", name);
		else if (!model.steps().contains(source.get()))
			reading.tell(message, "message.step", name);
		else if (flows.containsKey(source.get()))
			reading.tell(message, "message.second", name, Reading.told(source.get()));
		else
			flow(message, name, sender.get(), recipient.get()).ifPresent(flow -> flows.put(source.get(), flow));
	}

	private String name(Node message) {
		return !message.label().isEmpty() ? message.label()
				: model.find(message.reference("messageRef")).map(Node::label).filter(name -> !name.isEmpty()).orElse(message.id());
	}

	private Optional<Flow> flow(Node message, String name, Agency sender, Agency recipient) {
		List<Flow> between = reading.catalogue().all(Flow.class).stream()
				.filter(flow -> flow.getSender() == sender && flow.getRecipient() == recipient).toList();
		List<Flow> named = between.stream().filter(flow -> flow.getName().stream().anyMatch(text -> name.equalsIgnoreCase(text.getValue())))
				.toList();
		List<Flow> found = named.isEmpty() ? between : named;
		if (found.size() == 1)
			return Optional.of(found.getFirst());
		if (found.size() > 1) {
			reading.tell(message, "message.several", name, found.stream().map(Flow::getId).sorted().collect(Collectors.joining(", ")));
			return Optional.empty();
		}
		String id = "flow." + sender.getId() + "-" + recipient.getId() + ".bpmn";
		if (reading.proposal().described(id) == null)
			reading.proposal().put(reading.place(message), id, Flow.class).because(ProcedureOption.MESSAGES.text("message.proposed", name))
					.describe(flow -> describe(flow, name, sender, recipient));
		return reading.proposal().described(Flow.class, id);
	}

	private void describe(Flow flow, String name, Agency sender, Agency recipient) {
		flow.setStatus(LifecycleStatus.DRAFT);
		flow.setOwner(sender);
		flow.setSender(sender);
		flow.setRecipient(recipient);
		flow.getName().add(Texts.text(reading.language(), ProcedureOption.MESSAGES.in(Locale.forLanguageTag(reading.language())).text("message.name",
				name, Labels.of(sender, List.of(reading.language())), Labels.of(recipient, List.of(reading.language()))), TextState.ORIGINAL));
	}
}
