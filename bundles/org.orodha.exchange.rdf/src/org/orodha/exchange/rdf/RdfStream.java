// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.exchange.rdf;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;

import org.eclipse.rdf4j.model.Model;
import org.eclipse.rdf4j.model.Namespace;
import org.eclipse.rdf4j.model.Statement;
import org.eclipse.rdf4j.model.impl.LinkedHashModel;
import org.eclipse.rdf4j.rio.RDFHandlerException;
import org.eclipse.rdf4j.rio.RDFWriter;
import org.eclipse.rdf4j.rio.helpers.AbstractRDFHandler;
import org.orodha.core.text.Messages;

/**
 * Writes the statements of a graph as they come. A graph that is small is nested for people; a larger one is written statement by statement,
 * so that its size does not matter, but for JSON-LD, which needs the whole.
 *
 * <p>What cannot be written is told as an {@link RDFHandlerException}.
 */
public final class RdfStream extends AbstractRDFHandler {

	private static final Messages MESSAGES = Messages.of(RdfStream.class);
	private static final int NESTED = 20_000;
	private static final int MOST_OF_JSON_LD = 300_000;

	private final RdfSyntax syntax;
	private final OutputStream out;
	private final Writer text;
	private final Model waiting = new LinkedHashModel();
	private RDFWriter flowing;

	/** @param out stays open */
	public RdfStream(RdfSyntax syntax, OutputStream out) {
		this.syntax = syntax;
		this.out = out;
		text = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
	}

	@Override
	public void handleNamespace(String prefix, String name) {
		waiting.setNamespace(prefix, name);
	}

	@Override
	public void handleStatement(Statement statement) {
		if (flowing != null) {
			flowing.handleStatement(statement);
			return;
		}
		waiting.add(statement);
		if (syntax == RdfSyntax.JSON_LD && waiting.size() > MOST_OF_JSON_LD)
			throw new RDFHandlerException(MESSAGES.text("json.many", MOST_OF_JSON_LD));
		if (syntax != RdfSyntax.JSON_LD && waiting.size() > NESTED)
			flow();
	}

	private void flow() {
		flowing = RdfOutput.plain(syntax, text);
		flowing.startRDF();
		for (Namespace namespace : waiting.getNamespaces())
			flowing.handleNamespace(namespace.getPrefix(), namespace.getName());
		waiting.forEach(flowing::handleStatement);
		waiting.clear();
	}

	@Override
	public void endRDF() {
		try {
			if (flowing == null)
				RdfOutput.write(waiting, syntax, out);
			else
				flowing.endRDF();
			text.flush();
		} catch (IOException failure) {
			throw new RDFHandlerException(failure);
		}
	}
}
