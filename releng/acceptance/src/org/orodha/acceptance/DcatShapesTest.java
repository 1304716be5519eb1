// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;

import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.shacl.ShaclValidator;
import org.apache.jena.shacl.Shapes;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Catalogues that are written by DCAT-AP pass the shapes of DCAT-AP 3.0.1, in every syntax. */
class DcatShapesTest {

	private static final String SHACL = "http://www.w3.org/ns/shacl#";
	private static final Node PROPERTY = NodeFactory.createURI(SHACL + "property");
	private static final Node PATH = NodeFactory.createURI(SHACL + "path");
	private static final Product PRODUCT = Product.built();

	@TempDir
	static Path directory;

	@BeforeAll
	static void makeSample() throws Exception {
		assertThat(PRODUCT.run(directory, "new", "demo", "--sample", "kenya-undelivered").code()).isZero();
	}

	@ParameterizedTest
	@CsvSource({ "catalogue.ttl, own-agency", "catalogue.rdf, members", "catalogue.jsonld, public" })
	void whatIsWrittenBreaksNoShape(String name, String audience) throws Exception {
		Path shapes = Corpora.file("dcat/shacl-3.0.1/dcat-ap-SHACL.ttl").getParent();
		assertThat(PRODUCT.run(directory, "export", "dcat", name, "--catalogue", "demo", "--audience", audience).code()).isZero();
		Graph data = RDFDataMgr.loadGraph(directory.resolve(name).toString());

		for (String file : List.of("dcat-ap-SHACL.ttl", "shapes.ttl", "range.ttl", "mdr-vocabularies.shape.ttl", "deprecateduris.ttl"))
			assertThat(violations(shapes.resolve(file), data)).as(file).isEmpty();
	}

	/** What must be otherwise; what only could be better, such as a theme of the European Union, is left out. */
	private static List<String> violations(Path file, Graph data) {
		return ShaclValidator.get().validate(shapes(file), data).getEntries().stream()
				.filter(entry -> entry.severity().level().getLocalName().equals("Violation"))
				.map(entry -> entry.focusNode() + " " + entry.resultPath() + " " + entry.message()).distinct().limit(20).collect(Collectors.toList());
	}

	/** The official file refers to two shapes of properties that it does not hold. */
	private static Shapes shapes(Path file) {
		Graph graph = RDFDataMgr.loadGraph(file.toString());
		List<Triple> loose = graph.find(null, PROPERTY, null).filterDrop(triple -> graph.contains(triple.getObject(), PATH, null)).toList();
		loose.forEach(graph::delete);
		return Shapes.parse(graph);
	}
}
