// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.data.delivery;

import java.io.Closeable;
import java.io.IOException;
import java.util.List;

import org.orodha.core.catalogue.Attachments.Batch;
import org.orodha.model.time.TimePeriod;

/** Files that were copied and not received yet. Closing it removes them, unless they were received. */
public final class Incoming implements Closeable {

	/**
	 * A copied file.
	 *
	 * @param name     as it was sent
	 * @param stored   as it is kept
	 * @param size     in bytes
	 * @param checksum the SHA-256 checksum in hexadecimal
	 */
	public record File(String name, String stored, long size, String checksum) {
	}

	private final Receipt receipt;
	private final TimePeriod period;
	private final List<File> files;
	private final Batch batch;

	Incoming(Receipt receipt, TimePeriod period, List<File> files, Batch batch) {
		this.receipt = receipt;
		this.period = period;
		this.files = List.copyOf(files);
		this.batch = batch;
	}

	/** What came in. */
	public Receipt receipt() {
		return receipt;
	}

	/** The period that it is for. */
	public TimePeriod period() {
		return period;
	}

	/** The copied files. */
	public List<File> files() {
		return files;
	}

	void complete(String folder) throws IOException {
		batch.complete(folder);
	}

	@Override
	public void close() throws IOException {
		batch.close();
	}
}
