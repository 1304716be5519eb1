// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.exchange.datapackage;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

import org.orodha.core.catalogue.FreeIds;
import org.orodha.core.catalogue.Ids;
import org.orodha.core.findings.Place;
import org.orodha.core.text.Texts;
import org.orodha.model.Code;
import org.orodha.model.CodeList;
import org.orodha.model.LifecycleStatus;
import org.orodha.model.ModelFactory;

import com.fasterxml.jackson.databind.JsonNode;

/** The values that a field may have, as a code list. */
final class Codes {

	/** The code list that a field's values are from. */
	static final String LIST = OwnTerms.PREFIX + "codeList";
	/** What that code list is called. */
	static final String NAMES = OwnTerms.PREFIX + "codes";

	private final Reading reading;
	private final Place place;
	private final JsonNode field;
	private final String dataset;
	private final Map<String, JsonNode> labels = new LinkedHashMap<>();

	Codes(Reading reading, Place place, JsonNode field, String dataset) {
		this.reading = reading;
		this.place = place;
		this.field = field;
		this.dataset = dataset;
		JsonNode values = field.path("categories").isArray() ? field.get("categories") : field.path("constraints").path("enum");
		for (JsonNode value : values)
			if (value.isObject())
				labels.put(value.path("value").asText(""), value);
			else if (value.isValueNode())
				labels.put(value.asText(), value);
		labels.remove("");
	}

	/**
	 * Finds the list or proposes one.
	 *
	 * @param present the list of the variable that is there
	 * @return its identifier; nothing where the field may have any value
	 */
	Optional<String> read(Optional<CodeList> present) {
		String own = field.path(LIST).asText("");
		if (labels.isEmpty() || !own.isEmpty() && reading.catalogue().find(CodeList.class, own).isPresent())
			return Optional.of(own).filter(id -> !id.isEmpty() && reading.catalogue().find(CodeList.class, id).isPresent());
		if (!own.isEmpty() && reading.find(CodeList.class, own) != null)
			return Optional.of(own);
		if (present.filter(this::holdsAll).isPresent())
			return present.map(CodeList::getId);
		String id = Ids.isWellFormed(own) && !reading.catalogue().contains(own) ? own
				: "cl." + Ids.slug((dataset + "." + field.path("name").asText()).replace('.', '-'));
		if (reading.catalogue().contains(id) && reading.catalogue().find(CodeList.class, id).isEmpty())
			id = reading.catalogue().freeId(id);
		reading.proposal().put(place, id, CodeList.class).describe(this::describe);
		return Optional.of(id);
	}

	private boolean holdsAll(CodeList list) {
		return list.getCodes().stream().map(Code::getValue).collect(Collectors.toSet()).containsAll(labels.keySet());
	}

	private void describe(CodeList list) {
		if (list.getName().isEmpty()) {
			list.setStatus(LifecycleStatus.DRAFT);
			MultilingualText.read(field.has(NAMES) ? field.get(NAMES) : field, "title", list.getName(), reading.language());
			MultilingualText.read(field.path(NAMES), "description", list.getDescription(), reading.language());
		}
		if (list.getName().isEmpty())
			Texts.put(list.getName(), reading.language(), field.path("name").asText());
		FreeIds ids = new FreeIds();
		list.getCodes().forEach(code -> ids.use(code.getId()));
		labels.forEach((value, node) -> code(list, value, node, ids));
	}

	private void code(CodeList list, String value, JsonNode node, FreeIds ids) {
		Code code = list.getCodes().stream().filter(known -> value.equals(known.getValue())).findFirst().orElseGet(() -> {
			Code made = ModelFactory.eINSTANCE.createCode();
			made.setId(ids.of(list.getId() + "." + Ids.slug(value.replace('.', '-'))));
			made.setValue(value);
			list.getCodes().add(made);
			return made;
		});
		MultilingualText.read(node, "label", code.getName(), reading.language());
		if (code.getName().isEmpty())
			Texts.put(code.getName(), reading.language(), value);
	}
}
