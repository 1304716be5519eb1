// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.plugins.internal;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

import org.orodha.plugins.PluginException;

/** Java's {@code keytool}, which comes with every Java runtime. */
public record KeyTool(Path store, String alias) {

	private static final String PASSWORD = "ORODHA_KEY_PASSWORD";

	/** Makes a key and a certificate that it signs itself. */
	public void makeKey(String name, int days, String password) throws IOException, PluginException {
		if (store.toAbsolutePath().getParent() != null)
			Files.createDirectories(store.toAbsolutePath().getParent());
		run(password, "-genkeypair", "-alias", alias, "-keyalg", "EC", "-groupname", "secp384r1", "-sigalg", "SHA384withECDSA", "-validity",
				Integer.toString(days), "-dname", "CN=" + name.replaceAll("([,+=\"<>;#\\\\])", "\\\\$1"), "-ext", "KeyUsage=digitalSignature",
				"-ext", "ExtendedKeyUsage=codeSigning");
	}

	private void run(String password, String... arguments) throws IOException, PluginException {
		String tool = Path.of(System.getProperty("java.home"), "bin", "keytool").toString();
		ProcessBuilder builder = new ProcessBuilder(Stream.of(List.of(tool), List.of(arguments),
				List.of("-keystore", store.toString(), "-storetype", "PKCS12", "-storepass:env", PASSWORD)).flatMap(List::stream).toList());
		builder.environment().put(PASSWORD, password);
		builder.redirectErrorStream(true);
		Process process = builder.start();
		process.getOutputStream().close();
		String told = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
		try {
			if (process.waitFor() != 0)
				throw SigningFailures.of(store, null, "key.failed", told.strip());
		} catch (InterruptedException hurried) {
			process.destroy();
			Thread.currentThread().interrupt();
			throw new InterruptedIOException(store.toString());
		}
	}
}
