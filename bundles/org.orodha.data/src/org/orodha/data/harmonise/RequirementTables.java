// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.data.harmonise;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.SubMonitor;
import org.orodha.core.catalogue.Catalogue;
import org.orodha.core.contribution.Contribution;
import org.orodha.core.contribution.Guard;
import org.orodha.core.contribution.OptionValues;
import org.orodha.core.contribution.Outcome;
import org.orodha.core.exchange.Audience;
import org.orodha.core.exchange.ExportReport;
import org.orodha.core.exchange.Exports;
import org.orodha.core.exchange.StatisticalTable.Source;
import org.orodha.core.exchange.TableExporter;
import org.orodha.core.findings.CatalogueRule;
import org.orodha.core.findings.Finding;
import org.orodha.core.law.LegalGate;
import org.orodha.core.law.Transfer;
import org.orodha.core.law.Verdict;
import org.orodha.core.text.Messages;
import org.orodha.data.harmonise.HarmoniseDeliveries.Use;
import org.orodha.data.harmonise.TableRequest.GivenFile;
import org.orodha.data.internal.harmonise.LinkedReleases;
import org.orodha.data.rules.DataRule;
import org.orodha.engine.Cancelling;
import org.orodha.engine.Engine;
import org.orodha.engine.EngineException;
import org.orodha.engine.EngineLimits;
import org.orodha.engine.Engines;
import org.orodha.model.Agency;
import org.orodha.model.Dataset;
import org.orodha.model.Delivery;
import org.orodha.model.Requirement;
import org.orodha.model.Severity;
import org.orodha.tables.LoadException;

/** Makes the tables that requirements of a catalogue ask for. */
public final class RequirementTables {

	private static final Messages MESSAGES = Messages.of(RequirementTables.class);
	private static final int OPENING = 40;
	private static final int WHOLE = 100;

	private final Catalogue catalogue;
	private final EngineLimits limits;
	private final Releases releases;

	/** @param limits what the engine may use */
	public RequirementTables(Catalogue catalogue, EngineLimits limits) {
		this.catalogue = catalogue;
		this.limits = limits;
		this.releases = new Releases(catalogue);
	}

	/**
	 * Makes a table.
	 *
	 * @param findings told what is wrong with the files and did not keep them from being read, and what to think of before the
	 *                 table is given to readers: that it is made of other files than those they were given before, or of a part
	 * @throws HarmoniseException where the deliveries and files cannot fill the requirement, or cannot be read
	 * @throws org.eclipse.core.runtime.OperationCanceledException where the user gave up
	 */
	public HarmonisedTable make(TableRequest request, Consumer<Finding> findings, IProgressMonitor monitor)
			throws HarmoniseException {
		SubMonitor progress = SubMonitor.convert(monitor, WHOLE);
		try (HarmoniseFiles opened = new HarmoniseFiles(catalogue);
				Engine engine = Engines.embedded(limits);
				Cancelling watch = new Cancelling(engine, progress)) {
			List<HarmoniseSource> sources = open(request, opened, progress.split(OPENING));
			requirePassage(requirement(request), sources, request.audience());
			engine.confine(sources.stream().map(source -> source.file().path()).toList());
			opened.findings().forEach(findings);
			Before before = before(request.requirement(),
					sources.stream().map(source -> source.dataset().getId()).collect(Collectors.toSet()));
			HarmonisedTable table = new Harmonise(engine).run(new HarmoniseRequest(requirement(request), sources, request.audience(),
					request.threshold(), request.zerosShown(), request.overTime(), catalogue.languages(), before.comparable()),
					progress.split(WHOLE - OPENING));
			Optional<String> linked = linked(table, before);
			if (linked.isPresent())
				throw new HarmoniseException(null, table.id(), linked.get());
			warnings(table).forEach(text -> findings.accept(
					Finding.of(DataRule.TABLE_IMPOSSIBLE, text).severity(Severity.WARNING).element(table.id()).build()));
			return table;
		} catch (LoadException unreadable) {
			throw new HarmoniseException(unreadable.finding());
		} catch (EngineException failure) {
			throw failed(request, Cancelling.told(failure));
		} catch (IOException failure) {
			throw failed(request, failure);
		}
	}

	/** Makes sure that the law lets the data of each source pass to those for whom the table is made. */
	private void requirePassage(Requirement requirement, List<HarmoniseSource> sources, Audience audience) throws HarmoniseException {
		Agency members = requirement.getFramework() == null ? requirement.getOwner() : requirement.getFramework();
		if (audience == Audience.OWN_AGENCY || audience == Audience.MEMBERS && members == null)
			return;
		LegalGate gate = new LegalGate(catalogue, LocalDate.now());
		for (Dataset dataset : sources.stream().map(HarmoniseSource::dataset).distinct().toList()) {
			Verdict verdict = gate.judge(Transfer.of(dataset, audience == Audience.PUBLIC ? null : members));
			if (!verdict.passes())
				throw new HarmoniseException(
						Finding.of(CatalogueRule.NOT_COVERED, gate.text(verdict)).element(requirement.getId()).build());
		}
	}

	private List<String> warnings(HarmonisedTable table) {
		List<String> warnings = new ArrayList<>();
		if (table.release() == null)
			return warnings;
		for (Release earlier : table.earlier())
			if (earlier.requirement().equals(table.id()) && !files(earlier).equals(files(table.release())))
				warnings.add(MESSAGES.text("release.other", earlier.time().truncatedTo(ChronoUnit.SECONDS), names(earlier)));
		Set<String> used = table.sources().stream().map(Source::delivery).filter(Objects::nonNull).collect(Collectors.toSet());
		List<String> leftOut = HarmoniseDeliveries.candidates(catalogue, catalogue.require(Requirement.class, table.id()),
				table.audience()).stream().filter(candidate -> candidate.use() == Use.USUAL)
				.map(candidate -> candidate.delivery().getId()).filter(delivery -> !used.contains(delivery)).toList();
		if (!leftOut.isEmpty())
			warnings.add(MESSAGES.text("release.part", String.join(", ", leftOut)));
		return warnings;
	}

