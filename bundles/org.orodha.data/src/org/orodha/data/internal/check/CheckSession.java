// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.data.internal.check;

import java.io.IOException;
import java.nio.file.FileSystemException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;

import org.eclipse.core.runtime.SubMonitor;
import org.orodha.core.findings.Finding;
import org.orodha.core.text.Messages;
import org.orodha.data.check.CheckReport;
import org.orodha.data.check.CheckReport.Compared;
import org.orodha.data.check.CheckRequest;
import org.orodha.data.check.CheckRequest.ComparisonSource;
import org.orodha.data.check.RuleResult.Example;
import org.orodha.engine.Cancelling;
import org.orodha.engine.Cursor;
import org.orodha.engine.Engine;
import org.orodha.engine.EngineException;
import org.orodha.engine.EngineLimits;
import org.orodha.engine.Engines;
import org.orodha.model.Severity;
import org.orodha.model.VariableType;
import org.orodha.tables.LineBalance;
import org.orodha.tables.LoadException;
import org.orodha.tables.LoadLimits;
import org.orodha.tables.LoadRule;
import org.orodha.tables.ReadyFile;
import org.orodha.tables.ReadyFiles;
import org.orodha.tables.TableFile;
import org.orodha.tables.description.Column;
import org.orodha.tables.description.FileDescription;
import org.orodha.tables.description.NumberMarks;
import org.orodha.vtl.VtlSource;

/** One check from opening the files to the report. */
public final class CheckSession {

	private static final Messages MESSAGES = Messages.of(CheckSession.class);

	private static final int KEPT = 1000;

	private final CheckRequest request;
	private final EngineLimits limits;
	private final Instant started = Instant.now();
	private final List<ReadyFile> opened = new ArrayList<>();
	private final List<Other> comparedFiles = new ArrayList<>();
	private final RuleTallies tallies;
	private final List<Finding> malformed = new ArrayList<>();
	private boolean regular = true;

	public CheckSession(CheckRequest request, EngineLimits limits) {
		this.request = request;
		this.limits = limits;
		this.tallies = new RuleTallies(request.description().dataset(), request.examples(), request.stream(),
				request.masked() ? Masking.of(request.description(), request.others().stream().map(ComparisonSource::description).toList()) : Masking.none());
	}

	/**
	 * Runs the check. Files that look regular are given to the engine as they are, others are first read row by row, which finds
	 * the malformed rows and is slower; so are all where one turns out not to be regular.
	 */
	public CheckReport run(SubMonitor progress) throws IOException {
		try {
			Optional<CheckReport> report = run(false, progress);
			if (report.isPresent())
				return report.get();
		} catch (EngineException failure) {
			if (failure.reason() != EngineException.Cause.FILE)
				throw Cancelling.told(failure);
		}
		malformed.clear();
		try {
			return run(true, progress).orElseThrow();
		} catch (EngineException failure) {
			throw Cancelling.told(failure);
		}
	}

	/** @param thorough whether files are read row by row; else nothing is given back where one of them has to be */
	private Optional<CheckReport> run(boolean thorough, SubMonitor progress) throws IOException {
		progress.setWorkRemaining(100);
		try (Engine engine = Engines.embedded(limits); Cancelling watch = new Cancelling(engine, progress);
				BackgroundWork background = new BackgroundWork(engine)) {
			DescriptionFlaws flaws = DescriptionFlaws.of(request.description(), engine);
			FileDescription description = flaws.without(request.description());
			List<CheckedFile> files = new ArrayList<>();
			for (TableFile file : request.files()) {
				progress.subTask(MESSAGES.text("open.task", file.path().getFileName()));
				files.add(open(file, thorough, thorough ? this::tellMalformed : this::keepMalformed,
						progress.split(20 / request.files().size())));
			}
			CheckRun run = new CheckRun(engine, background, engine.temporary(), description, files, tallies);
			if (!thorough && !regular)
				return Optional.empty();
			run.open();
			Map<String, String> lacking = new HashMap<>();
			Map<String, VtlSource> others = openOthers(engine, thorough, lacking, progress);
			engine.confine(opened.stream().map(file -> file.file().path()).toList());
			List<Compared> compared = request.others().stream().filter(other -> others.containsKey(other.name()))
					.map(other -> new Compared(other.name(), other.deliveries())).toList();
			CompiledRulesets rules = new CompiledRulesets(engine.dialect(), description, CheckRun.ROWS, others, lacking, request.codeLists(),
					request.rulesets());
			ReferenceChecks references = new ReferenceChecks(engine, others);
			List<RowCheck> rowChecks = new ArrayList<>(PeriodCheck.of(engine.dialect(), description, request.period()));
			rowChecks.addAll(rules.rowChecks());
			run.evaluate(rowChecks, references.of(description), rules.groupChecks(), progress.split(40));
			Optional<LineBalance> balance = balance(engine, run, progress);
			if (balance.isEmpty())
				return Optional.empty();
			malformed.forEach(this::tellMalformed);
			run.tell(progress.split(10));
			run.tellPersonalData();
			run.tellGroups(progress.split(30));
			requireUnchanged();
			return Optional.of(new CheckReport(request.description().dataset(), request.files().stream().map(file -> file.path().toString()).toList(),
					run.rows(), balance.get(), corrected(), started, Duration.between(started, Instant.now()),
					RulesFingerprint.of(request),
					run.rules(), run.results(),
					Stream.of(flaws.skipped(), rules.skipped(), references.skipped(description, lacking)).flatMap(List::stream).toList(),
					compared));
		} catch (EngineException failure) {
			requireUnchanged();
			throw failure;
		} finally {
			close();
		}
	}

	/** A file of what rules compare with, and the relation of its rows. */
	private record Other(ReadyFile file, String relation) {
	}

