// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.insight.use;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.orodha.core.picture.Picture;
import org.orodha.core.picture.Picture.Kind;
import org.orodha.core.picture.TextWidths;
import org.orodha.core.text.Labels;
import org.orodha.insight.internal.use.GraphLayout;
import org.orodha.insight.internal.use.UseText;

/**
 * The use of an element as a graph: what it uses to its left, what uses it to its right.
 *
 * @since 1.0
 */
public final class UsePicture {

	/** How many boxes a picture has at most before it shows fewer steps. */
	private static final int MOST = 50;

	/** What the identifiers of boxes begin with that stand for several elements. */
	private static final String GROUP = "several: ";

	private UsePicture() {
	}

	/**
	 * The use of what a tree is about, over as many steps as can be looked at.
	 *
	 * @param senses in which it is followed
	 * @param steps  how far, at least 1
	 */
	public static Drawn of(UseTree tree, List<Sense> senses, int steps) {
		int shown = steps;
		UseReport report = UseReport.of(tree, senses, shown);
		while (shown > 1 && boxes(report) > MOST)
			report = UseReport.of(tree, senses, --shown);
		return new Drawn(draw(report), shown);
	}

	/**
	 * A picture.
	 *
	 * @param steps how many steps it shows
	 * @since 1.0
	 */
	public record Drawn(Picture picture, int steps) {
	}

	private static long boxes(UseReport report) {
		return report.entries().stream().map(entry -> key(entry.line())).distinct().count();
	}

	private static Picture draw(UseReport report) {
		UsedElement subject = report.subject();
		GraphLayout layout = new GraphLayout(TextWidths.estimated());
		Map<String, Integer> boxes = new LinkedHashMap<>();
		boxes.put(subject.id(), layout.add(Kind.HEAD, subject.id(), subject.name(), Labels.ofKind(subject.kind()),
				UseText.text("told.subject", subject.name(), Labels.ofKind(subject.kind()))));
		for (UseReport.Entry entry : report.entries()) {
			UseLine line = entry.line();
			int box = boxes.computeIfAbsent(key(line), key -> layout.add(line.element().isEmpty() ? Kind.DATA : Kind.STEP, key, line.name(), detail(line), told(line)));
			int other = boxes.get(line.under().id());
			if (box != other)
				layout.link(line.sense() == Sense.BY ? other : box, line.sense() == Sense.BY ? box : other);
		}
		return layout.picture(UseText.text("title", subject.name()));
	}

	private static String key(UseLine line) {
		return line.element().map(UsedElement::id).orElseGet(() -> GROUP + line.under().id() + ' ' + line.sense() + ' ' + line.relation().key() + ' ' + line.kind().getName());
	}

	private static String detail(UseLine line) {
		return line.element().isEmpty() ? line.relation().label() : UseText.text("box", Labels.ofKind(line.kind()), line.relation().label());
	}

	private static String told(UseLine line) {
		return UseText.text("told." + line.sense(), line.name(), Labels.ofKind(line.kind()), line.under().name(), line.relation().label());
	}
}
