// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.documents.cli.internal;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.orodha.cli.CommandFailure;
import org.orodha.cli.ExitCode;
import org.orodha.cli.MessageLines;
import org.orodha.cli.Results;
import org.orodha.cli.Terminal;
import org.orodha.core.catalogue.CatalogueException;
import org.orodha.core.text.Kinds;
import org.orodha.core.text.PreferredLanguage;
import org.orodha.documents.AllDocumentsReport;
import org.orodha.documents.DocumentKind;
import org.orodha.documents.DocumentKinds;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Writes a document of any kind, or lists the kinds. */
@Command(name = "document")
final class DocumentCommand extends WritingCommand {

	private static final String LIST = "list";
	private static final String ALL = "all";

	@Parameters(index = "0", paramLabel = "KIND", descriptionKey = "document.kind")
	private String kind;

	@Parameters(index = "1", paramLabel = "ELEMENT", arity = "0..1", defaultValue = "", descriptionKey = "document.element")
	private String element;

	@Option(names = "--in", paramLabel = "TAG", split = ",", descriptionKey = "document.in")
	private List<String> languages = PreferredLanguage.SPOKEN;

	DocumentCommand(Terminal terminal) {
		super(terminal);
	}

	@Override
	public Integer call() throws CatalogueException, IOException, CommandFailure {
		return switch (kind) {
		case LIST -> list();
		case ALL -> all();
		default -> write(kind(kind), element);
		};
	}

	private int all() throws CatalogueException, IOException, CommandFailure {
		for (String language : languages)
			if (!PreferredLanguage.SPOKEN.contains(language))
				throw usage(DocumentTexts.text("language.unknown", language, String.join(", ", PreferredLanguage.SPOKEN)));
		AllDocumentsReport report = writeAll(languages.stream().map(Locale::forLanguageTag).toList());
		try (Results results = results(List.of("language", "kind", "documents", "files", "untranslated"))) {
			for (Map<String, Object> row : AllDocumentsRows.of(report))
				results.add(row);
		}
		report.failures().forEach(failure -> terminal().err().println(MessageLines.of(failure)));
		report.missing().forEach((language, gaps) -> terminal().err()
				.println(DocumentTexts.text("all.missing", gaps.size(), language.getDisplayLanguage())));
		terminal().err().println(DocumentTexts.text("all.done", report.written().size(), report.failures().size(), report.withheld()));
		return report.failures().isEmpty() ? ExitCode.FINE : ExitCode.FAILED;
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
