// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.tables;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.orodha.core.text.Messages;

/**
 * What became of all lines of a file, so that no row gets lost without a word.
 *
 * @param lines  how many lines the file has; rows of a sheet
 * @param rows   how many rows of data were read, each of which begins on a line of its own
 * @param others how many lines are what else; without those that there are none of
 */
public record LineBalance(long lines, long rows, Map<LineUse, Long> others) {

	private static final Messages MESSAGES = Messages.of(LineBalance.class);

	public LineBalance {
		Map<LineUse, Long> copy = new EnumMap<>(LineUse.class);
		others.forEach((use, count) -> {
			if (count != 0)
				copy.put(use, count);
		});
		others = Collections.unmodifiableMap(copy);
	}

	/** The balance of several files together. */
	public static LineBalance sum(Collection<LineBalance> balances) {
		Map<LineUse, Long> others = new EnumMap<>(LineUse.class);
		balances.forEach(each -> each.others.forEach((use, count) -> others.merge(use, count, Long::sum)));
		return new LineBalance(balances.stream().mapToLong(LineBalance::lines).sum(),
				balances.stream().mapToLong(LineBalance::rows).sum(), others);
	}

	/** How many lines are of a use. */
	public long count(LineUse use) {
		return others.getOrDefault(use, 0L);
	}

	/** The same where so many of the rows are broken and not read. */
	public LineBalance without(long broken) {
		Map<LineUse, Long> more = new EnumMap<>(LineUse.class);
		more.putAll(others);
		more.merge(LineUse.BROKEN, broken, Long::sum);
		return new LineBalance(lines, rows - broken, more);
	}

	/** Whether every line is accounted for. */
	public boolean isEven() {
		return lines == rows + others.values().stream().mapToLong(Long::longValue).sum();
	}

	/** The balance in the reader's language, such as {@code lines: 9003 = rows: 9000 + column names: 1 + blank: 2}. */
	public String text() {
		return text(MESSAGES);
	}

	/** The balance in another language than the program's. */
	public String text(Locale language) {
		return text(MESSAGES.in(language));
	}

	private String text(Messages words) {
		List<String> parts = new ArrayList<>(List.of(words.text("rows", rows)));
		others.forEach((use, count) -> parts.add(words.text("use." + use.key(), count)));
		return words.text("lines", lines, String.join(" + ", parts));
	}
}
