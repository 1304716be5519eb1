// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.exchange.csv;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

import org.orodha.core.exchange.XmlInput;
import org.orodha.core.findings.ImportException;
import org.orodha.core.findings.Place;

/** The names of the sheets of a workbook, read without the sheets. */
final class SheetNames {

	private static final String CONTENTS = "xl/workbook.xml";
	private static final int LARGEST = 4 << 20;

	private SheetNames() {
	}

	/**
	 * The names, in the workbook's order; none where the file is no workbook.
	 *
	 * @throws ImportException where what lists the sheets cannot be read
	 */
	static List<String> of(Path file) throws ImportException {
		Place place = Place.of(file.toString());
		try (ZipFile archive = new ZipFile(file.toFile())) {
			ZipEntry contents = archive.getEntry(CONTENTS);
			if (contents == null || contents.getSize() > LARGEST)
				return List.of();
			return XmlInput.read(() -> archive.getInputStream(contents), place, (reader, at) -> names(reader));
		} catch (IOException broken) {
			throw new ImportException(place, CsvImporter.MESSAGES.text("catalogue.workbook.broken", broken),
					CsvImporter.MESSAGES.text("catalogue.workbook.remedy"), broken);
		}
	}

	private static List<String> names(XMLStreamReader reader) throws XMLStreamException {
		List<String> names = new ArrayList<>();
		while (reader.hasNext())
			if (reader.next() == XMLStreamConstants.START_ELEMENT && reader.getLocalName().equals("sheet"))
				names.add(reader.getAttributeValue(null, "name"));
		return names;
	}
}
