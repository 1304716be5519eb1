// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.insight.ui.internal.used;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.IntStream;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.IAction;
import org.eclipse.jface.viewers.TreeViewer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.TabFolder;
import org.eclipse.swt.widgets.TabItem;
import org.orodha.core.catalogue.Catalogue;
import org.orodha.core.picture.Picture;
import org.orodha.core.text.FilterWords;
import org.orodha.core.text.Kinds;
import org.orodha.core.text.Labels;
import org.orodha.core.text.NaturalOrder;
import org.orodha.insight.sheet.Sheet;
import org.orodha.insight.ui.internal.frame.Choice;
import org.orodha.insight.ui.internal.frame.InsightView;
import org.orodha.insight.use.Sense;
import org.orodha.insight.use.UseFilter;
import org.orodha.insight.use.UseGraph;
import org.orodha.insight.use.UseSheet;
import org.orodha.insight.use.UsedElement;
import org.orodha.model.IdentifiedElement;
import org.orodha.ui.CatalogueService;
import org.orodha.ui.OpenCatalogue;
import org.orodha.ui.internal.catalogue.Images;
import org.orodha.ui.internal.catalogue.WorkedOut;
import org.orodha.ui.internal.picture.PictureCanvas;
import org.orodha.ui.internal.text.HelpContext;

/** Where the selected element is used, and what it uses itself, as a tree and as a picture. It can be kept on one element. */
public final class UsedView extends InsightView<UseGraph> {

	/** The view's identifier. */
	public static final String ID = "org.orodha.insight.ui.used";

	private static final String SUBJECT = "element";
	private static final String PICTURE = "picture";
	private static final String STEPS = "steps";
	private static final int USUAL_STEPS = 3;
	private static final int MOST_STEPS = 6;

	private Choice<Optional<Sense>> sense;
	private Choice<Optional<EClass>> kind;
	private Choice<Integer> steps;
	private TabFolder tabs;
	private UsedTree tree;
	private PictureCanvas canvas;
	private WorkedOut drawing;
	private IAction pin;
	private Shown shown;

	@Override
	protected HelpContext help() {
		return HelpContext.USED;
	}

	@Override
	protected String fileName() {
		return shown == null ? "used" : shown.tree().subject().id();
	}

	@Override
	protected void createChoices(Composite row) {
		sense = new Choice<Optional<Sense>>(row, UsedText.text("show"), settings(), "sense", each -> each.map(Sense::name).orElse(""),
				each -> each.map(Sense::label).orElse(UsedText.text("both")), this::present).offer(List.of(Optional.empty(), Optional.of(Sense.BY), Optional.of(Sense.FROM)));
		kind = new Choice<>(row, UsedText.text("kind"), settings(), "kind", each -> each.map(Kinds::name).orElse(""),
				each -> each.map(Labels::ofKinds).orElse(UsedText.text("kind.all")), this::present);
		kind.offer(List.of(Optional.empty()));
		if (settings().get(STEPS) == null)
			settings().put(STEPS, USUAL_STEPS);
		steps = new Choice<Integer>(row, UsedText.text("steps"), settings(), STEPS, String::valueOf, String::valueOf, this::present)
				.offer(IntStream.rangeClosed(1, MOST_STEPS).boxed().toList());
	}

