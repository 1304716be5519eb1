// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.exchange.ddi;

import java.util.Map;
import java.util.Optional;

import org.orodha.core.exchange.XmlElements;
import org.orodha.core.text.EnumKeys;
import org.orodha.model.AccessLevel;
import org.w3c.dom.Element;

import com.fasterxml.jackson.databind.node.ObjectNode;

/**
 * How the data of a study can be had, in the words of NADA, which has fewer than the catalogue: a codebook says it as its status, which counts
 * more where there are both.
 */
record AccessPolicy() implements JsonField {

	private static final String POLICY = "access_policy";
	private static final String STATUS = AccessConditions.CONDITIONS + "/setAvail/avlStatus";
	private static final Map<String, AccessLevel> READ = Map.of("direct", AccessLevel.OPEN_FILE, "open", AccessLevel.OPEN_FILE, "public",
			AccessLevel.OPEN_FILE, "licensed", AccessLevel.UNDER_AGREEMENT, "data_na", AccessLevel.NO_ACCESS);
	private static final Map<AccessLevel, String> WRITTEN = Map.of(AccessLevel.OPEN_FILE, "open", AccessLevel.ON_REQUEST, "licensed",
			AccessLevel.UNDER_AGREEMENT, "licensed", AccessLevel.NO_ACCESS, "data_na");

	@Override
	public void read(ObjectNode json, Element study) {
		AccessLevel policy = READ.get(json.path(POLICY).asText());
		if (policy != null && level(study).isEmpty())
			Elements.add(Elements.require(study, AccessConditions.CONDITIONS + "/setAvail"), "avlStatus").setTextContent(EnumKeys.of(policy));
	}

	private static Optional<AccessLevel> level(Element study) {
		return XmlElements.at(study, STATUS).stream().map(Elements::text).map(AccessConditions::level).flatMap(Optional::stream).findFirst();
	}

	@Override
	public void write(Element before, Element after, ObjectNode json) {
		Optional<AccessLevel> wanted = level(after);
		if (!wanted.equals(level(before)))
			wanted.map(WRITTEN::get).ifPresentOrElse(policy -> json.put(POLICY, policy), () -> json.remove(POLICY));
	}
}
