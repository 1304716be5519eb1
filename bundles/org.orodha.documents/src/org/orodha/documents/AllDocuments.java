// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.documents;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.core.runtime.SubMonitor;
import org.orodha.core.catalogue.Catalogue;
import org.orodha.core.contribution.Outcome;
import org.orodha.core.exchange.Audience;
import org.orodha.core.exchange.Disclosed;
import org.orodha.core.files.PortableNames;
import org.orodha.core.findings.ExportException;
import org.orodha.core.findings.Finding;
import org.orodha.core.findings.Place;
import org.orodha.core.text.Messages;

/**
 * Writes all documents of a catalogue: of every kind, about the whole or every element that there is something to say of, in several
 * languages and formats. A folder a language holds them, and in it one a kind. What cannot be made is told; the rest goes on.
 *
 * @since 1.0
 */
public final class AllDocuments {

	private static final Messages MESSAGES = Messages.of(AllDocuments.class);

	private final Documents documents;

	/** @param documents writes each of them */
	public AllDocuments(Documents documents) {
		this.documents = documents;
	}

	/**
	 * What is to be written.
	 *
	 * @param folder    where to
	 * @param formats   what each is written as
	 * @param languages the languages that they are in
	 * @param audience  for whom they are
	 * @since 1.0
	 */
	public record Order(Path folder, Set<DocumentFormat> formats, List<Locale> languages, Audience audience) {

		public Order {
			formats = Set.copyOf(formats);
			languages = List.copyOf(languages);
		}
	}

	private record Subject(DocumentKind kind, String element) {
	}

	/**
	 * Writes them.
	 *
	 * @throws OperationCanceledException where the user gives up; what is written by then stays
	 * @throws ExportException            where a folder cannot be made
	 */
	public AllDocumentsReport write(Catalogue catalogue, Order order, IProgressMonitor monitor) throws ExportException {
		Disclosed shown = Disclosed.of(catalogue, order.audience());
		List<Finding> failures = new ArrayList<>();
		List<Subject> subjects = subjects(shown, failures, monitor);
		SubMonitor progress = SubMonitor.convert(monitor, subjects.size() * order.languages().size());
		List<AllDocumentsReport.Written> written = new ArrayList<>();
		for (Locale language : order.languages())
			for (Subject subject : subjects) {
				progress.subTask(MESSAGES.text("all.task", subject.kind().name(), subject.element()));
				for (Outcome<DocumentReport> outcome : documents.write(shown, subject.kind(), subject.element(), language,
						targets(order, language, subject), progress.split(1)))
					switch (outcome) {
					case Outcome.Done<DocumentReport> done ->
						written.add(new AllDocumentsReport.Written(subject.kind(), subject.element(), language, done.result()));
					case Outcome.Failed<DocumentReport> failed -> failures.add(failed.finding());
					case Outcome.Cancelled<DocumentReport> cancelled -> throw new OperationCanceledException();
					}
			}
		return new AllDocumentsReport(written, failures, shown.withheld());
	}

	private List<Subject> subjects(Disclosed shown, List<Finding> failures, IProgressMonitor monitor) {
		List<Subject> subjects = new ArrayList<>();
		for (DocumentKind kind : DocumentKinds.list())
			switch (documents.subjects(shown, kind, monitor)) {
			case Outcome.Done<List<String>> done -> done.result().forEach(element -> subjects.add(new Subject(kind, element)));
			case Outcome.Failed<List<String>> failed -> failures.add(failed.finding());
			case Outcome.Cancelled<List<String>> cancelled -> throw new OperationCanceledException();
			}
		return subjects;
	}

	private static Map<DocumentFormat, Path> targets(Order order, Locale language, Subject subject) throws ExportException {
		Path folder = order.folder().resolve(language.toLanguageTag()).resolve(PortableNames.of(subject.kind().id()));
		try {
			Files.createDirectories(folder);
		} catch (IOException failure) {
			throw new ExportException(Place.of(folder.toString()), MESSAGES.text("target.failed", failure.getLocalizedMessage()),
					MESSAGES.text("all.folder.remedy"), failure);
		}
		String name = PortableNames.of(subject.element().isEmpty() ? subject.kind().id() : subject.element());
		Map<DocumentFormat, Path> targets = new EnumMap<>(DocumentFormat.class);
		order.formats().forEach(format -> targets.put(format, folder.resolve(name + "." + format.extension())));
		return targets;
	}
}
