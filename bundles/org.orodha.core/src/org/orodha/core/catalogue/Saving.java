// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.core.catalogue;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.SubMonitor;
import org.orodha.core.catalogue.Conflict.Reason;
import org.orodha.core.catalogue.Storage.ChangedMeanwhileException;
import org.orodha.core.catalogue.Storage.Stamp;
import org.orodha.core.catalogue.Storage.Write;
import org.orodha.core.internal.storage.ElementResource;
import org.orodha.core.text.Messages;

/** One saving: compares the changed files with what is stored, and writes those that nobody else touched. */
final class Saving {

	private static final Messages MESSAGES = Messages.of(Saving.class);
	private static final int ATTEMPTS = 5;

	private final Storage storage;
	private final Collection<ElementResource> files;
	private final List<ElementResource> changed = new ArrayList<>();
	private final List<Write> writes = new ArrayList<>();
	private final List<Conflict> conflicts = new ArrayList<>();

	/** @param files all files of the catalogue */
	Saving(Storage storage, Collection<ElementResource> files) {
		this.storage = storage;
		this.files = files;
	}

	/** Writes all changes, or none where there is a conflict, which is then thrown. */
	List<String> all(IProgressMonitor monitor) throws IOException, CatalogueException {
		compare(monitor);
		if (!conflicts.isEmpty())
			throw nothingSaved(conflicts.get(0).path(), conflicts.get(0).reason());
		try {
			write();
		} catch (ChangedMeanwhileException conflict) {
			throw nothingSaved(conflict.getMessage(), Reason.CHANGED);
		}
		return writes.stream().map(Write::path).toList();
	}

	/** Writes the changes that are in no conflict, all of these or none. */
	Saved withoutConflicts(IProgressMonitor monitor) throws IOException {
		for (int attempt = 1;; attempt++)
			try {
				compare(monitor);
				write();
				conflicts.sort(Comparator.comparing(Conflict::path));
				return new Saved(writes.stream().map(Write::path).toList(), conflicts);
			} catch (ChangedMeanwhileException atTheLastMoment) {
				if (attempt == ATTEMPTS)
					throw atTheLastMoment;
			}
	}

	private void compare(IProgressMonitor monitor) throws IOException {
		changed.clear();
		writes.clear();
		conflicts.clear();
		for (ElementResource file : files)
			if (file.isModified())
				compare(file);
		if (!writes.isEmpty())
			renewRoot();
		SubMonitor.convert(monitor).checkCanceled();
	}

	/** The catalogue's own file tells in which format the others may be; an earlier Orodha stops there. */
	private void renewRoot() throws IOException {
		for (ElementResource file : files)
			if (file.path().equals(Catalogue.ROOT) && file.isEarlier() && !file.readOnly() && !changed.contains(file)
					&& conflicts.stream().noneMatch(conflict -> conflict.path().equals(Catalogue.ROOT)))
				compare(file);
	}

	private void compare(ElementResource file) throws IOException {
		Stamp present = storage.stamp(file.path());
		if (file.readOnly())
			add(file, Reason.BROKEN);
		else if (file.stamp() == null ? present != null : !file.stamp().equals(present))
			add(file, present == null ? Reason.DELETED : Reason.CHANGED);
		else
			addWrite(file, present);
	}

	private void addWrite(ElementResource file, Stamp present) throws IOException {
		boolean empty = file.getContents().isEmpty();
		byte[] content = empty ? null : file.content();
		boolean same = present == null ? empty : !empty && file.isModified() && Arrays.equals(content, stored(file));
		if (same)
			file.setModified(false);
		else {
			changed.add(file);
			writes.add(new Write(file.path(), content));
		}
	}

	/** What is stored, in the present format: a file that says nothing else stays as it is. */
	private byte[] stored(ElementResource file) throws IOException {
		byte[] content = storage.read(file.path());
		return file.isEarlier() ? file.renewed(content) : content;
	}

	private void write() throws IOException {
		if (writes.isEmpty())
			return;
		Map<String, Stamp> expected = new HashMap<>();
		changed.forEach(file -> expected.put(file.path(), file.stamp()));
		List<Stamp> stamps = storage.commit(writes, expected);
		for (int position = 0; position < stamps.size(); position++)
			changed.get(position).written(stamps.get(position));
	}

	private void add(ElementResource file, Reason reason) {
		String key = switch (reason) {
		case CHANGED -> "conflict.changed";
		case DELETED -> "conflict.deleted";
		case BROKEN -> "save.broken";
		};
		conflicts.add(new Conflict(file.path(), reason, MESSAGES.text(key, file.path())));
	}

	private static CatalogueException nothingSaved(String path, Reason reason) {
		return new CatalogueException(path, MESSAGES.text(reason == Reason.BROKEN ? "save.broken" : "save.conflict", path),
				null);
	}
}
