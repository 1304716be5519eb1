// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.core.copying;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.function.IntFunction;

import org.eclipse.emf.ecore.util.EcoreUtil;
import org.orodha.core.text.Messages;
import org.orodha.core.text.PreferredLanguage;
import org.orodha.core.text.Texts;
import org.orodha.model.IdentifiedElement;
import org.orodha.model.LocalizedText;

/** Tells a copy from the elements that it stands among by its name, in each language that this has. */
final class CopyNames {

	private static final Messages MESSAGES = Messages.of(CopyNames.class);

	private CopyNames() {
	}

	/**
	 * Calls elements copies, and numbers them, where others among their neighbours, or among those before them, are called so.
	 *
	 * @param neighbours what the copy at a position comes to stand among
	 */
	static void give(List<IdentifiedElement> copies, IntFunction<Collection<IdentifiedElement>> neighbours) {
		for (int number = 0; number < copies.size(); number++) {
			IdentifiedElement copy = copies.get(number);
			List<IdentifiedElement> among = new ArrayList<>(neighbours.apply(number));
			copies.subList(0, number).stream().filter(other -> other.eClass() == copy.eClass()).forEach(among::add);
			give(copy, among);
		}
	}

	private static void give(IdentifiedElement copy, Collection<? extends IdentifiedElement> neighbours) {
		List<LocalizedText> names = List.copyOf(EcoreUtil.copyAll(copy.getName()));
		for (int number = 1; copy.getName().stream().anyMatch(name -> isTaken(name, copy, neighbours)); number++)
			for (int index = 0; index < names.size(); index++)
				copy.getName().get(index).setValue(called(names.get(index), number));
	}

	private static boolean isTaken(LocalizedText name, IdentifiedElement copy, Collection<? extends IdentifiedElement> neighbours) {
		return name.getLanguage() != null && name.getValue() != null && neighbours.stream().anyMatch(neighbour -> neighbour != copy
				&& Texts.exactly(neighbour.getName(), name.getLanguage()).filter(name.getValue()::equals).isPresent());
	}

	private static String called(LocalizedText name, int number) {
		if (name.getLanguage() == null || name.getValue() == null || name.getValue().isBlank())
			return name.getValue();
		Locale language = Locale.forLanguageTag(name.getLanguage());
		if (!PreferredLanguage.SPOKEN.contains(language.getLanguage()))
			return name.getValue() + " (" + (number + 1) + ")";
		return number == 1 ? MESSAGES.in(language).text("copy.name", name.getValue())
				: MESSAGES.in(language).text("copy.name.number", name.getValue(), number);
	}
}
