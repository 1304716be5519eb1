// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.data.delivery;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.emf.common.command.CompoundCommand;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.orodha.core.catalogue.Actor;
import org.orodha.core.catalogue.Catalogue;
import org.orodha.core.catalogue.Commands;
import org.orodha.core.catalogue.RoleHolders;
import org.orodha.core.law.Recipient;
import org.orodha.core.law.Verdict;
import org.orodha.core.text.Labels;
import org.orodha.model.Agency;
import org.orodha.model.Dataset;
import org.orodha.model.Role;
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

	/**
	 * Makes sure that who acts may.
	 *
	 * @param element the identifier of the delivery or dataset concerned
	 */
	Acting require(String element, Dataset dataset, Actor actor, DeliveryAction action) throws DeliveryException {
		return new Authority(catalogue, LocalDate.now(clock)).require(element, dataset, actor, action);
	}

	/** Makes sure that who acts may do so with a delivery. */
	Acting require(Delivery delivery, Actor actor, DeliveryAction action) throws DeliveryException {
		return new Authority(catalogue, LocalDate.now(clock)).require(delivery, actor, action);
	}

	/** Makes sure that who acts may validate a delivery. */
	Acting requireValidator(Delivery delivery, Actor actor, DeliveryAction action) throws DeliveryException {
		Authority authority = new Authority(catalogue, LocalDate.now(clock));
		Acting acting = authority.require(delivery, actor, action);
		authority.requireApart(delivery, acting, action);
		return acting;
	}

	/** What to tell of who acts: nobody is known to hold the role. */
	Optional<String> remark(Actor actor) {
		return remark(Optional.ofNullable(actor.role()));
	}

	private Optional<String> remark(Optional<Role> role) {
		return role.flatMap(new RoleHolders(catalogue, LocalDate.now(clock))::remark);
	}

	/** @param note why, or null */
	DeliveryEvent event(DeliveryAction action, Instant time, Acting acting, String note) {
		DeliveryEvent event = ModelFactory.eINSTANCE.createDeliveryEvent();
		event.setAction(action);
		event.setTime(time);
		event.setPerson(acting.called());
		event.setActor(acting.person().orElse(null));
		event.setIdentification(acting.identification());
		event.setRole(acting.role().orElse(null));
		String noted = Stream
				.concat(Stream.ofNullable(note).map(String::strip).filter(text -> !text.isEmpty()), remark(acting.role()).stream())
				.collect(Collectors.joining("\n"));
		event.setNote(noted.isEmpty() ? null : noted);
		return event;
	}

	/** What happened where the gate was asked: the override, where there was one, and what it let pass. */
	List<DeliveryEvent> passing(DeliveryAction action, Instant time, Acting acting, String note, Gate.Passed passed) {
		DeliveryEvent event = event(action, time, acting, note);
		Agency recipient = passed.verdict().transfer().recipient() instanceof Recipient.Body(Agency agency) ? agency : null;
		if (!(passed.verdict() instanceof Verdict.Free free && free.reason() == Verdict.Free.Reason.OWN))
			event.setRecipient(recipient);
		if (passed.verdict() instanceof Verdict.Covered covered)
			event.setInstrument(covered.instrument());
		if (passed.override().isEmpty())
			return List.of(event);
		DeliveryEvent override = event(DeliveryAction.OVERRIDE, time, acting, passed.text());
		override.setRole(passed.override().get());
		override.setRecipient(recipient);
		return List.of(override, event);
	}

	/** Adds an event that leads to a state. */
	void add(Delivery delivery, DeliveryEvent event, DeliveryState state) {
		execute(change(delivery, event, state));
	}

	/** Adds to each of some deliveries its events, of which the last leads to the state given. */
	void add(Map<Delivery, List<DeliveryEvent>> events, DeliveryState state) {
		CompoundCommand all = new CompoundCommand();
		events.forEach((delivery, happened) -> happened.forEach(event -> all.append(
				change(delivery, event, event == happened.getLast() ? state : delivery.getState()))));
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
