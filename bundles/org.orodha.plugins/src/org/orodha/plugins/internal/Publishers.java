// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.plugins.internal;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.cert.CertificateException;
import java.security.cert.X509Certificate;
import java.util.ArrayList;
import java.util.List;

import org.orodha.core.files.OwnerOnly;
import org.orodha.plugins.Fingerprint;
import org.orodha.plugins.PluginException;
import org.orodha.plugins.Publisher;

/** Whom the user trusts, and whom the administrator said to trust. */
public final class Publishers {

	private final List<Path> administrators;
	private final Path own;

	Publishers(List<Path> administrators, Path own) {
		this.administrators = administrators;
		this.own = own;
	}

	/** Trusts the holder of a certificate. */
	public Publisher trust(Path file) throws IOException, PluginException {
		return trust(certificate(file), file);
	}

	/** @param file that the certificate is from */
	Publisher trust(X509Certificate certificate, Path file) throws IOException, PluginException {
		try {
			byte[] encoded = certificate.getEncoded();
			OwnerOnly.folders(own);
			Files.write(own.resolve(Certificates.fingerprint(certificate) + ".cer"), encoded);
			return publisher(certificate, false);
		} catch (CertificateException broken) {
			throw broken(file, broken);
		}
	}

	/** Whom a certificate is for. */
	public Publisher read(Path file) throws IOException, PluginException {
		return publisher(certificate(file), false);
	}

	private static X509Certificate certificate(Path file) throws IOException, PluginException {
		if (!Files.isRegularFile(file))
			throw PluginRule.UNUSABLE.failure(file.toString(), null, "certificate.none");
		try {
			return Certificates.read(file);
		} catch (CertificateException broken) {
			throw broken(file, broken);
		}
	}

	private static PluginException broken(Path file, CertificateException cause) {
		return PluginRule.UNUSABLE.failure(file.toString(), cause, "certificate.broken", cause.getMessage());
	}

	/** Trusts nobody with that certificate any longer. */
	public void distrust(String fingerprint) throws IOException, PluginException {
		String plain = Fingerprint.plain(fingerprint);
		if (!plain.matches("[0-9a-f]{64}") || !Files.deleteIfExists(own.resolve(plain + ".cer")))
			throw PluginRule.UNUSABLE.failure(null, null, "certificate.unknown", fingerprint);
	}

	/** All who are trusted. */
	public List<Publisher> list() throws IOException {
		List<Publisher> publishers = new ArrayList<>();
		for (Path folder : administrators)
			Certificates.in(folder).forEach(certificate -> publishers.add(publisher(certificate, true)));
		Certificates.in(own).forEach(certificate -> publishers.add(publisher(certificate, false)));
		return publishers;
	}

	private static Publisher publisher(X509Certificate certificate, boolean laidDown) {
		return new Publisher(Certificates.holder(certificate), Certificates.fingerprint(certificate),
				certificate.getNotAfter().toInstant().toString(), laidDown);
	}
}
