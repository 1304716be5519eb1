// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.plugins.project;

import java.net.URI;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;

import org.orodha.core.findings.Finding;
import org.orodha.core.findings.Place;
import org.orodha.core.text.Messages;
import org.orodha.plugins.PluginException;
import org.orodha.plugins.internal.PluginRule;

/** What is said about projects. */
final class ProjectTexts {

	private static final Messages MESSAGES = Messages.of(ProjectTexts.class);

	private ProjectTexts() {
	}

	static String text(String key, Object... values) {
		return MESSAGES.text(key, values);
	}

	/** @param place the file or folder concerned, or null */
	static PluginException failure(String place, String key, Object... values) {
		return new PluginException(Finding.of(PluginRule.UNUSABLE, text(key, values)).place(place == null ? null : Place.of(place)).build(), null);
	}

	static URI address(String named) throws PluginException {
		try {
			return URI.create(named);
		} catch (IllegalArgumentException wrong) {
			throw failure(named, "target.none");
		}
	}

	static Path path(String named) throws PluginException {
		try {
			return Path.of(named).toAbsolutePath().normalize();
		} catch (InvalidPathException wrong) {
			throw failure(named, "target.none");
		}
	}
}
