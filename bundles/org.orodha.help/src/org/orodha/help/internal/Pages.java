// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.help.internal;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;

import org.osgi.framework.Bundle;
import org.osgi.framework.FrameworkUtil;

/** The pages of the help: those that were written, in the reader's language or English, and those that are made from model, rules and extension points. */
public final class Pages {

	private Pages() {
	}

	/** The page at a path below {@code html}, where there is one. */
	public static Optional<String> read(String path) {
		return generated(path).or(() -> file("html/" + path));
	}

	/** A page that is made. */
	static Optional<String> generated(String path) {
		return RulePages.page(path).or(() -> KindPages.page(path)).or(() -> PointPages.page(path));
	}

	/** The same as a stream; null where there is no such page. */
	static InputStream stream(String path) {
		return generated(path).map(page -> new ByteArrayInputStream(page.getBytes(StandardCharsets.UTF_8))).orElse(null);
	}

	/** A file of the bundle in the reader's language, or in English. */
	static Optional<String> file(String path) {
		Bundle bundle = FrameworkUtil.getBundle(Pages.class);
		URL translated = bundle.getEntry("nl/" + Locale.getDefault().getLanguage() + "/" + path);
		URL found = translated == null ? bundle.getEntry(path) : translated;
		if (found == null)
			return Optional.empty();
		try (InputStream in = found.openStream()) {
			return Optional.of(new String(in.readAllBytes(), StandardCharsets.UTF_8));
		} catch (IOException brokenInstallation) {
			throw new UncheckedIOException(brokenInstallation);
		}
	}
}
