// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.ui.internal.wizards;

import java.util.List;
import java.util.stream.Collectors;

import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.jface.viewers.ColumnLabelProvider;
import org.eclipse.swt.graphics.Image;
import org.eclipse.ui.ISharedImages;
import org.eclipse.ui.PlatformUI;
import org.orodha.core.exchange.Change;
import org.orodha.core.text.Labels;
import org.orodha.model.IdentifiedElement;
import org.orodha.model.LocalizedText;
import org.orodha.ui.internal.catalogue.Images;
import org.orodha.ui.internal.text.UiText;

/** One column of the preview. */
final class ChangeLabels extends ColumnLabelProvider {

	private final String column;
	private final List<String> languages;
	private final Images images;

	ChangeLabels(String column, List<String> languages, Images images) {
		this.column = column;
		this.languages = languages;
		this.images = images;
	}

	@Override
	public String getText(Object line) {
		return switch (column) {
		case "what" -> what(line);
		case "place" -> line instanceof Change change && change.place() != null ? row(change) : "";
		case "basis" -> line instanceof Change change ? change.basis() : "";
		case "old" -> line instanceof Change.NewValue value ? text(value.oldValue(), value.newValue()) : "";
		default -> line instanceof Change.NewValue value ? text(value.newValue(), value.oldValue()) : "";
		};
	}

	private static String row(Change change) {
		if (change.place().row() == 0)
			return "";
		return change.place().column() == null ? Integer.toString(change.place().row())
				: change.place().row() + ":" + change.place().column();
	}

	private String what(Object line) {
		return switch (line) {
		case Change.Create create -> UiText.text("preview.create", named(create.element()));
		case Change.Update update -> UiText.text("preview.update", named(update.element()));
		case Change.Conflict conflict -> UiText.text("preview.conflict", conflict.element(), conflict.reason());
		case Change.Skipped skipped -> UiText.text("preview.skipped", skipped.reason());
		case Change.NewValue value -> Labels.of(value.feature());
		case String more -> more;
		default -> "";
		};
	}

	private String named(IdentifiedElement element) {
		return Labels.of(element, languages) + "  (" + Labels.ofKind(element.eClass()) + " " + element.getId() + ")";
	}

	/** Texts that read the same in the reader's language are told in the languages in which they differ. */
	private String text(Object value, Object other) {
		String text = Labels.value(value, languages);
		if (!text.equals(Labels.value(other, languages)) || !(value instanceof List<?> texts) || !(other instanceof List<?> others))
			return text;
		String differing = texts.stream().filter(LocalizedText.class::isInstance).map(LocalizedText.class::cast)
				.filter(one -> others.stream().noneMatch(two -> two instanceof LocalizedText same && EcoreUtil.equals(one, same)))
				.map(one -> Labels.of(one, languages)).collect(Collectors.joining("; "));
		return differing.isEmpty() && texts.stream().noneMatch(LocalizedText.class::isInstance) ? text : differing;
	}

	@Override
	public Image getImage(Object line) {
		if (!column.equals("what"))
			return null;
		return switch (line) {
		case Change.Create create -> images.of(create.element().eClass());
		case Change.Update update -> images.of(update.element().eClass());
		case Change.Conflict conflict -> PlatformUI.getWorkbench().getSharedImages()
				.getImage(ISharedImages.IMG_OBJS_ERROR_TSK);
		case Change.Skipped skipped -> Images.warning();
		default -> null;
		};
	}

	@Override
	public String getToolTipText(Object line) {
		String text = line instanceof Change change && change.place() != null && column.equals("place")
				? change.place().toString()
				: getText(line);
		return text.isEmpty() ? null : text;
	}
}
