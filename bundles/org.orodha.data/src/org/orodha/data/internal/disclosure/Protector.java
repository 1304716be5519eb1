// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.data.internal.disclosure;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.function.Consumer;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.SubMonitor;

/** Hides further counts until each of some hidden counts lies on a hypercube of hidden counts. */
public final class Protector {

	private Protector() {
	}

	/**
	 * Protects hidden counts.
	 *
	 * @param targets the cells to protect
	 * @param hide    hides a further cell at once
	 * @param monitor told of progress, or null
	 * @return the cells that cannot be protected, whatever is hidden
	 */
	public static List<List<String>> protect(Movable counts, Collection<List<String>> targets, Consumer<List<String>> hide,
			IProgressMonitor monitor) {
		Hypercubes cubes = new Hypercubes(counts);
		List<List<String>> exposed = new ArrayList<>();
		SubMonitor progress = SubMonitor.convert(monitor, targets.size());
		for (List<String> target : targets.stream().sorted(Comparator.<List<String>>comparingLong(counts::cost).reversed())
				.toList()) {
			progress.split(1);
			if (cubes.hidden(target).isEmpty())
				cubes.cheapest(target).ifPresentOrElse(cube -> cube.corners().stream().map(Hypercube.Corner::cell)
						.filter(cell -> !counts.isHidden(cell)).forEach(hide), () -> exposed.add(target));
		}
		return exposed;
	}
}
