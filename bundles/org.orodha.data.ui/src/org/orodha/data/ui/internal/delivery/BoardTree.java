// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.data.ui.internal.delivery;

import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.eclipse.jface.viewers.ColumnLabelProvider;
import org.eclipse.jface.viewers.ColumnViewerToolTipSupport;
import org.eclipse.jface.viewers.ISelectionProvider;
import org.eclipse.jface.viewers.ITreeContentProvider;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.viewers.TreeViewer;
import org.eclipse.jface.viewers.TreeViewerColumn;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Tree;
import org.orodha.core.text.Labels;
import org.orodha.core.text.Owners;
import org.orodha.data.check.CheckReport.Verdict;
import org.orodha.data.delivery.TriageBoard.Entry;
import org.orodha.model.CheckRecord;
import org.orodha.model.DeliveryState;
import org.orodha.model.ModelPackage.Literals;
import org.orodha.model.Severity;
import org.orodha.ui.CatalogueService;
import org.orodha.ui.internal.catalogue.Images;
import org.orodha.ui.internal.text.UiText;

/** The entries of the triage board, gathered by state. What is overdue says so by an icon and by the number of days. */
final class BoardTree {

	/** The entries in one state; equal to another of the same state, so that it stays open when the board changes. */
	private record Group(DeliveryState state, int count, long overdue) {

		@Override
		public boolean equals(Object other) {
			return other instanceof Group group && group.state == state;
		}

		@Override
		public int hashCode() {
			return state.hashCode();
		}
	}

	/** A group of more entries is closed at first where there are others below it. */
	private static final int SHORT = 20;

	private final CatalogueService catalogues;
	private final TreeViewer viewer;
	private final Images images;
	private Map<DeliveryState, List<Entry>> entries = Map.of();
	private final Set<DeliveryState> known = EnumSet.noneOf(DeliveryState.class);

	/** @param opener is given the entry that the user opens */
	BoardTree(Composite parent, CatalogueService catalogues, Consumer<Entry> opener) {
		this.catalogues = catalogues;
		Tree control = new Tree(parent, SWT.BORDER | SWT.FULL_SELECTION | SWT.SINGLE | SWT.V_SCROLL | SWT.H_SCROLL);
		control.setHeaderVisible(true);
		images = new Images(control);
		viewer = new TreeViewer(control);
		viewer.setUseHashlookup(true);
		viewer.setContentProvider(new Content());
		ColumnViewerToolTipSupport.enableFor(viewer);
		column("board.dataset", 300, SWT.LEFT, this::dataset, this::icon);
		column("board.period", 80, SWT.LEFT, Entry::period, entry -> null);
		column("board.agency", 80, SWT.LEFT, BoardTree::agency, entry -> null);
		column("board.due", 100, SWT.LEFT, entry -> UiText.day(entry.due()), entry -> null);
		column("board.overdue", 165, SWT.LEFT, BoardTree::overdue,
				entry -> entry.daysOverdue() > 0 ? Severities.image(Severity.WARNING) : null);
		column("board.state", 95, SWT.LEFT, BoardTree::state, entry -> null);
		column("board.verdict", 220, SWT.LEFT, BoardTree::verdict, BoardTree::verdictImage);
		viewer.addOpenListener(event -> selected().ifPresent(opener));
	}

	private void column(String key, int width, int alignment, Function<Entry, String> text, Function<Entry, Image> image) {
		TreeViewerColumn column = new TreeViewerColumn(viewer, alignment);
		column.getColumn().setText(DeliveryText.text(key));
		column.getColumn().setWidth(width);
		column.getColumn().setMoveable(true);
		boolean first = viewer.getTree().getColumnCount() == 1;
		column.setLabelProvider(new ColumnLabelProvider() {
			@Override
			public String getText(Object element) {
				return switch (element) {
				case Entry entry -> text.apply(entry);
				case Group group when first -> DeliveryText.text(group.overdue() > 0 ? "board.group.overdue" : "board.group",
						Labels.sentence(Labels.of(group.state())), DeliveryText.number(group.count()),
						DeliveryText.number(group.overdue()));
				default -> "";
				};
			}

			@Override
			public Image getImage(Object element) {
				return switch (element) {
				case Entry entry -> image.apply(entry);
				case Group group when first && group.overdue() > 0 -> Severities.image(Severity.WARNING);
				default -> null;
				};
			}

			@Override
			public String getToolTipText(Object element) {
				return getText(element);
			}
		});
	}

