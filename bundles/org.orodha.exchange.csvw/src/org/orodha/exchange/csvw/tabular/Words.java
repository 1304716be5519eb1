// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.exchange.csvw.tabular;

import java.net.URI;
import java.util.IllformedLocaleException;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** The words of the standard, and the prefixes that every description may use. */
final class Words {

	static final Map<String, String> PREFIXES = Map.ofEntries(Map.entry("csvw", "http://www.w3.org/ns/csvw#"),
			Map.entry("dc", "http://purl.org/dc/terms/"), Map.entry("dcterms", "http://purl.org/dc/terms/"),
			Map.entry("dc11", "http://purl.org/dc/elements/1.1/"), Map.entry("dcat", "http://www.w3.org/ns/dcat#"),
			Map.entry("foaf", "http://xmlns.com/foaf/0.1/"), Map.entry("schema", "http://schema.org/"),
			Map.entry("rdf", "http://www.w3.org/1999/02/22-rdf-syntax-ns#"), Map.entry("rdfs", "http://www.w3.org/2000/01/rdf-schema#"),
			Map.entry("xsd", "http://www.w3.org/2001/XMLSchema#"), Map.entry("skos", "http://www.w3.org/2004/02/skos/core#"),
			Map.entry("owl", "http://www.w3.org/2002/07/owl#"), Map.entry("prov", "http://www.w3.org/ns/prov#"),
			Map.entry("qb", "http://purl.org/linked-data/cube#"), Map.entry("org", "http://www.w3.org/ns/org#"),
			Map.entry("void", "http://rdfs.org/ns/void#"), Map.entry("vcard", "http://www.w3.org/2006/vcard/ns#"),
			Map.entry("gr", "http://purl.org/goodrelations/v1#"), Map.entry("cc", "http://creativecommons.org/ns#"),
			Map.entry("ctag", "http://commontag.org/ns#"), Map.entry("grddl", "http://www.w3.org/2003/g/data-view#"),
			Map.entry("ical", "http://www.w3.org/2002/12/cal/icaltzd#"), Map.entry("ma", "http://www.w3.org/ns/ma-ont#"),
			Map.entry("oa", "http://www.w3.org/ns/oa#"), Map.entry("og", "http://ogp.me/ns#"), Map.entry("rdfa", "http://www.w3.org/ns/rdfa#"),
			Map.entry("rev", "http://purl.org/stuff/rev#"), Map.entry("rif", "http://www.w3.org/2007/rif#"),
			Map.entry("rr", "http://www.w3.org/ns/r2rml#"), Map.entry("sd", "http://www.w3.org/ns/sparql-service-description#"),
			Map.entry("sioc", "http://rdfs.org/sioc/ns#"), Map.entry("skosxl", "http://www.w3.org/2008/05/skos-xl#"),
			Map.entry("v", "http://rdf.data-vocabulary.org/#"), Map.entry("wdr", "http://www.w3.org/2007/05/powder#"),
			Map.entry("wrds", "http://www.w3.org/2007/05/powder-s#"), Map.entry("xhv", "http://www.w3.org/1999/xhtml/vocab#"),
			Map.entry("xml", "http://www.w3.org/XML/1998/namespace"));
	static final Set<String> INHERITED = Set.of("aboutUrl", "datatype", "default", "lang", "null", "ordered", "propertyUrl", "required",
			"separator", "textDirection", "valueUrl");
	static final Set<String> TYPES = Set.of("TableGroup", "Table", "Schema", "Column", "Dialect", "Template", "Datatype", "Cell", "Row");

	private Words() {
	}

	/** Whether a word is one of another vocabulary: with a known prefix, or an address. */
	static boolean isCommon(String word) {
		int colon = word.indexOf(':');
		return colon > 0 && (PREFIXES.containsKey(word.substring(0, colon)) || isAbsolute(word));
	}

	/** Whether a type of a node may stand: a term, a name with a known prefix, or an address. */
	static boolean isType(String type) {
		return TYPES.contains(type) || Datatypes.isKnown(type) || !type.startsWith("_:") && isCommon(type);
	}

	/** Whether it is an address with a scheme. */
	static boolean isAbsolute(String address) {
		try {
			return URI.create(address).isAbsolute();
		} catch (IllegalArgumentException noAddress) {
			return false;
		}
	}

	/** Whether it is a tag of a language. */
	static boolean isLanguage(String tag) {
		if (tag.equals("und"))
			return true;
		try {
			return !new Locale.Builder().setLanguageTag(tag).build().getLanguage().isEmpty() || tag.matches("(?i)[ix]-.*");
		} catch (IllformedLocaleException noTag) {
			return false;
		}
	}

	/** A name with a prefix as the address that it stands for. */
	static String expanded(String name) {
		int colon = name.indexOf(':');
		String prefix = colon < 0 ? null : PREFIXES.get(name.substring(0, colon));
		return prefix == null ? name : prefix + name.substring(colon + 1);
	}

	/** The address of a type of a node or a value. */
	static String type(String name) {
		return TYPES.contains(name) ? PREFIXES.get("csvw") + name : Datatypes.isKnown(name) ? Datatypes.address(name) : expanded(name);
	}

	/** An address as the shortest name that stands for it. */
	static String compacted(String address) {
		for (String prefix : PREFIXES.keySet().stream().sorted().toList())
			if (address.startsWith(PREFIXES.get(prefix)) && !prefix.equals("dcterms"))
				return prefix.equals("csvw") ? address.substring(PREFIXES.get(prefix).length())
						: prefix + ":" + address.substring(PREFIXES.get(prefix).length());
		return address;
	}
}
