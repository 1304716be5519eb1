// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.exchange.dcat;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

import org.eclipse.rdf4j.model.IRI;
import org.eclipse.rdf4j.model.Literal;
import org.eclipse.rdf4j.model.Value;
import org.orodha.model.ConfidentialityClass;
import org.orodha.model.Frequency;

/** What the catalogue's own words are in the vocabularies that DCAT-AP asks for, and back; also from the vocabularies that others use. */
final class Vocabularies {

	private static final String AUTHORITY = "http://publications.europa.eu/resource/authority/";
	private static final String SDMX = "http://purl.org/linked-data/sdmx/2009/code#freq-";
	private static final String MEDIA_TYPES = "www.iana.org/assignments/media-types/";
	private static final Map<Frequency, String> FREQUENCIES = new EnumMap<>(Frequency.class);
	private static final Map<String, Frequency> READ_FREQUENCIES = new HashMap<>();
	private static final Map<ConfidentialityClass, String> RIGHTS = new EnumMap<>(ConfidentialityClass.class);
	private static final Map<String, ConfidentialityClass> READ_RIGHTS = new LinkedHashMap<>();

	static {
		frequency(Frequency.CONTINUOUS, "CONT", "continuous", null);
		frequency(Frequency.DAILY, "DAILY", "daily", "D");
		frequency(Frequency.WEEKLY, "WEEKLY", "weekly", "W");
		frequency(Frequency.MONTHLY, "MONTHLY", "monthly", "M");
		frequency(Frequency.QUARTERLY, "QUARTERLY", "quarterly", "Q");
		frequency(Frequency.FOUR_MONTHLY, "ANNUAL_3", "threeTimesAYear", null);
		frequency(Frequency.HALF_YEARLY, "ANNUAL_2", "semiannual", "S");
		frequency(Frequency.ANNUAL, "ANNUAL", "annual", "A");
		frequency(Frequency.BIENNIAL, "BIENNIAL", "biennial", null);
		frequency(Frequency.QUINQUENNIAL, "QUINQUENNIAL", null, null);
		frequency(Frequency.DECENNIAL, "DECENNIAL", null, null);
		frequency(Frequency.IRREGULAR, "IRREG", "irregular", null);
		frequency(Frequency.ONCE, "NEVER", null, null);
		right(ConfidentialityClass.PUBLIC, "PUBLIC");
		right(ConfidentialityClass.SHARED_AMONG_MEMBERS, "RESTRICTED");
		right(ConfidentialityClass.RESTRICTED, "RESTRICTED");
		right(ConfidentialityClass.CONFIDENTIAL, "NON_PUBLIC");
	}

	private Vocabularies() {
	}

	private static void frequency(Frequency frequency, String authority, String dublinCore, String sdmx) {
		FREQUENCIES.put(frequency, AUTHORITY + "frequency/" + authority);
		READ_FREQUENCIES.put(AUTHORITY + "frequency/" + authority, frequency);
		if (dublinCore != null)
			READ_FREQUENCIES.put("http://purl.org/cld/freq/" + dublinCore, frequency);
		if (sdmx != null)
			READ_FREQUENCIES.put(SDMX + sdmx, frequency);
	}

	private static void right(ConfidentialityClass confidentiality, String authority) {
		RIGHTS.put(confidentiality, AUTHORITY + "access-right/" + authority);
		READ_RIGHTS.put(AUTHORITY + "access-right/" + authority, confidentiality);
	}

	static IRI of(Frequency frequency) {
		return Terms.VALUES.createIRI(FREQUENCIES.get(frequency));
	}

	static Optional<Frequency> frequency(Value value) {
		return Optional.ofNullable(READ_FREQUENCIES.get(value.stringValue()));
	}

	/** Who may see data, as the access right that says most of it. */
	static IRI of(ConfidentialityClass confidentiality) {
		return Terms.VALUES.createIRI(RIGHTS.get(confidentiality));
	}

	static Optional<ConfidentialityClass> confidentiality(Value value) {
		return Optional.ofNullable(READ_RIGHTS.get(value.stringValue()));
	}

	/** A language by its three letters. */
	static IRI ofLanguage(String tag) {
		return Terms.VALUES.createIRI(AUTHORITY + "language/" + Locale.forLanguageTag(tag).getISO3Language().toUpperCase(Locale.ROOT));
	}

	static IRI ofMediaType(String mediaType) {
		return Terms.VALUES.createIRI("http://" + MEDIA_TYPES + mediaType);
	}

	/** A media type, which may stand as an address or as a text. */
	static Optional<String> mediaType(Value value) {
		String text = value.stringValue();
		String type = value instanceof Literal ? text : text.replaceFirst("^https?://" + MEDIA_TYPES, "");
		return type.matches("[\\w.+-]+/[\\w.+-]+") ? Optional.of(type) : Optional.empty();
	}
}
