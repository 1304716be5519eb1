// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.ui.internal.form;

import java.util.List;

import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.common.command.CompoundCommand;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.edit.command.RemoveCommand;
import org.orodha.core.catalogue.Catalogue;
import org.orodha.core.catalogue.Commands;
import org.orodha.core.text.Texts;
import org.orodha.model.LocalizedText;
import org.orodha.model.ModelPackage.Literals;
import org.orodha.model.TextState;
import org.orodha.ui.internal.text.UiText;

/** Changes of texts that stand in several languages. */
final class TextChanges {

	private TextChanges() {
	}

	/** Changes a text in one language. Where it is the original, its translations become outdated; a blank text is removed. */
	static Command change(Catalogue catalogue, EObject owner, EReference feature, String language, String value) {
		@SuppressWarnings("unchecked")
		List<LocalizedText> texts = (List<LocalizedText>) owner.eGet(feature);
		LocalizedText present = texts.stream().filter(text -> language.equalsIgnoreCase(text.getLanguage())).findFirst()
				.orElse(null);
		CompoundCommand change = new CompoundCommand(0, UiText.text("edit.text"));
		if (present == null)
			change.append(Commands.add(catalogue, owner, feature,
					Texts.text(language, value, texts.isEmpty() ? TextState.ORIGINAL : TextState.TRANSLATED)));
		else if (value.isBlank())
			change.append(RemoveCommand.create(catalogue.editingDomain(), owner, feature, present));
		else
			change.append(Commands.set(catalogue, present, Literals.LOCALIZED_TEXT__VALUE, value));
		if (present != null && present.getState() == TextState.ORIGINAL)
			outdate(catalogue, texts, change);
		else if (present != null && present.getState() == TextState.OUTDATED && !value.isBlank())
			change.append(Commands.set(catalogue, present, Literals.LOCALIZED_TEXT__STATE, TextState.TRANSLATED));
		return change;
	}

	private static void outdate(Catalogue catalogue, List<LocalizedText> texts, CompoundCommand change) {
		for (LocalizedText text : texts)
			if (text.eIsSet(Literals.LOCALIZED_TEXT__STATE) && text.getState() == TextState.TRANSLATED)
				change.append(Commands.set(catalogue, text, Literals.LOCALIZED_TEXT__STATE, TextState.OUTDATED));
	}
}
