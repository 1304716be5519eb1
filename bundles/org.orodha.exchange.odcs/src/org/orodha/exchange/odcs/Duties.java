// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.exchange.odcs;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.orodha.core.catalogue.Catalogue;
import org.orodha.core.catalogue.RoleHolders;
import org.orodha.core.text.Labels;
import org.orodha.model.Agency;
import org.orodha.model.Assignment;
import org.orodha.model.Person;
import org.orodha.model.Responsibility;
import org.orodha.model.Role;
import org.orodha.model.Step;

/** Who has which part in the steps that pass on a flow. */
final class Duties {

	private final List<String> languages;
	private final RoleHolders holders;
	private final Map<Role, Set<Responsibility>> parts = new LinkedHashMap<>();

	Duties(Catalogue catalogue, List<Step> steps, List<String> languages, LocalDate day) {
		this.languages = languages;
		holders = new RoleHolders(catalogue, day);
		for (Step step : steps)
			for (Assignment part : step.getAssignments())
				if (part.getRole() != null && !part.getRole().eIsProxy() && part.isSetResponsibility())
					parts.computeIfAbsent(part.getRole(), role -> new TreeSet<>()).add(part.getResponsibility());
	}

	/** The people who hold the roles. */
	Map<String, Object> team() {
		List<Map<String, Object>> members = new ArrayList<>();
		parts.forEach((role, responsibilities) -> holders.of(role).forEach(person -> members.add(member(person, role, responsibilities))));
		return members.isEmpty() ? Map.of() : Map.of("members", members);
	}

	private Map<String, Object> member(Person person, Role role, Set<Responsibility> responsibilities) {
		Map<String, Object> member = new LinkedHashMap<>();
		member.put("username", person.getEmail() == null ? person.getId() : person.getEmail());
		member.put("name", Labels.of(person, languages));
		member.put("role", Labels.of(role, languages));
		member.put("customProperties", List.of(Contract.property("responsibilities", literals(responsibilities))));
		return member;
	}

	private static List<String> literals(Set<Responsibility> responsibilities) {
		return responsibilities.stream().map(Responsibility::getLiteral).toList();
	}

	/** The roles, and whether they give the data or get them. @param sender whose roles give them */
	List<Map<String, Object>> roles(Agency sender) {
		String approvers = parts.entrySet().stream().filter(part -> part.getValue().contains(Responsibility.ACCOUNTABLE)).map(Map.Entry::getKey)
				.flatMap(role -> Stream.concat(holders.of(role).stream().map(person -> Labels.of(person, languages)),
						holders.of(role).isEmpty() ? Stream.of(Labels.of(role, languages)) : Stream.empty()))
				.filter(Objects::nonNull).distinct().collect(Collectors.joining(", "));
		return parts.keySet().stream().map(role -> {
			Map<String, Object> content = new LinkedHashMap<>();
			content.put("role", role.getId());
			content.put("description", Labels.of(role, languages));
			content.put("access", role.getAgency() == sender ? "write" : "read");
			Contract.put(content, "firstLevelApprovers", approvers);
			return content;
		}).toList();
	}
}
