// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.plugins.internal;

import java.io.IOException;
import java.io.InputStream;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.PropertyResourceBundle;
import java.util.jar.JarFile;
import java.util.zip.ZipEntry;

import org.osgi.framework.Constants;

/**
 * The texts of a bundle's file that its manifest and extensions name by keys.
 *
 * @param base  the name of their files, without language and ending
 * @param texts those in the user's language, or in the one that all else falls back to
 */
record BundleTexts(String base, Properties texts) {

	static BundleTexts of(JarFile jar, Map<String, String> headers) throws IOException {
		BundleTexts bundle = new BundleTexts(
				headers.getOrDefault(Constants.BUNDLE_LOCALIZATION, Constants.BUNDLE_LOCALIZATION_DEFAULT_BASENAME), new Properties());
		for (String language : new String[] { "", Locale.getDefault().getLanguage() })
			bundle.in(jar, language).ifPresent(bundle.texts::putAll);
		return bundle;
	}

	/** Whether a value names a text instead of being one. */
	static boolean isKey(String value) {
		return value.startsWith("%") && !value.startsWith("%%");
	}

	/** The key that a value names. */
	static String key(String value) {
		return value.substring(1);
	}

	/** What the user reads of a value: the text that it names, or itself. */
	String shown(String value) {
		return isKey(value) ? texts.getProperty(key(value), value) : value;
	}

	/** The name of the file in a language; that of the one that all else falls back to where it is empty. */
	String file(String language) {
		return base + (language.isEmpty() ? "" : "_" + language) + ".properties";
	}

	/** The texts of the file in a language, in UTF-8 as the framework reads them; empty where there is none. */
	Optional<Properties> in(JarFile jar, String language) throws IOException {
		ZipEntry entry = jar.getEntry(file(language));
		if (entry == null)
			return Optional.empty();
		Properties read = new Properties();
		try (InputStream in = jar.getInputStream(entry)) {
			PropertyResourceBundle file = new PropertyResourceBundle(in);
			file.keySet().forEach(key -> read.setProperty(key, file.getString(key)));
		}
		return Optional.of(read);
	}
}
