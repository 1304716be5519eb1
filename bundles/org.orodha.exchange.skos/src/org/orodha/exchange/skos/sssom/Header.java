// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.exchange.skos.sssom;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;

import org.orodha.core.findings.ImportException;
import org.orodha.core.findings.Place;
import org.orodha.core.text.Messages;
import org.snakeyaml.engine.v2.api.Dump;
import org.snakeyaml.engine.v2.api.DumpSettings;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Compose;
import org.snakeyaml.engine.v2.common.FlowStyle;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;
import org.snakeyaml.engine.v2.schema.FailsafeSchema;

/**
 * What a file of mappings says of all of them, as YAML in comments before the table. Every value is taken as the text that it is written
 * as, so that it is written back alike.
 */
record Header(Map<String, Object> slots) {

	static final String ID = "mapping_set_id";

	private static final Messages MESSAGES = Messages.of(Header.class);
	private static final String PREFIXES = "curie_map";
	private static final int LONGEST = 1 << 20;
	private static final int DEEPEST = 50;
	private static final int MOST = 100_000;

	/**
	 * Reads the lines, without their comment signs.
	 *
	 * @throws ImportException where they are not YAML, or no map
	 */
	static Header read(List<String> lines, Place file) throws ImportException {
		String text = String.join("\n", lines);
		check(lines, file);
		try {
			Node content = new Compose(LoadSettings.builder().setCodePointLimit(LONGEST * 2).build()).composeString(text).orElse(null);
			if (content == null || content instanceof ScalarNode scalar && scalar.getValue().isEmpty())
				return new Header(Map.of());
			if (!(content instanceof MappingNode map))
				throw new ImportException(file.row(1), MESSAGES.text("header.other"), MESSAGES.text("header.remedy"));
			return new Header(new Content(file).map(map, 0));
		} catch (MarkedYamlEngineException wrong) {
			throw new ImportException(file.row(wrong.getProblemMark().map(mark -> mark.getLine() + 1).orElse(1)),
					MESSAGES.text("header.broken", wrong.getProblem()), MESSAGES.text("header.remedy"), wrong);
		} catch (YamlEngineException wrong) {
			throw new ImportException(file.row(1), MESSAGES.text("header.broken", wrong.getMessage()), MESSAGES.text("header.remedy"), wrong);
		}
	}

	/** Takes YAML as maps, lists and texts, in bounds. */
	private static final class Content {

		private final Place file;
		private int nodes;

		Content(Place file) {
			this.file = file;
		}

		Map<String, Object> map(MappingNode node, int depth) throws ImportException {
			Map<String, Object> map = new LinkedHashMap<>();
			for (NodeTuple entry : node.getValue()) {
				if (!(entry.getKeyNode() instanceof ScalarNode key) || map.containsKey(key.getValue()))
					throw new ImportException(place(entry.getKeyNode()), MESSAGES.text("header.key"), MESSAGES.text("header.remedy"));
				map.put(key.getValue(), value(entry.getValueNode(), depth + 1));
			}
			return map;
		}

		private Object value(Node node, int depth) throws ImportException {
			if (depth > DEEPEST || ++nodes > MOST)
				throw new ImportException(place(node), MESSAGES.text("header.large", DEEPEST, LONGEST), MESSAGES.text("header.remedy"));
			if (node instanceof MappingNode map)
				return map(map, depth);
			if (node instanceof SequenceNode sequence) {
				List<Object> list = new ArrayList<>();
				for (Node each : sequence.getValue())
					list.add(value(each, depth + 1));
				return list;
			}
			return node instanceof ScalarNode scalar ? scalar.getValue() : "";
		}

		private Place place(Node node) {
			return file.row(node.getStartMark().map(mark -> mark.getLine() + 1).orElse(1));
		}
	}

	private static void check(List<String> lines, Place file) throws ImportException {
		int depth = 0;
		int length = 0;
		for (int row = 1; row <= lines.size(); row++) {
			String line = lines.get(row - 1);
			length += line.length();
			depth += (int) line.chars().filter(sign -> sign == '[' || sign == '{').count() - (int) line.chars().filter(sign -> sign == ']' || sign == '}').count();
			if (depth > DEEPEST || length > LONGEST || line.length() - line.stripLeading().length() > 4 * DEEPEST
					|| line.stripLeading().startsWith("- ".repeat(DEEPEST)))
				throw new ImportException(file.row(row), MESSAGES.text("header.large", DEEPEST, LONGEST), MESSAGES.text("header.remedy"));
		}
	}

	/** What its prefixes stand for. */
	Map<String, String> prefixes() {
		Map<String, String> prefixes = new LinkedHashMap<>();
		if (slots.get(PREFIXES) instanceof Map<?, ?> map)
			map.forEach((prefix, address) -> {
				if (prefix instanceof String name && address instanceof String text)
					prefixes.put(name, text);
			});
		return prefixes;
	}

	/** The same with these prefixes. */
	Header with(Map<String, String> prefixes) {
		Map<String, Object> slots = new LinkedHashMap<>(slots());
		slots.remove(PREFIXES);
		if (!prefixes.isEmpty())
			slots.put(PREFIXES, prefixes);
		return new Header(slots);
	}

	/** Whether two say the same but for prefixes. */
	boolean saysAs(Header other) {
		return with(Map.of()).slots().equals(other.with(Map.of()).slots());
	}

	/** Whether two are of the same set of mappings, by its identifier, else by all that they say. */
	boolean isOfSameSet(Header other) {
		return slots.containsKey(ID) || other.slots.containsKey(ID) ? Objects.equals(slots.get(ID), other.slots.get(ID)) : saysAs(other);
	}

	/** What was kept; empty where it cannot be read any more, because somebody changed it. */
	static Optional<Header> kept(String text) {
		try {
			return Optional.of(read(text.lines().toList(), Place.of(ID)));
		} catch (ImportException changed) {
			return Optional.empty();
		}
	}

	/** As YAML. */
	String text() {
		DumpSettings settings = DumpSettings.builder().setSchema(new FailsafeSchema()).setDefaultFlowStyle(FlowStyle.BLOCK).setIndicatorIndent(2)
				.setIndentWithIndicator(true).setWidth(Integer.MAX_VALUE).build();
		return slots.isEmpty() ? "" : new Dump(settings).dumpToString(slots).stripTrailing();
	}

	/** As comments. */
	String comments() {
		return text().lines().map(line -> "#" + line + "\n").collect(Collectors.joining());
	}
}
