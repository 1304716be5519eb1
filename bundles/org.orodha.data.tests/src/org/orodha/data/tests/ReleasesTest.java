// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.data.tests;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.OptionalInt;
import java.util.Random;
import java.util.Set;

import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.orodha.core.catalogue.Catalogue;
import org.orodha.core.catalogue.Commands;
import org.orodha.core.exchange.Audience;
import org.orodha.core.exchange.StatisticalTable.Row;
import org.orodha.data.harmonise.HarmoniseException;
import org.orodha.data.harmonise.HarmonisedTable;
import org.orodha.data.harmonise.Releases;
import org.orodha.data.harmonise.RequirementTables;
import org.orodha.data.harmonise.TableRequest;
import org.orodha.data.harmonise.TableRequest.GivenFile;
import org.orodha.data.harmonise.TemporalAggregation;
import org.orodha.engine.EngineLimits;
import org.orodha.fixtures.Corpora;
import org.orodha.model.ConfidentialityClass;
import org.orodha.model.Dataset;
import org.orodha.model.Frequency;
import org.orodha.model.Requirement;

/** Who has all tables that were released of a requirement cannot compute what any of them hides. */
class ReleasesTest {

	private static final String CROSSINGS = "comesa.table-02";
	private static final String ENTRIES = "dis.border-system.entries-quarterly";
	private static final String EXITS = "dis.border-system.exits-quarterly";
	private static final String HEADER = "quarter,post,citizenship,sex,crossings,obs_status";
	private static final int VALUES = 5;

	@TempDir
	Path folder;

	private final List<String> said = new ArrayList<>();
	private Catalogue kenya;

	@BeforeEach
	void openSample() throws Exception {
		kenya = Kenya.in(folder.resolve("kenya")).catalogue();
	}

	@Test
	void aHiddenCountOfOneTableHasAtLeastFivePossibleValues() throws Exception {
		for (int seed = 0; seed < 3; seed++)
			assertThat(ReleaseAttacker.narrower(VALUES, make(Audience.MEMBERS, entries(seed), exits(seed)))).isEmpty();
	}

	@Test
	void hiddenCountsCannotBeComputedFromTheTablesOfEntriesOfExitsAndOfBothInWhateverOrder() throws Exception {
		GivenFile entries = entries(7);
		GivenFile exits = exits(7);
		HarmonisedTable both = released(Audience.MEMBERS, entries, exits);
		HarmonisedTable first = released(Audience.MEMBERS, entries);
		HarmonisedTable second = released(Audience.MEMBERS, exits);
		assertThat(hidden(both)).isNotEmpty();
		assertThat(ReleaseAttacker.narrower(VALUES, both, first)).isEmpty();
		assertThat(ReleaseAttacker.narrower(VALUES, both, first, second)).isEmpty();
		assertThat(new Releases(kenya).of(CROSSINGS)).hasSize(3);

		kenya = Kenya.in(folder.resolve("other")).catalogue();
		first = released(Audience.MEMBERS, entries);
		second = released(Audience.MEMBERS, exits);
		both = released(Audience.MEMBERS, entries, exits);
		assertThat(ReleaseAttacker.narrower(VALUES, both, first, second)).isEmpty();
	}

	@Test
	void theFilesWithWhichTheAttackWasFoundTellNoHiddenCountAnyMore() throws Exception {
		GivenFile entries = new GivenFile(ENTRIES, Corpora.finding("data/harmonise_en.csv"));
		GivenFile exits = new GivenFile(EXITS, Corpora.finding("data/harmonise_ex.csv"));
		HarmonisedTable both = released(Audience.MEMBERS, entries, exits);
		HarmonisedTable first = released(Audience.MEMBERS, entries);

		assertThat(hidden(both)).isNotEmpty();
		assertThat(ReleaseAttacker.narrower(VALUES, both, first)).isEmpty();
	}

	@Test
	void withoutTheMemoryOfReleasesTheAttackSucceeds() throws Exception {
		GivenFile entries = entries(7);
		assertThat(ReleaseAttacker.narrower(2, make(Audience.MEMBERS, entries, exits(7)), make(Audience.MEMBERS, entries)))
				.isNotEmpty();
	}

