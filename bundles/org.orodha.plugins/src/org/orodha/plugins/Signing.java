// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.plugins;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.KeyStore.PasswordProtection;
import java.security.KeyStore.PrivateKeyEntry;
import java.util.Base64;
import java.util.Collections;
import java.util.List;
import java.util.zip.ZipFile;

import org.orodha.core.files.AtomicFile;
import org.orodha.core.files.AtomicFile.Readers;
import org.orodha.plugins.internal.KeyTool;
import org.orodha.plugins.internal.SigningFailures;

import jdk.security.jarsigner.JarSigner;

/**
 * Keys of publishers and signatures of plug-ins, made by Java's own tools.
 *
 * @since 1.0
 */
public final class Signing {

	private static final String ALIAS = "publisher";

	private Signing() {
	}

	/**
	 * Makes a key with a certificate that others need to trust the publisher.
	 *
	 * @param store    where the key is kept, a file in PKCS 12 that is not there yet
	 * @param name     of the publisher
	 * @param days     how long the certificate is valid
	 * @param password protects the key; at least 6 characters
	 * @return where the certificate was written, beside the key
	 */
	public static Path makeKey(Path store, String name, int days, char[] password) throws IOException, PluginException {
		if (Files.exists(store))
			throw SigningFailures.of(store, null, "key.exists");
		new KeyTool(store, ALIAS).makeKey(name, days, new String(password));
		Path certificate = store.resolveSibling(store.getFileName().toString().replaceFirst("\\.[^.]*$", "") + ".pem");
		String encoded;
		try {
			encoded = Base64.getMimeEncoder(64, new byte[] { '\n' }).encodeToString(entry(store, password).getCertificate().getEncoded());
		} catch (GeneralSecurityException failure) {
			throw SigningFailures.of(store, failure, "key.broken", failure.getMessage());
		}
		AtomicFile.write(certificate, Readers.USUAL,
				AtomicFile.Content.of("-----BEGIN CERTIFICATE-----\n" + encoded + "\n-----END CERTIFICATE-----\n"));
		return certificate;
	}

	/**
	 * Signs a jar in place.
	 *
	 * @throws PluginException where the key cannot be read or the jar cannot be signed
	 */
	public static void sign(Path jar, Path store, char[] password) throws IOException, PluginException {
		if (!Files.isRegularFile(jar))
			throw SigningFailures.of(jar, null, "jar.none");
		PrivateKeyEntry entry = entry(store, password);
		try (ZipFile unsigned = new ZipFile(jar.toFile());
				AtomicFile signed = AtomicFile.beside(jar, Readers.USUAL)) {
			JarSigner signer = new JarSigner.Builder(entry).signerName("ORODHA").digestAlgorithm("SHA-256").build();
			signed.write(out -> sign(signer, unsigned, out));
			signed.complete();
		} catch (NoClassDefFoundError runtimeOnly) {
			throw SigningFailures.of(jar, runtimeOnly, "sign.jdk");
		} catch (GeneralSecurityException | RuntimeException failure) {
			throw SigningFailures.of(jar, failure, "sign.failed", failure.getMessage());
		}
	}

	private static void sign(JarSigner signer, ZipFile unsigned, OutputStream out) {
		signer.sign(unsigned, new FilterOutputStream(out) {
			@Override
			public void write(byte[] bytes, int from, int length) throws IOException {
				out.write(bytes, from, length);
			}

			@Override
			public void close() throws IOException {
				flush();
			}
		});
	}

	private static PrivateKeyEntry entry(Path store, char[] password) throws IOException, PluginException {
		if (!Files.isRegularFile(store))
			throw SigningFailures.of(store, null, "key.none");
		try (InputStream in = Files.newInputStream(store)) {
			KeyStore keys = KeyStore.getInstance("PKCS12");
			keys.load(in, password);
			List<String> aliases = Collections.list(keys.aliases());
			for (String alias : aliases)
				if (keys.getEntry(alias, new PasswordProtection(password)) instanceof PrivateKeyEntry entry)
					return entry;
			throw SigningFailures.of(store, null, "key.empty");
		} catch (IOException | GeneralSecurityException wrong) {
			throw SigningFailures.of(store, wrong, "key.broken", wrong.getMessage());
		}
	}
}
