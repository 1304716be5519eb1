// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.ui.internal.history;

import java.io.IOException;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil.EqualityHelper;
import org.orodha.core.catalogue.Catalogue;
import org.orodha.core.catalogue.CatalogueException;
import org.orodha.core.catalogue.UnsavedEdit;
import org.orodha.core.text.Kinds;
import org.orodha.model.DataSource;
import org.orodha.model.Dataset;
import org.orodha.model.ModelPackage.Literals;
import org.orodha.ui.OpenCatalogue;
import org.orodha.ui.internal.history.EarlierFiles.Version;
import org.slf4j.LoggerFactory;

/** When sources and their datasets were edited, as far as the local history tells. */
public final class Edits {

	private static final String SOURCES = "/" + Kinds.name(Literals.DATA_SOURCE) + "/";

	private final Catalogue reader;
	private final LocalDate since;
	private final Map<String, LocalDate> days = new HashMap<>();

	private Edits(Catalogue reader, LocalDate since) {
		this.reader = reader;
		this.since = since;
	}

	/**
	 * The last day on which each source and dataset was edited, by identifier; those that were not edited on that day or later are left out.
	 *
	 * @param reader reads what files held, such as a copy of the catalogue
	 */
	public static Map<String, LocalDate> since(OpenCatalogue catalogue, Catalogue reader, LocalDate since) {
		Edits edits = new Edits(reader, since);
		try {
			EarlierFiles.of(catalogue, path -> ("/" + path).contains(SOURCES), new NullProgressMonitor()).versions().forEach(edits::look);
		} catch (CoreException | IOException unreadable) {
			LoggerFactory.getLogger(Edits.class).warn("The history of {} does not tell what was edited", catalogue.project().getName(), unreadable);
		}
		return Map.copyOf(edits.days);
	}

	private void look(String path, List<Version> versions) {
		for (int at = 0; at + 1 < versions.size(); at++) {
			LocalDate day = LocalDate.ofInstant(versions.get(at).saved(), ZoneId.systemDefault());
			if (day.isBefore(since))
				return;
			try {
				compare(source(path, versions.get(at)), source(path, versions.get(at + 1)), day);
			} catch (IOException | CatalogueException unreadable) {
				LoggerFactory.getLogger(Edits.class).warn("{} of {} does not tell what was edited", path, day, unreadable);
				return;
			}
		}
	}

	private DataSource source(String path, Version version) throws IOException, CatalogueException {
		return reader.contentOf(new UnsavedEdit(path, version.content().read(), null)).stream().filter(DataSource.class::isInstance)
				.map(DataSource.class::cast).findFirst().orElse(null);
	}

	private void compare(DataSource later, DataSource earlier, LocalDate day) {
		if (later == null || earlier == null)
			return;
		if (!new Own().equals(later, earlier))
			days.putIfAbsent(later.getId(), day);
		for (Dataset dataset : later.getDatasets())
			if (earlier.getDatasets().stream().noneMatch(before -> new Own().equals(dataset, before)))
				days.putIfAbsent(dataset.getId(), day);
	}

	/** Compares by what sources and datasets say themselves. */
	private static final class Own extends EqualityHelper {

		private static final long serialVersionUID = 1L;

		@Override
		protected boolean haveEqualFeature(EObject one, EObject other, EStructuralFeature feature) {
			return feature == Literals.DATA_SOURCE__DATASETS || feature instanceof EReference reference && reference.isContainer() || super.haveEqualFeature(one, other, feature);
		}
	}
}
