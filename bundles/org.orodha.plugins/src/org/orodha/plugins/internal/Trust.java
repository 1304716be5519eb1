// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.plugins.internal;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.cert.CertificateException;
import java.security.cert.X509Certificate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.orodha.plugins.Consent;
import org.orodha.plugins.Passport;
import org.orodha.plugins.Passport.Status;
import org.orodha.plugins.PluginException;

/** Decides by the policy whether a plug-in is let in. */
final class Trust {

	private final List<Path> folders;
	private final DecisionLog log;

	/** @param folders where policies and certificates lie, the administrator's first; the user's last */
	Trust(List<Path> folders, DecisionLog log) {
		this.folders = List.copyOf(folders);
		this.log = log;
	}

	/** What is known of who made a plug-in of some files, all of which have to be signed by the same. */
	Passport inspect(String id, String version, List<Path> files) throws IOException, PluginException {
		Policy policy = Policy.read(folders);
		List<Passport> passports = new ArrayList<>();
		for (Path file : files)
			passports.add(inspect(id, version, file, policy));
		Passport worst = passports.stream().max(Comparator.comparing(Passport::status))
				.orElseGet(() -> new Passport(id, version, Status.UNSIGNED, "", "", ""));
		boolean differ = passports.stream().map(Passport::fingerprint).distinct().count() > 1;
		return worst.status() == Status.TRUSTED || worst.status() == Status.UNKNOWN
				? differ ? new Passport(id, version, Status.TAMPERED, "", "", PluginTexts.text("signature.several")) : worst
				: worst;
	}

	private static Passport inspect(String id, String version, Path file, Policy policy) throws IOException {
		JarSignature signature = JarSignature.of(file);
		if (signature.state() != JarSignature.State.SIGNED)
			return new Passport(id, version, signature.state() == JarSignature.State.UNSIGNED ? Status.UNSIGNED : Status.TAMPERED, "", "",
					signature.detail());
		X509Certificate certificate = signature.certificate();
		String fingerprint = Certificates.fingerprint(certificate);
		Status status = Certificates.isTrusted(signature.path(), signature.time(), policy.trusted()) ? Status.TRUSTED : Status.UNKNOWN;
		String detail = "";
		if (policy.revoked().contains(fingerprint)) {
			status = Status.REVOKED;
			detail = PluginTexts.text("signature.revoked");
		} else
			try {
				certificate.checkValidity(signature.time());
			} catch (CertificateException outside) {
				status = Status.EXPIRED;
				detail = PluginTexts.text("signature.expired", certificate.getNotBefore().toInstant(), certificate.getNotAfter().toInstant());
			}
		return new Passport(id, version, status, Certificates.holder(certificate), fingerprint, detail);
	}

	/**
	 * Lets a plug-in in, or refuses it; either is noted.
	 *
	 * @param before who signed the version that is installed; empty for none. The same signer is not asked about again.
	 * @throws PluginException where it is refused
	 */
	void admit(Passport passport, String before, Consent consent, String who) throws IOException, PluginException {
		Policy policy = Policy.read(folders);
		String verdict = switch (passport.status()) {
		case TRUSTED -> "trusted";
		case UNKNOWN -> passport.signature().equals(before) && policy.unknown() != Policy.Answer.REFUSE ? "same signer as before"
				: verdict(policy.unknown(), passport, consent);
		case UNSIGNED -> verdict(policy.unsigned(), passport, consent);
		case EXPIRED, REVOKED, TAMPERED -> "";
		};
		log.add(passport, verdict, who);
		if (verdict.isEmpty())
			throw PluginRule.NOT_TRUSTED.failure(null, null, "trust.refused", passport.plugin(), passport.version(), reason(passport));
	}

	/** Why an installed plug-in is not used; empty where it is. That a certificate has expired since does not matter. */
	Optional<String> objection(Passport passport) throws IOException, PluginException {
		Policy policy = Policy.read(folders);
		boolean isIn = switch (passport.status()) {
		case TRUSTED, EXPIRED -> true;
		case UNKNOWN -> policy.unknown() != Policy.Answer.REFUSE;
		case UNSIGNED -> policy.unsigned() != Policy.Answer.REFUSE;
		case REVOKED, TAMPERED -> false;
		};
		return isIn ? Optional.empty() : Optional.of(reason(passport));
	}

	/** Tells what is laid down from what was laid down before, without reading it. */
	String stamp() throws IOException {
		StringBuilder all = new StringBuilder();
		for (Path folder : folders)
			if (Files.isDirectory(folder))
				try (Stream<Path> files = Files.list(folder)) {
					for (Path file : files.sorted().toList())
						all.append(file).append(' ').append(Files.size(file)).append(' ').append(Files.getLastModifiedTime(file)).append('\n');
				}
		return all.toString();
	}

	private static String verdict(Policy.Answer answer, Passport passport, Consent consent) {
		return switch (answer) {
		case ALLOW -> "allowed by policy";
		case ASK -> consent.isGiven(passport) ? "accepted by the user" : "";
		case REFUSE -> "";
		};
	}

	/** What is wrong with a passport, as a sentence. */
	static String reason(Passport passport) {
		return switch (passport.status()) {
		case UNSIGNED -> PluginTexts.text("trust.unsigned");
		case UNKNOWN -> PluginTexts.text("trust.unknown", passport.signature());
		case EXPIRED, REVOKED -> passport.detail() + " " + PluginTexts.text("signature.of", passport.signature());
		default -> passport.detail();
		};
	}
}
