// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.documents.cli.internal;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import org.eclipse.core.runtime.OperationCanceledException;
import org.orodha.cli.CatalogueCommand;
import org.orodha.cli.CommandFailure;
import org.orodha.cli.ExitCode;
import org.orodha.cli.MessageLines;
import org.orodha.cli.ResultFormat;
import org.orodha.cli.Results;
import org.orodha.cli.Terminal;
import org.orodha.core.catalogue.CatalogueException;
import org.orodha.core.contribution.Guard;
import org.orodha.core.contribution.Outcome;
import org.orodha.core.findings.ExportException;
import org.orodha.core.text.PreferredLanguage;
import org.orodha.documents.AllDocuments;
import org.orodha.documents.AllDocumentsReport;
import org.orodha.documents.DocumentFormat;
import org.orodha.documents.DocumentKind;
import org.orodha.documents.DocumentKinds;
import org.orodha.documents.DocumentReport;
import org.orodha.documents.Documents;
import org.orodha.documents.model.Gap;

import picocli.CommandLine.Option;

/** What the commands that write a document have in common. */
abstract class WritingCommand extends CatalogueCommand {

	@Option(names = "--as", paramLabel = "FORMAT", descriptionKey = "document.as")
	private DocumentFormat format;

	@Option(names = "--audience", paramLabel = "AUDIENCE", descriptionKey = "document.audience", defaultValue = "own-agency")
	private String audience;

	@Option(names = "--to", paramLabel = "FILE", descriptionKey = "document.to")
	private Path target;

	WritingCommand(Terminal terminal) {
		super(terminal);
	}

	/** The kind of document of an identifier. */
	final DocumentKind kind(String id) {
		return DocumentKinds.find(id).orElseThrow(() -> {
			DocumentKinds.leftOut().forEach(fault -> terminal().err().println(MessageLines.of(fault)));
			return usage(DocumentTexts.text("kind.unknown", id, DocumentKinds.list().stream().map(DocumentKind::id).collect(Collectors.joining(", "))));
		});
	}

	/** Writes a document and tells where it is and what it lacks. */
	final int write(DocumentKind kind, String element) throws CatalogueException, IOException, CommandFailure {
		if (target == null)
			throw usage(DocumentTexts.text("target.missing"));
		Documents.Order order = new Documents.Order(kind, element, format(target), language(), audience(audience));
		return switch (new Documents(new Guard(), Clock.systemDefaultZone()).write(open(), order, target, terminal().progress())) {
		case Outcome.Done<DocumentReport> done -> tell(done.result());
		case Outcome.Failed<DocumentReport> failed -> throw new CommandFailure(failed.finding());
		case Outcome.Cancelled<DocumentReport> cancelled -> throw new OperationCanceledException();
		};
	}

	/** Writes all documents of the catalogue into a folder, in the format that is named or in all. */
	final AllDocumentsReport writeAll(List<Locale> languages) throws CatalogueException, IOException, CommandFailure {
		if (target == null)
			throw usage(DocumentTexts.text("folder.missing"));
		Set<DocumentFormat> formats = format == null ? EnumSet.allOf(DocumentFormat.class) : EnumSet.of(format);
		try {
			return new AllDocuments(new Documents(new Guard(), Clock.systemDefaultZone())).write(open(),
					new AllDocuments.Order(target, formats, languages, audience(audience)), terminal().progress());
		} catch (ExportException failure) {
			throw new CommandFailure(failure.finding());
		}
	}

	private DocumentFormat format(Path file) {
		if (format != null)
			return format;
		String name = file.toString().toLowerCase(Locale.ROOT);
		return Arrays.stream(DocumentFormat.values()).filter(each -> name.endsWith("." + each.extension())).findFirst()
				.orElseThrow(() -> usage(DocumentTexts.text("format.missing", file)));
	}

	/** The language that {@code --lang} names for all results, or the user's; English where documents are not written in that. */
	private static Locale language() {
		String wanted = Locale.getDefault().getLanguage();
		return PreferredLanguage.SPOKEN.contains(wanted) ? Locale.forLanguageTag(wanted) : Locale.ENGLISH;
	}

	private int tell(DocumentReport report) throws IOException {
		if (format() == ResultFormat.TEXT)
			terminal().out().println(report.file());
		else
			try (Results results = results(List.of("file", "bytes", "untranslated", "withheld"))) {
				results.add(record(report));
			}
		terminal().err().println(DocumentTexts.text("document.done", report.gaps().size(), report.withheld()));
		return ExitCode.FINE;
	}

	private Map<String, Object> record(DocumentReport report) {
		Map<String, Object> values = new LinkedHashMap<>();
		values.put("file", report.file());
		values.put("bytes", report.bytes());
		values.put("untranslated", format() == ResultFormat.JSON ? report.gaps().stream().map(WritingCommand::record).toList() : report.gaps().size());
		values.put("withheld", report.withheld());
		return values;
	}

	private static Map<String, Object> record(Gap gap) {
		return Map.of("element", gap.element(), "text", gap.feature(), "language", gap.language(), "state",
				gap.mark().name().toLowerCase(Locale.ROOT));
	}
}
