// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.declared.cli.internal;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

import org.orodha.cli.CatalogueCommand;
import org.orodha.cli.CommandFailure;
import org.orodha.cli.ExitCode;
import org.orodha.cli.MessageLines;
import org.orodha.cli.Records;
import org.orodha.cli.ResultFormat;
import org.orodha.cli.Results;
import org.orodha.cli.Terminal;
import org.orodha.core.catalogue.Catalogue;
import org.orodha.core.catalogue.CatalogueException;
import org.orodha.core.exchange.Change;
import org.orodha.core.exchange.Proposal;
import org.orodha.core.files.AtomicFile;
import org.orodha.core.findings.Finding;
import org.orodha.core.text.EnumKeys;
import org.orodha.data.check.CheckReport;
import org.orodha.data.check.RuleResult;
import org.orodha.declared.layout.Declaration;
import org.orodha.declared.layout.DeclarationCheck;
import org.orodha.declared.layout.DeclarationException;
import org.orodha.declared.layout.DeclarationText;
import org.orodha.declared.layout.Declarations;
import org.orodha.declared.layout.DeclaredPlugin;
import org.orodha.declared.layout.Draft;
import org.orodha.declared.layout.Draft.Match;
import org.orodha.declared.layout.Drafting;
import org.orodha.declared.layout.Trial;
import org.orodha.declared.layout.Written;
import org.orodha.engine.EngineException;
import org.orodha.model.Dataset;
import org.orodha.model.Severity;
import org.orodha.tables.LoadException;
import org.orodha.tables.LoadRule;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Makes a plug-in of a declaration: drafts it from a sample file, tries it on another, packs it. */
@Command(name = "declare")
final class DeclareCommand extends CatalogueCommand {

	private static final int SHOWN = 3;

	@Parameters(arity = "1..*", paramLabel = "FILE", descriptionKey = "declare.files")
	private List<Path> files;

	@Option(names = "--dataset", paramLabel = "ID", descriptionKey = "declare.dataset")
	private String dataset;

	@Option(names = "--sheet", paramLabel = "NAME", descriptionKey = "declare.sheet", defaultValue = "")
	private String sheet;

	@Option(names = "--into", paramLabel = "YAML", descriptionKey = "declare.into")
	private Path into;

	@Option(names = "--try", paramLabel = "FILE", descriptionKey = "declare.try")
	private Path tried;

	@Option(names = "--pack", paramLabel = "JAR", descriptionKey = "declare.pack")
	private Path jar;

	@Option(names = "--name", paramLabel = "NAME", descriptionKey = "declare.name", defaultValue = "")
	private String name;

	DeclareCommand(Terminal terminal) {
		super(terminal);
	}

	@Override
	public Integer call() throws CatalogueException, IOException, CommandFailure {
		try {
			if (files.stream().noneMatch(DeclareCommand::isDeclaration))
				return draft();
			if (!files.stream().allMatch(DeclareCommand::isDeclaration) || dataset != null || into != null)
				throw usage(DeclareTexts.text("declare.mixed"));
			return jar != null ? pack() : check();
		} catch (LoadException refused) {
			throw new CommandFailure(refused.finding());
		} catch (EngineException failed) {
			throw new CommandFailure(Finding.of(LoadRule.UNREADABLE, failed.getMessage()).build());
		}
	}

	private static boolean isDeclaration(Path file) {
		String named = file.getFileName().toString().toLowerCase(Locale.ROOT);
		return named.endsWith(".yaml") || named.endsWith(".yml");
	}

	private int draft() throws CatalogueException, IOException {
		if (files.size() != 1 || dataset == null || into == null || tried != null || jar != null)
			throw usage(DeclareTexts.text("declare.sample"));
		if (!isDeclaration(into))
			throw usage(DeclareTexts.text("declare.into.ending", into));
		if (Files.exists(into))
			throw usage(DeclareTexts.text("declare.into.exists", into));
		Catalogue catalogue = open();
		Dataset described = catalogue.find(Dataset.class, dataset).orElseThrow(() -> usage(DeclareTexts.text("declare.dataset.unknown", dataset)));
		if (described.getVariables().isEmpty())
			throw usage(DeclareTexts.text("declare.dataset.empty", dataset));
		Draft draft = Drafting.draft(catalogue, described, files.getFirst(), sheet, terminal().progress());
		AtomicFile.write(into, AtomicFile.Readers.USUAL, AtomicFile.Content.of(DeclarationText.of(draft)));
		try (Results results = results(List.of("column", "variable", "grounds", "unknown", "examples"))) {
			for (Match match : draft.columns())
				results.add(record(match));
		}
		draft.open().forEach(open -> terminal().err().println(DeclareTexts.text("declare.open", open)));
		terminal().err().println(DeclareTexts.text("declare.drafted", into));
		return ExitCode.FINE;
	}

	private static Map<String, Object> record(Match match) {
		Map<String, Object> values = new LinkedHashMap<>();
		values.put("column", match.column());
		values.put("variable", match.to());
		values.put("grounds", match.grounds().stream().sorted().map(ground -> EnumKeys.of(ground)).toList());
		values.put("unknown", match.unknown());
		values.put("examples", match.examples());
		return values;
	}

