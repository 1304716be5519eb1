// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.data.ui.internal.transmit;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

import org.orodha.core.catalogue.Catalogue;
import org.orodha.data.delivery.DueTable;
import org.orodha.data.delivery.Transmissions;
import org.orodha.model.Requirement;
import org.orodha.model.Transmission;
import org.orodha.ui.internal.text.UiText;

/**
 * A table that was sent to a framework, or that is due and was not sent.
 *
 * @param sent that it was sent; null where it is due
 * @param due  that it is due; null where it was sent
 */
public record SentLine(Requirement requirement, Transmission sent, DueTable due) {

	/** What is due and was not sent, then what was sent, the latest first. */
	static List<SentLine> of(Catalogue catalogue, Requirement requirement, LocalDate day) {
		List<SentLine> lines = new ArrayList<>();
		Transmissions.missing(catalogue, day).stream().filter(table -> table.requirement() == requirement)
				.map(table -> new SentLine(requirement, null, table)).forEach(lines::add);
		requirement.getTransmissions().reversed().stream().map(sent -> new SentLine(requirement, sent, null)).forEach(lines::add);
		return lines;
	}

	static Comparator<SentLine> byDay() {
		return Comparator.comparing(SentLine::day, Comparator.nullsFirst(Comparator.naturalOrder()));
	}

	/** The period that the table is about. */
	public String period() {
		return sent == null ? due.period() : sent.getPeriod();
	}

	/** What became of it, as the user reads it. */
	public String state() {
		return sent == null ? TransmitText.text("state.due", UiText.day(due.due()))
				: TransmitText.text("state." + Transmissions.state(requirement, sent));
	}

	/** Whether the framework can still acknowledge it. */
	boolean isToAcknowledge() {
		return sent != null && sent.getAcknowledged() == null && !Transmissions.isRevised(requirement, sent);
	}

	private LocalDate day() {
		return sent == null ? due.due() : sent.getSent();
	}
}
