// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.exchange.datapackage;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.orodha.core.catalogue.Ids;
import org.orodha.core.catalogue.LocalIdentifiers;
import org.orodha.core.findings.ImportException;
import org.orodha.core.findings.Place;
import org.orodha.core.text.Texts;
import org.orodha.model.Agency;
import org.orodha.model.DataSource;
import org.orodha.model.IdentifiedElement;
import org.orodha.model.LifecycleStatus;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;

/** Proposes the source that a package is, and with it its resources. */
final class SourceReader {

	/** The scheme of names that packages and resources have. */
	static final String SCHEME = "datapackage";
	/** The language of texts that do not say theirs. */
	static final String LANGUAGE = OwnTerms.PREFIX + "language";
	/** The agency that a contributor is. */
	static final String AGENCY = OwnTerms.PREFIX + "agency";

	private static final Set<String> READ = Set.of("$schema", "name", "title", "description", "homepage", "version", "resources", "contributors");

	private final Reading reading;
	private final Document document;
	private final JsonNode root;

	SourceReader(Reading reading, Document document) {
		this.reading = reading;
		this.document = document;
		root = document.root();
	}

	/** Reads it. @param wanted the source that somebody names; empty where nobody does */
	void read(String wanted) throws ImportException {
		JsonNode resources = root.path("resources");
		if (!resources.isArray() || resources.isEmpty())
			throw new ImportException(document.at(root), Reading.MESSAGES.text("resources.missing"), Reading.MESSAGES.text("resources.remedy"));
		String name = root.path("name").asText(root.path("id").asText(reading.files().title()));
		Agency owner = owner();
		DataSource present = present(wanted, name);
		String own = root.path(OwnTerms.ID).asText("");
		String id = present != null ? present.getId() : Ids.isWellFormed(own) && !reading.catalogue().contains(own) ? own
				: reading.catalogue().freeId((owner == null ? "" : owner.getId() + ".") + Ids.slug(name.replaceAll("[./]", "-")));
		Keeping keeping = kept();
		reading.proposal().put(document.at(root), id, DataSource.class)
				.describe(source -> describe(source, present == null, name, owner, keeping));
		IdentifiedElement source = present != null ? present : reading.proposal().described(id);
		List<ResourceReader> readers = new ArrayList<>();
		Map<String, ResourceReader> byName = new HashMap<>();
		for (JsonNode resource : resources)
			readers.add(reader(resource, source, byName));
		for (ResourceReader resource : readers)
			resource.read(byName);
	}

	private ResourceReader reader(JsonNode resource, IdentifiedElement source, Map<String, ResourceReader> byName) throws ImportException {
		if (!(resource instanceof ObjectNode object))
			throw new ImportException(document.at(root.get("resources")), Reading.MESSAGES.text("resource.object"),
					Reading.MESSAGES.text("resources.remedy"));
		ResourceReader reader = new ResourceReader(reading, document, object, (DataSource) source, byName.size());
		if (byName.putIfAbsent(reader.name(), reader) != null)
			throw new ImportException(document.at(resource), Reading.MESSAGES.text("resource.twice", reader.name()),
					Reading.MESSAGES.text("resource.twice.remedy"));
		return reader;
	}

	private DataSource present(String wanted, String name) throws ImportException {
		if (!wanted.isEmpty())
			return reading.catalogue().find(DataSource.class, wanted).orElseThrow(() -> new ImportException(document.file(),
					Reading.MESSAGES.text("source.unknown", wanted), Reading.MESSAGES.text("source.unknown.remedy")));
		return reading.catalogue().find(DataSource.class, root.path(OwnTerms.ID).asText("")).or(() -> reading.catalogue().all(DataSource.class)
				.stream().filter(source -> LocalIdentifiers.in(source, SCHEME).filter(name::equals).isPresent()).findFirst()).orElse(null);
	}

	/** The agency that somebody names, or a contributor that the catalogue knows. */
	private Agency owner() {
		if (reading.owner() != null)
			return reading.owner();
		for (JsonNode contributor : root.path("contributors"))
			for (String word : List.of(AGENCY, "organization", "title")) {
				Optional<Agency> agency = agency(contributor.path(word).asText(""));
				if (agency.isPresent())
					return agency.get();
			}
		return null;
	}

	private Optional<Agency> agency(String called) {
		return called.isBlank() ? Optional.empty() : reading.catalogue().all(Agency.class).stream()
				.filter(agency -> called.equals(agency.getId()) || called.equals(agency.getAcronym())
						|| agency.getName().stream().anyMatch(name -> called.equalsIgnoreCase(name.getValue())))
				.findFirst();
	}

	private Keeping kept() {
		Keeping keeping = new Keeping();
		keeping.rest("", root, READ);
		ArrayNode contributors = JsonNodeFactory.instance.arrayNode();
		for (JsonNode contributor : root.path("contributors"))
			if (!contributor.has(AGENCY))
				contributors.add(contributor);
		if (!contributors.isEmpty())
			keeping.put("", "contributors", contributors);
		for (String word : List.of("licenses", "contributors", "sources"))
			if (root.has(word) && (!word.equals("contributors") || !contributors.isEmpty()))
				reading.tell(document.at(root.get(word)), "people." + word, root.get(word).size());
		return keeping;
	}

	private void describe(DataSource source, boolean isNew, String name, Agency owner, Keeping keeping) {
		if (isNew) {
			source.setStatus(LifecycleStatus.DRAFT);
			source.setOwner(owner);
		}
		Place place = document.at(root);
		MultilingualText.read(root, "title", source.getName(), reading.language());
		if (source.getName().isEmpty())
			Texts.put(source.getName(), reading.language(), name);
		MultilingualText.read(root, "description", source.getDescription(), reading.language());
		if (root.path("homepage").isTextual())
			source.setWebsite(root.get("homepage").asText());
		if (root.path("version").isTextual())
			source.setVersion(root.get("version").asText());
		OwnTerms.read(source, root, reading::find, (term, value) -> reading.tell(place, "own.unknown", term, value.asText()));
		if (!root.has(OwnTerms.ID))
			LocalIdentifiers.put(source, SCHEME, name);
		keeping.beside(source);
	}
}
