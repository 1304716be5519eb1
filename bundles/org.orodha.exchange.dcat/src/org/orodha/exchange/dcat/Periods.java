// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.exchange.dcat;

import java.util.Optional;

import org.eclipse.rdf4j.model.BNode;
import org.eclipse.rdf4j.model.IRI;
import org.eclipse.rdf4j.model.Literal;
import org.eclipse.rdf4j.model.Model;
import org.eclipse.rdf4j.model.Resource;
import org.eclipse.rdf4j.model.Value;
import org.eclipse.rdf4j.model.vocabulary.DCAT;
import org.eclipse.rdf4j.model.vocabulary.DCTERMS;
import org.eclipse.rdf4j.model.vocabulary.RDF;
import org.eclipse.rdf4j.model.vocabulary.XSD;
import org.orodha.exchange.rdf.Subject;
import org.orodha.model.time.TimePeriod;

/** Time that data cover, as a period of time of Dublin Core. */
final class Periods {

	/** What a file says of a period: its beginning and its end, null where that is open. */
	record Read(String start, String end) {
	}

	private Periods() {
	}

	/** Writes the time from the beginning of one period to the end of another; either may be null. */
	static void write(Model model, Resource node, String from, String to) {
		Optional<TimePeriod> start = TimePeriod.parse(from);
		Optional<TimePeriod> end = TimePeriod.parse(to);
		if (start.isEmpty() && end.isEmpty())
			return;
		BNode period = Terms.VALUES.createBNode();
		model.add(node, DCTERMS.TEMPORAL, period);
		model.add(period, RDF.TYPE, DCTERMS.PERIOD_OF_TIME);
		start.ifPresent(first -> model.add(period, DCAT.START_DATE, date(from, first.start().toString())));
		end.ifPresent(last -> model.add(period, DCAT.END_DATE, date(to, last.end().toString())));
	}

	/** A year or a month as such, everything else by its day. */
	private static Literal date(String text, String day) {
		if (text.matches("\\d{4}"))
			return Terms.VALUES.createLiteral(text, XSD.GYEAR);
		return text.matches("\\d{4}-\\d\\d") ? Terms.VALUES.createLiteral(text, XSD.GYEARMONTH) : Terms.VALUES.createLiteral(day, XSD.DATE);
	}

	/** The first period of a subject that a catalogue can hold. */
	static Optional<Read> take(Subject subject) {
		return subject.takeFirst(DCTERMS.TEMPORAL, value -> read(subject.model(), value).isPresent()).flatMap(value -> read(subject.model(), value));
	}

	private static Optional<Read> read(Model model, Value value) {
		if (!(value instanceof Resource period))
			return Optional.empty();
		String start = date(model, period, DCAT.START_DATE).or(() -> date(model, period, Terms.SCHEMA_START)).orElse(null);
		String end = date(model, period, DCAT.END_DATE).or(() -> date(model, period, Terms.SCHEMA_END)).orElse(null);
		return start == null && end == null ? Optional.empty() : Optional.of(new Read(start, end));
	}

	private static Optional<String> date(Model model, Resource period, IRI property) {
		return model.filter(period, property, null).objects().stream().filter(Literal.class::isInstance)
				.map(value -> value.stringValue().strip().replaceFirst("T.*$", "").replaceFirst("(Z|[+-]\\d\\d:\\d\\d)$", ""))
				.filter(text -> TimePeriod.parse(text).isPresent()).map(TimePeriod::canonical).findFirst();
	}
}
