// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.exchange.dcat;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.eclipse.rdf4j.model.BNode;
import org.eclipse.rdf4j.model.IRI;
import org.eclipse.rdf4j.model.Model;
import org.eclipse.rdf4j.model.Resource;
import org.eclipse.rdf4j.model.vocabulary.DCAT;
import org.eclipse.rdf4j.model.vocabulary.DCTERMS;
import org.eclipse.rdf4j.model.vocabulary.FOAF;
import org.eclipse.rdf4j.model.vocabulary.RDF;
import org.eclipse.rdf4j.model.vocabulary.VCARD4;
import org.eclipse.rdf4j.model.vocabulary.XSD;
import org.orodha.model.ConfidentialityClass;
import org.orodha.model.Frequency;

import com.fasterxml.jackson.databind.JsonNode;

/** What a record of CKAN says, in the terms of DCAT; fields that it has no terms for keep their names. */
final class CkanGraph {

	private static final String FIELD = "urn:ckan:field:";
	/** How many days lie between updates, as sites for humanitarian data say it. */
	private static final Map<String, Frequency> DAYS = Map.of("0", Frequency.CONTINUOUS, "1", Frequency.DAILY, "7", Frequency.WEEKLY, "30",
			Frequency.MONTHLY, "90", Frequency.QUARTERLY, "180", Frequency.HALF_YEARLY, "365", Frequency.ANNUAL, "-1", Frequency.ONCE, "-2",
			Frequency.IRREGULAR);
	private static final Set<String> DONE = Set.of("id", "title", "notes", "url", "version", "tags", "organization", "resources", "extras",
			"metadata_created", "metadata_modified", "private", "license_url", "maintainer", "maintainer_email", "author", "author_email",
			"owner_org", "num_tags", "num_resources", "type", "state");
	private static final Set<String> DONE_IN_RESOURCES = Set.of("id", "name", "description", "url", "mimetype", "size", "created",
			"last_modified", "package_id", "position", "state");

	private final Model model = Terms.graph();
	private final String site;

	/** @param site the address of the site; empty where it is not known */
	CkanGraph(String site) {
		this.site = site.replaceFirst("/+$", "");
	}

	Model model() {
		return model;
	}

	/** Adds a record. */
	IRI add(JsonNode record) {
		IRI dataset = name("dataset", text(record, "id").isEmpty() ? text(record, "name") : text(record, "id"));
		model.add(dataset, RDF.TYPE, DCAT.DATASET);
		literal(dataset, DCTERMS.TITLE, text(record, "title").isEmpty() ? text(record, "name") : text(record, "title"));
		literal(dataset, DCTERMS.DESCRIPTION, text(record, "notes"));
		literal(dataset, DCAT.VERSION, text(record, "version"));
		record.path("tags").forEach(
				tag -> literal(dataset, DCAT.KEYWORD, text(tag, text(tag, "display_name").isEmpty() ? "name" : "display_name")));
		ElementGraph.address(model, dataset, DCAT.LANDING_PAGE, text(record, "url"));
		ElementGraph.address(model, dataset, DCTERMS.LICENSE, text(record, "license_url"));
		time(dataset, DCTERMS.ISSUED, text(record, "metadata_created"));
		time(dataset, DCTERMS.MODIFIED, text(record, "metadata_modified"));
		if (record.has("private"))
			model.add(dataset, DCTERMS.ACCESS_RIGHTS,
					Vocabularies.of(record.path("private").asBoolean() ? ConfidentialityClass.RESTRICTED : ConfidentialityClass.PUBLIC));
		organisation(dataset, record.path("organization"));
		contact(dataset, text(record, "maintainer"), text(record, "maintainer_email"));
		contact(dataset, text(record, "author"), text(record, "author_email"));
		Frequency frequency = DAYS.get(text(record, "data_update_frequency"));
		if (frequency != null)
			model.add(dataset, DCTERMS.ACCRUAL_PERIODICITY, Vocabularies.of(frequency));
		period(dataset, text(record, "dataset_date"));
		record.path("resources").forEach(resource -> resource(dataset, resource));
		record.path("extras").forEach(extra -> literal(dataset, field("extras:" + text(extra, "key")), text(extra, "value")));
		others(dataset, record, DONE);
		return dataset;
	}

	private IRI name(String kind, String id) {
		return Terms.VALUES.createIRI((site.isEmpty() ? "urn:ckan:" + kind + ":" : site + "/" + kind + "/") + id.replaceAll("[^A-Za-z0-9._~-]", "_"));
	}

