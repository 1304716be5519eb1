// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.documents.model;

import java.util.List;

/**
 * A heading and what stands below it.
 *
 * @param heading  the heading
 * @param blocks   what stands below it
 * @param sections the sections within it
 * @param annex    whether it comes after the text proper and is counted by letters
 * @since 1.0
 */
public record Section(Text heading, List<Block> blocks, List<Section> sections, boolean annex) {

	public Section {
		blocks = List.copyOf(blocks);
		sections = List.copyOf(sections);
	}

	/** A section without others within it. */
	public static Section of(Text heading, List<? extends Block> blocks) {
		return new Section(heading, List.copyOf(blocks), List.of(), false);
	}

	/** An annex without sections within it. */
	public static Section annex(Text heading, List<? extends Block> blocks) {
		return new Section(heading, List.copyOf(blocks), List.of(), true);
	}
}