	private static long count(Engine engine, String relation) throws EngineException {
		try (Cursor row = engine.query("select count(*) from " + relation)) {
			row.next();
			return row.number(0);
		}
	}

	/** What became of all lines of the files; empty where one of them, or of what they are compared with, has to be read row by row. */
	private Optional<LineBalance> balance(Engine engine, CheckRun run, SubMonitor progress) throws IOException {
		List<LineBalance> balances = new ArrayList<>();
		for (int number = 0; number < request.files().size(); number++) {
			Optional<LineBalance> balance = opened.get(number).balance(run.rows(number), progress.split(1));
			if (balance.isEmpty())
				return balance;
			balances.add(balance.get());
		}
		for (Other other : comparedFiles)
			if (other.file().balance(count(engine, other.relation()), progress).isEmpty())
				return Optional.empty();
		return Optional.of(LineBalance.sum(balances));
	}

	private CheckedFile open(TableFile file, boolean thorough, Consumer<Finding> findings, SubMonitor progress)
			throws IOException {
		ReadyFile ready = ReadyFiles.of(file, thorough, loadLimits(), findings, progress);
		opened.add(ready);
		boolean named = ready.dialect().headerRows() > 0;
		return new CheckedFile(file.path().toString(), ready.file(), named,
				named ? ready.dialect().preambleRows() + ready.dialect().headerRows() : 0,
				NumberMarks.of(ready.dialect()),
				ready.original(), ready::line);
	}

	private LoadLimits loadLimits() {
		LoadLimits usual = LoadLimits.DEFAULT;
		return new LoadLimits(usual.fieldCharacters(), usual.columns(), usual.unpackedBytes(), usual.ratio(), limits.disk(),
				limits.temporary(), Integer.MAX_VALUE);
	}

	/** How many cells of the files themselves, which are opened before all others, were corrected. */
	private long corrected() {
		return opened.stream().limit(request.files().size()).mapToLong(ReadyFile::corrected).sum();
	}

	private void requireUnchanged() throws IOException {
		for (ReadyFile file : opened)
			file.requireUnchanged();
	}

	private void close() throws IOException {
		for (ReadyFile file : opened)
			file.close();
		opened.clear();
		comparedFiles.clear();
	}

	/**
	 * Only what rules name is opened.
	 *
	 * @param lacking takes up why something that rules name cannot be compared with
	 */
	private Map<String, VtlSource> openOthers(Engine engine, boolean thorough, Map<String, String> lacking, SubMonitor progress)
			throws IOException {
		Set<String> wanted = new HashSet<>();
		for (Column column : request.description().columns())
			if (column.reference() != null)
				wanted.add(column.reference().dataset());
		Map<String, VtlSource> sources = new LinkedHashMap<>();
		for (ComparisonSource other : request.others()) {
			boolean named = wanted.contains(other.name())
					|| request.rulesets().stream().anyMatch(pack -> pack.script().contains("'" + other.name() + "'"));
			if (!named)
				continue;
			progress.subTask(MESSAGES.text("open.other", other.name()));
			String relation = "other" + sources.size();
			String reason = other.files().isEmpty() ? other.lacking() : openOther(engine, other, relation, thorough);
			if (reason == null)
				sources.put(other.name(), new VtlSource(other.description(), relation));
			else
				lacking.put(other.name(), reason);
		}
		return sources;
	}

	/** Opens what is compared with; gives why that cannot be, or null. */
	private String openOther(Engine engine, ComparisonSource other, String relation, boolean thorough) throws IOException {
		if (other.description().columns().isEmpty())
			return MESSAGES.text("other.variables", other.name());
		FileRelations relations = new FileRelations(engine, other.description(), relation);
		try {
			List<CheckedFile> files = new ArrayList<>();
			for (TableFile file : other.files())
				files.add(open(file, thorough, finding -> {
				}, SubMonitor.convert(null)));
			relations.open(files);
			for (int number = 0; number < files.size(); number++)
				comparedFiles.add(new Other(opened.get(opened.size() - files.size() + number), relations.of(number)));
		} catch (LoadException unreadable) {
			return MESSAGES.text("other.unreadable", other.name(), unreadable.finding().message());
		} catch (FileSystemException gone) {
			return MESSAGES.text("other.unreadable", other.name(), gone.getMessage());
		}
		for (int number = 0; number < other.files().size(); number++) {
			Set<String> missing = relations.missing(number);
			List<String> needed = other.description().columns().stream().filter(Column::mandatory).map(Column::name).filter(missing::contains)
					.toList();
			if (!needed.isEmpty())
				return MESSAGES.text("other.columns", other.name(), other.files().get(number).path().getFileName(),
						String.join(", ", needed));
		}
		return null;
	}

	/** Keeps what is wrong with a file until it is known that all files need not be read again. */
	private void keepMalformed(Finding finding) {
		if (malformed.size() < KEPT)
			malformed.add(finding);
		else
			regular = false;
	}

	private boolean isText(String column) {
		return request.description().column(column).filter(described -> described.type() == VariableType.STRING
				|| described.type() == VariableType.CODED).isPresent();
	}

	private void tellMalformed(Finding finding) {
		LoadRule rule = LoadRule.of(finding.rule()).orElseThrow();
		if (rule == LoadRule.NO_RECORDS || rule == LoadRule.PLUS_SIGN && isText(finding.place().column()))
			return;
		boolean leftOut = rule == LoadRule.TOO_FEW_FIELDS || rule == LoadRule.TOO_MANY_FIELDS;
		tallies.add(RuleInfo.of(rule, 0).as(leftOut ? Severity.ERROR : finding.severity()), List.of(),
				new Example(finding.place(), 0, null, finding.message()));
	}
}
