// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.data.internal.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.orodha.engine.EngineException;

/** The rows of a file that break rules of several kinds, in their order; one that breaks two kinds comes twice. */
final class MergedBreakingRows implements AutoCloseable {

	private final List<BreakingRows> kinds = new ArrayList<>();
	private BreakingRows present;

	/** @param more the rows of one kind, which this closes */
	void add(BreakingRows more) {
		kinds.add(more);
	}

	/** Goes to the next row; false after the last. */
	boolean next() throws EngineException {
		if (present != null)
			present.next();
		present = kinds.get(0);
		for (BreakingRows other : kinds)
			if (other.record() < present.record())
				present = other;
		return present.record() < Long.MAX_VALUE;
	}

	/** The number of the present row in the file, from 1. */
	long record() {
		return present.record();
	}

	/** The values of the present row by column name: all that the rules tell. */
	Map<String, String> values() throws EngineException {
		return present.values();
	}

	/** The rules that the present row breaks. */
	List<RowCheck> rules() throws EngineException {
		return present.rules();
	}

	@Override
	public void close() {
		kinds.forEach(BreakingRows::close);
	}
}
