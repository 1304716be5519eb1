// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.tables.internal;

import java.util.EnumMap;
import java.util.Map;
import java.util.function.Consumer;

import org.orodha.core.findings.Finding;
import org.orodha.core.findings.Place;
import org.orodha.core.text.Messages;
import org.orodha.tables.LoadException;
import org.orodha.tables.LoadRule;

/** Tells what is wrong with a file: of each rule the first cases one by one, of the rest how many they are. */
final class FileFindings {

	private static final Messages MESSAGES = Messages.of(FileFindings.class);

	private final Place file;
	private final int limit;
	private final Consumer<Finding> findings;
	private final Map<LoadRule, Integer> shown = new EnumMap<>(LoadRule.class);
	private final Map<LoadRule, Long> more = new EnumMap<>(LoadRule.class);
	private final Map<LoadRule, Long> last = new EnumMap<>(LoadRule.class);

	/** @param limit how many faults of a kind are told one by one */
	FileFindings(Place file, int limit, Consumer<Finding> findings) {
		this.limit = limit;
		this.file = file;
		this.findings = findings;
	}

	/** A fault at a line, told once a line; the key of its message is the rule's name, the line its first value. */
	void tell(LoadRule rule, long line, Object... values) {
		tell(rule, rule.name(), line, values);
	}

	/** A fault at a line with a message of its own. */
	void tell(LoadRule rule, String key, long line, Object... values) {
		if (line == 0 || !Long.valueOf(line).equals(last.put(rule, line)))
			show(rule, key, line, values);
	}

	/** A fault of which a line may have several, each told. */
	void tellEach(LoadRule rule, long line, Object... values) {
		show(rule, rule.name(), line, values);
	}

	/** A fault of a cell; the values of its message are the line, the column and what the cell holds. */
	void tellCell(LoadRule rule, long line, String column, String cell) {
		show(rule, rule.name(), file.row(row(line)).column(column), line, column, cell);
	}

	private void show(LoadRule rule, String key, long line, Object... values) {
		show(rule, key, file.row(row(line)), values);
	}

	private void show(LoadRule rule, String key, Place place, Object... values) {
		if (shown.getOrDefault(rule, 0) >= limit) {
			more.merge(rule, 1L, Long::sum);
			return;
		}
		shown.merge(rule, 1, Integer::sum);
		findings.accept(Finding.of(rule, MESSAGES.text(key, values)).place(place).build());
	}

	/** Tells how many faults were not told one by one. */
	void finish() {
		more.forEach((rule, count) -> findings.accept(
				Finding.of(rule, MESSAGES.text("more", count, MESSAGES.text(rule.name() + ".kind"))).place(file).build()));
	}

	/** The file cannot be loaded. */
	LoadException fatal(LoadRule rule, Throwable cause, String key, Object... values) {
		return new LoadException(rule, file, MESSAGES.text(key, values), cause);
	}

	/** The file cannot be loaded on this machine. */
	LoadException noRoom(Throwable cause, String key, Object... values) {
		return LoadException.noRoom(file, MESSAGES.text(key, values), cause);
	}

	/** The file cannot be loaded because of a line. */
	LoadException fatalAt(LoadRule rule, long line, Throwable cause, String key, Object... values) {
		return new LoadException(rule, file.row(row(line)), MESSAGES.text(key, values), cause);
	}

	private static int row(long line) {
		return (int) Math.min(line, Integer.MAX_VALUE);
	}
}
