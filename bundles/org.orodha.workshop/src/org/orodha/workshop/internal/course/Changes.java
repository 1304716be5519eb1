// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.workshop.internal.course;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;

import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.common.command.IdentityCommand;
import org.orodha.core.bulk.BulkEdit;
import org.orodha.core.bulk.BulkFeature;
import org.orodha.core.catalogue.Attachments;
import org.orodha.core.catalogue.Catalogue;
import org.orodha.core.catalogue.CatalogueException;
import org.orodha.core.catalogue.Commands;
import org.orodha.core.catalogue.Steps;
import org.orodha.core.catalogue.UnsavedEdit;
import org.orodha.core.text.Messages;
import org.orodha.model.IdentifiedElement;
import org.orodha.workshop.course.Course;
import org.orodha.workshop.course.Difference;
import org.orodha.workshop.course.Difference.Change;
import org.orodha.workshop.course.Difference.Deletion;
import org.orodha.workshop.course.Difference.Edit;
import org.orodha.workshop.course.Difference.Put;

/** Makes the changes of a difference in an open catalogue, by commands that can be undone. */
public final class Changes {

	private static final Messages MESSAGES = Messages.of(Changes.class);

	private final Course course;
	private final Catalogue catalogue;

	/** @param course holds the files that are put */
	public Changes(Course course, Catalogue catalogue) {
		this.course = course;
		this.catalogue = catalogue;
	}

	/**
	 * Makes the changes; elements are not saved.
	 *
	 * @param label what is done, in the reader's language
	 * @throws CatalogueException where the catalogue lacks what is to be changed
	 */
	public void make(Difference difference, String label) throws CatalogueException {
		List<Put> puts = difference.changes().stream().filter(Put.class::isInstance).map(Put.class::cast).toList();
		try {
			for (Put put : puts)
				put(put);
			List<Supplier<Command>> steps = difference.changes().stream().filter(change -> !(change instanceof Put)).map(this::command).toList();
			if (!steps.isEmpty())
				catalogue.execute(new Steps(label, steps));
		} catch (IOException failure) {
			throw new CatalogueException(catalogue.name(), MESSAGES.text("put.failed", failure), failure);
		} catch (RuntimeException refused) {
			throw new CatalogueException(course.folder().name(), MESSAGES.text("change.refused", label, refused.getMessage()), refused);
		}
	}

	private void put(Put put) throws IOException, CatalogueException {
		List<UnsavedEdit> elements = new ArrayList<>();
		for (PutFile file : PutFile.of(course, put))
			if (file.isElement())
				elements.add(new UnsavedEdit(file.target(), file.content(), catalogue.stamps().get(file.target())));
			else if (file.isAttachment())
				attach(file);
		catalogue.takeUp(elements);
	}

	private void attach(PutFile file) throws IOException {
		Attachments attachments = catalogue.attachments();
		byte[] content = file.content();
		try {
			attachments.write(file.target(), out -> out.write(content));
		} catch (FileAlreadyExistsException there) {
			// an attachment never changes: it was put before
		}
	}

	private Supplier<Command> command(Change change) {
		return switch (change) {
		case Edit edit -> () -> edit(edit);
		case Deletion deletion -> () -> Commands.delete(catalogue, catalogue.require(IdentifiedElement.class, deletion.element()));
		case Put put -> throw new IllegalStateException(put.folder());
		};
	}

	private Command edit(Edit edit) {
		IdentifiedElement element = catalogue.require(IdentifiedElement.class, edit.element());
		BulkFeature feature = BulkFeature.named(catalogue, element.eClass(), edit.feature(),
				edit.language() == null ? catalogue.languages().getFirst() : edit.language());
		BulkEdit worked = BulkEdit.of(catalogue, List.of(element), feature, edit.action());
		for (BulkEdit.Kept kept : worked.kept())
			if (kept.reason().isRefusal())
				throw new IllegalArgumentException(MESSAGES.text("edit.refused", edit.line(), edit.element(), kept.why()));
		return worked.changes().isEmpty() ? IdentityCommand.INSTANCE : worked.command();
	}
}
