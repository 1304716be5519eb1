// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.sop.ui.internal.work;

import java.time.LocalDate;
import java.util.stream.Collectors;

import org.orodha.core.text.Messages;
import org.orodha.sop.work.ICalendar;
import org.orodha.sop.work.WorkItem;
import org.orodha.ui.OpenCatalogue;

/** The texts about what is due. */
final class WorkText {

	private static final Messages MESSAGES = Messages.of(WorkText.class);

	private WorkText() {
	}

	static String text(String key, Object... values) {
		return MESSAGES.text(key, values);
	}

	/** What is to be done. */
	static String title(WorkItem item, OpenCatalogue catalogue) {
		return ICalendar.title(item, catalogue.catalogue());
	}

	/** Who is to do it. */
	static String who(WorkItem item, OpenCatalogue catalogue) {
		if (!item.roles().isEmpty())
			return item.roles().stream().map(catalogue::label).collect(Collectors.joining(", "));
		return item.agency() == null ? "" : catalogue.label(item.agency());
	}

	/** How near it is. */
	static String urgency(WorkItem item, LocalDate on) {
		return item.daysLate(on) > 0 ? text("late.days", item.daysLate(on)) : text("urgency." + item.urgency(on));
	}
}
