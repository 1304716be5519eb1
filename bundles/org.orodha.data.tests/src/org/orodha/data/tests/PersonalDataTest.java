// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.data.tests;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Random;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.orodha.core.catalogue.Catalogue;
import org.orodha.data.disclosure.PersonalData;
import org.orodha.data.disclosure.PersonalData.Evidence;
import org.orodha.data.disclosure.PersonalData.PersonalColumn;
import org.orodha.engine.DelimitedFile;
import org.orodha.engine.Engine;
import org.orodha.engine.EngineLimits;
import org.orodha.engine.Engines;
import org.orodha.model.Dataset;

class PersonalDataTest {

	private static final int PERSONS = 400;

	@TempDir
	Path folder;

	@Test
	void columnsAreFoundByTheirValuesWhateverTheyAreCalled() throws IOException {
		Random random = new Random(1);
		StringBuilder rows = new StringBuilder("a,b,c,d,e,sex,quarter,crossings,country,county\n");
		for (int person = 0; person < PERSONS; person++)
			rows.append("p%d@example.org,+254 7%08d,AB%07d,%s %s,19%02d-%02d-%02d,%s,2025-Q%d,%d,%s,%d\n".formatted(person,
					person * 7919, 1_000_000 + person, name(random), name(random), 30 + random.nextInt(70),
					1 + random.nextInt(12), 1 + random.nextInt(28), person % 2 == 0 ? "M" : "F", 1 + person % 4,
					1_000_000 + person * 31, List.of("South Africa", "Uganda", "United Republic of Tanzania").get(person % 3),
					1 + person % 47));

		assertThat(detect(rows.toString(), null)).extracting(PersonalColumn::column, PersonalColumn::evidence)
				.containsExactly(tuple("a", Evidence.EMAIL), tuple("b", Evidence.TELEPHONE),
						tuple("c", Evidence.DOCUMENT_NUMBER), tuple("d", Evidence.PERSON_NAME), tuple("e", Evidence.BIRTH_DATE));
		assertThat(detect(rows.toString(), null).getFirst().matching()).isEqualTo(PERSONS);
	}

	@Test
	void daysOfCrossingAreNoBirthDates() throws IOException {
		StringBuilder rows = new StringBuilder("day\n");
		for (int day = 0; day < PERSONS; day++)
			rows.append("2025-%02d-%02d\n".formatted(1 + day % 12, 1 + day % 28));

		assertThat(detect(rows.toString(), null)).isEmpty();
	}

	@Test
	void whatTheDescriptionOrTheNameSaysNeedsNoValues() throws Exception {
		Catalogue kenya = Kenya.in(folder.resolve("kenya")).catalogue();
		Dataset records = kenya.require(Dataset.class, "dis.border-system.crossings");

		assertThat(PersonalData.declared(records)).extracting(PersonalColumn::column)
				.containsExactlyInAnyOrder("document_number", "birth_date");
		assertThat(detect("document_number,Surname,post\n1,2,NBO\n", records))
				.extracting(PersonalColumn::column, PersonalColumn::evidence)
				.containsExactly(tuple("document_number", Evidence.DECLARED), tuple("Surname", Evidence.MEANING));
	}

	@Test
	void noTableOfTheSampleIsTakenForPersonalData() throws Exception {
		Catalogue kenya = Kenya.in(folder.resolve("kenya")).catalogue();

		assertThat(kenya.all(Dataset.class).stream().filter(dataset -> !PersonalData.declared(dataset).isEmpty())
				.map(Dataset::getId)).containsExactlyInAnyOrder("dis.border-system.crossings",
						"drs.register.individual-records");
	}

	@ParameterizedTest
	@ValueSource(strings = { "surname", "First Name", "passportNumber", "PASSPORT_NO", "date_of_birth", "Phone number",
			"E-mail", "National ID", "Nom de famille", "prénom", "date de naissance", "simu", "tarehe_ya_kuzaliwa" })
	void namesOfColumnsInThreeLanguagesTell(String column) throws IOException {
		assertThat(detect(column + "\nx\n", null)).extracting(PersonalColumn::evidence).containsExactly(Evidence.MEANING);
	}

	@ParameterizedTest
	@ValueSource(strings = { "country_name", "document_type", "birth_country", "year_of_birth_group", "table_number", "post_name" })
	void namesOfThingsDoNot(String column) throws IOException {
		assertThat(detect(column + "\nx\n", null)).isEmpty();
	}

	private List<PersonalColumn> detect(String rows, Dataset dataset) throws IOException {
		Path file = Files.writeString(folder.resolve("persons.csv"), rows);
		List<String> columns = Arrays.asList(rows.lines().findFirst().orElseThrow().split(","));
		try (Engine engine = Engines.embedded(EngineLimits.DEFAULT)) {
			engine.read("persons", new DelimitedFile(file, columns, ',', '"', 1));
			return PersonalData.in(engine, "persons", columns, dataset);
		}
	}

	private static String name(Random random) {
		StringBuilder name = new StringBuilder().append((char) ('A' + random.nextInt(26)));
		for (int letter = 0; letter < 5; letter++)
			name.append((char) ('a' + random.nextInt(26)));
		return name.toString();
	}
}
