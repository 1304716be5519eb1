// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.core.files;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/** What is done to folders. */
public final class Folders {

	private Folders() {
	}

	/** Makes renames in a folder last. Windows cannot open a folder and needs no such step. */
	public static void force(Path folder) throws IOException {
		if (System.getProperty("os.name").startsWith("Windows") || !Files.isDirectory(folder))
			return;
		try (FileChannel channel = FileChannel.open(folder, StandardOpenOption.READ)) {
			channel.force(true);
		}
	}
}
