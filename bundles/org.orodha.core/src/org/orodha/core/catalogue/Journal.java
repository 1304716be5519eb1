// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.core.catalogue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;

import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

import org.orodha.core.files.AtomicFile;
import org.orodha.core.files.AtomicFile.Readers;
import org.orodha.core.files.SettingsFolder;

/**
 * The changes that a saving still has to make. It is signed with a secret from the user's settings and holds for one folder
 * only: what came with somebody else's catalogue is no journal.
 */
record Journal(List<Entry> entries) {

	private static final String MAC = "HmacSHA256";
	private static final int SECRET_BYTES = 32;

	/** The new content of a file lies beside it, or the file is to be deleted. */
	record Entry(boolean deletion, String path) {

		private String line() {
			return (deletion ? "delete " : "replace ") + path;
		}

		private static Entry of(String line) {
			return new Entry(line.startsWith("delete "), line.substring(line.indexOf(' ') + 1));
		}
	}

	/** The journal's content, the signature first. */
	byte[] content(Path folder) throws IOException {
		StringBuilder lines = new StringBuilder();
		entries.forEach(entry -> lines.append(entry.line()).append('\n'));
		return (signature(folder, lines.toString()) + "\n" + lines).getBytes(StandardCharsets.UTF_8);
	}

	/** The journal of that content; empty where this user did not write it on this machine for this folder. */
	static Optional<Journal> read(Path folder, byte[] content) throws IOException {
		String text = new String(content, StandardCharsets.UTF_8);
		int end = text.indexOf('\n');
		if (end < 0)
			return Optional.empty();
		String lines = text.substring(end + 1);
		byte[] expected = signature(folder, lines).getBytes(StandardCharsets.UTF_8);
		if (!MessageDigest.isEqual(expected, text.substring(0, end).getBytes(StandardCharsets.UTF_8)))
			return Optional.empty();
		return Optional.of(new Journal(lines.lines().map(Entry::of).toList()));
	}

	private static String signature(Path folder, String lines) throws IOException {
		try {
			Mac mac = Mac.getInstance(MAC);
			mac.init(new SecretKeySpec(secret(), MAC));
			mac.update(folder.toRealPath().toString().getBytes(StandardCharsets.UTF_8));
			mac.update((byte) '\n');
			return HexFormat.of().formatHex(mac.doFinal(lines.getBytes(StandardCharsets.UTF_8)));
		} catch (GeneralSecurityException impossible) {
			throw new IllegalStateException(impossible);
		}
	}

	/** The secret of this user on this machine; one for this once where there is no place to keep it. */
	private static byte[] secret() throws IOException {
		Path settings = SettingsFolder.path();
		Path file = settings.resolve("journal.key");
		if (!isSecret(file))
			keepNewSecret(settings, file);
		return isSecret(file) ? Files.readAllBytes(file) : newSecret();
	}

	private static boolean isSecret(Path file) throws IOException {
		return Files.isReadable(file) && Files.size(file) == SECRET_BYTES;
	}

	private static void keepNewSecret(Path settings, Path file) throws IOException {
		if (!settings.isAbsolute() || !Files.isWritable(Files.exists(settings) ? settings : settings.getParent()))
			return;
		AtomicFile.write(SettingsFolder.make().resolve(file.getFileName()), Readers.OWNER, out -> out.write(newSecret()));
	}

	private static byte[] newSecret() {
		byte[] secret = new byte[SECRET_BYTES];
		new SecureRandom().nextBytes(secret);
		return secret;
	}
}
