// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.core.exchange;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.core.runtime.SubMonitor;
import org.orodha.core.contribution.Contribution;
import org.orodha.core.contribution.Guard;
import org.orodha.core.contribution.Outcome;
import org.orodha.core.findings.Finding;
import org.orodha.core.findings.ImportException;
import org.orodha.core.findings.Place;
import org.orodha.core.text.Messages;

/**
 * Which importers read a file, told by its content.
 *
 * @since 1.0
 */
public final class Recognition {

	private static final Messages MESSAGES = Messages.of(Recognition.class);
	private static final String ATTRIBUTE = "recogniser";
	private static final Duration PATIENCE = Duration.ofSeconds(10);

	private final List<Reading> readings;
	private final List<Finding> failures;

	/**
	 * What a file is taken for.
	 *
	 * @param importer what reads it
	 * @param what     what it is taken for, in the reader's language
	 * @since 1.0
	 */
	public record Reading(Contribution<Importer> importer, String what) {
	}

	private Recognition(List<Reading> readings, List<Finding> failures) {
		this.readings = List.copyOf(readings);
		this.failures = List.copyOf(failures);
	}

	/**
	 * Asks each importer that can tell.
	 *
	 * @throws ImportException where the file cannot be read
	 */
	public static Recognition of(Path file, List<Contribution<Importer>> importers, IProgressMonitor monitor) throws ImportException {
		FileHead head = head(file);
		SubMonitor progress = SubMonitor.convert(monitor, importers.size());
		List<Reading> readings = new ArrayList<>();
		List<Finding> failures = new ArrayList<>();
		Guard guard = new Guard(PATIENCE);
		for (Contribution<Importer> importer : importers) {
			Optional<Contribution<Recogniser>> recogniser = importer.companion(ATTRIBUTE);
			SubMonitor asked = progress.split(1);
			if (recogniser.isEmpty())
				continue;
			switch (guard.run(recogniser.get(), asked, (object, monitored) -> object.recognise(head))) {
			case Outcome.Done<Optional<String>> done ->
				done.result().filter(what -> !what.isBlank()).ifPresent(what -> readings.add(new Reading(importer, what)));
			case Outcome.Failed<Optional<String>> failed -> failures.add(failed.finding());
			case Outcome.Cancelled<Optional<String>> cancelled -> throw new OperationCanceledException();
			}
		}
		return new Recognition(readings, failures);
	}

	private static FileHead head(Path file) throws ImportException {
		try {
			return FileHead.of(file);
		} catch (IOException failure) {
			throw new ImportException(Place.of(file.toString()), MESSAGES.text("xml.read", failure),
					MESSAGES.text("xml.read.remedy"), failure);
		}
	}

	/** What the file can be taken for; several where importers disagree, none where nobody knows it. */
	public List<Reading> readings() {
		return readings;
	}

	/** What went wrong in asking. */
	public List<Finding> failures() {
		return failures;
	}

	/**
	 * The one importer that reads the file.
	 *
	 * @param importers all that are installed, to name in the message
	 * @throws ImportException where nobody knows the file, or several do
	 */
	public Reading only(Path file, List<Contribution<Importer>> importers) throws ImportException {
		if (readings.size() == 1)
			return readings.getFirst();
		String candidates = readings.isEmpty() ? named(byEnding(file, importers))
				: String.join(", ", readings.stream().map(reading -> reading.importer().id() + " (" + reading.what() + ")").toList());
		throw new ImportException(Place.of(file.toString()),
				MESSAGES.text(readings.isEmpty() ? "recognition.none" : "recognition.several", candidates),
				MESSAGES.text("recognition.remedy"));
	}

	/** Those that read files with that ending, or all where none does. */
	private static List<Contribution<Importer>> byEnding(Path file, List<Contribution<Importer>> importers) {
		List<Contribution<Importer>> fitting = importers.stream().filter(importer -> importer.hasEnding(file)).toList();
		return fitting.isEmpty() ? importers : fitting;
	}

	private static String named(List<Contribution<Importer>> importers) {
		return String.join(", ", importers.stream().map(importer -> importer.id() + " (" + importer.name() + ")").toList());
	}
}
