// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.insight.ui.internal.frame;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;

import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.IAction;
import org.eclipse.jface.action.IToolBarManager;
import org.eclipse.jface.dialogs.IDialogSettings;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StackLayout;
import org.eclipse.swt.layout.RowLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.ISharedImages;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.part.ViewPart;
import org.orodha.core.catalogue.Catalogue;
import org.orodha.core.exchange.Audience;
import org.orodha.core.exchange.Disclosed;
import org.orodha.core.picture.Picture;
import org.orodha.insight.sheet.Sheet;
import org.orodha.insight.sheet.Sheets;
import org.orodha.model.IdentifiedElement;
import org.orodha.ui.CatalogueService;
import org.orodha.ui.OpenCatalogue;
import org.orodha.ui.internal.catalogue.AfterChanges;
import org.orodha.ui.internal.catalogue.Soon;
import org.orodha.ui.internal.catalogue.WorkedOut;
import org.orodha.ui.internal.editor.Editors;
import org.orodha.ui.internal.form.AccessibleName;
import org.orodha.ui.internal.picture.PicturePrinting;
import org.orodha.ui.internal.preferences.Remembered;
import org.orodha.ui.internal.text.HelpContext;

/**
 * A view of a catalogue as a whole: worked out in the background from a copy, and anew after each change while it is seen; with
 * a filter, the choice of the catalogue where several are open, export and printing. What is chosen is remembered.
 *
 * @param <R> what is worked out
 */
public abstract class InsightView<R> extends ViewPart {

	private static final int REST_MILLISECONDS = 300;
	private static final int TYPING_MILLISECONDS = 200;
	private static final int FILTER_WIDTH = 170;

	private CatalogueService catalogues;
	private CatalogueChoice catalogue;
	private Text words;
	private Composite bar;
	private Composite body;
	private Label empty;
	private Control content;
	private WorkedOut work;
	private WhileSeen seen;
	private R result;
	private ReadersChoice readers;
	private String readersAbout = "";
	private Action export;
	private Action print;

	/** What the help says about it. */
	protected abstract HelpContext help();

	/** What files are called that it is exported to, without an ending. */
	protected abstract String fileName();

	/** Adds what else can be chosen to the bar, after the filter; {@link Choice} does. */
	protected abstract void createChoices(Composite row);

	/** Creates what shows the result. */
	protected abstract Control createContent(Composite parent);

	/**
	 * What works the result out in the background, by what is chosen and by the words of the filter now; it is given a copy of the
	 * catalogue as those may see it for whom it is.
	 */
	protected abstract Function<Catalogue, R> work(OpenCatalogue about, String filter);

	/** Shows a result, by {@link #showContent} or, where there is nothing to see in it, by {@link #showEmpty}. */
	protected abstract void show(R found, OpenCatalogue about);

	/** A result as it is exported for spreadsheets. */
	protected abstract Sheet sheet(R found);

	/** What is shown as it is printed and exported as a picture: the sheet, unless a view has a better one. Any thread asks. */
	protected Picture picture(Sheet sheet) {
		return Sheets.picture(sheet);
	}

	/** What else the view can be exported as. */
	protected List<IAction> exports() {
		return List.of();
	}

	/**
	 * What works out, in the background, what other words and choices leave of a result; empty for a view that has to ask the catalogue again.
	 *
	 * @param found the result that is shown
	 */
	protected Optional<Supplier<R>> left(R found, String filter) {
		return Optional.empty();
	}

	/** Whether it can be made for others than the own agency. */
	protected boolean isForOthers() {
		return true;
	}

	/** For whom it is. */
	protected final Audience audience() {
		return readers.chosen();
	}

	/** Other words are typed into the filter, or something else is chosen that only leaves more or less of the result. */
	protected void filtered() {
		OpenCatalogue about = catalogue.chosen();
		Optional<Supplier<R>> left = result == null || work.isReading() ? Optional.empty() : left(result, words.getText());
		if (left.isEmpty())
			ask();
		else
			work.ask(left.get(), found -> show(about, found));
	}

	private void show(OpenCatalogue about, R found) {
		result = found;
		show(found, about);
	}

	@Override
	public final void createPartControl(Composite parent) {
		catalogues = getSite().getService(CatalogueService.class);
		readers = new ReadersChoice(settings(), this::ask);
		Composite area = new Composite(parent, SWT.NONE);
		help().of(area);
		GridLayoutFactory.fillDefaults().margins(4, 4).spacing(0, 4).applyTo(area);
		createBar(area);
		body = new Composite(area, SWT.NONE);
		body.setLayout(new StackLayout());
		GridDataFactory.fillDefaults().grab(true, true).applyTo(body);
		empty = new Label(body, SWT.WRAP);
		content = createContent(body);
		createActions();
		work = new WorkedOut(area, FrameText.text("job", getPartName()));
		seen = new WhileSeen(this, this::workOut);
		AfterChanges.show(catalogues, area, REST_MILLISECONDS, this::ask);
		showEmpty(FrameText.text("none"));
		ask();
	}

