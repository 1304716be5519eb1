// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.exchange.rdf;

import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

import org.eclipse.rdf4j.model.BNode;
import org.eclipse.rdf4j.model.IRI;
import org.eclipse.rdf4j.model.Model;
import org.eclipse.rdf4j.model.Resource;
import org.eclipse.rdf4j.model.Statement;
import org.eclipse.rdf4j.model.Value;
import org.eclipse.rdf4j.model.ValueFactory;
import org.eclipse.rdf4j.model.impl.LinkedHashModel;
import org.eclipse.rdf4j.model.impl.SimpleValueFactory;
import org.eclipse.rdf4j.rio.RDFHandlerException;
import org.eclipse.rdf4j.rio.RDFParseException;
import org.eclipse.rdf4j.rio.helpers.BasicParserSettings;
import org.eclipse.rdf4j.rio.helpers.StatementCollector;
import org.eclipse.rdf4j.rio.ntriples.NTriplesParser;
import org.orodha.core.exchange.Verbatim;
import org.orodha.core.files.Sha256;

/**
 * What a file says of an element beyond what the element itself is written as, kept in N-Triples, property by property, so that it can be
 * written back: statements that the catalogue has no place for, and the form of those that it would write otherwise. Such a form stands as
 * long as the element does not change there. A field is the property, after an equals sign where it is the form of something that found a
 * place; a form begins with a comment that tells what it stands for.
 */
public final class Residue {

	/** What a subject without a name is called in what is kept of it. */
	static final String THIS = "this";
	private static final String FORM = "=";
	private static final String NAMELESS = "[]";
	private static final ValueFactory VALUES = SimpleValueFactory.getInstance();

	private Residue() {
	}

	/**
	 * What has to be kept of a subject.
	 *
	 * @param subject what was read
	 * @param written what the element is written as
	 * @param node    as what it is written
	 * @param links   properties that follow from where elements stand, whose form is not kept
	 */
	public static List<Verbatim.Value> of(Subject subject, Model written, Resource node, Set<IRI> links) {
		Canonical read = new Canonical(subject.model());
		Canonical own = new Canonical(written);
		List<Verbatim.Value> kept = new ArrayList<>();
		Set<IRI> properties = new TreeSet<>(Comparator.comparing(IRI::stringValue));
		properties.addAll(subject.model().filter(subject.node(), null, null).predicates());
		for (IRI property : properties) {
			List<String> ours = own.texts(written.filter(node, property, null).objects());
			List<Value> rest = new ArrayList<>();
			List<Value> form = new ArrayList<>();
			for (Value value : subject.values(property))
				(isForm(subject, property, value, links, ours, read) ? form : rest).add(value);
			if (!rest.isEmpty())
				kept.add(new Verbatim.Value(property.stringValue(), read.nTriples(subject.node(), property, rest)));
			if (!form.isEmpty() && !links.contains(property) && !ours.equals(read.texts(form)))
				kept.add(new Verbatim.Value(FORM + property.stringValue(), "# " + print(ours) + "\n" + read.nTriples(subject.node(), property, form)));
		}
		return kept;
	}

	/** Whether a value is another form of what the element is written as; where it is written as nothing, it is simply kept. */
	private static boolean isForm(Subject subject, IRI property, Value value, Set<IRI> links, List<String> ours, Canonical read) {
		boolean hasPlace = subject.isTaken(property, value) || ours.contains(read.text(value));
		return hasPlace && (links.contains(property) || !ours.isEmpty());
	}

	/**
	 * All that a file says of something that is no element, but that an element refers to.
	 *
	 * @param written what is written anyhow, in which all of it may stand already
	 */
	public static List<Verbatim.Value> of(Model model, Resource other, Model... written) {
		Model unsaid = new LinkedHashModel(model.filter(other, null, null));
		unsaid.removeIf(statement -> !(statement.getObject() instanceof BNode)
				&& Stream.of(written).anyMatch(graph -> graph.contains(other, statement.getPredicate(), statement.getObject())));
		String field = other instanceof BNode ? NAMELESS : "<" + other.stringValue() + ">";
		return unsaid.isEmpty() ? List.of() : List.of(new Verbatim.Value(field, new Canonical(model).nTriples(other)));
	}

	private static String print(List<String> texts) {
		return Sha256.of(String.join("\n", texts).getBytes(StandardCharsets.UTF_8)).substring(0, 16);
	}

	/**
	 * Adds what was kept of an element to what it is written as.
	 *
	 * @param written what it is written as; changed
	 * @param node    as what
	 * @return the properties whose form was given up because the element changed there
	 */
	public static List<String> restore(List<Verbatim.Value> kept, Model written, Resource node) {
		List<String> givenUp = new ArrayList<>();
		Map<String, List<Value>> before = new HashMap<>();
		for (Verbatim.Value each : kept)
			if (each.field().startsWith(FORM)) {
				IRI property = VALUES.createIRI(each.field().substring(FORM.length()));
				if (each.value().startsWith("# " + print(new Canonical(written).texts(written.filter(node, property, null).objects()))))
					before.put(each.field(), List.copyOf(written.filter(node, property, null).objects()));
				else
					givenUp.add(property.stringValue());
			}
		for (Verbatim.Value each : kept)
			if (!each.field().startsWith(FORM))
				add(each.value(), written, each.field().equals(NAMELESS) ? VALUES.createBNode() : node);
			else if (before.containsKey(each.field())) {
				IRI property = VALUES.createIRI(each.field().substring(FORM.length()));
				before.get(each.field()).forEach(value -> remove(written, node, property, value));
				add(each.value(), written, node);
			}
		return givenUp;
	}

	/** Removes a value, and what is said of it where nothing else speaks of it any more. */
	private static void remove(Model written, Resource subject, IRI property, Value value) {
		written.remove(subject, property, value);
		if (value instanceof Resource node && !written.contains(null, null, node))
			new ArrayList<>(written.filter(node, null, null))
					.forEach(statement -> remove(written, node, statement.getPredicate(), statement.getObject()));
	}

	private static void add(String nTriples, Model written, Resource node) {
		Map<String, BNode> blanks = new HashMap<>();
		for (Statement statement : parse(nTriples)) {
			Value object = statement.getObject() instanceof BNode blank ? fresh(blank, blanks, node) : statement.getObject();
			Resource subject = statement.getSubject() instanceof BNode blank ? (Resource) fresh(blank, blanks, node) : statement.getSubject();
			written.add(subject, statement.getPredicate(), object);
		}
	}

	private static Value fresh(BNode blank, Map<String, BNode> blanks, Resource node) {
		return blank.getID().equals(THIS) ? node : blanks.computeIfAbsent(blank.getID(), label -> VALUES.createBNode());
	}

	/** Statements that cannot be read any more, because somebody changed what was kept, are none. */
	private static List<Statement> parse(String nTriples) {
		NTriplesParser parser = new NTriplesParser();
		parser.set(BasicParserSettings.PRESERVE_BNODE_IDS, true);
		parser.set(BasicParserSettings.VERIFY_DATATYPE_VALUES, false);
		parser.set(BasicParserSettings.VERIFY_LANGUAGE_TAGS, false);
		List<Statement> statements = new ArrayList<>();
		parser.setRDFHandler(new StatementCollector(statements));
		try {
			parser.parse(new StringReader(nTriples));
		} catch (RDFParseException | RDFHandlerException | IOException changed) {
			return List.of();
		}
		return statements;
	}
}
