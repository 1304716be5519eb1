// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.exchange.sdmx;

import static org.orodha.core.exchange.XmlElements.attribute;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Optional;

import org.orodha.model.LifecycleElement;
import org.w3c.dom.Element;

/** What everything with a name says of itself: its names, descriptions, version and validity. */
final class Nameables {

	private static final String MIDNIGHT = "T00:00:00";

	private Nameables() {
	}

	static void read(Element said, LifecycleElement element) {
		LanguageTexts.NAME.read(said, element.getName());
		LanguageTexts.DESCRIPTION.read(said, element.getDescription());
	}

	static void write(LifecycleElement element, Element said) {
		LanguageTexts.NAME.write(element.getName(), said);
		LanguageTexts.DESCRIPTION.write(element.getDescription(), said);
	}

	/** The version and validity of what somebody maintains. */
	static void readVersion(Element said, LifecycleElement element) {
		attribute(said, "version").ifPresent(element::setVersion);
		day(said, "validFrom").ifPresent(element::setValidFrom);
		day(said, "validTo").ifPresent(element::setValidTo);
	}

	/** The day that an attribute says; empty where it says a time of day too. */
	private static Optional<LocalDate> day(Element said, String name) {
		try {
			return attribute(said, name).map(value -> value.endsWith(MIDNIGHT) ? value.substring(0, value.length() - MIDNIGHT.length()) : value)
					.map(LocalDate::parse);
		} catch (DateTimeParseException otherwise) {
			return Optional.empty(); // what is no day is kept as it stands
		}
	}

	static void writeVersion(LifecycleElement element, Element said) {
		writeDay(element.getValidFrom(), said, "validFrom");
		writeDay(element.getValidTo(), said, "validTo");
	}

	private static void writeDay(LocalDate wanted, Element said, String name) {
		Optional<LocalDate> present = day(said, name);
		if (wanted == null && present.isPresent())
			said.removeAttribute(name);
		else if (wanted != null && !present.filter(wanted::equals).isPresent())
			said.setAttribute(name, wanted + MIDNIGHT);
	}

	/** Says what something that an agency maintains is called. */
	static void identify(Element said, Urn urn, Optional<String> version) {
		said.setAttribute("id", urn.id());
		said.setAttribute("agencyID", urn.agency());
		version.ifPresent(text -> said.setAttribute("version", text));
		said.setAttribute("urn", urn.toString());
	}

	/** Says the whole name of a part where its whole says its own. */
	static void identify(Element part, Element whole, Urn urn) {
		if (whole.hasAttribute("urn"))
			part.setAttribute("urn", urn.toString());
	}
}
