// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.ui.tests;

import java.lang.reflect.Field;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.ACC;
import org.eclipse.swt.accessibility.Accessible;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.eclipse.swt.accessibility.AccessibleListener;
import org.eclipse.swt.custom.CCombo;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.DateTime;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Spinner;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.Text;
import org.eclipse.swt.widgets.ToolBar;
import org.eclipse.swt.widgets.ToolItem;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.ui.forms.widgets.Hyperlink;
import org.eclipse.ui.forms.widgets.ImageHyperlink;

/**
 * Controls that a screen reader has no name for: neither one of their own, nor a label right before them, nor, where there is but an
 * image, a help text.
 */
final class Nameless {

	private static final List<Class<? extends Control>> FIELDS = List.of(Text.class, Combo.class, CCombo.class, Spinner.class, DateTime.class,
			Table.class, Tree.class, org.eclipse.swt.widgets.List.class, StyledText.class);

	private Nameless() {
	}

	/** Those that are shown within a control, each with the way to it. */
	static List<String> in(Control control) {
		return in(control, "").toList();
	}

	private static Stream<String> in(Control control, String above) {
		if (!control.isVisible())
			return Stream.of();
		String path = above + "/" + control.getClass().getSimpleName();
		Stream<String> own = hasName(control) ? Stream.of() : Stream.of(path + " " + control.getToolTipText());
		boolean whole = FIELDS.stream().anyMatch(type -> type.isInstance(control));
		return control instanceof Composite composite && !whole
				? Stream.concat(own, Arrays.stream(composite.getChildren()).flatMap(child -> in(child, path)))
				: own;
	}

	private static boolean hasName(Control control) {
		if (FIELDS.stream().anyMatch(type -> type.isInstance(control)))
			return isTold(spoken(control, ACC.CHILDID_SELF)) || isLabelled(control);
		return switch (control) {
		case ImageHyperlink link -> isTold(link.getText()) || isTold(link.getToolTipText()) || isTold(spoken(link, ACC.CHILDID_SELF));
		case Hyperlink link -> isTold(link.getText());
		case Button button -> isTold(button.getText()) || isTold(spoken(button, ACC.CHILDID_SELF));
		case ToolBar bar -> Arrays.stream(bar.getItems()).allMatch(Nameless::hasName);
		default -> true;
		};
	}

	private static boolean hasName(ToolItem item) {
		return (item.getStyle() & SWT.SEPARATOR) != 0 || isTold(item.getText()) || isTold(item.getToolTipText());
	}

	private static boolean isTold(String name) {
		return name != null && !name.isBlank();
	}

	private static boolean isLabelled(Control control) {
		List<Control> siblings = Arrays.asList(control.getParent().getChildren());
		int place = siblings.indexOf(control);
		return place > 0 && siblings.get(place - 1) instanceof Label label && isTold(label.getText());
	}

	/**
	 * What a screen reader is told.
	 *
	 * @param child the control itself, or the number of one of its rows
	 */
	static String spoken(Control control, int child) {
		try {
			Field listeners = Accessible.class.getDeclaredField("accessibleListeners");
			listeners.setAccessible(true);
			List<?> added = (List<?>) listeners.get(control.getAccessible());
			AccessibleEvent event = new AccessibleEvent(control.getAccessible());
			event.childID = child;
			for (Object listener : added == null ? List.of() : added)
				((AccessibleListener) listener).getName(event);
			return event.result;
		} catch (ReflectiveOperationException changed) {
			throw new IllegalStateException(changed);
		}
	}
}
