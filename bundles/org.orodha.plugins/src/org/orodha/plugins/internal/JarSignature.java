// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.plugins.internal;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Path;
import java.security.CodeSigner;
import java.security.cert.CertPath;
import java.security.cert.X509Certificate;
import java.util.Arrays;
import java.util.Date;
import java.util.Enumeration;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import java.util.regex.Pattern;
import java.util.zip.ZipException;

/** The signature of a jar as Java verifies it: whole, or with what is wrong. */
record JarSignature(State state, CodeSigner signer, String detail) {

	/** What is known of a signature before anybody asks whether its signer is trusted. */
	enum State {
		SIGNED, UNSIGNED, TAMPERED
	}

	private static final Pattern OWN = Pattern.compile("META-INF/(MANIFEST\\.MF|SIG-[^/]*|[^/]+\\.(SF|RSA|DSA|EC))", Pattern.CASE_INSENSITIVE);

	static JarSignature of(Path file) throws IOException {
		try (JarFile jar = new JarFile(file.toFile(), true)) {
			return of(jar);
		} catch (SecurityException changed) {
			return tampered("signature.changed", file.getFileName(), changed.getMessage());
		} catch (ZipException broken) {
			return tampered("jar.broken", broken.getMessage());
		}
	}

	private static JarSignature of(JarFile jar) throws IOException {
		Set<CodeSigner> common = null;
		String unsigned = null;
		boolean hasSignature = false;
		for (Enumeration<JarEntry> entries = jar.entries(); entries.hasMoreElements();) {
			JarEntry entry = entries.nextElement();
			read(jar, entry);
			if (OWN.matcher(entry.getName()).matches()) {
				hasSignature |= entry.getName().toUpperCase(Locale.ROOT).endsWith(".SF");
				continue;
			}
			if (entry.isDirectory())
				continue;
			if (entry.getCodeSigners() == null) {
				unsigned = entry.getName();
				continue;
			}
			Set<CodeSigner> signers = new LinkedHashSet<>(Arrays.asList(entry.getCodeSigners()));
			if (common == null)
				common = signers;
			else
				common.retainAll(signers);
		}
		if (common == null)
			return hasSignature ? tampered("signature.invalid") : new JarSignature(State.UNSIGNED, null, "");
		if (unsigned != null)
			return tampered("signature.added", unsigned);
		Optional<String> missing = missing(jar);
		if (missing.isPresent())
			return tampered("signature.removed", missing.get());
		return common.isEmpty() ? tampered("signature.several") : new JarSignature(State.SIGNED, common.iterator().next(), "");
	}

	private static JarSignature tampered(String key, Object... values) {
		return new JarSignature(State.TAMPERED, null, PluginTexts.text(key, values));
	}

	private static void read(JarFile jar, JarEntry entry) throws IOException {
		try (InputStream in = jar.getInputStream(entry)) {
			in.transferTo(OutputStream.nullOutputStream());
		}
	}

	private static Optional<String> missing(JarFile jar) throws IOException {
		return jar.getManifest().getEntries().keySet().stream().filter(name -> jar.getEntry(name) == null).sorted().findFirst();
	}

	CertPath path() {
		return signer.getSignerCertPath();
	}

	X509Certificate certificate() {
		return (X509Certificate) path().getCertificates().getFirst();
	}

	/** When it was signed as far as somebody else bears witness, else now. */
	Date time() {
		return signer.getTimestamp() == null ? new Date() : signer.getTimestamp().getTimestamp();
	}
}
