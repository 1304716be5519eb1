// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.sop.review;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;

import org.orodha.core.catalogue.Catalogue;
import org.orodha.core.catalogue.Commands;
import org.orodha.model.ModelFactory;
import org.orodha.model.ModelPackage.Literals;
import org.orodha.model.Person;
import org.orodha.model.Procedure;
import org.orodha.model.Reading;

/**
 * Who was shown which version of a procedure, and when.
 *
 * @since 1.0
 */
public final class Readings {

	private Readings() {
	}

	/** Records that a person was shown the version that a procedure holds, as one undoable command. */
	public static void record(Catalogue catalogue, Procedure procedure, Person person, LocalDate day) {
		Reading reading = ModelFactory.eINSTANCE.createReading();
		reading.setPerson(person);
		reading.setVersion(procedure.getVersion());
		reading.setDate(day);
		catalogue.execute(Commands.add(catalogue, procedure, Literals.PROCEDURE__READINGS, reading));
	}

	/** The people who were shown the version that a procedure holds. */
	public static List<Person> ofPresentVersion(Procedure procedure) {
		return procedure.getReadings().stream().filter(reading -> Objects.equals(reading.getVersion(), procedure.getVersion()))
				.map(Reading::getPerson).filter(person -> person != null && !person.eIsProxy()).distinct().toList();
	}
}