	@Test
	void aTableOfMoreFilesOfOneDatasetDoesNotTellTheSmallCountsOfTheFurtherOne() throws Exception {
		GivenFile one = file(ENTRIES, "2025-Q1,NBO,UGA,F,100,A", "2025-Q1,NBO,UGA,M,80,A", "2025-Q1,NBO,TZA,F,70,A",
				"2025-Q1,NBO,TZA,M,35,A", "2025-Q1,MBA,UGA,F,110,A", "2025-Q1,MBA,UGA,M,90,A", "2025-Q1,MBA,TZA,F,60,A",
				"2025-Q1,MBA,TZA,M,40,A");
		HarmonisedTable before = released(Audience.MEMBERS, one);
		HarmonisedTable after = make(Audience.MEMBERS, one, file(ENTRIES, "2025-Q1,MBA,UGA,F,3,A", "2025-Q1,NBO,TZA,F,50,A"));

		assertThat(figure(before, "2025-Q1", "UGA", "IN", "MBA", "F")).isNotNull();
		assertThat(figure(after, "2025-Q1", "UGA", "IN", "MBA", "F")).isNull();
		assertThat(ReleaseAttacker.narrower(VALUES, before, after)).isEmpty();
		assertThat(smallChanges(before, after)).isEmpty();
	}

	@Test
	void aCorrectedTableDoesNotTellHowFewWereCorrected() throws Exception {
		HarmonisedTable before = released(Audience.MEMBERS, victims("2025,UGA,F,30", "2025,UGA,M,40", "2025,TZA,F,17"));
		HarmonisedTable after = make(Audience.MEMBERS, victims("2025,UGA,F,28", "2025,UGA,M,40", "2025,TZA,F,17"));

		assertThat(smallChanges(before, after)).isEmpty();
		assertThat(figure(after, "2025", "UGA", "M", "_T")).isEqualTo("40");
		assertThat(figure(after, "2025", "TZA", "F", "_T")).isEqualTo("17");
	}

	@Test
	void whatMembersWereGivenProtectsWhatThePublicIsGivenAndTheOtherWayRound() throws Exception {
		kenya.require(Dataset.class, "ctip.victims.identified")
				.setConfidentiality(ConfidentialityClass.PUBLIC);
		GivenFile persons = victims("2025,UGA,F,3", "2025,UGA,M,40", "2025,TZA,F,17", "2025,TZA,M,60", "2025,SOM,F,8");
		HarmonisedTable members = released(Audience.MEMBERS, persons);
		HarmonisedTable everybody = released(Audience.PUBLIC, persons);

		assertThat(hidden(everybody)).containsAll(hidden(members));
		assertThat(ReleaseAttacker.narrower(VALUES, members, everybody)).isEmpty();
		assertThat(hidden(make(Audience.MEMBERS, persons))).isEqualTo(hidden(members));
	}

	@Test
	void theSameTableIsMadeAgainAsItWasAndWithoutAWarning() throws Exception {
		GivenFile entries = entries(5);
		HarmonisedTable once = released(Audience.MEMBERS, entries);
		HarmonisedTable again = make(Audience.MEMBERS, entries);

		assertThat(again.rows()).isEqualTo(once.rows());
		assertThat(again.release().isSame(new Releases(kenya).of(CROSSINGS).getFirst().to(Audience.MEMBERS, Instant.EPOCH)))
				.isTrue();
		assertThat(said).isEmpty();
		make(Audience.MEMBERS, entries, exits(5));
		assertThat(said).singleElement().asString().contains("made of other files");
	}

	@Test
	void aHiddenCountThatASecondTableWouldTellIsNamedAndTheTableRefused() throws Exception {
		released(Audience.MEMBERS, victims("2025,UGA,F,3", "2025,UGA,M,40", "2025,TZA,F,8", "2025,TZA,M,60"));

		assertThatThrownBy(() -> make(Audience.MEMBERS, victims("2025,UGA,F,3", "2025,UGA,M,40")))
				.isInstanceOf(HarmoniseException.class).hasMessageContaining("could be computed");
	}

