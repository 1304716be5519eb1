// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.exchange.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.StringWriter;
import java.nio.file.Files;
import java.util.Properties;
import java.util.TreeMap;

import org.eclipse.rdf4j.model.Model;
import org.eclipse.rdf4j.model.impl.LinkedHashModel;
import org.eclipse.rdf4j.rio.helpers.StatementCollector;
import org.eclipse.rdf4j.rio.turtle.TurtleParser;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.orodha.exchange.csvw.tabular.Problems;
import org.orodha.exchange.csvw.tabular.TabularData;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;

/** Every test of the W3C's suite passes, or stands in the list of those that do not, with the reason. */
class CsvwSuiteTest {

	private static final ObjectMapper MAPPER = new ObjectMapper().enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS);

	private final CsvwSuite suite = new CsvwSuite();

	@ParameterizedTest
	@ValueSource(strings = { "validation", "json", "rdf", "nonnorm" })
	void theTestsOfTheSuitePass(String manifest) throws Exception {
		TreeMap<String, String> failed = new TreeMap<>();
		var cases = suite.cases("manifest-" + manifest);
		for (CsvwSuite.Case test : cases) {
			String difference = test.kind().endsWith("ValidationTest") ? validated(test) : test.kind().contains("Json") ? json(test) : rdf(test);
			if (!difference.isEmpty())
				failed.put(manifest + "." + test.id(), difference);
		}
		told(manifest, cases.size(), failed);
	}

	private String validated(CsvwSuite.Case test) throws IOException {
		Problems problems = new TabularData(suite.server(test)).validate(test.action(), test.metadata());
		String found = problems.errors() > 0 ? "NegativeValidationTest" : problems.warnings() > 0 ? "WarningValidationTest" : "PositiveValidationTest";
		return found.equals(test.kind()) ? "" : test.kind() + " but " + problems.all();
	}

	private String json(CsvwSuite.Case test) throws IOException {
		StringWriter out = new StringWriter();
		JsonGenerator generator = new JsonFactory().createGenerator(out);
		Problems problems = new TabularData(suite.server(test)).json(test.action(), test.metadata(), test.minimal(), generator);
		if (!kind("Json", problems).equals(test.kind()))
			return test.kind() + " but " + problems.all();
		if (problems.isStopped())
			return "";
		JsonNode wanted = plain(MAPPER.readTree(suite.file(test.result()).toFile()));
		JsonNode found = plain(MAPPER.readTree(out.toString()));
		return wanted.equals(found) ? "" : "wanted " + wanted + " but " + found;
	}

	private String rdf(CsvwSuite.Case test) throws IOException {
		Model found = new LinkedHashModel();
		Problems problems = new TabularData(suite.server(test)).rdf(test.action(), test.metadata(), test.minimal(), new StatementCollector(found));
		if (!kind("Rdf", problems).equals(test.kind()))
			return test.kind() + " but " + problems.all();
		if (problems.isStopped())
			return "";
		Model wanted = new LinkedHashModel();
		TurtleParser parser = new TurtleParser();
		parser.setRDFHandler(new StatementCollector(wanted));
		try (InputStream in = Files.newInputStream(suite.file(test.result()))) {
			parser.parse(in, suite.address(test.result()));
		}
		return Graphs.areIsomorphic(wanted, found) ? "" : "wanted " + Graphs.without(wanted, found) + " but " + Graphs.without(found, wanted);
	}

	/** The kind of test that comes out like this. */
	private static String kind(String form, Problems problems) {
		return problems.isStopped() ? "Negative" + form + "Test" : "To" + form + "Test" + (problems.all().isEmpty() ? "" : "WithWarnings");
	}

	/** The same with every number written in one way. */
	private static JsonNode plain(JsonNode node) {
		if (node.isNumber())
			return TextNode.valueOf("number " + node.decimalValue().stripTrailingZeros().toPlainString());
		if (node.isArray()) {
			ArrayNode array = MAPPER.createArrayNode();
			node.forEach(each -> array.add(plain(each)));
			return array;
		}
		if (!node.isObject())
			return node;
		ObjectNode object = MAPPER.createObjectNode();
		node.properties().forEach(each -> object.set(each.getKey(), plain(each.getValue())));
		return object;
	}

	private static void told(String kind, int all, TreeMap<String, String> failed) throws IOException {
		System.out.printf("CSV on the Web, %s: %d of %d pass%n", kind, all - failed.size(), all);
		Properties known = new Properties();
		try (InputStream in = CsvwSuiteTest.class.getResourceAsStream("csvw-suite.properties")) {
			known.load(in);
		}
		known.keySet().removeIf(name -> !name.toString().startsWith(kind + "."));
		failed.forEach((id, why) -> {
			if (!known.containsKey(id))
				System.out.println(id + ": " + why);
		});
		assertThat(failed.keySet()).as("those that do not pass").isEqualTo(new TreeMap<>(known).keySet());
	}
}
