// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.data.delivery;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

import org.eclipse.core.runtime.SubMonitor;
import org.orodha.core.catalogue.Attachments.Batch;
import org.orodha.core.files.PortableNames;
import org.orodha.core.text.Messages;
import org.orodha.core.text.StorableText;

/** Copies and reads files of any size in one pass, with their checksums. */
final class FileCopy {

	private static final Messages MESSAGES = Messages.of(FileCopy.class);
	private static final int BUFFER = 1 << 20;
	private static final int TICKS = 1000;

	private FileCopy() {
	}

	/** The name under which a file is kept: one that every file system takes, and that is not hidden. */
	static String storedName(Path file) {
		return PortableNames.of(StorableText.of(file.getFileName().toString()).replaceAll("[\\p{Cc}\\x{FFFD}<>:\"/\\\\|?*]", "_")
				.replaceAll("^\\.+", "_"));
	}

	static Incoming.File copy(Path file, Batch batch, SubMonitor progress) throws IOException, DeliveryException {
		BasicFileAttributes before = Files.readAttributes(file, BasicFileAttributes.class);
		if (before.size() == 0)
			throw DeliveryException.at(file.toString(), MESSAGES.text("file.empty"), null);
		String[] checksum = new String[1];
		batch.write(storedName(file), out -> checksum[0] = stream(file, out, progress));
		BasicFileAttributes after = Files.readAttributes(file, BasicFileAttributes.class);
		if (before.size() != after.size() || !before.lastModifiedTime().equals(after.lastModifiedTime()))
			throw DeliveryException.at(file.toString(), MESSAGES.text("file.growing"), null);
		return new Incoming.File(StorableText.of(file.getFileName().toString()), storedName(file), before.size(), checksum[0]);
	}

	/** The SHA-256 checksum of a file in hexadecimal. */
	static String checksum(Path file, SubMonitor progress) throws IOException {
		return stream(file, OutputStream.nullOutputStream(), progress);
	}

	private static String stream(Path file, OutputStream out, SubMonitor progress) throws IOException {
		long size = Math.max(1, Files.size(file));
		progress.setWorkRemaining(TICKS);
		MessageDigest digest = sha256();
		byte[] buffer = new byte[BUFFER];
		long done = 0;
		try (InputStream in = Files.newInputStream(file)) {
			for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
				progress.checkCanceled();
				digest.update(buffer, 0, read);
				out.write(buffer, 0, read);
				long ticks = Math.min(TICKS, (done + read) * TICKS / size) - Math.min(TICKS, done * TICKS / size);
				progress.worked((int) ticks);
				done += read;
			}
		}
		return HexFormat.of().formatHex(digest.digest());
	}

	static MessageDigest sha256() {
		try {
			return MessageDigest.getInstance("SHA-256");
		} catch (NoSuchAlgorithmException everyJavaHasIt) {
			throw new IllegalStateException(everyJavaHasIt);
		}
	}
}
