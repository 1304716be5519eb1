// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.data.delivery;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.emf.common.command.CompoundCommand;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.orodha.core.catalogue.Catalogue;
import org.orodha.core.catalogue.Commands;
import org.orodha.core.catalogue.RoleHolders;
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
	private final Clock clock;

	/** @param clock tells the day on which people hold their roles */
	History(Catalogue catalogue, Clock clock) {
		this.catalogue = catalogue;
		this.clock = clock;
	}

	private RoleHolders holders() {
		return new RoleHolders(catalogue, LocalDate.now(clock));
	}

	/**
	 * Makes sure that who acts in a role holds it.
	 *
	 * @param element the identifier of the delivery or dataset concerned
	 */
	void require(String element, Actor actor) throws DeliveryException {
		Optional<String> refusal = actor.role() == null ? Optional.empty() : holders().refusal(actor.person(), actor.role());
		if (refusal.isPresent())
			throw DeliveryException.of(element, refusal.get());
	}

	/** What to tell of who acts: nobody is known to hold the role. */
	Optional<String> remark(Actor actor) {
		return actor.role() == null ? Optional.empty() : holders().remark(actor.role());
	}

	/** @param note why, or null */
	DeliveryEvent event(DeliveryAction action, Instant time, Actor actor, String note) {
		DeliveryEvent event = ModelFactory.eINSTANCE.createDeliveryEvent();
		event.setAction(action);
		event.setTime(time);
		event.setPerson(actor.person());
		event.setRole(actor.role());
		String noted = Stream.concat(Stream.ofNullable(note).map(String::strip).filter(text -> !text.isEmpty()), remark(actor).stream())
				.collect(Collectors.joining("\n"));
		event.setNote(noted.isEmpty() ? null : noted);
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
