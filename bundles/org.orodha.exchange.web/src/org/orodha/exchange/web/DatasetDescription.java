// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.exchange.web;

import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

import org.orodha.core.text.Owners;
import org.orodha.documents.model.Text;
import org.orodha.model.AccessLevel;
import org.orodha.model.Agency;
import org.orodha.model.Dataset;
import org.orodha.model.Distribution;
import org.orodha.model.IdentifiedElement;
import org.orodha.model.ModelPackage.Literals;
import org.orodha.model.Variable;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;

/** A dataset in the terms of schema.org, by which search engines for data find it. */
final class DatasetDescription {

	private static final JsonFactory JSON = new JsonFactory();
	private static final String OPEN_END = "..";

	private final SitePage page;
	private final Dataset dataset;

	DatasetDescription(SitePage page, Dataset dataset) {
		this.page = page;
		this.dataset = dataset;
	}

	/** The description as JSON-LD. */
	String json() {
		StringWriter written = new StringWriter();
		try (JsonGenerator json = JSON.createGenerator(written)) {
			json.writeStartObject();
			json.writeStringField("@context", "https://schema.org/");
			json.writeStringField("@type", "Dataset");
			if (page.site().hasAddress()) {
				json.writeStringField("@id", page.site().address() + page.path());
				json.writeStringField("url", page.site().address() + page.path());
			}
			json.writeStringField("identifier", dataset.getId());
			write(json, "name", page.edition().name(dataset));
			write(json, "description", text(dataset.getDescription().isEmpty() && dataset.getSource() != null ? dataset.getSource() : dataset));
			write(json, "version", dataset.getVersion());
			write(json, "temporalCoverage", coverage());
			if (dataset.getProvenance() != null && dataset.getProvenance().getDate() != null)
				json.writeStringField("dateModified", dataset.getProvenance().getDate().toString());
			json.writeBooleanField("isAccessibleForFree", isFree());
			if (dataset.isSetAccess())
				json.writeStringField("conditionsOfAccess", page.wording().value(dataset.getAccess()));
			names(json, "keywords", dataset.getTopics());
			source(json);
			variables(json);
			distributions(json);
			thing(json, "includedInDataCatalog", "DataCatalog", page.edition().name(page.site().catalogue().root()), page.site().address());
			json.writeEndObject();
		} catch (IOException impossible) {
			throw new UncheckedIOException(impossible);
		}
		return written.toString();
	}

	private boolean isFree() {
		return dataset.isSetAccess() && (dataset.getAccess() == AccessLevel.OPEN_FILE || dataset.getAccess() == AccessLevel.PUBLISHED_TABLE);
	}

	private String text(IdentifiedElement element) {
		return page.wording().text(element, Literals.IDENTIFIED_ELEMENT__DESCRIPTION).words();
	}

	/** As ISO 8601 writes an interval of periods. */
	private String coverage() {
		String start = dataset.getCoverageStart();
		String end = dataset.getCoverageEnd();
		if (start == null && end == null)
			return "";
		return Objects.requireNonNullElse(start, OPEN_END) + "/" + Objects.requireNonNullElse(end, OPEN_END);
	}

	private static void write(JsonGenerator json, String field, String text) throws IOException {
		if (text != null && !text.isBlank())
			json.writeStringField(field, text);
	}

	private void names(JsonGenerator json, String field, List<? extends IdentifiedElement> elements) throws IOException {
		if (elements.isEmpty())
			return;
		json.writeArrayFieldStart(field);
		for (IdentifiedElement element : elements)
			json.writeString(page.edition().name(element));
		json.writeEndArray();
	}

	private void source(JsonGenerator json) throws IOException {
		Optional<Agency> owner = Owners.of(dataset).filter(agency -> !agency.eIsProxy());
		if (owner.isPresent())
			for (String part : List.of("creator", "publisher"))
				thing(json, part, "Organization", page.edition().name(owner.get()), owner.map(Agency::getWebsite).flatMap(Values::webAddress).orElse(""));
		if (dataset.getSource() != null)
			write(json, "spatialCoverage", page.wording().text(dataset.getSource(), Literals.DATA_SOURCE__GEOGRAPHIC_COVERAGE).words());
	}

	private static void thing(JsonGenerator json, String field, String type, String name, String address) throws IOException {
		json.writeObjectFieldStart(field);
		json.writeStringField("@type", type);
		json.writeStringField("name", name);
		write(json, "url", address);
		json.writeEndObject();
	}

	private void variables(JsonGenerator json) throws IOException {
		if (dataset.getVariables().isEmpty())
			return;
		json.writeArrayFieldStart("variableMeasured");
		for (Variable variable : dataset.getVariables()) {
			json.writeStartObject();
			json.writeStringField("@type", "PropertyValue");
			json.writeStringField("name", page.edition().name(variable));
			write(json, "description", text(variable));
			write(json, "unitText", variable.getUnit());
			json.writeEndObject();
		}
		json.writeEndArray();
	}

	/** Those that can be fetched from the web. */
	private void distributions(JsonGenerator json) throws IOException {
		List<Distribution> fetched = dataset.getDistributions().stream().filter(each -> Values.webAddress(each.getAddress()).isPresent()).toList();
		if (fetched.isEmpty())
			return;
		json.writeArrayFieldStart("distribution");
		for (Distribution each : fetched) {
			json.writeStartObject();
			json.writeStringField("@type", "DataDownload");
			Text title = page.wording().text(each, Literals.DISTRIBUTION__TITLE);
			write(json, "name", title.words());
			write(json, "encodingFormat", each.getMediaType());
			json.writeStringField("contentUrl", Stream.of(each.getAddress()).map(Values::webAddress).flatMap(Optional::stream).findFirst().orElseThrow());
			json.writeEndObject();
		}
		json.writeEndArray();
	}
}
