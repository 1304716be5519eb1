// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.sop.raci;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;

import org.orodha.core.catalogue.Catalogue;
import org.orodha.model.Agency;
import org.orodha.model.Assignment;
import org.orodha.model.Procedure;
import org.orodha.model.Responsibility;
import org.orodha.model.Role;
import org.orodha.model.Step;
import org.orodha.sop.Procedures;

/**
 * Steps down, roles across, and the parts where they meet, as they are when it is made.
 *
 * @param rows  the steps, in the order of their procedures
 * @param roles every role that has a part; those of one agency stand together, in the order in which the steps name them first
 * @since 1.0
 */
public record RaciMatrix(List<Row> rows, List<Role> roles) {

	/**
	 * A step.
	 *
	 * @param step  the step
	 * @param parts what each role does in it; roles without a part are left out
	 * @param gaps  what its assignments lack
	 * @since 1.0
	 */
	public record Row(Step step, Map<Role, Set<Responsibility>> parts, Set<RaciGap> gaps) {

		public Row {
			parts = Collections.unmodifiableMap(new LinkedHashMap<>(parts));
			gaps = Collections.unmodifiableSet(gaps);
		}

		/** What a role does in the step; empty for nothing. */
		public Set<Responsibility> parts(Role role) {
			return parts.getOrDefault(role, Set.of());
		}
	}

	public RaciMatrix {
		rows = List.copyOf(rows);
		roles = List.copyOf(roles);
	}

	/** The matrix of one procedure. */
	public static RaciMatrix of(Procedure procedure) {
		return of(List.of(procedure));
	}

	/** The matrix of all procedures of a catalogue but those that are kept for reference only. */
	public static RaciMatrix of(Catalogue catalogue) {
		return of(catalogue.all(Procedure.class).stream().filter(Procedures::isFollowed).toList());
	}

	/** The matrix of several procedures. */
	public static RaciMatrix of(Collection<Procedure> procedures) {
		List<Row> rows = new ArrayList<>();
		Map<Agency, Set<Role>> roles = new LinkedHashMap<>();
		for (Procedure procedure : procedures)
			for (Step step : procedure.getSteps()) {
				Row row = row(step);
				rows.add(row);
				row.parts().keySet().forEach(role -> roles.computeIfAbsent(role.getAgency(), agency -> new LinkedHashSet<>()).add(role));
			}
		return new RaciMatrix(rows, roles.values().stream().flatMap(Set::stream).toList());
	}

	private static Row row(Step step) {
		Map<Role, Set<Responsibility>> parts = new LinkedHashMap<>();
		for (Assignment assignment : step.getAssignments())
			if (assignment.getRole() != null && assignment.isSetResponsibility())
				parts.computeIfAbsent(assignment.getRole(), role -> EnumSet.noneOf(Responsibility.class))
						.add(assignment.getResponsibility());
		return new Row(step, parts, RaciGap.of(step));
	}

	/** Of this matrix some of the steps, and the roles that have a part in them. */
	public RaciMatrix rows(Predicate<Row> wanted) {
		List<Row> kept = rows.stream().filter(wanted).toList();
		return new RaciMatrix(kept, roles.stream().filter(role -> kept.stream().anyMatch(row -> row.parts().containsKey(role))).toList());
	}

	/** Of this matrix some of the roles, and the steps in which they have a part. */
	public RaciMatrix roles(Predicate<Role> wanted) {
		List<Role> kept = roles.stream().filter(wanted).toList();
		return new RaciMatrix(rows.stream().filter(row -> kept.stream().anyMatch(row.parts()::containsKey)).toList(), kept);
	}

	/** The steps that lack something, in order. */
	public List<Row> gaps() {
		return rows.stream().filter(row -> !row.gaps().isEmpty()).toList();
	}

	/** What each role carries, in the order of the roles. */
	public List<RoleLoad> loads() {
		return roles.stream().map(this::load).toList();
	}

	private RoleLoad load(Role role) {
		Map<Responsibility, Integer> counts = new EnumMap<>(Responsibility.class);
		Set<Procedure> procedures = new HashSet<>();
		int steps = 0;
		for (Row row : rows) {
			Set<Responsibility> parts = row.parts(role);
			parts.forEach(part -> counts.merge(part, 1, Integer::sum));
			if (!parts.isEmpty()) {
				steps++;
				procedures.add(row.step().getProcedure());
			}
		}
		return new RoleLoad(role, counts, steps, procedures.size());
	}
}