	@Override
	protected Control createContent(Composite parent) {
		tabs = new TabFolder(parent, SWT.NONE);
		tree = new UsedTree(tabs, this::open, element -> show(about(), element.id()));
		tab(tree.viewer().getControl(), "tab.tree");
		canvas = new PictureCanvas(tabs);
		tab(canvas.outer(), "tab.picture");
		canvas.outer().addListener(SWT.Resize, event -> canvas.choose(canvas.box()));
		canvas.onOpen(box -> {
			if (result().find(box.element()).isPresent())
				edit(box.element(), null);
			else
				tabs.setSelection(0);
		});
		tabs.setSelection(settings().getBoolean(PICTURE) ? 1 : 0);
		tabs.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> {
			settings().put(PICTURE, isDrawn());
			describe();
		}));
		drawing = new WorkedOut(tabs, UsedText.text("job"));
		createActions();
		Follower.follow(this, this::follow);
		return tabs;
	}

	private void tab(Control control, String key) {
		TabItem item = new TabItem(tabs, SWT.NONE);
		item.setText(UsedText.text(key));
		item.setControl(control);
	}

	private void createActions() {
		pin = new Action(UsedText.text("pin"), IAction.AS_CHECK_BOX) {
		};
		pin.setToolTipText(UsedText.text("pin.help"));
		pin.setImageDescriptor(Images.action(UsedView.class, "pin"));
		var bars = getViewSite().getActionBars();
		bars.getToolBarManager().add(pin);
		bars.getMenuManager().add(pin);
		for (String zoom : List.of("zoomIn", "zoomOut", "fit"))
			bars.getMenuManager().add(new Action(UsedText.text(zoom)) {
				@Override
				public void run() {
					tabs.setSelection(1);
					switch (zoom) {
					case "zoomIn" -> canvas.zoomIn();
					case "zoomOut" -> canvas.zoomOut();
					default -> canvas.fit();
					}
				}
			});
	}

	private void open(UsedElement element) {
		edit(element.id(), null);
	}

	private void follow(IdentifiedElement element) {
		if (pin.isChecked() || element.getId() == null)
			return;
		getSite().getService(CatalogueService.class).find(element).ifPresent(catalogue -> turn(catalogue, element.getId()));
	}

	/** Shows where an element is used, also where the view is kept on another one. */
	public void show(OpenCatalogue catalogue, String element) {
		turn(catalogue, element);
	}

	private void turn(OpenCatalogue catalogue, String element) {
		boolean same = element.equals(settings().get(SUBJECT)) && catalogue == about();
		settings().put(SUBJECT, element);
		if (catalogue != about())
			ask(catalogue);
		else if (!same && result() != null && result().find(element).isPresent())
			present();
		else if (!same)
			ask();
	}

	@Override
	protected void filtered() {
		present();
	}

	@Override
	protected Function<Catalogue, UseGraph> work(OpenCatalogue about, String filter) {
		List<String> languages = about.languages();
		return copy -> UseGraph.of(copy, languages);
	}

	@Override
	protected void show(UseGraph found, OpenCatalogue about) {
		List<Optional<EClass>> kinds = new ArrayList<>(List.of(Optional.empty()));
		NaturalOrder.sorted(found.kinds(), Labels::ofKinds).forEach(each -> kinds.add(Optional.of(each)));
		kind.offer(kinds);
		present();
	}

	/** Shows the element's use as it is chosen to be shown. */
	private void present() {
		UseGraph graph = result();
		UsedElement subject = graph == null || settings().get(SUBJECT) == null ? null : graph.find(settings().get(SUBJECT)).filter(element -> !element.missing()).orElse(null);
		if (subject == null) {
			drawing.cancel();
			shown = null;
			setContentDescription("");
			if (graph != null)
				showEmpty(UsedText.text("none"));
			return;
		}
		List<Sense> senses = sense.chosen().map(List::of).orElse(List.of(Sense.values()));
		UseFilter filter = new UseFilter(kind.chosen().map(Set::of).orElse(Set.of()), FilterWords.of(filter().getText()));
		int far = steps.chosen();
		drawing.ask(() -> Shown.of(graph, subject, senses, filter, far), this::show);
	}

	private void show(Shown found) {
		shown = found;
		describe();
		tree.show(found);
		canvas.show(found.drawn().picture());
		canvas.choose(found.drawn().picture().of(found.tree().subject().id()).orElse(null));
		showContent();
	}

	private boolean isDrawn() {
		return tabs.getSelectionIndex() == 1;
	}

	private void describe() {
		if (shown == null)
			return;
		UsedElement subject = shown.tree().subject();
		setContentDescription(isDrawn() && shown.drawn().steps() < shown.steps() ? UsedText.text("fewer", subject.name(), shown.drawn().steps())
				: UsedText.text("about", subject.name(), Labels.ofKind(subject.kind())));
	}

	@Override
	protected Sheet sheet(UseGraph found) {
		return UseSheet.of(shown.report());
	}

	@Override
	protected Picture picture(Sheet sheet) {
		return shown.drawn().picture();
	}

	/** What is shown; null before it is worked out, and where no element is selected. */
	public Shown shown() {
		return shown;
	}

	/** The tree. */
	public TreeViewer tree() {
		return tree.viewer();
	}

	/** The picture. */
	public PictureCanvas canvas() {
		return canvas;
	}

	/** Keeps the view on the element that it shows. */
	public IAction pin() {
		return pin;
	}
}
