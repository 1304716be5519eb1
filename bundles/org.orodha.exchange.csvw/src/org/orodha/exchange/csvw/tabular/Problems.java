// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.exchange.csvw.tabular;

import java.util.ArrayList;
import java.util.List;

import org.orodha.core.text.Messages;

/** What is found wrong, in the order in which it is found. Beyond a number, problems are counted only. */
public final class Problems {

	private static final Messages MESSAGES = Messages.of(Problems.class);
	private static final int MOST = 10_000;

	private final List<Problem> all = new ArrayList<>();
	private long errors;
	private long warnings;
	private boolean stopped;

	/** Tells an error of a description. */
	void error(String where, String key, Object... values) {
		add(new Problem(true, where, 0, null, MESSAGES.text(key, values)));
	}

	/** Tells what makes nothing invalid. */
	void warning(String where, String key, Object... values) {
		add(new Problem(false, where, 0, null, MESSAGES.text(key, values)));
	}

	/** Tells an error of a cell or a row. */
	void error(String where, int row, String column, String key, Object... values) {
		add(new Problem(true, where, row, column, MESSAGES.text(key, values)));
	}

	private void add(Problem problem) {
		if (problem.error())
			errors++;
		else
			warnings++;
		if (all.size() < MOST)
			all.add(problem);
	}

	/** Remembers that nothing could be made of the description. */
	void stop() {
		stopped = true;
	}

	/** Whether the description could not be followed at all. */
	public boolean isStopped() {
		return stopped;
	}

	/** The first of them. */
	public List<Problem> all() {
		return List.copyOf(all);
	}

	/** How many errors there are. */
	public long errors() {
		return errors;
	}

	/** How many warnings there are. */
	public long warnings() {
		return warnings;
	}
}
