// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.data.internal.harmonise;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;

/** Checksums of files. */
public final class Checksums {

	private static final int BUFFER = 1 << 16;

	private Checksums() {
	}

	/** The SHA-256 checksum in hexadecimal. */
	public static String sha256(Path file, IProgressMonitor monitor) throws IOException {
		try (InputStream in = Files.newInputStream(file)) {
			MessageDigest digest = MessageDigest.getInstance("SHA-256");
			byte[] buffer = new byte[BUFFER];
			for (int length = in.read(buffer); length >= 0; length = in.read(buffer)) {
				digest.update(buffer, 0, length);
				if (monitor.isCanceled())
					throw new OperationCanceledException();
			}
			return HexFormat.of().formatHex(digest.digest());
		} catch (NoSuchAlgorithmException everyJavaHasIt) {
			throw new IllegalStateException(everyJavaHasIt);
		}
	}
}
