// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.exchange.csvw.cli.internal;

import java.io.IOException;
import java.io.OutputStream;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.rdf4j.rio.RDFHandlerException;
import org.orodha.cli.Terminal;
import org.orodha.exchange.csvw.tabular.Problems;
import org.orodha.exchange.rdf.RdfStream;
import org.orodha.exchange.rdf.RdfSyntax;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Writes described tables as a graph. */
@Command(name = "rdf")
final class RdfCommand extends WritingCommand {

	@Option(names = "--syntax", paramLabel = "SYNTAX", descriptionKey = "csvw.syntax")
	private String named;

	RdfCommand(Terminal terminal) {
		super(terminal);
	}

	@Override
	Problems write(Described described, boolean minimal, OutputStream out) throws IOException {
		RdfSyntax syntax = syntax();
		try {
			return described.data().rdf(described.address(), described.with(), minimal, new RdfStream(syntax, out));
		} catch (RDFHandlerException failure) {
			if (failure.getCause() instanceof IOException written)
				throw written;
			throw new IOException(CsvwTexts.text("csvw.unwritable", syntax.label(), failure.getMessage()), failure);
		}
	}

	private RdfSyntax syntax() {
		if (named == null)
			return RdfSyntax.ofName(target().getFileName().toString()).orElse(RdfSyntax.TURTLE);
		return RdfSyntax.called(named).orElseThrow(() -> usage(CsvwTexts.text("csvw.syntax.unknown", named,
				Stream.of(RdfSyntax.values()).map(RdfSyntax::key).collect(Collectors.joining(", ")))));
	}
}
