// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.insight.ui.internal.comparison;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.viewers.ColumnLabelProvider;
import org.eclipse.jface.viewers.ITreeContentProvider;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.viewers.TreeViewer;
import org.eclipse.jface.viewers.TreeViewerColumn;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.orodha.ui.internal.catalogue.Images;
import org.orodha.ui.internal.form.AccessibleName;

/** What differs as a tree, both sides in columns; what is selected in full below. */
final class ComparisonTree {

	/** So many lines are unfolded at first. */
	private static final int UNFOLDED = 300;

	private final SashForm area;
	private final TreeViewer tree;
	private final Images images;
	private final Side before;
	private final Side after;
	private Line lines = Line.top();

	/** A side of what is selected. */
	private record Side(Label heading, Text text) {
	}

	/** @param open is given the line that is opened */
	ComparisonTree(Composite parent, Consumer<Line> open) {
		area = new SashForm(parent, SWT.VERTICAL);
		tree = new TreeViewer(area, SWT.BORDER | SWT.FULL_SELECTION | SWT.SINGLE);
		images = new Images(tree.getTree());
		tree.getTree().setHeaderVisible(true);
		tree.setUseHashlookup(true);
		AccessibleName.give(tree.getTree(), ComparisonText.text("tree"));
		column(ComparisonText.text("column.name"), 330, Line::name);
		column(ComparisonText.text("column.fate"), 110, Line::fate);
		column("", 260, Line::before);
		column("", 260, Line::after);
		tree.setContentProvider(new Content());
		Composite below = new Composite(area, SWT.NONE);
		GridLayoutFactory.fillDefaults().numColumns(2).equalWidth(true).applyTo(below);
		Label first = new Label(below, SWT.NONE);
		Label second = new Label(below, SWT.NONE);
		for (Label heading : List.of(first, second))
			GridDataFactory.fillDefaults().grab(true, false).applyTo(heading);
		before = new Side(first, text(below));
		after = new Side(second, text(below));
		area.setWeights(3, 1);
		tree.addSelectionChangedListener(event -> tell(event.getStructuredSelection().getFirstElement() instanceof Line line ? line : null));
		tree.addOpenListener(event -> {
			if (((StructuredSelection) event.getSelection()).getFirstElement() instanceof Line line)
				open.accept(line);
		});
	}

	private static Text text(Composite parent) {
		Text text = new Text(parent, SWT.MULTI | SWT.WRAP | SWT.READ_ONLY | SWT.V_SCROLL | SWT.BORDER);
		GridDataFactory.fillDefaults().grab(true, true).applyTo(text);
		return text;
	}

	private void column(String heading, int width, Function<Line, String> text) {
		TreeViewerColumn column = new TreeViewerColumn(tree, SWT.LEFT);
		column.getColumn().setText(heading);
		column.getColumn().setWidth(width);
		boolean first = tree.getTree().getColumnCount() == 1;
		column.setLabelProvider(new ColumnLabelProvider() {
			@Override
			public String getText(Object line) {
				return text.apply((Line) line).replace('\n', ' ');
			}

			@Override
			public Image getImage(Object line) {
				return first && ((Line) line).icon() != null ? images.of(((Line) line).icon()) : null;
			}
		});
	}

	Control control() {
		return area;
	}

	void show(Outcome outcome) {
		lines = outcome.lines();
		name(2, before, outcome.before());
		name(3, after, outcome.after());
		tree.getTree().setRedraw(false);
		try {
			tree.setInput(lines);
			tree.setExpandedElements(unfolded().toArray());
		} finally {
			tree.getTree().setRedraw(true);
		}
		tell(null);
	}

	private void name(int column, Side side, String name) {
		tree.getTree().getColumn(column).setText(name);
		side.heading().setText(name.replace("&", "&&"));
		AccessibleName.give(side.text(), name);
	}

	/** From the top, as long as the tree does not get long; what is new or gone as a whole stays folded. */
	private List<Line> unfolded() {
		List<Line> unfolded = new ArrayList<>();
		List<Line> level = List.of(lines);
		int shown = 0;
		while (!level.isEmpty()) {
			List<Line> below = level.stream().flatMap(line -> line.children().stream()).toList();
			shown += below.size();
			if (shown > UNFOLDED)
				break;
			unfolded.addAll(level);
			level = below.stream().filter(line -> !line.isWhole()).toList();
		}
		unfolded.remove(lines);
		return unfolded;
	}

	private void tell(Line line) {
		before.text().setText(line == null ? "" : line.before());
		after.text().setText(line == null ? "" : line.after());
	}

	/** Selects the next difference, or the previous one; from the last on to the first. */
	void step(int by) {
		List<Line> all = lines.all().toList();
		if (all.stream().noneMatch(Line::isDifference))
			return;
		int at = tree.getStructuredSelection().getFirstElement() instanceof Line selected ? all.indexOf(selected) : by > 0 ? -1 : all.size();
		do
			at = Math.floorMod(at + by, all.size());
		while (!all.get(at).isDifference());
		tree.setSelection(new StructuredSelection(all.get(at)), true);
	}

	private static final class Content implements ITreeContentProvider {

		@Override
		public Object[] getElements(Object input) {
			return getChildren(input);
		}

		@Override
		public Object[] getChildren(Object line) {
			return ((Line) line).children().toArray();
		}

		@Override
		public Object getParent(Object line) {
			return ((Line) line).parent();
		}

		@Override
		public boolean hasChildren(Object line) {
			return !((Line) line).children().isEmpty();
		}
	}
}
