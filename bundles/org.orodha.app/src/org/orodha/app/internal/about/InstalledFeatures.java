// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.app.internal.about;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.IBundleGroup;
import org.eclipse.core.runtime.IBundleGroupProvider;

/** Tells Help > About which features are installed, with their versions and licences. */
public final class InstalledFeatures implements IBundleGroupProvider {

	private final Path features;

	/** @param installation the product's folder */
	public InstalledFeatures(Path installation) {
		features = installation.resolve("features");
	}

	@Override
	public String getName() {
		return "Orodha";
	}

	@Override
	public IBundleGroup[] getBundleGroups() {
		List<IBundleGroup> groups = new ArrayList<>();
		if (Files.isDirectory(features))
			try (Stream<Path> folders = Files.list(features)) {
				for (Path folder : folders.sorted(Comparator.naturalOrder()).toList())
					groups.add(InstalledFeature.read(folder));
			} catch (IOException unreadable) {
				ILog.of(InstalledFeatures.class).error(features + ": " + unreadable.getMessage(), unreadable);
			}
		return groups.toArray(IBundleGroup[]::new);
	}
}
