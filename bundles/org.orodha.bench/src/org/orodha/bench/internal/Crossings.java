// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.bench.internal;

import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;

import org.eclipse.core.runtime.NullProgressMonitor;
import org.orodha.core.catalogue.Catalogue;
import org.orodha.core.catalogue.FolderStorage;
import org.orodha.core.catalogue.Sample;
import org.orodha.core.findings.Finding;
import org.orodha.data.check.CheckRequest;
import org.orodha.data.delivery.CheckRequests;
import org.orodha.model.Dataset;
import org.osgi.framework.BundleContext;
import org.osgi.framework.FrameworkUtil;

/** The sample's dataset of border crossings, and how its files are checked. */
final class Crossings {

	private static final String DATASET = "dis.border-system.crossings";

	private Crossings() {
	}

	/** @param folder where to put a copy of the sample */
	static CheckRequest request(Path folder, Path file, Consumer<Finding> stream) throws Exception {
		Catalogue kenya = sample(folder);
		return CheckRequests.forFiles(kenya, kenya.require(Dataset.class, DATASET), null, List.of(file), stream);
	}

	private static Catalogue sample(Path folder) throws Exception {
		FolderStorage storage = new FolderStorage(folder.resolve("kenya"));
		copy(storage);
		return Catalogue.open(storage, new NullProgressMonitor());
	}

	private static void copy(FolderStorage storage) throws Exception {
		BundleContext bundles = FrameworkUtil.getBundle(Crossings.class).getBundleContext();
		for (var reference : bundles.getServiceReferences(Sample.class, null))
			if (bundles.getService(reference).id().equals("kenya"))
				bundles.getService(reference).copyTo(storage);
	}
}
