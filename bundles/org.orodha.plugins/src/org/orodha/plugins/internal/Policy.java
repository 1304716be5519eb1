// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.plugins.internal;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.security.cert.X509Certificate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Properties;
import java.util.Set;

import org.orodha.plugins.Fingerprint;
import org.orodha.plugins.PluginException;

/**
 * Whom one trusts and what is done about others: {@code policy.properties} with {@code unsigned} and {@code unknown} ({@code refuse},
 * {@code ask} or {@code allow}), {@code revoked} (fingerprints of certificates) and {@code only-these} ({@code true} where the user's own
 * choices do not count), and certificates beside it. What an administrator laid down goes before what the user says.
 */
record Policy(Answer unsigned, Answer unknown, Set<String> revoked, List<X509Certificate> trusted) {

	private static final String FILE = "policy.properties";

	/** What is done about a plug-in of which nobody said that it is trusted. */
	enum Answer {
		REFUSE, ASK, ALLOW
	}

	/**
	 * Reads what is laid down.
	 *
	 * @param folders the administrator's first, the user's last
	 */
	static Policy read(List<Path> folders) throws IOException, PluginException {
		Answer unsigned = null;
		Answer unknown = null;
		Set<String> revoked = new HashSet<>();
		List<X509Certificate> trusted = new ArrayList<>();
		for (Path folder : folders) {
			Properties said = said(folder.resolve(FILE));
			unsigned = unsigned == null ? answer(folder, said, "unsigned") : unsigned;
			unknown = unknown == null ? answer(folder, said, "unknown") : unknown;
			for (String fingerprint : said.getProperty("revoked", "").split("[, ]+"))
				revoked.add(Fingerprint.plain(fingerprint));
			trusted.addAll(Certificates.in(folder));
			if (Boolean.parseBoolean(said.getProperty("only-these")))
				break;
		}
		return new Policy(unsigned == null ? Answer.ASK : unsigned, unknown == null ? Answer.ASK : unknown, revoked, trusted);
	}

	private static Properties said(Path file) throws IOException {
		Properties said = new Properties();
		try (Reader reader = Files.newBufferedReader(file)) {
			said.load(reader);
		} catch (NoSuchFileException none) {
			return said;
		}
		return said;
	}

	private static Answer answer(Path folder, Properties said, String key) throws PluginException {
		String value = said.getProperty(key);
		if (value == null)
			return null;
		for (Answer answer : Answer.values())
			if (answer.name().equalsIgnoreCase(value.strip()))
				return answer;
		throw PluginRule.UNUSABLE.failure(folder.resolve(FILE).toString(), null, "policy.answer", key, value);
	}
}
