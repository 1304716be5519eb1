// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.exchange.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.eclipse.rdf4j.model.BNode;
import org.eclipse.rdf4j.model.IRI;
import org.eclipse.rdf4j.model.Model;
import org.eclipse.rdf4j.model.ValueFactory;
import org.eclipse.rdf4j.model.impl.LinkedHashModel;
import org.eclipse.rdf4j.model.impl.SimpleValueFactory;
import org.eclipse.rdf4j.model.util.RDFCollections;
import org.eclipse.rdf4j.model.vocabulary.DCAT;
import org.eclipse.rdf4j.model.vocabulary.DCTERMS;
import org.eclipse.rdf4j.model.vocabulary.RDF;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.orodha.exchange.rdf.RdfOutput;
import org.orodha.exchange.rdf.RdfSyntax;

/** Graphs that are too large to be written at once say what they say, however their parts hang together. */
class LargeGraphTest {

	private static final ValueFactory VALUES = SimpleValueFactory.getInstance();
	private static final int DATASETS = 400;

	@TempDir
	Path folder;

	/** Each dataset with a place and a list of its own; every fortieth shares its publisher, which has no name, with the one before. */
	private static Model graph() {
		Model model = new LinkedHashModel();
		model.setNamespace("dcat", DCAT.NAMESPACE);
		BNode publisher = VALUES.createBNode();
		for (int number = 0; number < DATASETS; number++) {
			IRI dataset = VALUES.createIRI("urn:example:" + number);
			model.add(dataset, RDF.TYPE, DCAT.DATASET);
			BNode place = VALUES.createBNode();
			model.add(dataset, DCTERMS.SPATIAL, place);
			model.add(place, DCTERMS.TITLE, VALUES.createLiteral("Place " + number));
			BNode list = VALUES.createBNode();
			model.add(dataset, DCTERMS.HAS_PART, list);
			RDFCollections.asRDF(List.of(VALUES.createLiteral(number), VALUES.createLiteral("x")), list, model);
			if (number % 40 == 0) {
				publisher = VALUES.createBNode();
				model.add(publisher, DCTERMS.TITLE, VALUES.createLiteral("Publisher from " + number));
			}
			if (number % 40 == 0 || number % 40 == 39)
				model.add(dataset, DCTERMS.PUBLISHER, publisher);
		}
		return model;
	}

	private static String turtle(Model graph) throws Exception {
		ByteArrayOutputStream out = new ByteArrayOutputStream();
		RdfOutput.write(graph, RdfSyntax.TURTLE, out);
		return out.toString(StandardCharsets.UTF_8);
	}

	@Test
	void nothingOfItIsLostNorTwice() throws Exception {
		Model graph = graph();
		Path file = folder.resolve("large.ttl");

		Files.writeString(file, turtle(graph));

		Model read = Graphs.read(file);
		assertThat(read).hasSameSizeAs(graph);
		assertThat(Graphs.statements(read)).isEqualTo(Graphs.statements(graph));
	}

	@Test
	void itReadsAsOneText() throws Exception {
		String text = turtle(graph());

		assertThat(text.split("@prefix dcat:", -1)).hasSize(2);
		assertThat(text.split("_:", -1)).as("only who is referred to twice has a label").hasSize(1 + 3 * DATASETS / 40);
		assertThat(text.indexOf("urn:example:399")).isGreaterThan(text.indexOf("urn:example:1>"));
	}
}
