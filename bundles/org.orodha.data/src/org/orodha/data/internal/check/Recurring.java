// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.data.internal.check;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

import org.orodha.engine.Cursor;
import org.orodha.engine.Engine;
import org.orodha.engine.EngineException;

/**
 * Finds the fingerprints that occur more than once among those of all rows, without keeping them. They pass twice: the first time
 * each sets one bit of many, and those that find their bit set are noted, the second time the noted ones are counted. Where there
 * are so many that the bits would take too much memory, only a part of them is looked at in one go.
 */
final class Recurring {

	/** Fingerprints have so many bits, the sign being none of them. */
	private static final int LENGTH = Long.SIZE - 1;
	/** How many bits there are for each fingerprint. */
	private static final int BITS = 8;
	/** How many fingerprints are looked at in one go, in 64 megabytes of memory. */
	private static final long PART = 1L << 26;

	private final Engine engine;
	private final String fingerprints;
	private final long others;
	private final long part;
	private final int bits;
	private final int most;

	/**
	 * @param others which of a fingerprint's lowest bits tell the part that it belongs to
	 * @param part   the part that is looked at
	 * @param size   about how many fingerprints belong to it
	 * @param many   so many that recur are too many
	 */
	private Recurring(Engine engine, String fingerprints, long others, long part, long size, int many) {
		this.engine = engine;
		this.fingerprints = fingerprints;
		this.others = others;
		this.part = part;
		this.bits = Long.SIZE - Long.numberOfLeadingZeros(size * BITS - 1);
		this.most = (int) (size / BITS) + many;
	}

	/**
	 * The fingerprints that recur.
	 *
	 * @param fingerprints a query for the fingerprints
	 * @param many         so many are too many to tell
	 * @return empty where there are too many
	 * @see org.orodha.engine.SqlDialect#fingerprint
	 */
	static Optional<List<Long>> of(Engine engine, String fingerprints, int many) throws EngineException {
		return of(engine, fingerprints, many, PART);
	}

	/** @param atOnce how many fingerprints are looked at in one go */
	static Optional<List<Long>> of(Engine engine, String fingerprints, int many, long atOnce) throws EngineException {
		long count;
		try (Cursor counted = engine.query("select count(*) from (" + fingerprints + ") as f")) {
			counted.next();
			count = counted.number(0);
		}
		long parts = Long.highestOneBit(Math.max(1, (count - 1) / atOnce * 2));
		List<Long> found = new ArrayList<>();
		for (long part = 0; part < parts && found.size() < many; part++) {
			Recurring recurring = new Recurring(engine, fingerprints, parts - 1, part, Math.max(1, count / parts), many);
			Optional<long[]> noted = recurring.noted();
			if (noted.isEmpty())
				return Optional.empty();
			recurring.count(noted.get(), found, many);
		}
		return found.size() < many ? Optional.of(found) : Optional.empty();
	}

	/** The fingerprints whose bit another one had set, in ascending order; empty where even by chance there are not so many. */
	private Optional<long[]> noted() throws EngineException {
		long[] set = new long[1 << Math.max(0, bits - 6)];
		long[] noted = new long[1 << 10];
		int count = 0;
		try (Cursor cursor = engine.query(fingerprints)) {
			while (cursor.next()) {
				long fingerprint = cursor.number(0);
				if ((fingerprint & others) != part)
					continue;
				long bit = fingerprint >>> LENGTH - bits;
				int word = (int) (bit >>> 6);
				if ((set[word] & 1L << bit) == 0)
					set[word] |= 1L << bit;
				else if (count == most)
					return Optional.empty();
				else {
					if (count == noted.length)
						noted = Arrays.copyOf(noted, Math.min(2 * count, most));
					noted[count++] = fingerprint;
				}
			}
		}
		Arrays.sort(noted, 0, count);
		return Optional.of(Arrays.copyOf(noted, count));
	}

	/**
	 * Adds the noted ones that occur more than once.
	 *
	 * @param noted in ascending order
	 */
	private void count(long[] noted, List<Long> found, int many) throws EngineException {
		int shift = LENGTH - (Integer.SIZE - Integer.numberOfLeadingZeros(noted.length));
		int[] begins = begins(noted, shift);
		byte[] times = new byte[noted.length];
		try (Cursor cursor = engine.query(fingerprints)) {
			while (found.size() < many && cursor.next()) {
				long fingerprint = cursor.number(0);
				int group = (int) (fingerprint >>> shift);
				int end = begins[group + 1];
				for (int at = begins[group]; at < end; at++)
					if (noted[at] == fingerprint) {
						if (times[at] < 2 && ++times[at] == 2)
							found.add(fingerprint);
						break;
					}
			}
		}
	}

	/** Where those begin that have the same highest bits, for each value of these, and the end of all. */
	private static int[] begins(long[] noted, int shift) {
		int[] begins = new int[(1 << LENGTH - shift) + 1];
		for (long fingerprint : noted)
			begins[(int) (fingerprint >>> shift) + 1]++;
		for (int group = 1; group < begins.length; group++)
			begins[group] += begins[group - 1];
		return begins;
	}
}
