// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.insight.ui.internal.comparison;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.IAction;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.ui.actions.ActionFactory;
import org.orodha.core.catalogue.Catalogue;
import org.orodha.core.catalogue.CatalogueException;
import org.orodha.core.catalogue.FolderStorage;
import org.orodha.core.text.Labels;
import org.orodha.insight.comparison.Comparison;
import org.orodha.insight.comparison.ComparisonSheet;
import org.orodha.insight.comparison.Fate;
import org.orodha.insight.sheet.Sheet;
import org.orodha.insight.ui.internal.frame.Choice;
import org.orodha.insight.ui.internal.frame.InsightView;
import org.orodha.model.IdentifiedElement;
import org.orodha.model.Severity;
import org.orodha.ui.CatalogueService;
import org.orodha.ui.OpenCatalogue;
import org.orodha.ui.internal.catalogue.Images;
import org.orodha.ui.internal.history.EarlierDialog;
import org.orodha.ui.internal.history.EarlierFiles;
import org.orodha.ui.internal.text.HelpContext;

/** Two catalogues, two states of one, or two elements beside each other, feature by feature. */
public final class ComparisonView extends InsightView<Outcome> {

	/** The view's identifier. */
	public static final String ID = "org.orodha.insight.ui.comparison";

	private static final String OTHER = "other";
	private static final String DIFFERING = "differing";

	private final List<Other> chosen = new ArrayList<>();
	private Choice<Other> others;
	private Button differing;
	private ComparisonTree tree;

	@Override
	protected HelpContext help() {
		return HelpContext.COMPARISON;
	}

	@Override
	protected String fileName() {
		return ComparisonText.text("file");
	}