	private void createBar(Composite area) {
		bar = new Composite(area, SWT.NONE);
		RowLayout row = new RowLayout(SWT.HORIZONTAL);
		row.center = true;
		row.spacing = 6;
		row.marginLeft = 0;
		row.marginTop = 0;
		row.marginBottom = 0;
		bar.setLayout(row);
		GridDataFactory.fillDefaults().grab(true, false).hint(FILTER_WIDTH, SWT.DEFAULT).applyTo(bar);
		Composite field = new Composite(bar, SWT.NONE);
		GridLayoutFactory.fillDefaults().applyTo(field);
		words = new Text(field, SWT.SEARCH | SWT.ICON_SEARCH | SWT.ICON_CANCEL | SWT.BORDER);
		words.setMessage(FrameText.text("filter"));
		AccessibleName.give(words, FrameText.text("filter"));
		GridDataFactory.swtDefaults().hint(FILTER_WIDTH, SWT.DEFAULT).applyTo(words);
		String remembered = settings().get("filter");
		words.setText(remembered == null ? "" : remembered);
		Soon typed = new Soon(words, TYPING_MILLISECONDS, this::filtered);
		words.addModifyListener(event -> {
			settings().put("filter", words.getText());
			typed.ask();
		});
		catalogue = new CatalogueChoice(bar, settings(), this::ask);
		createChoices(bar);
		area.addListener(SWT.Resize, event -> area.layout(true));
	}

	private void createActions() {
		export = new ExportMenu(() -> getSite().getShell(), this::fileName, this::sheet, this::picture, exports(),
				isForOthers() ? readers.actions() : List.of());
		print = new Action(FrameText.text("print")) {
			@Override
			public void run() {
				PicturePrinting.ask(getSite().getShell(), picture(sheet()), body.getFont().getFontData()[0].getName());
			}
		};
		print.setToolTipText(FrameText.text("print.help"));
		print.setImageDescriptor(PlatformUI.getWorkbench().getSharedImages().getImageDescriptor(ISharedImages.IMG_ETOOL_PRINT_EDIT));
		IToolBarManager bars = getViewSite().getActionBars().getToolBarManager();
		bars.add(export);
		bars.add(print);
		getViewSite().getActionBars().getMenuManager().add(export);
		getViewSite().getActionBars().getMenuManager().add(print);
	}

	private Sheet sheet() {
		return sheet(result).saying(readersAbout);
	}

	/** Works the result out anew, as soon as the view is seen. */
	protected final void ask() {
		catalogue.offer(catalogues.all());
		bar.getParent().layout(true);
		seen.ask();
	}

	/** The same about a catalogue that is chosen for the user. */
	protected final void ask(OpenCatalogue wanted) {
		catalogue.choose(wanted);
		ask();
	}

	private void workOut() {
		OpenCatalogue about = catalogue.chosen();
		if (about == null) {
			work.cancel();
			result = null;
			setContentDescription("");
			showEmpty(FrameText.text("none"));
			return;
		}
		if (result == null)
			showEmpty(FrameText.text("working"));
		Function<Catalogue, R> working = work(about, words.getText());
		Audience audience = isForOthers() ? audience() : Audience.OWN_AGENCY;
		work.ask(about, copy -> {
			Disclosed seen = Disclosed.toRead(copy.catalogue(), audience);
			return new Told<>(working.apply(seen.catalogue()), seen.about());
		}, told -> {
			readersAbout = told.about();
			show(about, told.result());
		});
	}

	/** A result, and what is said of those for whom it is. */
	private record Told<R>(R result, String about) {
	}

	@Override
	protected void setContentDescription(String description) {
		super.setContentDescription(readersAbout.isEmpty() ? description : description + " \u2013 " + readersAbout);
	}

	/** Shows what was created for results. */
	protected final void showContent() {
		top(content);
	}

	/** Shows a sentence in the place of a result in which there is nothing to see. */
	protected final void showEmpty(String sentence) {
		empty.setText(sentence.replace("&", "&&"));
		top(empty);
	}

	private void top(Control control) {
		((StackLayout) body.getLayout()).topControl = control;
		body.layout(true);
		export.setEnabled(control == content && result != null);
		print.setEnabled(export.isEnabled());
	}

	/** What is remembered of the view. */
	protected final IDialogSettings settings() {
		return Remembered.of(getClass(), getClass().getSimpleName());
	}

	/** The catalogue that the view is about; null where none is open. */
	public final OpenCatalogue about() {
		return catalogue.chosen();
	}

	/**
	 * Opens the editor of an element of the catalogue; nothing happens where it is gone.
	 *
	 * @param id      its identifier
	 * @param feature the name of the feature to show; null for none
	 */
	protected final void edit(String id, String feature) {
		about().catalogue().find(IdentifiedElement.class, id).ifPresent(element -> Editors.show(getSite().getPage(), element, feature));
	}

	/** What is shown; null before it is worked out. */
	public final R result() {
		return result;
	}

	/** The field of the filter. */
	public final Text filter() {
		return words;
	}

	@Override
	public void setFocus() {
		if (content.isVisible())
			content.setFocus();
		else
			words.setFocus();
	}
}
