// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.insight.ui.internal.used;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;

import org.orodha.insight.use.Sense;
import org.orodha.insight.use.UseFilter;
import org.orodha.insight.use.UseGraph;
import org.orodha.insight.use.UsePicture;
import org.orodha.insight.use.UseReport;
import org.orodha.insight.use.UseTree;
import org.orodha.insight.use.UsedElement;

/**
 * What is shown of an element's use.
 *
 * @param tree   its lines, which nobody has asked for yet
 * @param senses in which it is followed
 * @param steps  how far it is drawn and exported
 * @param all    how many elements are reached in each sense
 * @param drawn  the picture
 */
public record Shown(UseTree tree, List<Sense> senses, int steps, Map<Sense, Integer> all, UsePicture.Drawn drawn) {

	private static final int GROUPED_IN_TREE = 13;
	private static final int GROUPED_IN_PICTURE = 5;

	static Shown of(UseGraph graph, UsedElement subject, List<Sense> senses, UseFilter filter, int steps) {
		Map<Sense, Integer> all = new EnumMap<>(Sense.class);
		for (Sense sense : senses)
			all.put(sense, graph.all(subject, sense).size());
		return new Shown(new UseTree(graph, subject, filter, GROUPED_IN_TREE), senses, steps, all,
				UsePicture.of(new UseTree(graph, subject, filter, GROUPED_IN_PICTURE), senses, steps));
	}

	UseReport report() {
		return UseReport.of(tree, senses, steps);
	}
}
