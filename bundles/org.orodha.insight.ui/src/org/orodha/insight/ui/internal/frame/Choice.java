// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.insight.ui.internal.frame;

import java.util.List;
import java.util.function.Function;

import org.eclipse.jface.dialogs.IDialogSettings;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.orodha.ui.internal.form.AccessibleName;

/**
 * A drop-down list of a view's bar, with its name before it. What is chosen is remembered by an identifier.
 *
 * @param <T> what can be chosen
 */
public final class Choice<T> {

	private final Combo combo;
	private final String key;
	private final Function<T, String> id;
	private final Function<T, String> text;
	private final IDialogSettings settings;
	private List<T> offered = List.of();

	/**
	 * @param name    what is chosen, as the user reads it
	 * @param key     under which it is remembered
	 * @param id      the identifier of something that can be chosen
	 * @param text    how the user reads it
	 * @param changed is told when the user chose something else
	 */
	public Choice(Composite row, String name, IDialogSettings settings, String key, Function<T, String> id, Function<T, String> text,
			Runnable changed) {
		this.settings = settings;
		this.key = key;
		this.id = id;
		this.text = text;
		Composite field = new Composite(row, SWT.NONE);
		GridLayoutFactory.fillDefaults().numColumns(2).spacing(3, 0).applyTo(field);
		Label label = new Label(field, SWT.NONE);
		label.setText(name);
		GridDataFactory.swtDefaults().applyTo(label);
		combo = new Combo(field, SWT.READ_ONLY);
		AccessibleName.give(combo, name);
		combo.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> {
			settings.put(key, id.apply(chosen()));
			changed.run();
		}));
	}

	/** Offers things, the first of which is chosen unless another was; what was chosen stays so where it is still there. */
	public Choice<T> offer(List<T> present) {
		List<String> ids = present.stream().map(id).toList();
		String[] texts = present.stream().map(text).toArray(String[]::new);
		offered = List.copyOf(present);
		if (!List.of(combo.getItems()).equals(List.of(texts))) {
			combo.setItems(texts);
			combo.requestLayout();
		}
		int at = Math.max(0, ids.indexOf(settings.get(key)));
		if (combo.getSelectionIndex() != at)
			combo.select(at);
		return this;
	}

	/** What is chosen. */
	public T chosen() {
		return offered.get(Math.max(0, combo.getSelectionIndex()));
	}

	/** Chooses something that is offered, as the user would. */
	public void choose(T chosen) {
		combo.select(offered.indexOf(chosen));
		combo.notifyListeners(SWT.Selection, new Event());
	}

	/** Lets it be chosen, or not. */
	public void enable(boolean enabled) {
		combo.setEnabled(enabled);
	}
}
