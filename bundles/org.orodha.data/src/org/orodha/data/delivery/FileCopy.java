// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.data.delivery;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;

import org.eclipse.core.runtime.SubMonitor;
import org.orodha.core.catalogue.Attachments.Batch;
import org.orodha.core.files.PortableNames;
import org.orodha.core.files.Sha256;
import org.orodha.core.text.Messages;
import org.orodha.core.text.StorableText;

/** Copies files of any size in one pass, with their checksums. */
final class FileCopy {

	private static final Messages MESSAGES = Messages.of(FileCopy.class);

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
		batch.write(storedName(file), out -> checksum[0] = Sha256.copy(file, out, progress));
		BasicFileAttributes after = Files.readAttributes(file, BasicFileAttributes.class);
		if (before.size() != after.size() || !before.lastModifiedTime().equals(after.lastModifiedTime()))
			throw DeliveryException.at(file.toString(), MESSAGES.text("file.growing"), null);
		return new Incoming.File(StorableText.of(file.getFileName().toString()), storedName(file), before.size(), checksum[0]);
	}
}
