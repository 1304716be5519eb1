// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.data.delivery;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

import org.eclipse.emf.common.command.CompoundCommand;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.orodha.core.catalogue.Catalogue;
import org.orodha.core.catalogue.Commands;
import org.orodha.core.text.Labels;
import org.orodha.model.Delivery;
import org.orodha.model.DeliveryAction;
import org.orodha.model.DeliveryEvent;
import org.orodha.model.DeliveryState;
import org.orodha.model.ModelFactory;
import org.orodha.model.ModelPackage.Literals;

/** Writes what happens to a delivery, each as one command that can be undone. */
final class History {

	private final Catalogue catalogue;

	History(Catalogue catalogue) {
		this.catalogue = catalogue;
	}

	/** @param note why, or null */
	static DeliveryEvent event(DeliveryAction action, Instant time, Actor actor, String note) {
		DeliveryEvent event = ModelFactory.eINSTANCE.createDeliveryEvent();
		event.setAction(action);
		event.setTime(time);
		event.setPerson(actor.person());
		event.setRole(actor.role());
		event.setNote(note == null || note.isBlank() ? null : note.strip());
		return event;
	}

	/** Adds an event that leads to a state. */
	void add(Delivery delivery, DeliveryEvent event, DeliveryState state) {
		execute(change(delivery, event, state));
	}

	/** Adds an event to each of some deliveries, which leads to the state given for it. */
	void add(Map<Delivery, DeliveryState> states, Supplier<DeliveryEvent> event) {
		CompoundCommand all = new CompoundCommand();
		states.forEach((delivery, state) -> all.append(change(delivery, event.get(), state)));
		execute(all);
	}

	/** Adds an event and the part of the delivery that it is about. */
	void add(Delivery delivery, DeliveryEvent event, DeliveryState state, EReference feature, EObject part) {
		CompoundCommand change = change(delivery, event, state);
		change.append(Commands.add(catalogue, delivery, feature, part));
		execute(change);
	}

	private CompoundCommand change(Delivery delivery, DeliveryEvent event, DeliveryState state) {
		CompoundCommand change = new CompoundCommand(Labels.of(event.getAction()));
		change.append(Commands.add(catalogue, delivery, Literals.DELIVERY__EVENTS, event));
		if (delivery.getState() != state)
			change.append(Commands.set(catalogue, delivery, Literals.DELIVERY__STATE, state));
		return change;
	}

	private void execute(CompoundCommand change) {
		catalogue.execute(change);
	}

	/** Whether an action is among the events after the last event of another action. */
	static boolean happenedSince(Delivery delivery, DeliveryAction action, DeliveryAction last) {
		List<DeliveryAction> actions = delivery.getEvents().stream().map(DeliveryEvent::getAction).toList();
		return actions.lastIndexOf(action) > actions.lastIndexOf(last);
	}
}
