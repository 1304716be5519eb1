// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.core.files;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.core.runtime.SubMonitor;

/** SHA-256 checksums, written in hexadecimal. */
public final class Sha256 {

	private static final int BUFFER = 1 << 20;
	private static final int TICKS = 1000;

	private final MessageDigest digest;

	/** Begins a checksum of nothing. */
	public Sha256() {
		try {
			digest = MessageDigest.getInstance("SHA-256");
		} catch (NoSuchAlgorithmException everyJavaHasIt) {
			throw new IllegalStateException(everyJavaHasIt);
		}
	}

	/** Adds a text, as UTF-8. */
	public Sha256 add(String text) {
		digest.update(text.getBytes(StandardCharsets.UTF_8));
		return this;
	}

	/** The checksum of what was added since the last one. */
	public String hex() {
		return HexFormat.of().formatHex(digest.digest());
	}

	/** The checksum of bytes in memory. */
	public static String of(byte[] content) {
		Sha256 checksum = new Sha256();
		checksum.digest.update(content);
		return checksum.hex();
	}

	/**
	 * The checksum of a file of any size.
	 *
	 * @throws OperationCanceledException where the monitor was cancelled
	 */
	public static String of(Path file, IProgressMonitor monitor) throws IOException {
		return copy(file, OutputStream.nullOutputStream(), monitor);
	}

	/**
	 * Copies a file of any size.
	 *
	 * @return its checksum
	 * @throws OperationCanceledException where the monitor was cancelled
	 */
	public static String copy(Path file, OutputStream out, IProgressMonitor monitor) throws IOException {
		long size = Math.max(1, Files.size(file));
		SubMonitor progress = SubMonitor.convert(monitor, TICKS);
		Sha256 checksum = new Sha256();
		byte[] buffer = new byte[BUFFER];
		long done = 0;
		try (InputStream in = Files.newInputStream(file)) {
			for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
				progress.checkCanceled();
				checksum.digest.update(buffer, 0, read);
				out.write(buffer, 0, read);
				long ticks = Math.min(TICKS, (done + read) * TICKS / size) - Math.min(TICKS, done * TICKS / size);
				progress.worked((int) ticks);
				done += read;
			}
		}
		return checksum.hex();
	}
}
