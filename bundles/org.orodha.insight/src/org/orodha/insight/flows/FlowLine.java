// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.insight.flows;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;

/**
 * A flow as people read it, in the reader's language.
 *
 * @param id         its identifier
 * @param name       what it is called
 * @param sender     what the agency that sends is called; empty for none
 * @param recipient  who receives it
 * @param datasets   what goes
 * @param law        how the law stands to it: what is missing where something is
 * @param instrument the instrument that it names; empty for none
 * @param until      the last day of that; null where it has none
 * @param marks      how the law stands to it, the worst first; at least one
 * @since 1.0
 */
public record FlowLine(String id, String name, String sender, String recipient, String datasets, String law, String instrument, LocalDate until,
		List<FlowMark> marks) {

	public FlowLine {
		marks = List.copyOf(marks);
	}

	/** The worst of how the law stands to it. */
	public FlowMark worst() {
		return marks.getFirst();
	}

	/** The signs of how the law stands to it. */
	public String signs() {
		return marks.stream().map(FlowMark::sign).collect(Collectors.joining(" "));
	}

	/** All that it says, to look for words in. */
	String text() {
		return String.join(" ", id, name, sender, recipient, datasets, law, instrument);
	}
}
