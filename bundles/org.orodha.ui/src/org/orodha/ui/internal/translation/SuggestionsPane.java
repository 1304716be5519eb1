// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.ui.internal.translation;

import java.util.List;
import java.util.function.Consumer;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.KeyListener;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.swt.widgets.Text;
import org.orodha.core.translation.Suggestion;
import org.orodha.core.translation.Translation;
import org.orodha.model.IdentifiedElement;
import org.orodha.ui.OpenCatalogue;
import org.orodha.ui.internal.form.AccessibleName;
import org.orodha.ui.internal.form.Shares;
import org.orodha.ui.internal.text.UiText;

/** The whole of the text that is being translated, and how texts like it were translated before. */
final class SuggestionsPane {

	private static final String[] COLUMNS = { "translation", "like", "source", "from" };
	/** In percent of the table's width. */
	private static final int[] WIDTHS = { 37, 12, 31, 20 };

	private final Composite area;
	private final Text source;
	private final Label heading;
	private final Table table;
	private final Button take;
	private List<Suggestion> suggestions = List.of();

	/**
	 * @param taker  takes a translation over
	 * @param opener opens the element that a suggestion comes from
	 */
	SuggestionsPane(Composite parent, Consumer<Suggestion> taker, Consumer<IdentifiedElement> opener) {
		area = new Composite(parent, SWT.NONE);
		GridLayoutFactory.fillDefaults().numColumns(2).margins(4, 2).spacing(6, 3).applyTo(area);
		source = new Text(area, SWT.MULTI | SWT.WRAP | SWT.V_SCROLL | SWT.READ_ONLY | SWT.BORDER);
		AccessibleName.give(source, UiText.text("translation.source.whole"));
		GridDataFactory.fillDefaults().span(2, 1).grab(true, false).hint(200, 2 * source.getLineHeight()).applyTo(source);
		heading = new Label(area, SWT.NONE);
		GridDataFactory.swtDefaults().grab(true, false).align(SWT.FILL, SWT.CENTER).applyTo(heading);
		take = new Button(area, SWT.PUSH);
		take.setText(UiText.text("translation.take"));
		take.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> taker.accept(suggestions.getFirst())));
		table = new Table(area, SWT.FULL_SELECTION | SWT.SINGLE | SWT.BORDER);
		table.setHeaderVisible(true);
		GridDataFactory.fillDefaults().span(2, 1).grab(true, true).hint(200, 60).applyTo(table);
		for (int column = 0; column < COLUMNS.length; column++) {
			TableColumn header = new TableColumn(table, column == 1 ? SWT.RIGHT : SWT.LEFT);
			header.setText(UiText.text("translation.suggestion." + COLUMNS[column]));
		}
		Shares.give(table, WIDTHS);
		AccessibleName.give(table, UiText.text("translation.suggestions"));
		table.addSelectionListener(SelectionListener.widgetDefaultSelectedAdapter(event -> taker.accept(suggestions.get(table.getSelectionIndex()))));
		table.addKeyListener(KeyListener.keyPressedAdapter(event -> {
			if (event.keyCode == SWT.F3 && table.getSelectionIndex() >= 0)
				opener.accept(suggestions.get(table.getSelectionIndex()).element());
		}));
	}

	/** @param text what is being translated; null for nothing */
	void show(OpenCatalogue catalogue, Translation text, List<Suggestion> found) {
		source.setText(text == null ? "" : text.source());
		suggestions = found;
		heading.setText(UiText.text(found.isEmpty() ? "translation.suggestions.none" : "translation.suggestions"));
		take.setEnabled(!found.isEmpty());
		table.removeAll();
		for (Suggestion suggestion : found)
			new TableItem(table, SWT.NONE).setText(new String[] { line(suggestion.translation()),
					UiText.text("translation.likeness", suggestion.likeness()), line(suggestion.source()), catalogue.label(suggestion.element()) });
		if (!found.isEmpty())
			table.select(0);
	}

	private static String line(String words) {
		return words.strip().replaceAll("\\s+", " ");
	}

	/** What is suggested, the best first. */
	List<Suggestion> suggestions() {
		return suggestions;
	}
}
