// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.core.translation;

import java.util.List;

import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.common.command.CompoundCommand;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.edit.command.RemoveCommand;
import org.orodha.core.catalogue.Catalogue;
import org.orodha.core.catalogue.Commands;
import org.orodha.core.text.Messages;
import org.orodha.core.text.Texts;
import org.orodha.model.LocalizedText;
import org.orodha.model.ModelPackage.Literals;
import org.orodha.model.TextState;

/**
 * What becomes of a text in all its languages when it is changed in one. A blank text is removed; the translations of a changed
 * original become outdated; an outdated translation that is written again is up to date.
 */
public final class TextChanges {

	/** How the consequences of a change are carried out. */
	private interface Pen {
		void add(LocalizedText text);

		void remove(LocalizedText text);

		void set(LocalizedText text, EAttribute feature, Object value);
	}

	private TextChanges() {
	}

	/**
	 * The change of a text of the catalogue in one language, as one undoable command.
	 *
	 * @param feature the owner's feature that holds the text in its languages
	 * @param value   the text; blank to remove the one that is there
	 */
	public static Command change(Catalogue catalogue, EObject owner, EReference feature, String language, String value) {
		CompoundCommand change = new CompoundCommand(0, Messages.of(TextChanges.class).text("command.text"));
		List<LocalizedText> texts = texts(owner, feature);
		LocalizedText present = in(texts, language);
		change(texts, present, state(present), language, value, pen(catalogue, owner, feature, change));
		return change;
	}

	/**
	 * A translation of a text of the catalogue, as one undoable command. The same again says that an outdated one is right; a
	 * text that never said what it is becomes a translation.
	 *
	 * @param value the translation; blank to remove it
	 */
	public static Command translate(Catalogue catalogue, EObject owner, EReference feature, String language, String value) {
		CompoundCommand change = new CompoundCommand(0, Messages.of(TextChanges.class).text("command.translation"));
		translate(texts(owner, feature), language, value, pen(catalogue, owner, feature, change));
		return change;
	}

	/** The same for texts that are in no catalogue yet. */
	public static void translate(List<LocalizedText> texts, String language, String value) {
		translate(texts, language, value, new Pen() {

			@Override
			public void add(LocalizedText text) {
				texts.add(text);
			}

			@Override
			public void remove(LocalizedText text) {
				texts.remove(text);
			}

			@Override
			public void set(LocalizedText text, EAttribute feature, Object wanted) {
				text.eSet(feature, wanted);
			}
		});
	}

	private static void translate(List<LocalizedText> texts, String language, String value, Pen pen) {
		LocalizedText present = in(texts, language);
		boolean unsaid = present != null && !present.eIsSet(Literals.LOCALIZED_TEXT__STATE);
		change(texts, present, unsaid ? TextState.TRANSLATED : state(present), language, value, pen);
		if (unsaid && !value.isBlank())
			pen.set(present, Literals.LOCALIZED_TEXT__STATE, TextState.TRANSLATED);
	}

	private static void change(List<LocalizedText> texts, LocalizedText present, TextState state, String language, String value, Pen pen) {
		boolean overtakes = state == TextState.ORIGINAL && !value.equals(present.getValue());
		if (present == null) {
			if (!value.isBlank())
				pen.add(Texts.text(language, value, texts.isEmpty() ? TextState.ORIGINAL : TextState.TRANSLATED));
		} else if (value.isBlank())
			pen.remove(present);
		else
			pen.set(present, Literals.LOCALIZED_TEXT__VALUE, value);
		if (overtakes)
			outdate(texts, pen);
		else if (state == TextState.OUTDATED && !value.isBlank())
			pen.set(present, Literals.LOCALIZED_TEXT__STATE, TextState.TRANSLATED);
	}

	private static TextState state(LocalizedText text) {
		return text == null ? null : text.getState();
	}

	private static void outdate(List<LocalizedText> texts, Pen pen) {
		for (LocalizedText text : List.copyOf(texts))
			if (text.eIsSet(Literals.LOCALIZED_TEXT__STATE) && text.getState() == TextState.TRANSLATED)
				pen.set(text, Literals.LOCALIZED_TEXT__STATE, TextState.OUTDATED);
	}

	private static Pen pen(Catalogue catalogue, EObject owner, EReference feature, CompoundCommand change) {
		return new Pen() {

			@Override
			public void add(LocalizedText text) {
				change.append(Commands.add(catalogue, owner, feature, text));
			}

			@Override
			public void remove(LocalizedText text) {
				change.append(RemoveCommand.create(catalogue.editingDomain(), owner, feature, text));
			}

			@Override
			public void set(LocalizedText text, EAttribute attribute, Object wanted) {
				change.append(Commands.set(catalogue, text, attribute, wanted));
			}
		};
	}

	private static LocalizedText in(List<LocalizedText> texts, String language) {
		return texts.stream().filter(text -> language.equalsIgnoreCase(text.getLanguage())).findFirst().orElse(null);
	}

	@SuppressWarnings("unchecked")
	private static List<LocalizedText> texts(EObject owner, EReference feature) {
		return (List<LocalizedText>) owner.eGet(feature);
	}
}
