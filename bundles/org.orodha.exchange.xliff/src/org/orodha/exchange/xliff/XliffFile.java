// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.exchange.xliff;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.SubMonitor;
import org.orodha.core.exchange.XmlInput;
import org.orodha.core.findings.ImportException;
import org.orodha.core.findings.Place;
import org.orodha.core.text.Messages;
import org.orodha.core.text.Visible;
import org.orodha.core.translation.LanguagePair;

/** What an XLIFF 2 file says. */
final class XliffFile {

	private static final Messages MESSAGES = TranslationOrder.MESSAGES;
	private static final Set<String> VERSIONS = Set.of("2.0", "2.1");

	private final Place file;
	private final XMLStreamReader reader;
	private final List<TranslatedText> texts = new ArrayList<>();
	private final List<Unknown> unknown = new ArrayList<>();
	private final Set<String> originals = new LinkedHashSet<>();
	private LanguagePair languages;
	private Unit unit;

	/** A unit that leads to no text. */
	record Unknown(Place place, String id) {
	}

	/** A unit as far as it is read; its segments follow each other. */
	private static final class Unit {
		private final Place place;
		private final String id;
		private final StringBuilder source = new StringBuilder();
		private final StringBuilder target = new StringBuilder();
		private StringBuilder reading;
		private boolean finished = true;
		private boolean inSegment;
		private int segmentBegins;
		private boolean hasTarget;

		private Unit(Place place, String id) {
			this.place = place;
			this.id = id;
		}
	}

	private XliffFile(Place file, XMLStreamReader reader) {
		this.file = file;
		this.reader = reader;
	}

	/** @throws ImportException where it cannot be read, or is no XLIFF 2 file with texts */
	static XliffFile read(Path path, IProgressMonitor monitor) throws ImportException {
		return XmlInput.read(path, (reader, place) -> {
			XliffFile file = new XliffFile(place, reader);
			file.readAll(SubMonitor.convert(monitor));
			return file;
		});
	}

	/** The languages of the file. */
	LanguagePair languages() {
		return languages;
	}

	/** The units, in the order of the file. */
	List<TranslatedText> texts() {
		return texts;
	}

	/** The units whose identifiers are none of ours. */
	List<Unknown> unknown() {
		return unknown;
	}

	/** The identifiers of the catalogues that the file says it comes from. */
	Set<String> originals() {
		return originals;
	}

	private void readAll(SubMonitor progress) throws XMLStreamException, ImportException {
		while (reader.hasNext()) {
			switch (reader.next()) {
			case XMLStreamConstants.START_ELEMENT -> start();
			case XMLStreamConstants.END_ELEMENT -> end(progress);
			case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA, XMLStreamConstants.SPACE -> characters(reader.getText());
			default -> {
				// comments and processing instructions say nothing
			}
			}
		}
		if (texts.isEmpty() && unknown.isEmpty())
			throw new ImportException(file, MESSAGES.text("xliff.empty"), MESSAGES.text("xliff.other.remedy"));
	}

	private void start() throws ImportException {
		if (languages == null)
			begin();
		if (!XliffWriter.NAMESPACE.equals(reader.getNamespaceURI()))
			return;
		switch (reader.getLocalName()) {
		case "file" -> originals.add(attribute("original"));
		case "unit" -> unit = new Unit(here(), attribute("id"));
		case "segment", "ignorable" -> segment();
		case "source" -> read(true);
		case "target" -> read(false);
		case "cp" -> characters(character(attribute("hex")));
		default -> {
			// marks within a text say nothing of what it is; their text is the text's
		}
		}
	}

	private void begin() throws ImportException {
		String version = attribute("version");
		if (!XliffWriter.NAMESPACE.equals(reader.getNamespaceURI()) || !"xliff".equals(reader.getLocalName()) || !VERSIONS.contains(version))
			throw new ImportException(here(), MESSAGES.text("xliff.other", Visible.value(reader.getLocalName() + " " + version).strip()),
					MESSAGES.text("xliff.other.remedy"));
		String source = attribute("srcLang");
		String target = attribute("trgLang");
		if (source.isBlank() || target.isBlank() || source.equalsIgnoreCase(target))
			throw new ImportException(here(), MESSAGES.text("xliff.languages", source, target), MESSAGES.text("xliff.languages.remedy"));
		languages = new LanguagePair(source, target);
	}

	/** Tools that say no state have translated what has a target. */
	private void segment() {
		if (unit == null)
			return;
		unit.finished &= !"initial".equals(attribute("state"));
		unit.inSegment = true;
		unit.segmentBegins = unit.source.length();
		unit.hasTarget = false;
	}

	/** Elsewhere in a unit sources and targets are proposals of a tool. */
	private void read(boolean source) {
		if (unit == null || !unit.inSegment)
			return;
		unit.reading = source ? unit.source : unit.target;
		unit.hasTarget |= !source;
	}

	private void characters(String text) {
		if (unit != null && unit.reading != null)
			unit.reading.append(text);
	}

	/** XLIFF's way to write a character that XML does not know; the catalogue does not know it either. */
	private static String character(String hex) {
		return hex.matches("[0-9A-Fa-f]{1,6}") && Character.isValidCodePoint(Integer.parseInt(hex, 16))
				? Character.toString(Integer.parseInt(hex, 16))
				: "";
	}

	private void end(SubMonitor progress) {
		if (unit == null || !XliffWriter.NAMESPACE.equals(reader.getNamespaceURI()))
			return;
		switch (reader.getLocalName()) {
		case "source", "target" -> unit.reading = null;
		case "segment" -> unit.inSegment = false;
		case "ignorable" -> {
			if (!unit.hasTarget)
				unit.target.append(unit.source.substring(unit.segmentBegins));
			unit.inSegment = false;
		}
		case "unit" -> {
			Unit done = unit;
			Optional<TextId> id = TextId.read(done.id);
			id.ifPresentOrElse(
					known -> texts.add(new TranslatedText(done.place, known, done.source.toString(), done.target.toString().strip(), done.finished, true)),
					() -> unknown.add(new Unknown(done.place, done.id)));
			unit = null;
			progress.checkCanceled();
		}
		default -> {
			// what is within goes on
		}
		}
	}

	private String attribute(String name) {
		String value = reader.getAttributeValue(null, name);
		return value == null ? "" : value;
	}

	private Place here() {
		return file.row(Math.max(0, reader.getLocation().getLineNumber()));
	}
}