	private static IRI field(String name) {
		return Terms.VALUES.createIRI(FIELD + name.replaceAll("[^A-Za-z0-9._:~-]", "_"));
	}

	static String text(JsonNode node, String field) {
		JsonNode value = node.path(field);
		return value.isValueNode() && !value.isNull() ? value.asText() : "";
	}

	private void literal(Resource subject, IRI property, String text) {
		ElementGraph.text(model, subject, property, text);
	}

	private void time(Resource subject, IRI property, String text) {
		if (text.matches("\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d(\\.\\d+)?"))
			model.add(subject, property, Terms.VALUES.createLiteral(text, XSD.DATETIME));
		else
			literal(subject, property, text);
	}

	private void organisation(IRI dataset, JsonNode organisation) {
		String id = text(organisation, "id").isEmpty() ? text(organisation, "name") : text(organisation, "id");
		if (id.isEmpty())
			return;
		IRI agency = name("organization", id);
		model.add(dataset, DCTERMS.PUBLISHER, agency);
		model.add(agency, RDF.TYPE, FOAF.AGENT);
		literal(agency, FOAF.NAME, text(organisation, "title").isEmpty() ? text(organisation, "name") : text(organisation, "title"));
		literal(agency, DCTERMS.DESCRIPTION, text(organisation, "description"));
	}

	private void contact(IRI dataset, String name, String email) {
		if (name.isEmpty() && email.isEmpty())
			return;
		BNode contact = ElementGraph.nameless(model, dataset, DCAT.CONTACT_POINT, VCARD4.KIND);
		literal(contact, VCARD4.FN, name);
		ElementGraph.address(model, contact, VCARD4.HAS_EMAIL, email.isEmpty() ? null : "mailto:" + email);
	}

	/** From one day to another, as in {@code [2020-01-01T00:00:00 TO 2020-12-31T23:59:59]}. */
	private void period(IRI dataset, String text) {
		String[] days = text.replaceAll("[\\[\\]]", "").split(" TO |-(?=\\d\\d/)");
		if (days.length == 2 && days[0].matches("\\d{4}-\\d\\d-\\d\\d.*"))
			Periods.write(model, dataset, days[0].substring(0, 10), days[1].matches("\\d{4}-\\d\\d-\\d\\d.*") ? days[1].substring(0, 10) : null);
	}

	private void resource(IRI dataset, JsonNode resource) {
		IRI distribution = Terms.VALUES.createIRI(dataset.stringValue() + "/resource/" + text(resource, "id").replaceAll("[^A-Za-z0-9._~-]", "_"));
		model.add(dataset, DCAT.HAS_DISTRIBUTION, distribution);
		model.add(distribution, RDF.TYPE, DCAT.DISTRIBUTION);
		ElementGraph.address(model, distribution, DCAT.ACCESS_URL, text(resource, "url"));
		literal(distribution, DCTERMS.TITLE, text(resource, "name"));
		literal(distribution, DCTERMS.DESCRIPTION, text(resource, "description"));
		literal(distribution, DCAT.MEDIA_TYPE, text(resource, "mimetype"));
		if (text(resource, "size").matches("\\d+"))
			model.add(distribution, DCAT.BYTE_SIZE, Terms.VALUES.createLiteral(text(resource, "size"), XSD.NON_NEGATIVE_INTEGER));
		time(distribution, DCTERMS.ISSUED, text(resource, "created"));
		time(distribution, DCTERMS.MODIFIED, text(resource, "last_modified"));
		others(distribution, resource, DONE_IN_RESOURCES);
	}

	/** What has no term: its own name and its text, or its JSON. */
	private void others(Resource subject, JsonNode record, Set<String> done) {
		for (Iterator<Map.Entry<String, JsonNode>> fields = record.fields(); fields.hasNext();) {
			Map.Entry<String, JsonNode> each = fields.next();
			JsonNode value = each.getValue();
			if (!done.contains(each.getKey()) && !value.isNull() && (value.isValueNode() || !value.isEmpty()))
				literal(subject, field(each.getKey()), value.isValueNode() ? value.asText() : value.toString());
		}
	}

	/** The records of an answer: of one data set, of a search, or bare ones. */
	static List<JsonNode> records(JsonNode answer) {
		JsonNode result = answer.has("result") ? answer.path("result") : answer;
		JsonNode list = result.has("results") ? result.path("results") : result;
		List<JsonNode> all = new ArrayList<>();
		if (list.isArray())
			list.forEach(all::add);
		else
			all.add(list);
		return all.stream().filter(record -> record.path("resources").isArray() && (record.has("title") || record.has("name"))).toList();
	}
}
