// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.sop.cli.internal;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.stream.Collectors;

import org.eclipse.emf.common.util.Enumerator;
import org.orodha.cli.CatalogueCommand;
import org.orodha.cli.Terminal;
import org.orodha.cli.User;
import org.orodha.core.catalogue.Actor;
import org.orodha.model.Role;

import picocli.CommandLine.Option;

/** What the commands have in common by which somebody decides something on a day. */
abstract class DecidingCommand extends CatalogueCommand {

	@Option(names = "--person", paramLabel = "NAME", descriptionKey = "sop.person")
	private String person;

	@Option(names = "--date", paramLabel = "DATE", descriptionKey = "sop.date")
	private String date;

	DecidingCommand(Terminal terminal) {
		super(terminal);
	}

	final Actor actor(Role role) {
		return User.of(person).as(role);
	}

	final LocalDate day() {
		try {
			return date == null ? LocalDate.now() : LocalDate.parse(date);
		} catch (DateTimeParseException wrong) {
			throw usage(SopTexts.text("date.wrong", date));
		}
	}

	/** The literal of a word that the user wrote. */
	final <E extends Enum<E> & Enumerator> E literal(Class<E> kind, String word, String key) {
		for (E literal : kind.getEnumConstants())
			if (literal.getLiteral().equals(word))
				return literal;
		throw usage(SopTexts.text(key, word == null ? "" : word,
				Arrays.stream(kind.getEnumConstants()).map(Enumerator::getLiteral).collect(Collectors.joining(", "))));
	}
}