	@Override
	protected void createChoices(Composite row) {
		others = new Choice<>(row, ComparisonText.text("other"), settings(), OTHER, Other::id, Other::label, this::ask);
		offer(null);
		differing = new Button(row, SWT.CHECK);
		differing.setText(ComparisonText.text("differing"));
		differing.setSelection(settings().get(DIFFERING) == null || settings().getBoolean(DIFFERING));
		differing.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> {
			settings().put(DIFFERING, differing.getSelection());
			ask();
		}));
	}

	@Override
	protected Control createContent(Composite parent) {
		tree = new ComparisonTree(parent, this::open);
		step("next", ActionFactory.NEXT, 1);
		step("previous", ActionFactory.PREVIOUS, -1);
		return tree.control();
	}

	private void step(String key, ActionFactory factory, int by) {
		Action action = new Action(ComparisonText.text(key), IAction.AS_PUSH_BUTTON) {
			@Override
			public void run() {
				tree.step(by);
			}
		};
		action.setImageDescriptor(Images.action(ComparisonView.class, key));
		action.setActionDefinitionId(factory.getCommandId());
		var bars = getViewSite().getActionBars();
		bars.setGlobalActionHandler(factory.getId(), action);
		bars.getToolBarManager().add(action);
		bars.getMenuManager().add(action);
	}

	private void open(Line line) {
		line.element().ifPresent(element -> edit(element.id(), null));
	}

	/** Compares a catalogue, or elements of it, with something else. */
	public void compare(OpenCatalogue about, Other other) {
		chosen.remove(other);
		chosen.add(0, other);
		settings().put(OTHER, other.id());
		ask(about);
	}

	private void offer(OpenCatalogue about) {
		List<Other> offered = new ArrayList<>();
		offered.add(new Other.Saved());
		for (OpenCatalogue open : getSite().getService(CatalogueService.class).all())
			if (open != about)
				offered.add(new Other.Open(open.project(), open.title()));
		chosen.stream().filter(other -> !offered.contains(other) && isThere(other, about)).forEach(offered::add);
		String remembered = settings().get(OTHER);
		if (remembered != null && remembered.startsWith("folder:") && offered.stream().noneMatch(other -> other.id().equals(remembered)))
			offered.add(new Other.Folder(Path.of(remembered.substring("folder:".length()))));
		Other.Earlier.named(remembered).filter(earlier -> !offered.contains(earlier)).ifPresent(offered::add);
		others.offer(offered);
	}

	private static boolean isThere(Other other, OpenCatalogue about) {
		return switch (other) {
		case Other.Elements(String first, String second, String title) -> about != null && about.catalogue().contains(first)
				&& about.catalogue().contains(second);
		case Other.Open with -> false;
		case Other.Saved saved -> true;
		case Other.Earlier earlier -> true;
		case Other.Folder folder -> true;
		};
	}

	/** What is compared with may come from elsewhere, and differences are worked on, not published. */
	@Override
	protected boolean isForOthers() {
		return false;
	}

	@Override
	protected Function<Catalogue, Outcome> work(OpenCatalogue about, String filter) {
		offer(about);
		Other other = others.chosen();
		OpenCatalogue open = other instanceof Other.Open with ? getSite().getService(CatalogueService.class).find(with.project()).orElse(null) : null;
		Lines lines = new Lines(about.languages(), filter, differing.getSelection());
		String title = about.title();
		return copy -> {
			try {
				return switch (other) {
				case Other.Elements(String first, String second, String both) -> ofElements(copy, first, second, lines);
				case Other.Saved saved -> ofCatalogues(stored(Catalogue.open(about.storage(), new NullProgressMonitor())), other, copy, title, lines);
				case Other.Earlier(Instant saving) -> ofCatalogues(stored(earlier(about, saving)), other, copy, title, lines);
				case Other.Folder(Path path) ->
					ofCatalogues(stored(Catalogue.open(new FolderStorage(path), new NullProgressMonitor())), other, copy, title, lines);
				case Other.Open with -> open == null ? failure(ComparisonText.text("closed", with.title()))
						: ofCatalogues(open.catalogue().copy().catalogue(), other, copy, title, lines);
				};
			} catch (CatalogueException unreadable) {
				return failure(unreadable.getMessage());
			}
		};
	}

	private static Catalogue earlier(OpenCatalogue about, Instant saving) throws CatalogueException {
		String name = EarlierDialog.label(saving);
		try {
			return Catalogue.open(EarlierFiles.of(about, new NullProgressMonitor()).before(saving, name), new NullProgressMonitor());
		} catch (CoreException | IOException | CatalogueException unreadable) {
			throw new CatalogueException(name, ComparisonText.text("earlier.gone", unreadable.getMessage()), unreadable);
		}
	}

	/** A catalogue of which a file cannot be read would seem to lack elements. */
	private static Catalogue stored(Catalogue catalogue) throws CatalogueException {
		var broken = catalogue.loadFindings().stream().filter(finding -> finding.severity() == Severity.ERROR).findFirst();
		if (broken.isPresent())
			throw new CatalogueException(catalogue.name(), broken.get().message(), null);
		return catalogue;
	}

	private static Outcome failure(String message) {
		return new Outcome(null, null, message, "", "");
	}

	private static Outcome ofCatalogues(Catalogue earlier, Other other, Catalogue later, String title, Lines lines) {
		Comparison comparison = Comparison.ofCatalogues(earlier, later, later.readingLanguages(), new NullProgressMonitor());
		return new Outcome(comparison, lines.ofCatalogues(comparison), null, other.label(), title);
	}

	private static Outcome ofElements(Catalogue catalogue, String first, String second, Lines lines) {
		var earlier = catalogue.find(IdentifiedElement.class, first);
		var later = catalogue.find(IdentifiedElement.class, second);
		if (earlier.isEmpty() || later.isEmpty() || earlier.get().eClass() != later.get().eClass())
			return failure(ComparisonText.text("gone", earlier.isEmpty() ? first : second));
		List<String> languages = catalogue.readingLanguages();
		Comparison comparison = Comparison.ofElements(catalogue, earlier.get(), catalogue, later.get(), languages);
		return new Outcome(comparison, lines.ofElements(comparison), null, called(earlier.get(), later.get(), languages),
				called(later.get(), earlier.get(), languages));
	}

	private static String called(IdentifiedElement element, IdentifiedElement other, List<String> languages) {
		String name = Labels.of(element, languages);
		return name.equals(Labels.of(other, languages)) ? Labels.id(element) : name;
	}

	@Override
	protected void show(Outcome found, OpenCatalogue about) {
		if (found.failure() != null) {
			setContentDescription("");
			showEmpty(found.failure());
			return;
		}
		Comparison comparison = found.comparison();
		setContentDescription(comparison.isSame() ? ComparisonText.text("same")
				: ComparisonText.text("told", comparison.count(Fate.ADDED), comparison.count(Fate.REMOVED), comparison.count(Fate.CHANGED)));
		tree.show(found);
		if (found.lines().children().isEmpty())
			showEmpty(ComparisonText.text(comparison.isSame() ? "same.long" : "nothing", found.before(), found.after()));
		else
			showContent();
	}

	@Override
	protected Sheet sheet(Outcome found) {
		return ComparisonSheet.of(found.comparison(), found.before(), found.after(), about().languages());
	}
}
