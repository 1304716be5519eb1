// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.exchange.bpmn;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

import org.orodha.core.catalogue.Ids;
import org.orodha.model.Agency;
import org.orodha.model.IdentifiedElement;
import org.orodha.model.ModelPackage.Literals;
import org.orodha.model.Role;

/** Who the pools, lanes and resources of a model are in the catalogue. Each is told once where it is nobody. */
final class Performers {

	private static final String RESOURCE = "role.";

	private final Reading reading;
	private final ProcessModel model;
	private final Map<Node, Optional<Role>> roles = new HashMap<>();
	private final Map<Node, Optional<Agency>> agencies = new HashMap<>();

	Performers(Reading reading, ProcessModel model) {
		this.reading = reading;
		this.model = model;
	}

	/** The role of whoever does what stands there: in a lane, a pool, or in the hands of a resource. */
	Optional<Role> role(Node node) {
		if (!roles.containsKey(node))
			roles.put(node, findRole(node));
		return roles.get(node);
	}

	/** The agency of a pool, or of the pool that a node stands in. */
	Optional<Agency> agency(Node node) {
		if (!"participant".equals(node.element()))
			return model.pool(node).flatMap(this::agency);
		return agencies.computeIfAbsent(node, this::findAgency);
	}

	private Optional<Agency> findAgency(Node pool) {
		List<IdentifiedElement> found = reading.names().named(Literals.AGENCY, pool.label());
		if (found.size() == 1)
			return found.stream().map(Agency.class::cast).findFirst();
		return reading.names().named(Literals.ROLE, pool.label()).stream().map(Role.class::cast).map(Role::getAgency).findFirst();
	}

	private Optional<Role> findRole(Node node) {
		String name = node.label();
		if (node.id().startsWith(RESOURCE)) {
			Optional<Role> own = reading.catalogue().find(Role.class, node.id().substring(RESOURCE.length()));
			if (own.isPresent())
				return own;
		}
		if (name.isEmpty())
			return outer(node).flatMap(this::role);
		Optional<Agency> around = around(node);
		List<Role> named = reading.names().named(Literals.ROLE, name).stream().map(Role.class::cast).toList();
		List<Role> there = named.stream().filter(role -> around.isEmpty() || role.getAgency() == around.get()).toList();
		if (there.size() == 1)
			return Optional.of(there.getFirst());
		if (there.isEmpty() && named.size() == 1)
			return Optional.of(named.getFirst());
		if (!named.isEmpty()) {
			reading.tell(node, "performer.several", name, named.stream().map(Role::getId).sorted().collect(Collectors.joining(", ")));
			return Optional.empty();
		}
		List<IdentifiedElement> agency = reading.names().named(Literals.AGENCY, name);
		return agency.size() == 1 ? only(node, (Agency) agency.getFirst()) : proposed(node, around);
	}

	/** What an unnamed lane stands in. */
	private Optional<Node> outer(Node node) {
		for (Node outer = node.parent(); outer != null; outer = outer.parent())
			if ("lane".equals(outer.element()))
				return Optional.of(outer);
		return model.pool(node).filter(pool -> pool != node);
	}

	private Optional<Agency> around(Node node) {
		for (Node outer = node.parent(); outer != null; outer = outer.parent())
			if ("lane".equals(outer.element())) {
				List<IdentifiedElement> found = reading.names().named(Literals.AGENCY, outer.label());
				if (found.size() == 1)
					return Optional.of((Agency) found.getFirst());
			}
		return agency(node).or(() -> Optional.ofNullable(reading.owner()));
	}

	/** The only role of an agency. */
	private Optional<Role> only(Node node, Agency agency) {
		if (agency.getRoles().size() == 1)
			return Optional.of(agency.getRoles().getFirst());
		reading.tell(node, "performer.agency", node.label(), agency.getRoles().size());
		return Optional.empty();
	}

	private Optional<Role> proposed(Node node, Optional<Agency> agency) {
		if (agency.isEmpty()) {
			reading.tell(node, "performer.unknown", node.label());
			return Optional.empty();
		}
		String id = agency.get().getId() + "." + Ids.slug(node.label().replace('.', ' '));
		if (reading.catalogue().contains(id)) {
			reading.tell(node, "performer.taken", node.label(), id);
			return Optional.empty();
		}
		if (reading.proposal().described(id) == null)
			reading.proposal().put(reading.place(node), id, Role.class).in(agency.get())
					.because(ProcedureOption.MESSAGES.text("performer.proposed", node.label()))
					.describe(role -> reading.put(role.getName(), node, node.label()));
		return reading.proposal().described(Role.class, id);
	}
}
