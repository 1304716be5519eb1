// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.plugins.internal;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.cert.CertPath;
import java.security.cert.CertPathValidator;
import java.security.cert.CertificateEncodingException;
import java.security.cert.CertificateException;
import java.security.cert.CertificateFactory;
import java.security.cert.PKIXParameters;
import java.security.cert.TrustAnchor;
import java.security.cert.X509Certificate;
import java.util.ArrayList;
import java.util.Date;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import javax.naming.InvalidNameException;
import javax.naming.ldap.LdapName;
import javax.naming.ldap.Rdn;

import org.orodha.core.files.Sha256;
import org.slf4j.LoggerFactory;

/** Certificates of publishers, as Java reads and verifies them. */
final class Certificates {

	private Certificates() {
	}

	/** The SHA-256 of a certificate in hexadecimal digits, by which persons compare it. */
	static String fingerprint(X509Certificate certificate) {
		try {
			return Sha256.of(certificate.getEncoded());
		} catch (CertificateEncodingException impossible) {
			throw new IllegalStateException(impossible);
		}
	}

	/** The common name of whom a certificate is for. */
	static String holder(X509Certificate certificate) {
		String whole = certificate.getSubjectX500Principal().getName();
		try {
			return new LdapName(whole).getRdns().stream().filter(part -> part.getType().equalsIgnoreCase("CN")).map(Rdn::getValue)
					.map(Object::toString).findFirst().orElse(whole);
		} catch (InvalidNameException odd) {
			return whole;
		}
	}

	static X509Certificate read(Path file) throws IOException, CertificateException {
		try (InputStream in = Files.newInputStream(file)) {
			return (X509Certificate) CertificateFactory.getInstance("X.509").generateCertificate(in);
		}
	}

	/** The certificates that lie in a folder; one that cannot be read is trusted by nobody. */
	static List<X509Certificate> in(Path folder) throws IOException {
		List<X509Certificate> found = new ArrayList<>();
		if (!Files.isDirectory(folder))
			return found;
		try (DirectoryStream<Path> files = Files.newDirectoryStream(folder, "*.{pem,cer,crt}")) {
			for (Path file : files)
				try {
					found.add(read(file));
				} catch (CertificateException broken) {
					LoggerFactory.getLogger(Certificates.class).warn("{} is no certificate", file, broken);
				}
		}
		return found;
	}

	/** Whether a chain begins with one of the certificates, or was issued by the holder of one at the time. */
	static boolean isTrusted(CertPath chain, Date time, List<X509Certificate> trusted) {
		X509Certificate first = (X509Certificate) chain.getCertificates().getFirst();
		if (trusted.contains(first))
			return true;
		if (trusted.isEmpty())
			return false;
		try {
			Set<TrustAnchor> anchors = new HashSet<>();
			trusted.forEach(certificate -> anchors.add(new TrustAnchor(certificate, null)));
			PKIXParameters parameters = new PKIXParameters(anchors);
			parameters.setRevocationEnabled(false);
			parameters.setDate(time);
			CertPathValidator.getInstance("PKIX").validate(withoutAnchor(chain, trusted), parameters);
			return true;
		} catch (GeneralSecurityException notTrusted) {
			LoggerFactory.getLogger(Certificates.class).debug("not trusted", notTrusted);
			return false;
		}
	}

	private static CertPath withoutAnchor(CertPath chain, List<X509Certificate> trusted) throws CertificateException {
		List<? extends java.security.cert.Certificate> certificates = chain.getCertificates();
		List<? extends java.security.cert.Certificate> below = certificates.stream().takeWhile(each -> !trusted.contains(each)).toList();
		return CertificateFactory.getInstance("X.509").generateCertPath(below);
	}
}
