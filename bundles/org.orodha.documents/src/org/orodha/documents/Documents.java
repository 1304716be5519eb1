// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.documents;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Locale;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.SubMonitor;
import org.eclipse.emf.ecore.EClass;
import org.orodha.core.catalogue.Catalogue;
import org.orodha.core.catalogue.CatalogueCopy;
import org.orodha.core.contribution.Guard;
import org.orodha.core.contribution.Outcome;
import org.orodha.core.exchange.Audience;
import org.orodha.core.exchange.Withholding;
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
		Withholding withholding = new Withholding(order.audience());
		CatalogueCopy shown = order.audience() == Audience.OWN_AGENCY ? catalogue.copy() : catalogue.copy(withholding);
		Wording wording = new Wording(order.language(), catalogue.languages());
		return guard.run(order.kind().contribution(), monitor, (maker, given) -> {
			SubMonitor progress = SubMonitor.convert(given, 2);
			IdentifiedElement subject = subject(shown.catalogue(), order, target);
			Document document = maker.make(new DocumentRequest(shown.catalogue(), subject, order.audience(), wording, LocalDate.now(clock)),
					progress.split(1));
			write(document, order.format(), target);
			progress.worked(1);
			return new DocumentReport(target, Files.size(target), document.gaps(), withholding.count());
		});
	}

	private static IdentifiedElement subject(Catalogue catalogue, Order order, Path target) throws ExportException {
		EClass wanted = order.kind().subject().orElse(null);
		if (order.subject().isEmpty() && order.kind().isOfWhole())
			return null;
		IdentifiedElement found = catalogue.find(IdentifiedElement.class, order.subject()).orElse(null);
		if (wanted != null && found != null && wanted.isInstance(found))
			return found;
		String expected = wanted == null ? MESSAGES.text("subject.none", order.kind().id())
				: MESSAGES.text("subject.expected", order.kind().id(), Kinds.name(wanted));
		String met = order.subject().isEmpty() ? MESSAGES.text("subject.missing")
				: found == null ? MESSAGES.text("subject.unknown", order.subject())
						: MESSAGES.text("subject.other", order.subject(), Labels.ofKind(found.eClass()));
		throw new ExportException(Place.of(target.toString()), expected + " " + met, MESSAGES.text("subject.remedy"), null);
	}

	private static void write(Document document, DocumentFormat format, Path target) throws ExportException {
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
