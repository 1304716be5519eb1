// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.data.ui.internal.delivery;

import java.time.Clock;
import java.time.Year;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.GroupMarker;
import org.eclipse.jface.action.IToolBarManager;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StackLayout;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Link;
import org.eclipse.ui.IWorkbenchActionConstants;
import org.eclipse.ui.part.ViewPart;
import org.orodha.core.text.Labels;
import org.orodha.core.text.NaturalOrder;
import org.orodha.core.text.Owners;
import org.orodha.data.delivery.TriageBoard;
import org.orodha.data.delivery.TriageBoard.Entry;
import org.orodha.model.Agency;
import org.orodha.ui.CatalogueService;
import org.orodha.ui.internal.catalogue.AfterChanges;
import org.orodha.ui.OpenCatalogue;
import org.orodha.ui.internal.catalogue.Images;
import org.orodha.ui.internal.catalogue.ShowsDeliveries;
import org.orodha.ui.internal.editor.Editors;
import org.orodha.ui.internal.text.HelpContext;

/** The triage board: where the deliveries of the open catalogues stand, what is expected and what is overdue. */
public final class BoardView extends ViewPart implements ShowsDeliveries {

	/** The view's identifier. */
	public static final String ID = "org.orodha.data.ui.board";

	private static final int REST_MILLISECONDS = 300;

	private final StackLayout stack = new StackLayout();
	private CatalogueService catalogues;
	private Composite area;
	private Composite empty;
	private Link nothing;
	private BoardTree tree;
	private EntryFilter<Agency> agencies;
	private EntryFilter<Year> years;
	private Action receive;

	@Override
	public void createPartControl(Composite parent) {
		catalogues = getSite().getService(CatalogueService.class);
		area = new Composite(parent, SWT.NONE);
		area.setLayout(stack);
		HelpContext.BOARD.of(area);
		createEmpty();
		tree = new BoardTree(area, catalogues, this::open);
		getSite().setSelectionProvider(tree.selection());
		MenuManager menu = new MenuManager();
		menu.add(new GroupMarker(IWorkbenchActionConstants.MB_ADDITIONS));
		tree.control().setMenu(menu.createContextMenu(tree.control()));
		getSite().registerContextMenu(ID, menu, tree.selection());
		agencies = new EntryFilter<>(new EntryFilter.By<>(DeliveryText.text("board.allAgencies"), DeliveryText.text("board.filter"),
				entry -> Owners.of(entry.dataset()), this::label, Labels::called, Comparator.comparing(this::label, NaturalOrder.ofNames())),
				this::refresh);
		years = new EntryFilter<>(new EntryFilter.By<>(DeliveryText.text("board.allYears"), DeliveryText.text("board.filterYear"),
				entry -> Optional.ofNullable(entry.due()).map(Year::from), Year::toString, Year::toString, Comparator.reverseOrder()), this::refresh);
		receive = new Action(DeliveryText.text("receive.action"), Images.action(BoardView.class, "receive")) {
			@Override
			public void run() {
				receive(tree.selected().orElse(null));
			}
		};
		receive.setToolTipText(DeliveryText.text("receive.description"));
		IToolBarManager bar = getViewSite().getActionBars().getToolBarManager();
		bar.add(agencies.item());
		bar.add(years.item());
		bar.add(receive);
		AfterChanges.show(catalogues, area, REST_MILLISECONDS, this::refresh);
		refresh();
	}

	private void receive(Entry entry) {
		ReceiveWizard.open(getSite().getWorkbenchWindow(), entry == null ? null : entry.dataset(),
				entry == null || entry.delivery() != null ? null : entry.period(), List.of());
	}

	private void createEmpty() {
		empty = new Composite(area, SWT.NONE);
		GridLayoutFactory.swtDefaults().margins(12, 12).applyTo(empty);
		nothing = new Link(empty, SWT.WRAP);
		GridDataFactory.fillDefaults().grab(true, false).hint(200, SWT.DEFAULT).applyTo(nothing);
		nothing.addSelectionListener(SelectionListener.widgetSelectedAdapter(
				event -> receive(null)));
	}

	private void open(Entry entry) {
		if (entry.delivery() == null) {
			receive(entry);
			return;
		}
		Editors.show(getSite().getPage(), entry.delivery()).ifPresent(editor -> editor.setActivePage(ReportPage.ID));
	}

	private String label(Agency agency) {
		return catalogues.find(agency).map(catalogue -> catalogue.label(agency)).orElse(agency.getId());
	}

	@Override
	public void show(OpenCatalogue catalogue, String agency, Year year) {
		agencies.takeFirst(each -> catalogue == catalogues.find(each).orElse(null) && each.getId().equals(agency));
		years.takeFirst(year::equals);
		refresh();
	}

	/** Shows the board as it is now. */
	private void refresh() {
		List<Entry> entries = new ArrayList<>();
		for (OpenCatalogue catalogue : catalogues.all())
			entries.addAll(TriageBoard.of(catalogue.catalogue(), Clock.systemDefaultZone()).entries());
		agencies.offer(entries);
		years.offer(entries);
		List<Entry> shown = entries.stream().filter(agencies.and(years)).toList();
		tree.show(shown);
		long overdue = shown.stream().filter(entry -> entry.daysOverdue() > 0).count();
		setPartName(overdue == 0 ? DeliveryText.text("board.title")
				: DeliveryText.text("board.title.overdue", DeliveryText.number(overdue)));
		nothing.setText(DeliveryText.text(!catalogues.all().isEmpty() ? "board.empty"
				: catalogues.projects().stream().allMatch(project -> catalogues.failure(project).isPresent()) ? "board.noCatalogue"
						: "board.opening"));
		stack.topControl = entries.isEmpty() ? empty : tree.control();
		receive.setEnabled(!catalogues.all().isEmpty());
		area.layout(true, true);
	}

	@Override
	public void setFocus() {
		if (stack.topControl == tree.control())
			tree.control().setFocus();
		else
			nothing.setFocus();
	}

	/** The entries that are shown. */
	public List<Entry> entries() {
		return tree.entries();
	}
}
