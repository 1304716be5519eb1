// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.workshop.trainers;

import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

import org.osgi.framework.Bundle;
import org.osgi.framework.FrameworkUtil;

/** The page for trainers: which weaknesses, late and rejected deliveries the sample holds on purpose, and what they teach. */
public final class TrainersPage {

	private static final String PAGE = "/samples/kenya-trainers";
	private static final String MARKDOWN = ".md";

	private TrainersPage() {
	}

	/** The page in a language, or in English where it is not translated; in Markdown. */
	public static String in(Locale language) throws IOException {
		Bundle bundle = FrameworkUtil.getBundle(TrainersPage.class);
		URL own = bundle.getEntry(PAGE + "_" + language.getLanguage() + MARKDOWN);
		try (InputStream page = (own == null ? bundle.getEntry(PAGE + MARKDOWN) : own).openStream()) {
			return new String(page.readAllBytes(), StandardCharsets.UTF_8);
		}
	}
}
