// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.insight.ui.internal.comparison;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EClass;
import org.orodha.insight.comparison.ComparedElement;
import org.orodha.insight.comparison.Fate;

/** A line of the comparison: a group, an element, or a feature of one. */
public final class Line {

	private final Line parent;
	private final String name;
	private final EClass icon;
	private final Fate fate;
	private final String before;
	private final String after;
	private final ComparedElement element;
	private final List<Line> children = new ArrayList<>();

	private Line(Line parent, String name, EClass icon, Fate fate, String before, String after, ComparedElement element) {
		this.parent = parent;
		this.name = name;
		this.icon = icon;
		this.fate = fate;
		this.before = before;
		this.after = after;
		this.element = element;
	}

	static Line top() {
		return new Line(null, "", null, null, "", "", null);
	}

	/** The line below of that name, made where there is none. */
	Line group(String called, EClass kind) {
		return children.stream().filter(child -> child.name.equals(called)).findFirst()
				.orElseGet(() -> add(new Line(this, called, kind, null, "", "", null)));
	}

	Line element(ComparedElement compared) {
		return add(new Line(this, compared.name(), compared.kind(), compared.fate(), "", "", compared));
	}

	void feature(String called, Fate what, String was, String is) {
		add(new Line(this, called, null, what, was, is, element));
	}

	private Line add(Line child) {
		children.add(child);
		return child;
	}

	/** The line above; null at the top. */
	Line parent() {
		return parent;
	}

	/** What it is about. */
	public String name() {
		return name;
	}

	/** The kind of the element or group; null for a feature. */
	EClass icon() {
		return icon;
	}

	/** What became of it, in words; empty for a group. */
	public String fate() {
		return fate == null || isFeature() && fate == Fate.SAME ? "" : ComparisonText.text("fate." + fate.name().toLowerCase(Locale.ROOT));
	}

	/** What it said; empty for what is no feature. */
	public String before() {
		return before;
	}

	/** What it says; empty for what is no feature. */
	public String after() {
		return after;
	}

	/** The element that it is about; empty for a group. */
	Optional<ComparedElement> element() {
		return Optional.ofNullable(element);
	}

	boolean isFeature() {
		return element != null && icon == null;
	}

	/** Whether it is an element that is new or gone. */
	boolean isWhole() {
		return !isFeature() && (fate == Fate.ADDED || fate == Fate.REMOVED);
	}

	/** Whether one stops at it on the way from difference to difference. */
	boolean isDifference() {
		return fate != null && fate != Fate.SAME && (isFeature() ? element.fate() == Fate.CHANGED : isWhole());
	}

	/** The lines below. */
	public List<Line> children() {
		return children;
	}

	/** The lines below, and theirs, from top to bottom. */
	Stream<Line> all() {
		return children.stream().flatMap(child -> Stream.concat(Stream.of(child), child.all()));
	}
}