	@Test
	void aReleaseThatCannotBeReadKeepsFurtherOnesFromBeingMade() throws Exception {
		released(Audience.MEMBERS, entries(1));
		Path file = kenya.attachments().path("data/" + CROSSINGS + "/releases/000001.json");
		Files.writeString(file, "{}");

		assertThatThrownBy(() -> make(Audience.MEMBERS, entries(1))).isInstanceOf(HarmoniseException.class)
				.hasMessageContaining("000001.json");
	}

	@Test
	void theTableOfAnotherRequirementFromTheSameRecordsDoesNotTellWhatTheFirstHides() throws Exception {
		HarmonisedTable both = released(Audience.MEMBERS, entries(7), exits(7));
		Requirement other = likeCrossings("other.crossings");

		HarmonisedTable entries = make(other.getId(), Audience.MEMBERS, entries(7));

		assertThat(ReleaseAttacker.narrower(VALUES, both, entries)).isEmpty();
	}

	@Test
	void theTableOfAnotherRequirementIsRefusedWhereItsDimensionsCannotBeComparedAndACountIsHidden() throws Exception {
		GivenFile small = file(ENTRIES, "2025-Q1,NBO,UGA,F,3,A", "2025-Q1,NBO,UGA,M,80,A", "2025-Q1,NBO,TZA,F,70,A",
				"2025-Q1,NBO,TZA,M,35,A", "2025-Q1,MBA,UGA,M,90,A", "2025-Q1,MBA,TZA,F,60,A",
				"2025-Q1,MBA,TZA,M,40,A");
		Requirement bySex = likeCrossings("other.by-sex");
		bySex.getDimensions().remove(3);
		Requirement byPost = likeCrossings("other.by-post");
		byPost.getDimensions().remove(4);
		HarmonisedTable table = make(bySex.getId(), Audience.MEMBERS, small);
		keep(table, Audience.MEMBERS);

		assertThat(hidden(table)).isNotEmpty();
		assertThatThrownBy(() -> make(byPost.getId(), Audience.MEMBERS, small)).isInstanceOf(HarmoniseException.class)
				.hasMessageContaining(bySex.getId()).hasMessageContaining(ENTRIES);
	}

	@Test
	void theTableOfAYearIsRefusedWhereThatOfOneOfItsQuartersHidesACount() throws Exception {
		GivenFile first = file(ENTRIES, "2025-Q1,NBO,UGA,F,3,A", "2025-Q1,NBO,UGA,M,80,A", "2025-Q1,NBO,TZA,F,70,A",
				"2025-Q1,NBO,TZA,M,35,A");
		GivenFile rest = file(ENTRIES, "2025-Q2,NBO,UGA,F,30,A", "2025-Q3,NBO,UGA,F,30,A", "2025-Q4,NBO,UGA,F,30,A");
		released(Audience.MEMBERS, first);
		kenya.require(Requirement.class, CROSSINGS).setFrequency(Frequency.ANNUAL);

		assertThatThrownBy(() -> make(Audience.MEMBERS, first, rest)).isInstanceOf(HarmoniseException.class)
				.hasMessageContaining("2025-Q1").hasMessageContaining("overlap");
		assertThat(make(Audience.OWN_AGENCY, first, rest).rows()).isNotEmpty();
	}

	@Test
	void theTableOfAYearIsRefusedWhereFewCountsLieOutsideOfTheQuarterThatWasReleased() throws Exception {
		GivenFile first = file(ENTRIES, "2025-Q1,NBO,UGA,F,30,A", "2025-Q1,NBO,UGA,M,80,A");
		GivenFile rest = file(ENTRIES, "2025-Q3,NBO,UGA,F,2,A", "2025-Q3,NBO,UGA,M,90,A");
		GivenFile more = file(ENTRIES, "2025-Q3,NBO,UGA,F,20,A", "2025-Q3,NBO,UGA,M,90,A");
		assertThat(hidden(released(Audience.MEMBERS, first))).isEmpty();
		kenya.require(Requirement.class, CROSSINGS).setFrequency(Frequency.ANNUAL);

		assertThatThrownBy(() -> make(Audience.MEMBERS, first, rest)).isInstanceOf(HarmoniseException.class)
				.hasMessageContaining("overlap");
		assertThat(make(Audience.MEMBERS, first, more).rows()).isNotEmpty();
	}

