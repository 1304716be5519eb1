// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.documents;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.SubMonitor;
import org.eclipse.emf.ecore.EClass;
import org.orodha.core.catalogue.Catalogue;
import org.orodha.core.contribution.Guard;
import org.orodha.core.contribution.Outcome;
import org.orodha.core.exchange.Audience;
import org.orodha.core.exchange.Disclosed;
import org.orodha.core.files.AtomicFile;
import org.orodha.core.files.AtomicFile.Readers;
import org.orodha.core.findings.ExportException;
import org.orodha.core.findings.Place;
import org.orodha.core.text.Kinds;
import org.orodha.core.text.Labels;
import org.orodha.core.text.Messages;
import org.orodha.documents.internal.writing.DocumentWriter;
import org.orodha.documents.model.Document;
import org.orodha.model.IdentifiedElement;
import org.orodha.model.LifecycleElement;
import org.orodha.model.LifecycleStatus;

/**
 * Writes documents: the one operation of workbench, command line and tests.
 *
 * @since 1.0
 */
public final class Documents {

	private static final Messages MESSAGES = Messages.of(Documents.class);

	private final Guard guard;
	private final Clock clock;

	/**
	 * @param guard runs what makes the documents
	 * @param clock tells the day as of which they are made
	 */
	public Documents(Guard guard, Clock clock) {
		this.guard = guard;
		this.clock = clock;
	}

	/**
	 * What is to be written.
	 *
	 * @param kind     the kind of document
	 * @param subject  the identifier of the element that it is about; empty for the catalogue
	 * @param format   what it is written as
	 * @param language the language that it is in
	 * @param audience for whom it is
	 * @since 1.0
	 */
	public record Order(DocumentKind kind, String subject, DocumentFormat format, Locale language, Audience audience) {
	}

	/** Writes a document; where that fails or is cancelled, no file is left behind and none is replaced. */
	public Outcome<DocumentReport> write(Catalogue catalogue, Order order, Path target, IProgressMonitor monitor) {
		return write(Disclosed.of(catalogue, order.audience()), order.kind(), order.subject(), order.language(), Map.of(order.format(), target),
				monitor).getFirst();
	}

	/** Makes a document once, and writes it in one or more formats; one that cannot be written does not keep others from it. */
	List<Outcome<DocumentReport>> write(Disclosed shown, DocumentKind kind, String element, Locale language, Map<DocumentFormat, Path> targets,
			IProgressMonitor monitor) {
		SubMonitor progress = SubMonitor.convert(monitor, 1 + targets.size());
		Path first = targets.values().iterator().next();
		return switch (make(shown, kind, element, language, first, progress.split(1))) {
		case Outcome.Done<Document> made -> targets.entrySet().stream()
				.map(target -> write(made.result(), kind, shown.withheld(), target.getKey(), target.getValue(), progress.split(1))).toList();
		case Outcome.Failed<Document> failed -> List.of(new Outcome.Failed<>(failed.finding()));
		case Outcome.Cancelled<Document> cancelled -> List.of(new Outcome.Cancelled<>());
		};
	}

	private Outcome<Document> make(Disclosed shown, DocumentKind kind, String element, Locale language, Path target, IProgressMonitor monitor) {
		Wording wording = new Wording(language, shown.catalogue().languages());
		return guard.run(kind.contribution(), monitor, (maker, given) -> maker.make(new DocumentRequest(shown.catalogue(),
				subject(shown.catalogue(), kind, element, target), shown.audience(), wording, LocalDate.now(clock)), given));
	}

	private Outcome<DocumentReport> write(Document document, DocumentKind kind, int withheld, DocumentFormat format, Path target,
			IProgressMonitor monitor) {
		return guard.run(kind.contribution(), monitor, (maker, given) -> {
			write(document, format, target);
			return new DocumentReport(target, Files.size(target), document.gaps(), withheld);
		});
	}

	/** The elements that a kind of document has something to say of; one empty text for the whole catalogue. */
	Outcome<List<String>> subjects(Disclosed shown, DocumentKind kind, IProgressMonitor monitor) {
		if (kind.isOfWhole())
			return new Outcome.Done<>(List.of(""));
		EClass type = kind.subject().orElseThrow();
		return guard.run(kind.contribution(), monitor,
				(maker, given) -> shown.catalogue().all(LifecycleElement.class).stream()
						.filter(element -> type.isInstance(element) && element.getStatus() != LifecycleStatus.DEPRECATED)
						.filter(element -> maker.suits(shown.catalogue(), element)).map(IdentifiedElement::getId).toList());
	}

	private static IdentifiedElement subject(Catalogue catalogue, DocumentKind kind, String element, Path target) throws ExportException {
		EClass wanted = kind.subject().orElse(null);
		if (element.isEmpty() && kind.isOfWhole())
			return null;
		IdentifiedElement found = catalogue.find(IdentifiedElement.class, element).orElse(null);
		if (wanted != null && found != null && wanted.isInstance(found))
			return found;
		String expected = wanted == null ? MESSAGES.text("subject.none", kind.id())
				: MESSAGES.text("subject.expected", kind.id(), Kinds.name(wanted));
		String met = element.isEmpty() ? MESSAGES.text("subject.missing")
				: found == null ? MESSAGES.text("subject.unknown", element)
						: MESSAGES.text("subject.other", element, Labels.ofKind(found.eClass()));
		throw new ExportException(Place.of(target.toString()), expected + " " + met, MESSAGES.text("subject.remedy"), null);
	}

	/**
	 * Writes a document that is made already; where that fails, no file is left behind and none is replaced.
	 *
	 * @throws ExportException where the file cannot be written: which, why, and how to mend it
	 */
	public static void write(Document document, DocumentFormat format, Path target) throws ExportException {
		try {
			if (Files.isDirectory(target))
				throw new IOException(MESSAGES.text("target.folder"));
			AtomicFile.write(target, Readers.USUAL, out -> DocumentWriter.of(format).write(document, out));
		} catch (IOException failure) {
			throw new ExportException(Place.of(target.toString()), MESSAGES.text("target.failed", failure.getLocalizedMessage()),
					MESSAGES.text("target.remedy"), failure);
		}
	}
}
