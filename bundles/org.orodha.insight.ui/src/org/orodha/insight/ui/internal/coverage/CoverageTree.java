// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.insight.ui.internal.coverage;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.jface.viewers.ColumnLabelProvider;
import org.eclipse.jface.viewers.ColumnViewerToolTipSupport;
import org.eclipse.jface.viewers.ITreeContentProvider;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.viewers.TreeViewer;
import org.eclipse.jface.viewers.TreeViewerColumn;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Tree;
import org.orodha.insight.coverage.CoverageState;
import org.orodha.ui.internal.form.AccessibleName;
import org.orodha.ui.internal.picture.Palette;
import org.orodha.ui.internal.text.ClipboardText;

/** Frameworks, requirements, parts and datasets as a tree. */
final class CoverageTree {

	private final TreeViewer viewer;

	/** @param opener is given the line that the user opens; @param chooser the one that is chosen */
	CoverageTree(Composite parent, Consumer<CoverageNode> opener, Consumer<CoverageNode> chooser) {
		Tree tree = new Tree(parent, SWT.BORDER | SWT.FULL_SELECTION | SWT.SINGLE | SWT.V_SCROLL | SWT.H_SCROLL);
		tree.setHeaderVisible(true);
		tree.setLinesVisible(true);
		AccessibleName.give(tree, CoverageText.text("tree"));
		viewer = new TreeViewer(tree);
		viewer.setUseHashlookup(true);
		viewer.setContentProvider(new Content());
		ColumnViewerToolTipSupport.enableFor(viewer);
		column("name", 330, CoverageNode::name);
		column("state", 95, node -> node.state() == null ? "" : node.state().signed());
		column("points", 190, CoverageNode::points);
		column("why", 330, CoverageNode::why);
		column("gap", 330, CoverageNode::gap);
		viewer.addOpenListener(event -> chosen().ifPresent(opener));
		viewer.addSelectionChangedListener(event -> chosen().ifPresent(chooser));
		MenuManager menu = new MenuManager();
		menu.add(action("open", opener));
		menu.add(action("copy", node -> ClipboardText.put(words(node))));
		tree.setMenu(menu.createContextMenu(tree));
	}

	/** A line as it is read aloud. */
	static String words(CoverageNode node) {
		return Stream.of(node.name(), node.state() == null ? "" : node.state().signed(), node.points(), node.why(), node.gap())
				.filter(text -> !text.isEmpty()).collect(Collectors.joining("\n"));
	}

	private Action action(String key, Consumer<CoverageNode> work) {
		return new Action(CoverageText.text(key)) {
			@Override
			public void run() {
				chosen().ifPresent(work);
			}
		};
	}

	private void column(String key, int width, Function<CoverageNode, String> text) {
		TreeViewerColumn column = new TreeViewerColumn(viewer, SWT.LEFT);
		column.getColumn().setText(CoverageText.text("column." + key));
		column.getColumn().setWidth(width);
		column.getColumn().setMoveable(true);
		boolean state = key.equals("state");
		column.setLabelProvider(new ColumnLabelProvider() {
			@Override
			public String getText(Object element) {
				return text.apply((CoverageNode) element);
			}

			@Override
			public Color getBackground(Object element) {
				CoverageState shown = ((CoverageNode) element).state();
				return state && shown != null ? Palette.on(viewer.getControl().getDisplay()).fill(shown.kind()) : null;
			}

			@Override
			public Color getForeground(Object element) {
				return getBackground(element) == null ? null : Palette.on(viewer.getControl().getDisplay()).ink();
			}

			@Override
			public String getToolTipText(Object element) {
				return getText(element);
			}
		});
	}

	private static final class Content implements ITreeContentProvider {

		@Override
		public Object[] getElements(Object input) {
			return ((List<?>) input).toArray();
		}

		@Override
		public Object[] getChildren(Object parent) {
			return ((CoverageNode) parent).children().toArray();
		}

		@Override
		public Object getParent(Object element) {
			return null;
		}

		@Override
		public boolean hasChildren(Object element) {
			return !((CoverageNode) element).children().isEmpty();
		}
	}

	/** Shows other lines; what was open and chosen stays so. @param open the identifiers of what is open; null for all frameworks */
	void show(List<CoverageNode> nodes, Set<String> open) {
		Set<String> expanded = viewer.getInput() == null ? open : expanded();
		Optional<CoverageNode> chosen = chosen();
		viewer.getTree().setRedraw(false);
		viewer.setInput(nodes);
		viewer.setExpandedElements(Stream.concat(nodes.stream(), nodes.stream().flatMap(CoverageTree::below))
				.filter(node -> expanded == null ? nodes.contains(node) : expanded.contains(node.id())).toArray());
		chosen.ifPresent(node -> viewer.setSelection(new StructuredSelection(node), true));
		viewer.getTree().setRedraw(true);
	}

	private static Stream<CoverageNode> below(CoverageNode node) {
		return node.children().stream().flatMap(child -> Stream.concat(Stream.of(child), below(child)));
	}

	/** The identifiers of what is open. */
	Set<String> expanded() {
		return Arrays.stream(viewer.getExpandedElements()).map(node -> ((CoverageNode) node).id()).collect(Collectors.toCollection(HashSet::new));
	}

	Optional<CoverageNode> chosen() {
		return Optional.ofNullable((CoverageNode) viewer.getStructuredSelection().getFirstElement());
	}

	TreeViewer viewer() {
		return viewer;
	}
}
