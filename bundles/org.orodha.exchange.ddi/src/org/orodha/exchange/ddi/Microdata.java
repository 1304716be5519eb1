// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.exchange.ddi;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;

import org.orodha.core.exchange.Verbatim;
import org.orodha.core.exchange.XmlElements;
import org.orodha.core.exchange.XmlTree;
import org.orodha.core.findings.ImportException;
import org.orodha.core.text.Messages;
import org.w3c.dom.Element;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

/** Metadata for microdata in JSON, as NADA and the Metadata Editor of the World Bank write it, taken as a codebook. */
final class Microdata {

	static final String STUDY = "study_desc";
	static final String FILES = "data_files";
	static final String VARIABLES = "variables";

	/** How it is kept: each object as it was. */
	static final Verbatim ORIGIN = new Verbatim("nada-json");

	private static final Messages MESSAGES = Messages.of(Microdata.class);

	private final JsonFile file;
	private final Map<Element, ObjectNode> origins = new IdentityHashMap<>();
	private final Codebook codebook;

	private Microdata(JsonFile file) throws ImportException {
		this.file = file;
		ObjectNode frame = file.root().deepCopy();
		frame.remove(List.of(FILES, VARIABLES));
		JsonNode study = file.root().path(STUDY);
		Element whole = XmlTree.at(frame(frame), file.line(file.root()));
		origins.put(whole, frame);
		List<Element> files = new ArrayList<>();
		for (ObjectNode each : objects(FILES))
			files.add(part(each, Keeping.FILE, NadaFields.FILE));
		List<Codebook.Placed> variables = new ArrayList<>();
		for (ObjectNode each : objects(VARIABLES))
			variables.add(new Codebook.Placed(part(each, Keeping.VARIABLE, NadaFields.VARIABLE), 0));
		Element described = XmlTree.at(XmlElements.first(whole, "stdyDscr").orElseThrow(), file.line(study));
		codebook = new Codebook(whole, described, files, variables);
	}

	/** @throws ImportException where the file describes no study */
	static Microdata of(JsonFile file) throws ImportException {
		if (!file.root().path(STUDY).isObject())
			throw new ImportException(file.place(file.root()), MESSAGES.text("nada.none", STUDY), MESSAGES.text("nada.none.remedy"));
		if (JsonField.at((ObjectNode) file.root().get(STUDY), "title_statement/title").asText().isBlank())
			throw new ImportException(file.place(file.root().get(STUDY)), MESSAGES.text("nada.title"), MESSAGES.text("nada.title.remedy"));
		return new Microdata(file);
	}

	private List<ObjectNode> objects(String name) throws ImportException {
		JsonNode list = file.root().path(name);
		if (list.isMissingNode() || list.isNull())
			return List.of();
		if (!(list instanceof ArrayNode entries))
			throw new ImportException(file.place(file.root()), MESSAGES.text("nada.list", name), MESSAGES.text("nada.list.remedy"));
		List<ObjectNode> objects = new ArrayList<>();
		for (JsonNode entry : entries)
			if (entry instanceof ObjectNode object)
				objects.add(object);
			else
				throw new ImportException(file.place(list), MESSAGES.text("nada.list", name), MESSAGES.text("nada.list.remedy"));
		return objects;
	}

	private Element part(ObjectNode json, String name, List<JsonField> fields) {
		Element part = XmlTree.at(part(name, json, fields), file.line(json));
		origins.put(part, json);
		return part;
	}

	/** A part of a codebook that says what an object says. */
	static Element part(String name, ObjectNode json, List<JsonField> fields) {
		Element part = Xml.element(name);
		fields.forEach(field -> field.read(json, part));
		return part;
	}

	/** The frame of a codebook that says what an object says of the study. */
	static Element frame(ObjectNode json) {
		Element frame = Xml.element(Keeping.STUDY);
		frame.setAttribute("version", "2.5");
		Element study = Elements.require(frame, "stdyDscr");
		if (json.get(STUDY) instanceof ObjectNode described)
			NadaFields.STUDY.forEach(field -> field.read(described, study));
		NadaFields.POLICY.read(json, study);
		return frame;
	}

	/** What it describes, as a codebook. */
	Codebook codebook() {
		return codebook;
	}

	/** How that is kept. */
	Keeping keeping() {
		return new Keeping(ORIGIN, part -> origins.get(part).toString(), Microdata::part);
	}

	/** The part of a codebook for what is kept. */
	static Element part(Verbatim.Value kept) throws ImportException {
		ObjectNode json = JsonFile.parse(kept.value());
		return switch (kept.field()) {
		case Keeping.STUDY -> frame(json);
		case Keeping.FILE -> part(Keeping.FILE, json, NadaFields.FILE);
		default -> part(Keeping.VARIABLE, json, NadaFields.VARIABLE);
		};
	}
}
