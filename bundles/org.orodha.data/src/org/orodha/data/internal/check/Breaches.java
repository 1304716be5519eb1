package org.orodha.data.internal.check;

import java.util.Arrays;

/** Which rules the rows of certain contents break, with some twenty bytes for each row. */
final class Breaches {

	private static final int FIRST = 1 << 10;

	private final int masks;
	private long[] hashes = new long[FIRST];
	private long[] bits;
	private int size;

	/** @param masks how many numbers of 62 bits tell the rules that a row breaks */
	Breaches(int masks) {
		this.masks = masks;
		bits = new long[FIRST * masks];
	}

	/** Notes the rules, at least one, that rows with a content break. */
	void put(long hash, long... broken) {
		if (2 * size >= hashes.length)
			grow();
		int slot = slot(hash);
		if (isFree(slot))
			size++;
		hashes[slot] = hash;
		System.arraycopy(broken, 0, bits, slot * masks, masks);
	}

	/** The rules that rows with a content break; null where they break none. */
	long[] get(long hash) {
		int slot = slot(hash);
		return isFree(slot) ? null : Arrays.copyOfRange(bits, slot * masks, (slot + 1) * masks);
	}

	private int slot(long hash) {
		int slot = (int) hash & hashes.length - 1;
		while (hashes[slot] != hash && !isFree(slot))
			slot = slot + 1 & hashes.length - 1;
		return slot;
	}

	private boolean isFree(int slot) {
		for (int mask = slot * masks; mask < (slot + 1) * masks; mask++)
			if (bits[mask] != 0)
				return false;
		return true;
	}

	private void grow() {
		long[] oldHashes = hashes;
		long[] oldBits = bits;
		hashes = new long[2 * oldHashes.length];
		bits = new long[2 * oldBits.length];
		size = 0;
		for (int slot = 0; slot < oldHashes.length; slot++) {
			long[] broken = Arrays.copyOfRange(oldBits, slot * masks, (slot + 1) * masks);
			if (Arrays.stream(broken).anyMatch(value -> value != 0))
				put(oldHashes[slot], broken);
		}
	}
}
