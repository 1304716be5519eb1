// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.core.catalogue;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.orodha.core.text.Labels;
import org.orodha.core.text.Messages;
import org.orodha.model.LifecycleStatus;
import org.orodha.model.Person;
import org.orodha.model.Role;
import org.orodha.model.RoleHolding;

/** Who holds a role on a day, as the people of the catalogue's agencies say. */
public final class RoleHolders {

	private static final Messages MESSAGES = Messages.of(RoleHolders.class);

	private final Catalogue catalogue;
	private final LocalDate day;

	/** @param day the day that counts: people may hold a role from a day on, or until a day */
	public RoleHolders(Catalogue catalogue, LocalDate day) {
		this.catalogue = catalogue;
		this.day = day;
	}

	/** The people who hold a role; empty where nobody is known to. */
	public List<Person> of(Role role) {
		return catalogue.all(Person.class).stream().filter(person -> holds(person, role)).toList();
	}

	/** The roles that a person holds, as his own and as a substitute. */
	public List<Role> rolesOf(Person person) {
		return Stream.concat(person.getRoles().stream(), person.getHoldings().stream().map(RoleHolding::getRole))
				.filter(role -> role != null && !role.eIsProxy()).distinct().filter(role -> holds(person, role)).toList();
	}

	/** Whether a person holds a role. Where it is said from when or until when, these days count. */
	public boolean holds(Person person, Role role) {
		if (!isInOffice(person))
			return false;
		List<RoleHolding> holdings = person.getHoldings().stream().filter(holding -> holding.getRole() == role).toList();
		return holdings.stream().anyMatch(this::isCurrent)
				|| person.getRoles().contains(role) && holdings.stream().allMatch(holding -> holding.getSubstituteFor() != null);
	}

	private boolean isCurrent(RoleHolding holding) {
		return (holding.getFrom() == null || !day.isBefore(holding.getFrom())) && (holding.getTo() == null || !day.isAfter(holding.getTo()));
	}

	/** Whether a person works there. */
	public boolean isInOffice(Person person) {
		return (!person.isSetStatus() || person.getStatus() != LifecycleStatus.DEPRECATED)
				&& (person.getValidFrom() == null || !day.isBefore(person.getValidFrom()))
				&& (person.getValidTo() == null || !day.isAfter(person.getValidTo()));
	}

	/**
	 * Why somebody may not act in a role: others hold it.
	 *
	 * @param person a person's identifier, or name in any language
	 * @return the reason in the user's language, with who holds it; empty for a holder, and where nobody is known to hold it
	 */
	public Optional<String> refusal(String person, Role role) {
		List<Person> holders = of(role);
		if (holders.isEmpty() || holders.stream().anyMatch(holder -> People.isCalled(holder, person)))
			return Optional.empty();
		return Optional.of(MESSAGES.text("role.held", person, named(role), holders.stream()
				.map(holder -> Labels.of(holder, catalogue.readingLanguages()) + " (" + holder.getId() + ")")
				.collect(Collectors.joining(", "))));
	}

	/** What to tell and record where a role can be acted in by anybody, since nobody is known to hold it; else empty. */
	public Optional<String> remark(Role role) {
		return of(role).isEmpty() ? Optional.of(MESSAGES.text("role.unheld", named(role))) : Optional.empty();
	}

	private String named(Role role) {
		return Labels.of(role, catalogue.readingLanguages()) + " (" + role.getId() + ")";
	}
}
