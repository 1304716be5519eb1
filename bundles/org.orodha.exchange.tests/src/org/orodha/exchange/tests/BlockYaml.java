// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.exchange.tests;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import com.fasterxml.jackson.databind.ObjectMapper;

/** Reads maps and lists of YAML in block style, whose texts are plain or quoted as JSON quotes them. */
final class BlockYaml {

	private final List<String> lines;
	private int at;

	private BlockYaml(List<String> lines) {
		this.lines = new ArrayList<>(lines);
	}

	static Map<String, Object> read(List<String> lines) throws Exception {
		BlockYaml yaml = new BlockYaml(lines);
		Map<String, Object> map = yaml.map(0);
		if (yaml.at < lines.size())
			throw new IllegalArgumentException("line " + (yaml.at + 1) + ": " + lines.get(yaml.at));
		return map;
	}

	private Map<String, Object> map(int indent) throws Exception {
		Map<String, Object> map = new LinkedHashMap<>();
		while (at < lines.size() && indent(lines.get(at)) == indent && !lines.get(at).startsWith("- ", indent)) {
			String line = lines.get(at++);
			int colon = line.indexOf(':');
			String rest = line.substring(colon + 1);
			if (map.put(line.substring(indent, colon), rest.isEmpty() ? nested() : scalar(rest.substring(1))) != null)
				throw new IllegalArgumentException("twice: " + line);
		}
		return map;
	}

	private Object nested() throws Exception {
		int indent = indent(lines.get(at));
		if (!lines.get(at).startsWith("- ", indent))
			return map(indent);
		List<Object> list = new ArrayList<>();
		while (at < lines.size() && lines.get(at).startsWith("- ", indent) && indent(lines.get(at)) == indent) {
			String item = lines.get(at).substring(indent + 2);
			if (item.matches("\\w+:( .*)?")) {
				lines.set(at, " ".repeat(indent + 2) + item);
				list.add(map(indent + 2));
			} else {
				at++;
				list.add(scalar(item));
			}
		}
		return list;
	}

	private static int indent(String line) {
		return line.length() - line.stripLeading().length();
	}

	private static Object scalar(String text) throws Exception {
		if (text.startsWith("\""))
			return new ObjectMapper().readValue(text, String.class);
		if (text.equals("true") || text.equals("false"))
			return Boolean.valueOf(text);
		return text.matches("-?\\d+") ? (Object) Integer.valueOf(text) : text.matches("-?\\d+[.]\\d+") ? new BigDecimal(text) : text;
	}
}
