// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.core.catalogue;

import java.util.List;

/**
 * What a saving did.
 *
 * @param paths     the paths of the files written or deleted
 * @param conflicts the files whose changes are still unsaved, by path; empty where all was saved
 */
public record Saved(List<String> paths, List<Conflict> conflicts) {

	public Saved {
		paths = List.copyOf(paths);
		conflicts = List.copyOf(conflicts);
	}
}