	private String dataset(Entry entry) {
		return catalogues.find(entry.dataset()).map(catalogue -> catalogue.label(entry.dataset())).orElse("");
	}

	private Image icon(Entry entry) {
		return images.of(entry.delivery() == null ? Literals.DATASET : Literals.DELIVERY);
	}

	private static String agency(Entry entry) {
		return Owners.of(entry.dataset()).map(Labels::called)
				.orElse("");
	}

	private static String overdue(Entry entry) {
		return entry.daysOverdue() == 0 ? "" : DeliveryText.text("board.overdue.days", entry.daysOverdue());
	}

	private static String state(Entry entry) {
		return entry.superseded() ? DeliveryText.text("board.superseded", Labels.of(entry.state())) : Labels.of(entry.state());
	}

	private static Optional<CheckRecord> lastCheck(Entry entry) {
		return entry.delivery() == null || entry.delivery().getChecks().isEmpty() ? Optional.empty()
				: Optional.of(entry.delivery().getChecks().get(entry.delivery().getChecks().size() - 1));
	}

	private static String verdict(Entry entry) {
		return lastCheck(entry).map(check -> DeliveryText.text("board.counts", DeliveryText.number(check.getErrors()),
				DeliveryText.number(check.getWarnings()))).orElse("");
	}

	private static Image verdictImage(Entry entry) {
		return lastCheck(entry).map(check -> Severities.image(Verdict.of(check))).orElse(null);
	}

	void show(List<Entry> shown) {
		boolean first = entries.isEmpty();
		entries = shown.stream().collect(Collectors.groupingBy(Entry::state, TreeMap::new, Collectors.toList()));
		Optional<Entry> selected = selected();
		viewer.getTree().setRedraw(false);
		if (first)
			viewer.setInput(this);
		else
			viewer.refresh();
		boolean shownBefore = !known.isEmpty();
		entries.forEach((state, group) -> {
			if (known.add(state)) {
				viewer.setExpandedState(new Group(state, 0, 0), entries.size() == 1 || group.size() <= SHORT);
				if (shownBefore)
					viewer.reveal(group.get(0));
			}
		});
		known.retainAll(entries.keySet());
		selected.flatMap(before -> shown.stream().filter(entry -> isAbout(entry, before)).findFirst())
				.filter(entry -> !selected.equals(selected()))
				.ifPresent(entry -> viewer.setSelection(new StructuredSelection(entry), true));
		viewer.getTree().setRedraw(true);
	}

	private static boolean isAbout(Entry entry, Entry before) {
		return entry.dataset() == before.dataset() && entry.delivery() == before.delivery()
				&& entry.period().equals(before.period());
	}

	/** What is selected, for the workbench. */
	ISelectionProvider selection() {
		return viewer;
	}

	Optional<Entry> selected() {
		return viewer.getStructuredSelection().getFirstElement() instanceof Entry entry ? Optional.of(entry) : Optional.empty();
	}

	List<Entry> entries() {
		return entries.values().stream().flatMap(List::stream).toList();
	}

	Control control() {
		return viewer.getTree();
	}

	private final class Content implements ITreeContentProvider {

		@Override
		public Object[] getElements(Object input) {
			return entries.entrySet().stream().map(group -> new Group(group.getKey(), group.getValue().size(),
					group.getValue().stream().filter(entry -> entry.daysOverdue() > 0).count())).toArray();
		}

		@Override
		public Object[] getChildren(Object parent) {
			return parent instanceof Group group ? entries.getOrDefault(group.state(), List.of()).toArray() : new Object[0];
		}

		@Override
		public Object getParent(Object element) {
			return element instanceof Entry entry ? new Group(entry.state(), 0, 0) : null;
		}

		@Override
		public boolean hasChildren(Object element) {
			return element instanceof Group;
		}
	}
}
