// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.exchange.datapackage;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.IdentityHashMap;
import java.util.Map;

import org.orodha.core.exchange.Utf8Text;
import org.orodha.core.findings.ImportException;
import org.orodha.core.findings.Place;
import org.orodha.core.text.Messages;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Compose;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;
import org.snakeyaml.engine.v2.nodes.Tag;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;

/** Reads YAML as the JSON that it stands for, and remembers on which lines it stands. */
final class YamlDocument {

	private static final Messages MESSAGES = Messages.of(YamlDocument.class);
	private static final JsonNodeFactory NODES = JsonNodeFactory.withExactBigDecimals(true);
	private static final int MOST_NODES = 500_000;

	private final Place file;
	private final Map<JsonNode, Integer> lines = new IdentityHashMap<>();
	private int nodes;

	private YamlDocument(Place file) {
		this.file = file;
	}

	static Document read(Place file, byte[] bytes) throws ImportException {
		YamlDocument document = new YamlDocument(file);
		LoadSettings settings = LoadSettings.builder().setAllowDuplicateKeys(false).setCodePointLimit(Integer.MAX_VALUE).build();
		try {
			Node root = new Compose(settings).composeString(Utf8Text.of(bytes, file)).orElse(null);
			if (!(root instanceof MappingNode mapping))
				throw new ImportException(file.row(1), MESSAGES.text("json.object"), MESSAGES.text("json.object.remedy"));
			return new Document(file, (ObjectNode) document.value(mapping, 0), document.lines);
		} catch (MarkedYamlEngineException wrong) {
			throw new ImportException(file.row(wrong.getProblemMark().map(mark -> mark.getLine() + 1).orElse(0)),
					MESSAGES.text("yaml.wrong", wrong.getProblem()), MESSAGES.text("json.remedy"), wrong);
		} catch (YamlEngineException wrong) {
			throw new ImportException(file, MESSAGES.text("yaml.wrong", wrong.getMessage()), MESSAGES.text("json.remedy"), wrong);
		}
	}

	private JsonNode value(Node node, int depth) throws ImportException {
		int line = node.getStartMark().map(Mark::getLine).orElse(-1) + 1;
		if (depth > JsonDocument.DEEPEST || ++nodes > MOST_NODES)
			throw new ImportException(file.row(line), MESSAGES.text("yaml.large", JsonDocument.DEEPEST, MOST_NODES),
					MESSAGES.text("json.remedy"));
		return switch (node) {
		case MappingNode mapping -> {
			ObjectNode object = NODES.objectNode();
			for (NodeTuple entry : mapping.getValue()) {
				if (!(entry.getKeyNode() instanceof ScalarNode key))
					throw new ImportException(file.row(line), MESSAGES.text("yaml.key"), MESSAGES.text("json.remedy"));
				object.set(key.getValue(), value(entry.getValueNode(), depth + 1));
			}
			lines.put(object, line);
			yield object;
		}
		case SequenceNode sequence -> {
			ArrayNode array = NODES.arrayNode();
			for (Node each : sequence.getValue())
				array.add(value(each, depth + 1));
			lines.put(array, line);
			yield array;
		}
		case ScalarNode scalar -> scalar(scalar);
		default -> throw new ImportException(file.row(line), MESSAGES.text("yaml.key"), MESSAGES.text("json.remedy"));
		};
	}

	private static JsonNode scalar(ScalarNode scalar) {
		String text = scalar.getValue();
		if (scalar.getTag().equals(Tag.NULL))
			return NODES.nullNode();
		if (scalar.getTag().equals(Tag.BOOL))
			return NODES.booleanNode(Boolean.parseBoolean(text));
		if (scalar.getTag().equals(Tag.INT) && text.matches("-?[0-9]+"))
			return NODES.numberNode(new BigInteger(text));
		if (scalar.getTag().equals(Tag.FLOAT) && text.matches("-?[0-9]+([.][0-9]+)?([eE][-+]?[0-9]{1,3})?"))
			return NODES.numberNode(new BigDecimal(text));
		return NODES.textNode(text);
	}
}
