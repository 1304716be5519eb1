// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.sop.ui.internal.law;

import java.time.LocalDate;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.TabFolder;
import org.eclipse.swt.widgets.TabItem;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.part.ViewPart;
import org.orodha.core.text.PlainText;
import org.orodha.ui.CatalogueService;
import org.orodha.ui.internal.catalogue.AfterChanges;
import org.orodha.ui.internal.catalogue.Soon;
import org.orodha.ui.internal.editor.Editors;
import org.orodha.ui.internal.form.AccessibleName;
import org.orodha.ui.internal.text.HelpContext;

/** The law: how each instrument stands and what rests on it, and on what each flow of data rests. */
public final class LawView extends ViewPart {

	/** The view's identifier. */
	public static final String ID = "org.orodha.sop.ui.law";

	private static final int REST_MILLISECONDS = 300;
	private static final int TYPING_MILLISECONDS = 120;
	private static final int WIDE = 260;

	private CatalogueService catalogues;
	private Text words;
	private Button pressing;
	private TabFolder folder;
	private InstrumentsPane instruments;
	private FlowsPane flows;

	@Override
	public void createPartControl(Composite parent) {
		catalogues = getSite().getService(CatalogueService.class);
		Composite area = new Composite(parent, SWT.NONE);
		HelpContext.LAW.of(area);
		GridLayoutFactory.fillDefaults().margins(4, 4).applyTo(area);
		createBar(area);
		folder = new TabFolder(area, SWT.NONE);
		GridDataFactory.fillDefaults().grab(true, true).applyTo(folder);
		instruments = new InstrumentsPane(folder, this::label, element -> Editors.show(getSite().getPage(), element));
		tab(instruments.control());
		flows = new FlowsPane(folder, this::label, element -> Editors.show(getSite().getPage(), element));
		tab(flows.control());
		AfterChanges.show(catalogues, area, REST_MILLISECONDS, this::refresh);
		refresh();
	}

	private void createBar(Composite area) {
		Composite bar = new Composite(area, SWT.NONE);
		GridLayoutFactory.fillDefaults().numColumns(2).spacing(12, 0).applyTo(bar);
		words = new Text(bar, SWT.SEARCH | SWT.ICON_SEARCH | SWT.ICON_CANCEL | SWT.BORDER);
		words.setMessage(LawText.text("filter"));
		words.setToolTipText(LawText.text("filter.help"));
		AccessibleName.give(words, LawText.text("filter"));
		GridDataFactory.swtDefaults().hint(WIDE, SWT.DEFAULT).applyTo(words);
		Soon filter = new Soon(words, TYPING_MILLISECONDS, this::filter);
		words.addModifyListener(event -> filter.ask());
		pressing = new Button(bar, SWT.CHECK);
		pressing.setText(LawText.text("pressing"));
		pressing.setToolTipText(LawText.text("pressing.help"));
		pressing.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> filter()));
	}

	private void tab(Control control) {
		new TabItem(folder, SWT.NONE).setControl(control);
	}

	private void refresh() {
		if (folder.isDisposed())
			return;
		LocalDate today = LocalDate.now();
		instruments.show(catalogues.all(), today);
		flows.show(catalogues.all(), today);
		setContentDescription(instruments.isEmpty() ? LawText.text("none")
				: LawText.text("state", instruments.total(), instruments.pressing(), flows.total(), flows.pressing()));
		count();
	}

	private void filter() {
		String wanted = PlainText.words(words.getText());
		instruments.filter(wanted, pressing.getSelection());
		flows.filter(wanted, pressing.getSelection());
		count();
	}

	private void count() {
		folder.getItem(0).setText(LawText.text("instruments", instruments.table().shown().size()));
		folder.getItem(1).setText(LawText.text("flows", flows.table().shown().size()));
	}

	private String label(EObject element) {
		return element == null ? "" : catalogues.find(element).map(catalogue -> catalogue.label(element)).orElse("");
	}

	@Override
	public void setFocus() {
		words.setFocus();
	}

	/** The instruments, with what rests on the one that is selected. */
	public InstrumentsPane instruments() {
		return instruments;
	}

	/** The flows. */
	public FlowsPane flows() {
		return flows;
	}
}
