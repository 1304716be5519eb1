// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.sop.flow;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;

import org.orodha.core.catalogue.Catalogue;
import org.orodha.core.text.Labels;
import org.orodha.core.text.NaturalOrder;
import org.orodha.model.Agency;

/**
 * Which agency sends data to which, and how the law stands to that on a day. Agencies stand by what they are called.
 *
 * @param day   the day
 * @param cells what goes from one to another, by sender and then recipient; nothing where nothing goes
 * @since 1.0
 */
public record FlowMatrix(LocalDate day, List<Cell> cells) {

	/**
	 * What goes from one agency to another.
	 *
	 * @param sender    empty where flows do not name one
	 * @param recipient empty for the public
	 * @param flows     at least one
	 * @since 1.0
	 */
	public record Cell(Optional<Agency> sender, Optional<Agency> recipient, List<FlowStanding> flows) {

		public Cell {
			flows = List.copyOf(flows);
		}

		/** Those that no instrument in force lets pass. */
		public List<FlowStanding> withoutInstrument() {
			return those(FlowStanding::isWithoutInstrument);
		}

		/** Those whose instrument ends soon. */
		public List<FlowStanding> ending() {
			return those(FlowStanding::isEnding);
		}

		/** Those whose instrument lacks a party. */
		public List<FlowStanding> lackingParties() {
			return those(flow -> !flow.missing().isEmpty());
		}

		private List<FlowStanding> those(Predicate<FlowStanding> wanted) {
			return flows.stream().filter(wanted).toList();
		}
	}

	private record Pair(Optional<Agency> sender, Optional<Agency> recipient) {
	}

	public FlowMatrix {
		cells = List.copyOf(cells);
	}

	/** The flows of a catalogue that are not deprecated. @param day the day on which the law is looked at */
	public static FlowMatrix of(Catalogue catalogue, LocalDate day) {
		Map<Pair, List<FlowStanding>> flows = new LinkedHashMap<>();
		for (FlowState state : Flows.on(catalogue, day)) {
			Pair pair = new Pair(Optional.ofNullable(state.flow().getSender()),
					state.flow().isPublished() ? Optional.empty() : Optional.ofNullable(state.flow().getRecipient()));
			flows.computeIfAbsent(pair, any -> new ArrayList<>()).add(FlowStanding.of(state, day));
		}
		List<Cell> cells = new ArrayList<>();
		flows.forEach((pair, standing) -> cells.add(new Cell(pair.sender(), pair.recipient(), standing)));
		cells.sort(Comparator.comparing(Cell::sender, byName()).thenComparing(Cell::recipient, byName()));
		return new FlowMatrix(day, cells);
	}

	/** In the order of names; what has none stands last. */
	private static Comparator<Optional<Agency>> byName() {
		return Comparator.comparing((Optional<Agency> agency) -> agency.isEmpty())
				.thenComparing(agency -> agency.map(Labels::called).orElse(""), NaturalOrder.ofNames());
	}

	/** The senders, each once. */
	public List<Optional<Agency>> senders() {
		return cells.stream().map(Cell::sender).distinct().sorted(byName()).toList();
	}

	/** The recipients, each once; the public last. */
	public List<Optional<Agency>> recipients() {
		return cells.stream().map(Cell::recipient).distinct().sorted(byName()).toList();
	}

	/** What goes from one to another. */
	public Optional<Cell> cell(Optional<Agency> sender, Optional<Agency> recipient) {
		return cells.stream().filter(cell -> cell.sender().equals(sender) && cell.recipient().equals(recipient)).findFirst();
	}
}
