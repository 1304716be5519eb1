// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.documents.cli.internal;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.orodha.cli.CommandFailure;
import org.orodha.cli.ExitCode;
import org.orodha.cli.MessageLines;
import org.orodha.cli.Results;
import org.orodha.cli.Terminal;
import org.orodha.core.catalogue.CatalogueException;
import org.orodha.core.text.Kinds;
import org.orodha.documents.DocumentKind;
import org.orodha.documents.DocumentKinds;

import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** Writes a document of any kind, or lists the kinds. */
@Command(name = "document")
final class DocumentCommand extends WritingCommand {

	private static final String LIST = "list";

	@Parameters(index = "0", paramLabel = "KIND", descriptionKey = "document.kind")
	private String kind;

	@Parameters(index = "1", paramLabel = "ELEMENT", arity = "0..1", defaultValue = "", descriptionKey = "document.element")
	private String element;

	DocumentCommand(Terminal terminal) {
		super(terminal);
	}

	@Override
	public Integer call() throws CatalogueException, IOException, CommandFailure {
		return LIST.equals(kind) ? list() : write(kind(kind), element);
	}

	private int list() throws IOException {
		try (Results results = results(List.of("id", "about", "name"))) {
			for (DocumentKind each : DocumentKinds.list())
				results.add(record(each));
		}
		DocumentKinds.leftOut().forEach(fault -> terminal().err().println(MessageLines.of(fault)));
		return ExitCode.FINE;
	}

	private static Map<String, Object> record(DocumentKind kind) {
		Map<String, Object> values = new LinkedHashMap<>();
		values.put("id", kind.id());
		values.put("about", kind.subject().map(Kinds::name).orElse("catalogue"));
		values.put("name", kind.name());
		values.put("description", kind.description());
		values.put("plugin", kind.contribution().plugin());
		return values;
	}
}
