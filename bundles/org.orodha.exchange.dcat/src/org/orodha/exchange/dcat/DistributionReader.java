// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.exchange.dcat;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.eclipse.rdf4j.model.BNode;
import org.eclipse.rdf4j.model.IRI;
import org.eclipse.rdf4j.model.Model;
import org.eclipse.rdf4j.model.Resource;
import org.eclipse.rdf4j.model.Value;
import org.eclipse.rdf4j.model.vocabulary.DCAT;
import org.eclipse.rdf4j.model.vocabulary.DCTERMS;
import org.eclipse.rdf4j.model.vocabulary.RDF;
import org.orodha.core.exchange.Verbatim;
import org.orodha.exchange.rdf.Residue;
import org.orodha.exchange.rdf.Subject;
import org.orodha.model.Dataset;
import org.orodha.model.Distribution;
import org.orodha.model.ModelFactory;

/** Reads the distributions of a dataset into it. */
record DistributionReader(Reading reading, Dataset dataset) {

	/** A distribution that was read. */
	record Read(Subject subject, Distribution distribution) {

		/** What is kept of it with its dataset. */
		List<Verbatim.Value> residue(Dataset dataset, Model written, IRI node) {
			int number = dataset.getDistributions().indexOf(distribution);
			String prefix = KeptParts.prefix(dataset.getDistributions(), number);
			IRI own = SourceGraph.distribution(node, number);
			List<Verbatim.Value> kept = new ArrayList<>();
			if (!own.equals(subject.node()))
				kept.add(new Verbatim.Value(prefix + KeptParts.NAME, subject.node() instanceof BNode ? "" : subject.node().stringValue()));
			Residue.of(subject, written, own, Set.of()).forEach(value -> kept.add(new Verbatim.Value(prefix + value.field(), value.value())));
			return kept;
		}
	}

	/** Takes those over that are described. */
	List<Read> read(Subject subject) {
		List<Read> read = new ArrayList<>();
		Set<Distribution> found = new HashSet<>();
		for (Value value : subject.take(DCAT.HAS_DISTRIBUTION, node -> node instanceof Resource part && isDescribed(part))) {
			Subject part = reading.subject((Resource) value);
			Distribution distribution = known(part, found).orElseGet(() -> {
				Distribution made = ModelFactory.eINSTANCE.createDistribution();
				dataset.getDistributions().add(made);
				return made;
			});
			found.add(distribution);
			fill(part, distribution);
			read.add(new Read(part, distribution));
		}
		return read;
	}

	private boolean isDescribed(Resource part) {
		return reading.graph().model().contains(part, null, null) && reading.homes().isPart(part);
	}

	/** The distribution at the same address; without one, that which was read from the same place in the file. */
	private Optional<Distribution> known(Subject part, Set<Distribution> found) {
		String address = address(part);
		return dataset.getDistributions().stream().filter(distribution -> !found.contains(distribution)).filter(
				distribution -> address == null ? distribution.getAddress() == null : address.equals(distribution.getAddress())).findFirst();
	}

	private static String address(Subject part) {
		return part.values(DCAT.ACCESS_URL).stream().findFirst().or(() -> part.values(DCAT.DOWNLOAD_URL).stream().findFirst())
				.map(Value::stringValue).orElse(null);
	}

	private void fill(Subject part, Distribution distribution) {
		part.take(RDF.TYPE, DCAT.DISTRIBUTION::equals);
		String address = address(part);
		if (address != null && !address.equals(distribution.getAddress()))
			distribution.setAddress(address);
		part.takeFirst(DCAT.ACCESS_URL, value -> value.stringValue().equals(address));
		part.takeTexts(DCTERMS.TITLE, distribution.getTitle(), reading.language());
		part.takeFirst(DCAT.MEDIA_TYPE, value -> Vocabularies.mediaType(value).isPresent()).flatMap(Vocabularies::mediaType)
				.ifPresent(distribution::setMediaType);
	}
}
