// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.data.delivery;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.orodha.core.catalogue.Actor;
import org.orodha.core.catalogue.Catalogue;
import org.orodha.core.catalogue.RoleHolders;
import org.orodha.core.text.Labels;
import org.orodha.core.text.Messages;
import org.orodha.core.text.Owners;
import org.orodha.core.text.Visible;
import org.orodha.model.Dataset;
import org.orodha.model.Delivery;
import org.orodha.model.DeliveryAction;
import org.orodha.model.DeliveryEvent;
import org.orodha.model.IdentifiedElement;
import org.orodha.model.Person;
import org.orodha.model.Requirement;
import org.orodha.model.Role;

/** Who may do something with deliveries on a day: a person of the catalogue who holds a role that may. */
final class Authority {

	private static final Messages MESSAGES = Messages.of(Authority.class);
	private static final int NAMED = 10;
	private static final Set<DeliveryAction> WORK = Set.of(DeliveryAction.RECEIVE, DeliveryAction.CORRECT);

	private final Catalogue catalogue;
	private final RoleHolders holders;

	Authority(Catalogue catalogue, LocalDate day) {
		this.catalogue = catalogue;
		holders = new RoleHolders(catalogue, day);
	}

	/**
	 * Makes sure that somebody may do something with the data of a dataset.
	 *
	 * @param element the identifier of the delivery or dataset concerned
	 */
	Acting require(String element, Dataset dataset, Actor actor, DeliveryAction action) throws DeliveryException {
		return require(element, dataset, actor, action, Duties.of(catalogue, dataset, action));
	}

	/** Makes sure that somebody may do something with a delivery. */
	Acting require(Delivery delivery, Actor actor, DeliveryAction action) throws DeliveryException {
		return require(delivery.getId(), delivery.getDataset(), actor, action, Duties.of(catalogue, delivery, action));
	}

	/** Makes sure that somebody may send the table of a requirement, or note what became of it. */
	Acting require(Requirement requirement, Actor actor) throws DeliveryException {
		return require(requirement.getId(), null, actor, DeliveryAction.DISSEMINATE, Duties.of(requirement));
	}

	private Acting require(String element, Dataset dataset, Actor actor, DeliveryAction action, List<Role> allowed)
			throws DeliveryException {
		requireRole(element, actor, action, allowed);
		if (catalogue.all(Person.class).isEmpty())
			return new Acting(actor.person(), Optional.empty(), Optional.ofNullable(actor.role()), actor.identification());
		Person person = person(element, dataset, actor, action, allowed);
		return new Acting(actor.person(), Optional.of(person), role(element, actor, person, action, allowed), actor.identificationIn(catalogue));
	}

	private Optional<Role> role(String element, Actor actor, Person person, DeliveryAction action, List<Role> allowed)
			throws DeliveryException {
		if (actor.role() != null && !holders.holds(person, actor.role()))
			throw DeliveryException.of(element, holders.refusal(actor.person(), actor.role())
					.orElseGet(() -> MESSAGES.text("actor.unheld", actor.person(), named(actor.role()))));
		if (actor.role() != null || allowed.isEmpty())
			return Optional.ofNullable(actor.role());
		Optional<Role> held = allowed.stream().filter(candidate -> holders.holds(person, candidate)).findFirst();
		if (held.isEmpty())
			throw DeliveryException.of(element, MESSAGES.text("actor.noRole", named(person), Labels.of(action), names(allowed), who(allowed)));
		return held;
	}

	private void requireRole(String element, Actor actor, DeliveryAction action, List<Role> allowed) throws DeliveryException {
		if (actor.role() != null && !allowed.isEmpty() && !allowed.contains(actor.role()))
			throw DeliveryException.of(element,
					MESSAGES.text("actor.role", named(actor.role()), Labels.of(action), names(allowed), who(allowed)));
	}

	private Person person(String element, Dataset dataset, Actor actor, DeliveryAction action, List<Role> allowed)
			throws DeliveryException {
		List<Person> called = actor.people(catalogue);
		if (called.isEmpty())
			throw DeliveryException.of(element, MESSAGES.text("actor.unknown", actor.person(), Labels.of(action), who(allowed, dataset)));
		if (called.size() > 1)
			throw DeliveryException.of(element, MESSAGES.text("actor.several", actor.person(), names(called)));
		Person person = called.getFirst();
		if (!holders.isInOffice(person))
			throw DeliveryException.of(element, MESSAGES.text("actor.gone", named(person), who(allowed, dataset)));
		return person;
	}

	/**
	 * Makes sure that nobody validates his own work, and that who answers for it is another than who did it, where a procedure asks
	 * for that.
	 */
	void requireApart(Delivery delivery, Acting acting, DeliveryAction action) throws DeliveryException {
		if (Duties.isOwnWorkNotValidated(catalogue, delivery.getDataset()) && didAny(delivery, acting, WORK))
			throw DeliveryException.of(delivery.getId(), MESSAGES.text("apart.own", acting.called(), Labels.of(action), delivery.getId(),
					others(delivery, acting, action)));
		if (action == DeliveryAction.SIGN_OFF && Duties.isAccountableApart(catalogue, delivery.getDataset())
				&& didAny(delivery, acting, Set.of(DeliveryAction.ACCEPT)))
			throw DeliveryException.of(delivery.getId(),
					MESSAGES.text("apart.accountable", acting.called(), delivery.getId(), others(delivery, acting, action)));
	}

	private static boolean didAny(Delivery delivery, Acting acting, Set<DeliveryAction> actions) {
		return delivery.getEvents().stream().filter(event -> actions.contains(event.getAction())).anyMatch(event -> isBy(event, acting));
	}

	private static boolean isBy(DeliveryEvent event, Acting acting) {
		return event.getActor() != null && acting.person().filter(person -> person == event.getActor()).isPresent()
				|| acting.called().equals(event.getPerson());
	}

	private String others(Delivery delivery, Acting acting, DeliveryAction action) {
		return names(Duties.of(catalogue, delivery, action).stream().flatMap(role -> holders.of(role).stream()).distinct()
				.filter(person -> acting.person().filter(person::equals).isEmpty()).toList());
	}

	/** The people who hold one of some roles; where there are none, those of the agency that owns a dataset. */
	private String who(List<Role> roles, Dataset dataset) {
		return !roles.isEmpty() ? who(roles)
				: names(Optional.ofNullable(dataset).flatMap(Owners::of).stream().flatMap(agency -> agency.getPeople().stream()).filter(holders::isInOffice).toList());
	}

	private String who(List<Role> roles) {
		return names(roles.stream().flatMap(role -> holders.of(role).stream()).distinct().toList());
	}

	private String names(List<? extends IdentifiedElement> elements) {
		if (elements.isEmpty())
			return MESSAGES.text("actor.nobody");
		return Visible.first(elements.stream().map(this::named).toList(), NAMED);
	}

	private String named(IdentifiedElement element) {
		return Labels.id(element) + " (" + Labels.of(element, catalogue.readingLanguages()) + ")";
	}
}
