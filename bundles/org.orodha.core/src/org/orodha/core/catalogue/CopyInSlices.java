// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.core.catalogue;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Executor;
import java.util.function.IntSupplier;
import java.util.function.Supplier;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.orodha.core.internal.storage.ElementResource;

/**
 * Copies files' elements a little at a time, so that whoever executes commands is soon free for what else there is to do. What was
 * copied is given up and copied anew where a command came between.
 */
final class CopyInSlices {

	private static final long SLICE_NANOSECONDS = 6_000_000;
	/** After so many commands that came between, it is copied without a break. */
	private static final int ATTEMPTS = 3;

	private final Supplier<Collection<ElementResource>> files;
	private final IntSupplier commands;
	private final Map<ElementResource, Collection<EObject>> contents = new LinkedHashMap<>();
	private Elements copies = new Elements();
	private Iterator<ElementResource> uncopied;
	private Iterator<Map.Entry<EObject, EObject>> unreferring;
	private int begun;
	private int attempts;

	/** @param commands how many commands there have been */
	CopyInSlices(Supplier<Collection<ElementResource>> files, IntSupplier commands) {
		this.files = files;
		this.commands = commands;
	}

	/**
	 * Copies all.
	 *
	 * @param executor is given one slice after the other
	 * @throws OperationCanceledException where the monitor says so
	 */
	List<ElementResource> make(Executor executor, IProgressMonitor monitor) {
		boolean[] done = new boolean[1];
		while (!done[0]) {
			if (monitor.isCanceled())
				throw new OperationCanceledException();
			executor.execute(() -> done[0] = slice());
		}
		List<ElementResource> made = new ArrayList<>();
		contents.forEach((file, elements) -> made.add(file.copy(elements)));
		return made;
	}

	/** The copies by what they were made of. */
	Map<EObject, EObject> copies() {
		return copies;
	}

	private boolean slice() {
		if (uncopied == null || begun != commands.getAsInt())
			begin();
		long end = System.nanoTime() + SLICE_NANOSECONDS;
		while (step())
			if (attempts <= ATTEMPTS && System.nanoTime() > end)
				return false;
		return true;
	}

	private void begin() {
		attempts++;
		begun = commands.getAsInt();
		contents.clear();
		copies = new Elements();
		uncopied = List.copyOf(files.get()).iterator();
		unreferring = null;
	}

	private boolean step() {
		if (uncopied.hasNext()) {
			ElementResource file = uncopied.next();
			contents.put(file, copies.copyAll(file.getContents()));
			return true;
		}
		if (unreferring == null)
			unreferring = copies.entrySet().iterator();
		if (!unreferring.hasNext())
			return false;
		Map.Entry<EObject, EObject> copied = unreferring.next();
		copies.refer(copied.getKey(), copied.getValue());
		return true;
	}

	private static final class Elements extends EcoreUtil.Copier {

		private static final long serialVersionUID = 1;

		Elements() {
			super(false, true);
		}

		void refer(EObject original, EObject copy) {
			for (EReference reference : original.eClass().getEAllReferences())
				if (reference.isChangeable() && !reference.isDerived() && !reference.isContainment() && !reference.isContainer())
					copyReference(reference, original, copy);
		}
	}
}
