// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.exchange.skos.sssom;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Prefixes of identifiers, and the addresses that they stand for. */
final class Curies {

	static final String SKOS = "http://www.w3.org/2004/02/skos/core#";
	static final String SSSOM = "https://w3id.org/sssom/";
	static final String SEMAPV = "https://w3id.org/semapv/vocab/";

	/** Those that files need not tell. */
	private static final Map<String, String> BUILT_IN = Map.of("skos", SKOS, "sssom", SSSOM, "semapv", SEMAPV, "owl",
			"http://www.w3.org/2002/07/owl#", "rdf", "http://www.w3.org/1999/02/22-rdf-syntax-ns#", "rdfs", "http://www.w3.org/2000/01/rdf-schema#",
			"xsd", "http://www.w3.org/2001/XMLSchema#");
	private static final String LOCAL = "[A-Za-z0-9_][A-Za-z0-9_.-]*";

	private final Map<String, String> prefixes = new LinkedHashMap<>();

	/** @param told those that a file tells */
	Curies(Map<String, String> told) {
		prefixes.putAll(told);
	}

	/** Those that have to be told. */
	Map<String, String> told() {
		return Collections.unmodifiableMap(prefixes);
	}

	/** Lets a prefix stand for an address, unless it stands for another one already. */
	boolean add(String prefix, String address) {
		return address.equals(prefixes.computeIfAbsent(prefix, none -> BUILT_IN.getOrDefault(prefix, address)));
	}

	/** The whole identifier; itself where nobody tells what its prefix stands for. */
	String expand(String curie) {
		int colon = curie.indexOf(':');
		String prefix = colon < 0 ? "" : curie.substring(0, colon);
		String address = prefixes.getOrDefault(prefix, BUILT_IN.get(prefix));
		return address == null || colon < 0 ? curie : address + curie.substring(colon + 1);
	}

	/** The short form of an identifier, with a new prefix where there is none yet. */
	String compact(String iri) {
		String best = "";
		String prefix = "";
		for (Map<String, String> known : List.of(BUILT_IN, prefixes))
			for (Map.Entry<String, String> each : known.entrySet())
				if (iri.startsWith(each.getValue()) && each.getValue().length() > best.length() && isLocal(iri.substring(each.getValue().length()))) {
					prefix = each.getKey();
					best = each.getValue();
				}
		return best.isEmpty() ? made(iri) : prefix + ":" + iri.substring(best.length());
	}

	private static boolean isLocal(String name) {
		return name.matches(LOCAL);
	}

	private String made(String iri) {
		int end = Math.max(iri.lastIndexOf('/'), Math.max(iri.lastIndexOf('#'), iri.lastIndexOf(':'))) + 1;
		if (end == 0 || !isLocal(iri.substring(end)))
			return iri;
		int number = 1;
		while (prefixes.containsKey("ns" + number))
			number++;
		prefixes.put("ns" + number, iri.substring(0, end));
		return "ns" + number + ":" + iri.substring(end);
	}
}
