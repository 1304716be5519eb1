// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.agency.ncm;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

import org.orodha.core.catalogue.Catalogue;
import org.orodha.core.catalogue.LocalIdentifiers;
import org.orodha.core.text.NaturalOrder;
import org.orodha.core.text.Owners;
import org.orodha.model.Agency;
import org.orodha.model.Dataset;
import org.orodha.model.Flow;
import org.orodha.model.Requirement;

/** The tables that COMESA asks for, of which the annual profile consists, and who delivers the data for them. */
final class Profile {

	/** The identifier of the coordination mechanism. */
	static final String AGENCY = "ncm";

	private static final String FRAMEWORK = "comesa";
	private static final String NUMBER_SCHEME = "table-number";

	private final Catalogue catalogue;
	private final List<Requirement> tables;
	private final Map<Dataset, Flow> flows = new HashMap<>();

	Profile(Catalogue catalogue) {
		this.catalogue = catalogue;
		tables = NaturalOrder.sorted(catalogue.all(Requirement.class).stream().filter(Profile::isTable).toList(), Profile::number);
		for (Flow flow : catalogue.all(Flow.class))
			if (isCoordinator(flow.getRecipient()))
				flow.getDatasets().forEach(dataset -> flows.putIfAbsent(dataset, flow));
	}

	private static boolean isTable(Requirement requirement) {
		return requirement.getFramework() != null && FRAMEWORK.equals(requirement.getFramework().getId());
	}

	private static boolean isCoordinator(Agency agency) {
		return agency != null && AGENCY.equals(agency.getId());
	}

	/** The tables, by their numbers. */
	List<Requirement> tables() {
		return tables;
	}

	/** The table of a number, such as M4, or of an identifier. */
	Optional<Requirement> table(String written) {
		return tables.stream().filter(table -> number(table).equalsIgnoreCase(written) || written.equals(table.getId())).findFirst();
	}

	/** The number that COMESA gave a table; its identifier where it has none. */
	static String number(Requirement table) {
		return LocalIdentifiers.in(table, NUMBER_SCHEME).orElse(table.getId());
	}

	/** The agency of an identifier or acronym. */
	Optional<Agency> agency(String written) {
		return catalogue.find(Agency.class, written).or(() -> catalogue.all(Agency.class).stream()
				.filter(agency -> written.equalsIgnoreCase(agency.getAcronym())).findFirst());
	}

	/** The acronyms of the agencies that there are, in their order. */
	List<String> acronyms() {
		return catalogue.all(Agency.class).stream().map(Agency::getAcronym).filter(Objects::nonNull).sorted().toList();
	}

	/** The flow by which a dataset reaches the coordination mechanism; empty where none does. */
	Optional<Flow> flow(Dataset dataset) {
		return Optional.ofNullable(flows.get(dataset));
	}

	/** Whether the coordination mechanism has the data: it is its own, or it is delivered to it. */
	boolean has(Dataset dataset) {
		return flows.containsKey(dataset) || isCoordinator(Owners.of(dataset).orElse(null));
	}
}
