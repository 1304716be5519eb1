// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.insight.ui.internal.used;

import java.util.function.Consumer;
import java.util.function.Function;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.jface.viewers.ColumnLabelProvider;
import org.eclipse.jface.viewers.ITreeContentProvider;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.viewers.TreeViewer;
import org.eclipse.jface.viewers.TreeViewerColumn;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Tree;
import org.orodha.core.text.Labels;
import org.orodha.insight.use.Sense;
import org.orodha.insight.use.UseLine;
import org.orodha.insight.use.UseReport.Mark;
import org.orodha.insight.use.UseSheet;
import org.orodha.insight.use.UsedElement;
import org.orodha.ui.internal.catalogue.Images;
import org.orodha.ui.internal.form.AccessibleName;
import org.orodha.ui.internal.text.ClipboardText;

/** The use of an element as a tree; its lines are made when they are unfolded. */
final class UsedTree {

	private final TreeViewer viewer;
	private final Images images;
	private Shown shown;

	/**
	 * @param open   is given the element that the user opens
	 * @param follow is given the element of which the user wants to see where it is used
	 */
	UsedTree(Composite parent, Consumer<UsedElement> open, Consumer<UsedElement> follow) {
		Tree tree = new Tree(parent, SWT.FULL_SELECTION | SWT.SINGLE | SWT.V_SCROLL | SWT.H_SCROLL);
		tree.setHeaderVisible(true);
		AccessibleName.give(tree, UsedText.text("tree"));
		viewer = new TreeViewer(tree);
		images = new Images(tree);
		viewer.setContentProvider(new Content());
		column("element", 430, this::name);
		column("kind", 140, line -> line instanceof UseLine use ? Labels.ofKind(use.kind()) : "");
		column("relation", 170, line -> line instanceof UseLine use ? use.relation().label() : "");
		column("agency", 90, line -> line instanceof UseLine use ? use.element().map(UsedElement::agency).orElse("") : "");
		column("remark", 220, UsedTree::remark);
		viewer.addOpenListener(event -> {
			UsedElement element = chosen();
			Object line = viewer.getStructuredSelection().getFirstElement();
			if (element != null)
				open.accept(element);
			else if (line != null)
				viewer.setExpandedState(line, !viewer.getExpandedState(line));
		});
		MenuManager menu = new MenuManager();
		menu.add(action("open", open));
		menu.add(action("follow", follow));
		menu.add(action("copy", element -> ClipboardText.put(element.name() + " (" + element.id() + ")")));
		menu.addMenuListener(manager -> {
			for (var item : manager.getItems())
				item.update();
		});
		tree.setMenu(menu.createContextMenu(tree));
	}

	private Action action(String key, Consumer<UsedElement> work) {
		return new Action(UsedText.text(key)) {
			@Override
			public void run() {
				work.accept(chosen());
			}

			@Override
			public boolean isEnabled() {
				return chosen() != null;
			}
		};
	}

	/** The element of the selected line, where the catalogue has it; null for none. */
	private UsedElement chosen() {
		return viewer.getStructuredSelection().getFirstElement() instanceof UseLine line
				? line.element().filter(element -> !element.missing()).orElse(null) : null;
	}

	private String name(Object line) {
		return switch (line) {
		case UseLine use -> use.name();
		case Stretch stretch -> stretch.name();
		case Sense sense -> UsedText.text("sense", sense.label(), shown.all().get(sense));
		default -> "";
		};
	}

	private static String remark(Object line) {
		if (!(line instanceof UseLine use))
			return "";
		if (use.element().filter(UsedElement::missing).isPresent())
			return UseSheet.remark(Mark.MISSING);
		return use.isCircle() ? UseSheet.remark(Mark.CIRCLE) : "";
	}

	private void column(String key, int width, Function<Object, String> text) {
		TreeViewerColumn column = new TreeViewerColumn(viewer, SWT.LEFT);
		column.getColumn().setText(UsedText.text("column." + key));
		column.getColumn().setWidth(width);
		boolean first = viewer.getTree().getColumnCount() == 1;
		column.setLabelProvider(new ColumnLabelProvider() {
			@Override
			public String getText(Object line) {
				return text.apply(line);
			}

			@Override
			public Image getImage(Object line) {
				EClass kind = first && line instanceof UseLine use ? use.kind() : null;
				return kind == null ? null : images.of(kind);
			}
		});
	}

	/** Shows another use, its first step unfolded. */
	void show(Shown found) {
		shown = found;
		viewer.getTree().setRedraw(false);
		try {
			viewer.setInput(found);
			viewer.setExpandedElements(found.senses().toArray());
			if (viewer.getTree().getItemCount() > 0)
				viewer.setSelection(new StructuredSelection(found.senses().getFirst()));
		} finally {
			viewer.getTree().setRedraw(true);
		}
	}

	private final class Content implements ITreeContentProvider {

		@Override
		public Object[] getElements(Object input) {
			return ((Shown) input).senses().toArray();
		}

		@Override
		public Object[] getChildren(Object line) {
			return switch (line) {
			case Sense sense -> shown.tree().first(sense).toArray();
			case Stretch stretch -> stretch.lines().toArray();
			case UseLine use -> Stretch.below(use).toArray();
			default -> new Object[0];
			};
		}

		@Override
		public Object getParent(Object line) {
			return null;
		}

		@Override
		public boolean hasChildren(Object line) {
			return switch (line) {
			case Sense sense -> shown.all().get(sense) > 0;
			case UseLine use -> use.hasChildren();
			default -> true;
			};
		}
	}

	TreeViewer viewer() {
		return viewer;
	}
}