	/** The declarations that are named; each fault of one is told. */
	private List<Written> read() throws IOException, CommandFailure {
		List<Written> read = new ArrayList<>();
		List<Finding> faults = new ArrayList<>();
		for (Path file : files)
			try {
				if (!Files.exists(file))
					throw usage(DeclareTexts.text("declare.missing", file));
				read.add(Declarations.read(file));
			} catch (DeclarationException wrong) {
				faults.addAll(wrong.findings());
			}
		if (faults.isEmpty())
			return read;
		faults.subList(0, faults.size() - 1).forEach(fault -> terminal().err().println(MessageLines.of(fault)));
		throw new CommandFailure(faults.getLast());
	}

	private int pack() throws IOException, CommandFailure {
		List<Declaration> declarations = read().stream().map(Written::declaration).toList();
		List<String> agencies = declarations.stream().map(declaration -> declaration.identity().agency()).distinct().toList();
		if (agencies.size() > 1)
			throw usage(DeclareTexts.text("declare.agencies", String.join(", ", agencies)));
		DeclaredPlugin plugin = new DeclaredPlugin(name, declarations);
		plugin.write(jar);
		try (Results results = results(List.of("plugin", "version", "jar"))) {
			results.add(Map.of("plugin", plugin.name(), "version", plugin.version(), "jar", jar.toString()));
		}
		terminal().err().println(DeclareTexts.text("declare.packed", jar));
		return ExitCode.FINE;
	}

	private int check() throws CatalogueException, IOException, CommandFailure {
		if (tried != null && files.size() > 1)
			throw usage(DeclareTexts.text("declare.try.one"));
		List<Written> read = read();
		Catalogue catalogue = open();
		boolean fault = false;
		for (Written written : read) {
			List<Finding> findings = DeclarationCheck.of(written, catalogue);
			findings.forEach(finding -> terminal().err().println(MessageLines.of(finding)));
			fault |= findings.stream().anyMatch(finding -> finding.severity() == Severity.ERROR);
		}
		if (fault)
			return ExitCode.FINDINGS;
		if (tried == null) {
			terminal().err().println(DeclareTexts.text("declare.sound", read.size()));
			return ExitCode.FINE;
		}
		return tell(new Trial(catalogue, read.getFirst().declaration()).on(tried, terminal().progress()));
	}

	private int tell(Trial.Result result) throws IOException {
		result.unused().forEach(column -> terminal().err().println(DeclareTexts.text("declare.unused", column)));
		return result.report() == null ? tell(result.proposal()) : tell(result, result.report());
	}

	private int tell(Trial.Result result, CheckReport report) throws IOException {
		if (format() == ResultFormat.TEXT) {
			List<String> columns = new ArrayList<>(List.of(DeclareTexts.text("declare.line")));
			columns.addAll(result.columns());
			try (Results rows = results(columns)) {
				for (List<String> row : result.first())
					rows.add(record(columns, row));
			}
			report.results().forEach(this::tell);
			report.skipped().forEach(skipped -> terminal().out().println(DeclareTexts.text("declare.skipped", skipped.rule(), skipped.reason())));
		} else
			try (Results results = results(List.of("rule", "severity", "element", "file", "row", "column", "message"))) {
				for (RuleResult rule : report.results())
					for (RuleResult.Example example : rule.examples())
						results.add(Records.of(Finding.of(rule.rule(), rule.severity(), example.message()).place(example.place()).build()));
			}
		terminal().err().println(result.balance().text());
		terminal().err().println(DeclareTexts.text("declare.tried", report.rows(), report.count(Severity.ERROR), report.count(Severity.WARNING)));
		return report.count(Severity.ERROR) > 0 || report.unapplied() > 0 ? ExitCode.FINDINGS : ExitCode.FINE;
	}

	private static Map<String, Object> record(List<String> columns, List<String> row) {
		Map<String, Object> values = new LinkedHashMap<>();
		for (int at = 0; at < columns.size(); at++)
			values.put(columns.get(at), at < row.size() ? row.get(at) : "");
		return values;
	}

	private void tell(RuleResult result) {
		terminal().out().println(DeclareTexts.text("declare.rule", MessageLines.severity(result.severity()), result.rule(), result.name(),
				result.count()));
		result.examples().stream().limit(SHOWN).forEach(example -> terminal().out().println("  " + example.told()));
	}

	private int tell(Proposal proposal) throws IOException {
		try (Results results = results(List.of("change", "element", "place", "reason"))) {
			for (Change change : proposal.all())
				results.add(record(change));
		}
		terminal().err().println(DeclareTexts.text("declare.proposed", proposal.changes().size(), proposal.leftOut().size()));
		return proposal.leftOut().isEmpty() ? ExitCode.FINE : ExitCode.FINDINGS;
	}

	private static Map<String, Object> record(Change change) {
		return switch (change) {
		case Change.Create create -> record("create", create.element().getId(), create.place().toString(), "");
		case Change.Update update -> record("update", update.element().getId(), update.place().toString(),
				update.values().stream().map(value -> value.feature().getName()).collect(Collectors.joining(", ")));
		case Change.Conflict conflict -> record("conflict", conflict.element(), conflict.place().toString(), conflict.reason());
		case Change.Skipped skipped -> record("skip", "", skipped.place() == null ? "" : skipped.place().toString(), skipped.reason());
		};
	}

	private static Map<String, Object> record(String change, String element, String place, String reason) {
		Map<String, Object> values = new LinkedHashMap<>();
		values.put("change", change);
		values.put("element", element);
		values.put("place", place);
		values.put("reason", reason);
		return values;
	}
}