	private static Set<String> files(Release release) {
		return release.sources().stream().map(source -> source.dataset() + " " + source.checksum()).collect(Collectors.toSet());
	}

	private static String names(Release release) {
		return release.sources().stream().map(source -> source.delivery() == null ? source.file() : source.delivery())
				.distinct().collect(Collectors.joining(", "));
	}

	/**
	 * Writes a table, and remembers what its readers were given: a later table of the same requirement does not let them compute
	 * what this one hides. A table that was made before another one was released is refused with the rule
	 * {@link HarmoniseException#RULE}.
	 *
	 * @param audience  the readers
	 * @param languages the languages to write texts in, the most wanted first
	 */
	public Outcome<ExportReport> export(HarmonisedTable table, Contribution<TableExporter> exporter, Path target,
			OptionValues options, Audience audience, List<String> languages, IProgressMonitor monitor) {
		String kept = null;
		try {
			if (table.release() != null && audience != Audience.OWN_AGENCY && audience.compareTo(table.audience()) <= 0) {
				Before now = before(table.id(), table.release().sources().stream().map(Release.Source::dataset).collect(Collectors.toSet()));
				List<Release> before = now.comparable();
				Release release = table.release().to(audience, Instant.now());
				if (!without(release, before).equals(without(release, table.earlier())))
					return refused(table, MESSAGES.text("release.since", table.id()));
				Optional<String> linked = linked(table, now);
				if (linked.isPresent())
					return refused(table, linked.get());
				if (before.stream().noneMatch(release::isSame))
					kept = releases.keep(release, before);
			}
			Outcome<ExportReport> outcome = new Exports(new Guard()).export(table, exporter, target, options, audience, languages,
					monitor);
			if (kept != null && !(outcome instanceof Outcome.Done))
				releases.forget(kept);
			return outcome;
		} catch (FileAlreadyExistsException meanwhile) {
			return refused(table, MESSAGES.text("release.since", table.id()));
		} catch (IOException failure) {
			return refused(table, MESSAGES.text("release.unwritten", failure.getMessage()));
		}
	}

	/**
	 * What was released before that tells of the same records.
	 *
	 * @param comparable of the requirement, and of others whose dimensions are comparable with its own
	 * @param others     of other requirements
	 */
	private record Before(List<Release> comparable, List<Release> others) {
	}

	private Before before(String id, Set<String> datasets) throws IOException {
		Requirement requirement = catalogue.require(Requirement.class, id);
		List<Release> comparable = new ArrayList<>(releases.of(id));
		List<Release> others = new ArrayList<>();
		for (Release release : releases.others(id, datasets)) {
			Requirement other = catalogue.find(Requirement.class, release.requirement()).orElse(null);
			(LinkedReleases.isComparable(requirement, other, release) ? comparable : others).add(release);
		}
		return new Before(List.copyOf(comparable), List.copyOf(others));
	}

	/** Why the table must not be given to readers beside what they were given before. */
	private static Optional<String> linked(HarmonisedTable table, Before before) {
		if (table.release() == null)
			return Optional.empty();
		LinkedReleases linked = new LinkedReleases(table.release());
		return linked.overlap(before.comparable()).or(() -> linked.incomparable(before.others()));
	}

	private static List<Release> without(Release same, List<Release> releases) {
		return releases.stream().filter(release -> !same.isSame(release)).toList();
	}

	private static Outcome<ExportReport> refused(HarmonisedTable table, String reason) {
		return new Outcome.Failed<>(Finding.of(DataRule.TABLE_IMPOSSIBLE, reason).element(table.id()).build());
	}

	private static HarmoniseException failed(TableRequest request, Exception failure) {
		return new HarmoniseException(Finding.of(DataRule.TABLE_IMPOSSIBLE, failure.getMessage()).element(request.requirement()).build());
	}

	private Requirement requirement(TableRequest request) {
		return catalogue.require(Requirement.class, request.requirement());
	}

	private List<HarmoniseSource> open(TableRequest request, HarmoniseFiles opened, SubMonitor progress)
			throws IOException, HarmoniseException {
		List<Delivery> deliveries = deliveries(request);
		HarmoniseDeliveries.check(deliveries);
		progress.setWorkRemaining(request.files().size() + deliveries.size());
		List<HarmoniseSource> sources = new ArrayList<>();
		for (GivenFile given : request.files()) {
			progress.subTask(MESSAGES.text("files.reading", given.file().getFileName()));
			sources.add(opened.open(catalogue.require(Dataset.class, given.dataset()), given.file(), progress.split(1)));
		}
		for (Delivery delivery : deliveries) {
			progress.subTask(MESSAGES.text("files.reading", delivery.getId()));
			sources.addAll(opened.open(delivery, catalogue.attachments()::path, progress.split(1)));
		}
		return sources;
	}

	private List<Delivery> deliveries(TableRequest request) {
		if (request.deliveries().isEmpty() && request.files().isEmpty())
			return HarmoniseDeliveries.of(catalogue, requirement(request));
		return request.deliveries().stream().map(id -> catalogue.require(Delivery.class, id)).toList();
	}
}
