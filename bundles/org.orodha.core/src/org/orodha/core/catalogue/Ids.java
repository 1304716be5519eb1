package org.orodha.core.catalogue;

import java.text.Normalizer;
import java.util.Locale;

/** Makes identifiers that people can read. */
public final class Ids {

	private Ids() {
	}

	/**
	 * A text as an identifier: lower case, accents removed, everything but letters, digits and full stops as hyphens.
	 *
	 * @return a well-formed identifier; {@code unnamed} where the text holds no letter or digit
	 */
	public static String slug(String text) {
		String plain = Normalizer.normalize(text, Normalizer.Form.NFD).replaceAll("\\p{M}", "").toLowerCase(Locale.ROOT);
		String slug = plain.replaceAll("[^a-z0-9.]+", "-").replaceAll("-*\\.[-.]*", ".").replaceAll("^[-.]+|[-.]+$", "");
		return slug.isEmpty() ? "unnamed" : slug;
	}
}
