// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.data.ui.internal.declare;

import java.io.IOException;
import java.lang.reflect.InvocationTargetException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.jface.wizard.IWizardContainer;
import org.eclipse.jface.wizard.WizardPage;
import org.orodha.core.catalogue.Catalogue;
import org.orodha.core.files.AtomicFile;
import org.orodha.declared.layout.DeclarationText;
import org.orodha.declared.layout.DeclaredPlugin;
import org.orodha.declared.layout.Draft;
import org.orodha.declared.layout.Drafting;
import org.orodha.declared.layout.Trial;
import org.orodha.model.Dataset;
import org.orodha.tables.LoadException;

/** The draft that the wizard works on, made anew where the sample or what was said of its columns is another. */
final class Drafts {

	private final Catalogue live;
	private final String dataset;
	private final Supplier<Optional<Path>> sample;
	private Map<String, String> chosen = Map.of();
	private Catalogue catalogue;
	private Path made;
	private Draft draft;

	/**
	 * @param dataset the identifier of the dataset
	 * @param sample  gives the sample file
	 */
	Drafts(Catalogue live, String dataset, Supplier<Optional<Path>> sample) {
		this.live = live;
		this.dataset = dataset;
		this.sample = sample;
	}

	/** Somebody said what columns are. */
	void choose(Map<String, String> columns) {
		chosen = new HashMap<>(columns);
		draft = null;
	}

	/** The draft; null where there is none, which the page tells. */
	Draft draft(IWizardContainer container, WizardPage page) {
		Path file = sample.get().orElse(null);
		if (file == null || draft != null && file.equals(made))
			return draft;
		if (!file.equals(made))
			chosen = Map.of();
		draft = run(container, page, monitor -> Drafting.draft(copy(monitor), copy(monitor).require(Dataset.class, dataset), file, "", chosen, monitor));
		made = file;
		return draft;
	}

	/** Tries the draft on a file; null where that fails, which the page tells. */
	Trial.Result tried(Path file, IWizardContainer container, WizardPage page) {
		return draft == null ? null : run(container, page, monitor -> new Trial(copy(monitor), draft.declaration()).on(file, monitor));
	}

	/**
	 * Keeps the draft as a file and, where wanted, as a plug-in.
	 *
	 * @param plugin the file of the plug-in; empty for none
	 * @return whether that was done; the page tells why it was not
	 */
	boolean keep(Path file, Optional<Path> plugin, IWizardContainer container, WizardPage page) {
		Draft kept = draft(container, page);
		return kept != null && run(container, page, monitor -> {
			try {
				AtomicFile.write(file, AtomicFile.Readers.USUAL, AtomicFile.Content.of(DeclarationText.of(kept)));
				if (plugin.isPresent())
					new DeclaredPlugin("", List.of(kept.declaration())).write(plugin.get());
			} catch (IOException failure) {
				throw new IOException(DeclareText.text("save.failed", failure.getMessage()), failure);
			}
			return Boolean.TRUE;
		}) != null;
	}

	private Catalogue copy(IProgressMonitor monitor) {
		if (catalogue == null)
			catalogue = live.copy(monitor).catalogue();
		return catalogue;
	}

	/** Work that reads files. */
	@FunctionalInterface
	private interface Work<T> {
		T run(IProgressMonitor monitor) throws IOException;
	}

	private static <T> T run(IWizardContainer container, WizardPage page, Work<T> work) {
		AtomicReference<T> result = new AtomicReference<>();
		page.setErrorMessage(null);
		try {
			container.run(true, true, monitor -> {
				try {
					result.set(work.run(monitor));
				} catch (OperationCanceledException cancelled) {
					throw new InterruptedException();
				} catch (IOException failure) {
					throw new InvocationTargetException(failure);
				}
			});
		} catch (InterruptedException cancelled) {
			page.setErrorMessage(DeclareText.text("cancelled"));
		} catch (InvocationTargetException failure) {
			page.setErrorMessage(message(failure.getCause()));
		}
		return result.get();
	}

	private static String message(Throwable failure) {
		return failure instanceof LoadException refused ? refused.finding().told() : String.valueOf(failure.getMessage());
	}
}