	private Requirement likeCrossings(String id) {
		Requirement other = EcoreUtil.copy(kenya.require(Requirement.class, CROSSINGS));
		other.setId(id);
		kenya.execute(Commands.add(kenya, other));
		return other;
	}

	private GivenFile entries(int seed) throws Exception {
		return file(ENTRIES, rows(new Random(seed)));
	}

	private GivenFile exits(int seed) throws Exception {
		return file(EXITS, rows(new Random(1000 + seed)));
	}

	private static String[] rows(Random random) {
		List<String> rows = new ArrayList<>();
		for (String post : List.of("NBO", "MBA", "NAM"))
			for (String country : List.of("UGA", "TZA", "SOM", "ETH"))
				for (String sex : List.of("F", "M"))
					rows.add("2025-Q1," + post + "," + country + "," + sex + ","
							+ (random.nextInt(6) == 0 ? 1 + random.nextInt(4) : 5 + random.nextInt(300)) + ",A");
		return rows.toArray(String[]::new);
	}

	private GivenFile victims(String... rows) throws Exception {
		return file("ctip.victims.identified", "year,citizenship,sex,persons", rows);
	}

	private GivenFile file(String dataset, String... rows) throws Exception {
		return file(dataset, HEADER, rows);
	}

	private GivenFile file(String dataset, String header, String[] rows) throws Exception {
		return new GivenFile(dataset,
				Files.writeString(Files.createTempFile(folder, "sent", ".csv"), header + "\n" + String.join("\n", rows) + "\n"));
	}

	private HarmonisedTable make(Audience readers, GivenFile... files) throws HarmoniseException {
		return make(files[0].dataset().startsWith("dis.") ? CROSSINGS : "comesa.table-09", readers, files);
	}

	private HarmonisedTable make(String requirement, Audience readers, GivenFile... files) throws HarmoniseException {
		return new RequirementTables(kenya, EngineLimits.DEFAULT).make(new TableRequest(requirement, List.of(), List.of(files),
				readers, OptionalInt.empty(), true, TemporalAggregation.BY_UNIT), finding -> said.add(finding.message()), new NullProgressMonitor());
	}

	private HarmonisedTable released(Audience readers, GivenFile... files) throws Exception {
		HarmonisedTable table = make(readers, files);
		keep(table, readers);
		return table;
	}

	private void keep(HarmonisedTable table, Audience readers) throws Exception {
		new Releases(kenya).keep(table.release().to(readers, Instant.parse("2026-03-01T08:00:00Z")), table.earlier());
	}

	private static Set<List<String>> hidden(HarmonisedTable table) {
		Set<List<String>> hidden = new HashSet<>();
		table.rows().stream().filter(table::isHidden).forEach(row -> hidden.add(row.values()));
		return hidden;
	}

	private static List<Row> smallChanges(HarmonisedTable before, HarmonisedTable after) {
		int figure = before.columns().stream().map(column -> column.id()).toList().indexOf("OBS_VALUE");
		return after.rows().stream().filter(row -> row.values().get(figure) != null)
				.filter(row -> before.rows().stream().anyMatch(other -> other.values().get(figure) != null
						&& other.values().subList(0, figure).equals(row.values().subList(0, figure))
						&& isSmall(Long.parseLong(row.values().get(figure)) - Long.parseLong(other.values().get(figure)))))
				.toList();
	}

	private static boolean isSmall(long change) {
		return change != 0 && Math.abs(change) < VALUES;
	}

	private static String figure(HarmonisedTable table, String... codes) {
		return table.rows().stream().filter(row -> row.values().subList(0, codes.length).equals(Arrays.asList(codes))).findFirst()
				.orElseThrow().values().get(codes.length);
	}
}
