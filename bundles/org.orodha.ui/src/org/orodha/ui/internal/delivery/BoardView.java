package org.orodha.ui.internal.delivery;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

import org.eclipse.core.resources.IProject;
import org.eclipse.jface.action.Action;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StackLayout;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Link;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.part.ViewPart;
import org.eclipse.ui.statushandlers.StatusManager;
import org.orodha.core.text.Owners;
import org.orodha.data.delivery.TriageBoard;
import org.orodha.data.delivery.TriageBoard.Entry;
import org.orodha.model.Agency;
import org.orodha.ui.CatalogueListener;
import org.orodha.ui.CatalogueService;
import org.orodha.ui.OpenCatalogue;
import org.orodha.ui.internal.catalogue.Images;
import org.orodha.ui.internal.editor.Editors;

/** The triage board: where the deliveries of the open catalogues stand, what is expected and what is overdue. */
public final class BoardView extends ViewPart implements CatalogueListener {

	/** The view's identifier. */
	public static final String ID = "org.orodha.ui.board";

	private static final int REST_MILLISECONDS = 300;

	private final StackLayout stack = new StackLayout();
	private final List<Agency> agencies = new ArrayList<>();
	private final Runnable refresh = this::refresh;
	private CatalogueService catalogues;
	private Composite area;
	private Composite content;
	private Composite empty;
	private Link nothing;
	private Combo filter;
	private Label summary;
	private BoardTree tree;
	private Action receive;

	@Override
	public void createPartControl(Composite parent) {
		catalogues = getSite().getService(CatalogueService.class);
		area = new Composite(parent, SWT.NONE);
		area.setLayout(stack);
		createEmpty();
		createContent();
		receive = new Action(DeliveryText.text("receive.action"), Images.action("receive")) {
			@Override
			public void run() {
				selected().ifPresentOrElse(entry -> ReceiveWizard.open(getSite().getWorkbenchWindow(), entry.dataset(), entry.period(), List.of()),
						() -> ReceiveWizard.open(getSite().getWorkbenchWindow(), null, null, List.of()));
			}
		};
		receive.setToolTipText(DeliveryText.text("receive.description"));
		getViewSite().getActionBars().getToolBarManager().add(receive);
		catalogues.addListener(this);
		refresh();
	}

	private Optional<Entry> selected() {
		return tree.selected();
	}

	private void createEmpty() {
		empty = new Composite(area, SWT.NONE);
		GridLayoutFactory.swtDefaults().margins(12, 12).applyTo(empty);
		nothing = new Link(empty, SWT.WRAP);
		GridDataFactory.fillDefaults().grab(true, false).hint(200, SWT.DEFAULT).applyTo(nothing);
		nothing.addSelectionListener(SelectionListener.widgetSelectedAdapter(
				event -> ReceiveWizard.open(getSite().getWorkbenchWindow(), null, null, List.of())));
	}

	private void createContent() {
		content = new Composite(area, SWT.NONE);
		GridLayoutFactory.swtDefaults().numColumns(3).margins(4, 4).applyTo(content);
		Label label = new Label(content, SWT.NONE);
		label.setText(DeliveryText.text("board.agency"));
		filter = new Combo(content, SWT.DROP_DOWN | SWT.READ_ONLY);
		filter.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> refresh()));
		summary = new Label(content, SWT.NONE);
		GridDataFactory.fillDefaults().grab(true, false).align(SWT.FILL, SWT.CENTER).indent(12, 0).applyTo(summary);
		tree = new BoardTree(content, catalogues, this::open);
		GridDataFactory.fillDefaults().grab(true, true).span(3, 1).applyTo(tree.control());
	}

	private void open(Entry entry) {
		if (entry.delivery() == null) {
			ReceiveWizard.open(getSite().getWorkbenchWindow(), entry.dataset(), entry.period(), List.of());
			return;
		}
		try {
			Editors.open(getSite().getPage(), entry.delivery(), null);
		} catch (PartInitException failure) {
			StatusManager.getManager().handle(failure.getStatus(), StatusManager.SHOW);
		}
	}

	/** Shows the board as it is now. */
	private void refresh() {
		if (area.isDisposed())
			return;
		List<Entry> entries = new ArrayList<>();
		for (OpenCatalogue catalogue : catalogues.all())
			entries.addAll(TriageBoard.of(catalogue.catalogue(), LocalDate.now()).entries());
		showAgencies(entries);
		Agency chosen = filter.getSelectionIndex() <= 0 ? null : agencies.get(filter.getSelectionIndex() - 1);
		List<Entry> shown = entries.stream()
				.filter(entry -> chosen == null || Owners.of(entry.dataset()).filter(chosen::equals).isPresent()).toList();
		tree.show(shown);
		long overdue = shown.stream().filter(entry -> entry.daysOverdue() > 0).count();
		summary.setText(DeliveryText.text("board.summary", DeliveryText.number(shown.size()), DeliveryText.number(overdue)));
		nothing.setText(DeliveryText.text(catalogues.all().isEmpty() ? "board.noCatalogue" : "board.empty"));
		stack.topControl = entries.isEmpty() ? empty : content;
		receive.setEnabled(!catalogues.all().isEmpty());
		area.layout(true, true);
	}

	private void showAgencies(List<Entry> entries) {
		Agency chosen = filter.getSelectionIndex() <= 0 ? null : agencies.get(filter.getSelectionIndex() - 1);
		List<Agency> found = entries.stream().flatMap(entry -> Owners.of(entry.dataset()).stream()).distinct()
				.sorted(Comparator.comparing(this::label, String.CASE_INSENSITIVE_ORDER)).toList();
		if (found.equals(agencies) && filter.getItemCount() > 0)
			return;
		agencies.clear();
		agencies.addAll(found);
		filter.setItems(found.stream().map(this::label).toArray(String[]::new));
		filter.add(DeliveryText.text("board.allAgencies"), 0);
		filter.select(chosen == null ? 0 : found.indexOf(chosen) + 1);
	}

	private String label(Agency agency) {
		return catalogues.find(agency).map(catalogue -> catalogue.label(agency)).orElse(agency.getId());
	}

	private void later() {
		if (!area.isDisposed())
			area.getDisplay().timerExec(REST_MILLISECONDS, refresh);
	}

	@Override
	public void opened(OpenCatalogue catalogue) {
		later();
	}

	@Override
	public void changed(OpenCatalogue catalogue) {
		later();
	}

	@Override
	public void closed(IProject project) {
		later();
	}

	@Override
	public void setFocus() {
		if (stack.topControl == content)
			tree.control().setFocus();
		else
			nothing.setFocus();
	}

	/** The entries that are shown. */
	public List<Entry> entries() {
		return tree.entries();
	}

	@Override
	public void dispose() {
		catalogues.removeListener(this);
		super.dispose();
	}
}
