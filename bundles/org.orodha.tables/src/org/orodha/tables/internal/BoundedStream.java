// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.tables.internal;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.function.LongSupplier;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/** A stream out of an archive that ends with an error before it fills memory or disk. */
final class BoundedStream extends FilterInputStream {

	private static final long FREE = 32L << 20;

	private final long limit;
	private final int ratio;
	private final LongSupplier packed;
	private long count;

	/** It unpacks to more than is allowed. */
	static final class BombException extends IOException {

		private static final long serialVersionUID = 1L;

		private final long unpacked;
		private final long packed;

		BombException(long unpacked, long packed) {
			super(unpacked + " bytes from " + packed);
			this.unpacked = unpacked;
			this.packed = packed;
		}

		long unpacked() {
			return unpacked;
		}

		long packed() {
			return packed;
		}
	}

	/** @param packed how many packed bytes the stream's content has, as far as known */
	BoundedStream(InputStream stream, long limit, int ratio, LongSupplier packed) {
		super(stream);
		this.limit = limit;
		this.ratio = ratio;
		this.packed = packed;
	}

	/**
	 * An entry of an archive. What it says of its own size is believed: it is refused before anything is unpacked, and broken
	 * where more than that comes.
	 */
	static BoundedStream of(ZipFile zip, ZipEntry entry, long limit, int ratio) throws IOException {
		long size = entry.getSize();
		if (size > limit || size > FREE && size / ratio > Math.max(1, entry.getCompressedSize()))
			throw new BombException(size, entry.getCompressedSize());
		return new BoundedStream(zip.getInputStream(entry), size < 0 ? limit : size, ratio, entry::getCompressedSize);
	}

	@Override
	public int read() throws IOException {
		int value = super.read();
		count(value < 0 ? 0 : 1);
		return value;
	}

	@Override
	public int read(byte[] bytes, int offset, int length) throws IOException {
		int read = super.read(bytes, offset, length);
		count(read);
		return read;
	}

	private void count(int read) throws IOException {
		count += Math.max(0, read);
		if (count > limit || count > FREE && count / ratio > Math.max(1, packed.getAsLong()))
			throw new BombException(count, packed.getAsLong());
	}
}
