// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.data.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.eclipse.core.runtime.NullProgressMonitor;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.orodha.data.check.CheckReport;
import org.orodha.data.check.CheckReport.Skipped;
import org.orodha.data.check.RuleResult;
import org.orodha.data.delivery.CatalogueChecker;
import org.orodha.data.delivery.Deliveries;
import org.orodha.data.delivery.Receipt;
import org.orodha.engine.EngineLimits;
import org.orodha.model.Delivery;
import org.orodha.model.Severity;

/** Levels 2 to 5 of the validation handbook on deliveries that follow each other in the sample. */
class LevelsTest {

	private static final String ENTRIES = "dis.border-system.entries-quarterly";
	private static final String TRI = "tri.arrivals.point-of-entry";
	private static final String ACCOUNT = "ncm.profile-compilation.refugee-account";

	@TempDir
	Path folder;

	private final Locale before = Locale.getDefault();
	private Kenya kenya;
	private Deliveries deliveries;
	private int files;

	@BeforeEach
	void open() throws Exception {
		Locale.setDefault(Locale.ENGLISH);
		kenya = Kenya.in(folder.resolve("catalogue"));
		deliveries = new Deliveries(kenya.catalogue(), Kenya.CLOCK);
	}

	@AfterEach
	void restoreLanguage() {
		Locale.setDefault(before);
	}

	@Test
	void aRevisionBeyondTheThresholdIsTold() throws Exception {
		receive(ENTRIES, "2025-Q1", entries("2025-Q1", "NBO", 100));

		Delivery small = receive(ENTRIES, "2025-Q1", entries("2025-Q1", "NBO", 105));
		assertThat(broken(small, "EN-06")).isEmpty();

		Delivery great = receive(ENTRIES, "2025-Q1", entries("2025-Q1", "NBO", 111));
		assertTold(broken(great, "EN-06"), 2, Severity.WARNING, "Explain the revision", "revised = 111, published = 105");
	}

	@Test
	void aRevisionOfWhatWasRejectedIsNone() throws Exception {
		Delivery wrong = receive(ENTRIES, "2025-Q1", entries("2025-Q1", "NBO", 1000));
		check(wrong);
		deliveries.reject(wrong, kenya.officerOf(wrong.getDataset()), null, Locale.ENGLISH);

		Delivery mended = receive(ENTRIES, "2025-Q1", entries("2025-Q1", "NBO", 100));

		assertThat(broken(mended, "EN-06")).isEmpty();
		assertThat(skipped(check(mended), "EN-06"))
				.contains("There is no delivery of " + ENTRIES + " for 2025-Q1 before this one to compare with.");
	}

	@Test
	void aJumpBeyondTheThresholdIsTold() throws Exception {
		receive(ENTRIES, "2025-Q1", entries("2025-Q1", "NBO", 100));

		assertThat(broken(receive(ENTRIES, "2025-Q2", entries("2025-Q2", "NBO", 150)), "EN-05")).isEmpty();
		assertTold(broken(receive(ENTRIES, "2025-Q2", entries("2025-Q2", "NBO", 151)), "EN-05"), 2, Severity.WARNING,
				"Ask the sender what happened", "post = NBO, citizenship = UGA, sex = _T, present = 151, before = 100");
	}

	@Test
	void theYearBeforeHasTheSameSeason() throws Exception {
		receive(ENTRIES, "2024-Q3", entries("2024-Q3", "NBO", 100));
		receive(ENTRIES, "2025-Q2", entries("2025-Q2", "NBO", 5000));

		Delivery now = receive(ENTRIES, "2025-Q3", entries("2025-Q3", "NBO", 131));

		assertTold(broken(now, "EN-08"), 2, Severity.WARNING, "same season", "present = 131, year_before = 100");
		assertThat(broken(receive(ENTRIES, "2025-Q3", entries("2025-Q3", "NBO", 130)), "EN-08")).isEmpty();
	}

	@Test
	void theReportSaysWhatWasComparedWith() throws Exception {
		Delivery before = receive(ENTRIES, "2025-Q1", entries("2025-Q1", "NBO", 100));

		CheckReport report = check(receive(ENTRIES, "2025-Q2", entries("2025-Q2", "NBO", 100)));

		assertThat(report.compared()).containsExactly(new CheckReport.Compared(ENTRIES + "@previous", List.of(before.getId())));
	}

	@Test
	void aPeriodThatIsMissingIsToldAndNotSkippedOver() throws Exception {
		receive(ENTRIES, "2025-Q1", entries("2025-Q1", "NBO", 100));
		Delivery third = receive(ENTRIES, "2025-Q3", entries("2025-Q3", "NBO", 1000));

		assertThat(skipped(check(third), "EN-05")).contains("There is no delivery of " + ENTRIES + " for 2025-Q2 to compare with.");

		receive(ENTRIES, "2025-Q2", entries("2025-Q2", "NBO", 900));
		CheckReport again = check(third);
		assertThat(skipped(again, "EN-05")).isEmpty();
		assertThat(rule(again, "EN-05")).isEmpty();
	}

	@Test
	void whatWasRejectedIsNotComparedWithAndHidesNothing() throws Exception {
		receive(ENTRIES, "2025-Q1", entries("2025-Q1", "NBO", 100));
		Delivery wrong = receive(ENTRIES, "2025-Q1", entries("2025-Q1", "NBO", 1000));
		check(wrong);
		deliveries.reject(wrong, kenya.officerOf(wrong.getDataset()), null, Locale.ENGLISH);

		Delivery next = receive(ENTRIES, "2025-Q2", entries("2025-Q2", "NBO", 160));

		assertTold(broken(next, "EN-05"), 2, Severity.WARNING, "Ask the sender", "present = 160, before = 100");
	}

	@Test
	void whatWasReplacedIsNotComparedWith() throws Exception {
		receive(ENTRIES, "2025-Q1", entries("2025-Q1", "NBO", 1000));
		receive(ENTRIES, "2025-Q1", entries("2025-Q1", "NBO", 100));

		assertThat(broken(receive(ENTRIES, "2025-Q2", entries("2025-Q2", "NBO", 120)), "EN-05")).isEmpty();
	}

	@Test
	void tourismIsComparedWithTheBorder() throws Exception {
		receive(TRI, "2025-01", arrivals("2025-01", 40));
		receive(TRI, "2025-02", arrivals("2025-02", 30));

		Delivery entries = receive(ENTRIES, "2025-Q1", entries("2025-Q1", "NBO", 100));
		assertThat(skipped(check(entries), "EN-07")).contains("There is no delivery of " + TRI + " for 2025-03 to compare with.");

		receive(TRI, "2025-03", arrivals("2025-03", 32));
		CheckReport kept = check(entries);
		assertThat(skipped(kept, "EN-07")).isEmpty();
		assertThat(rule(kept, "EN-07")).isEmpty();

		receive(TRI, "2025-03", arrivals("2025-03", 33));
		assertTold(rule(check(entries), "EN-07"), 3, Severity.WARNING, "ask both for their counts",
				"quarter = 2025-Q1, post = NBO, foreign_entries = 100, arrivals = 103");
	}

	@Test
	void permitsAreComparedWithRegisteredForeigners() throws Exception {
		receive("nrb.alien-registration.stock", "2025", "year,citizenship,sex,persons", "2025,GBR,_T,100", "2025,GBR,F,60");

		assertThat(broken(receive("dis.permits.in-force", "2025", "year,permit_class,citizenship,documents", "2025,D,GBR,110"), "PM-04"))
				.isEmpty();
		assertTold(broken(receive("dis.permits.in-force", "2025", "year,permit_class,citizenship,documents", "2025,D,GBR,111"), "PM-04"), 3,
				Severity.WARNING, "late registrations", "citizenship = GBR, permits = 111, registered = 100");
	}

	@Test
	void stocksFollowFromFlows() throws Exception {
		receive(ACCOUNT, "2024", "year,origin,stock,departures", "2024,SOM,600,5", "2024,UGA,400,5");
		for (int month = 1; month <= 12; month++)
			receive("drs.register.arrivals", "2025-%02d".formatted(month), "month,origin,settlement,persons",
					"2025-%02d,SOM,DAD,10".formatted(month), "2025-%02d,UGA,KAK,%d".formatted(month, month == 1 ? 10 : 0));
		for (int quarter = 1; quarter <= 4; quarter++) {
			String period = "2025-Q" + quarter;
			receive("drs.register.departures", period, "quarter,origin,departure_reason,persons", period + ",SOM,VR,10", period + ",UGA,DTH,5");
			receive("drs.register.camp-births", period, "quarter,settlement,sex,events", period + ",DAD,_T,10", period + ",DAD,F,6");
		}

		CheckReport balanced = check(receive(ACCOUNT, "2025", "year,origin,stock,departures", "2025,SOM,710,40", "2025,UGA,400,20"));
		assertThat(balanced.skipped()).isEmpty();
		assertThat(rule(balanced, "RA-01")).isEmpty();
		assertThat(rule(balanced, "RA-03")).isEmpty();
		assertThat(rule(balanced, "RA-04")).isEmpty();

		CheckReport off = check(receive(ACCOUNT, "2025", "year,origin,stock,departures", "2025,SOM,640,40", "2025,UGA,400,21"));
		assertTold(rule(off, "RA-01"), 3, Severity.WARNING, "ask the register",
				"origin = SOM, end_stock = 640, left = 40, start_count = 600, arrivals = 120");
		assertTold(rule(off, "RA-03"), 3, Severity.WARNING, "take the later one", "origin = UGA, in_account = 21, in_register = 20");
		assertTold(rule(off, "RA-04"), 3, Severity.WARNING, "a flow that is missing",
				"end_stock = 1040, left = 61, start_stock = 1000, arrived = 130, born = 40");
	}

	@Test
	void tablesOfOneSourceHaveOneTotal() throws Exception {
		receive("tri.arrivals.purpose", "2025-03", "month,purpose_tri,crossings", "2025-03,LEI,60", "2025-03,VFR,40");

		assertThat(broken(receive("tri.arrivals.nationality", "2025-03", "month,citizenship,crossings", "2025-03,GBR,100"), "TR-01")).isEmpty();
		assertTold(broken(receive("tri.arrivals.nationality", "2025-03", "month,citizenship,crossings", "2025-03,GBR,99"), "TR-01"), 2,
				Severity.ERROR, "a purpose that was left out", "month = 2025-03, by_nationality = 99, by_purpose = 100");
	}

	@Test
	void theRegisterIsHeldAgainstWhatUnhcrPublishes() throws Exception {
		receive("unhcr.statistics.population", "2025-S1", "year,origin,status,persons", "2025-S1,SOM,REF,500");
		receive("unhcr.statistics.population", "2025-S2", "year,origin,status,persons", "2025-S2,SOM,REF,1000");
		String header = "year,origin,status,sex,refugees,asylum_seekers";

		assertThat(broken(receive("drs.register.stock-status", "2025", header, "2025,SOM,REF,_T,950,0"), "RF-07")).isEmpty();
		assertTold(broken(receive("drs.register.stock-status", "2025", header, "2025,SOM,REF,_T,949,0"), "RF-07"), 4, Severity.WARNING,
				"Reconcile with the joint data unit", "origin = SOM, registered = 949, reported = 1000");
	}

	@Test
	void whatIsPublishedSeldomIsComparedWithTheLatest() throws Exception {
		receive("undesa.migrant-stock.kenyans-abroad", "2020", "year,destination,sex,persons", "2020,USA,_T,100");
		String estimates = "sdda.diaspora-register.estimates";

		assertThat(broken(receive(estimates, "2025", "year,residence,persons", "2025,USA,200"), "DI-03")).isEmpty();
		assertTold(broken(receive(estimates, "2025", "year,residence,persons", "2025,USA,201"), "DI-03"), 4, Severity.INFORMATION,
				"ask the mission", "residence = USA, estimate = 201, abroad = 100");
	}

	@Test
	void aQuarterIsComparedWithItsYearOrElseWithTheYearBefore() throws Exception {
		String passports = "dis.passports.issued";
		receive("knbs.economic-survey.passports-issued", "2024", "year,document_type,documents", "2024,PO,100");
		Delivery quarter = receive(passports, "2025-Q1", "quarter,document_type,sex,documents", "2025-Q1,PO,_T,110");
		assertTold(broken(quarter, "PP-04"), 3, Severity.INFORMATION, "Compare what each counts", "quarter_issued = 110, year_issued = 100");

		receive("knbs.economic-survey.passports-issued", "2025", "year,document_type,documents", "2025,PO,400");
		assertThat(broken(quarter, "PP-04")).isEmpty();
	}

	@Test
	void aFebruaryIsNotComparedWithAJanuaryThatIsADayOrTwoLonger() throws Exception {
		String purposes = "tri.arrivals.purpose";
		receive(purposes, "2025-01", "month,purpose_tri,crossings", "2025-01,LEI,10");

		Delivery february = receive("tri.arrivals.nationality", "2025-02", "month,citizenship,crossings", "2025-02,UGA,10");

		assertThat(skipped(check(february), "TR-01")).contains("There is no delivery of " + purposes + " for 2025-02 to compare with.");
	}

	@Test
	void monthsAreComparedAcrossDeliveriesAndNoneIsMissing() throws Exception {
		String remittances = "cbk.remittances.by-region";
		receive(remittances, "2025-01", "month,region,usd_million", "2025-01,NAM,100");

		Delivery february = receive(remittances, "2025-02", "month,region,usd_million", "2025-02,NAM,141");
		assertTold(broken(february, "RM-02"), 2, Severity.WARNING, "Ask the central bank", "usd_million = 141.0, month_before = 100.0");
		assertThat(broken(receive(remittances, "2025-02", "month,region,usd_million", "2025-02,NAM,140"), "RM-02")).isEmpty();

		Delivery gap = receive(remittances, "2025-03", "month,region,usd_million", "2025-03,NAM,120", "2024-12,NAM,120");
		assertThat(rule(check(gap), "RM-06").orElseThrow().count()).isEqualTo(2);
		assertTold(rule(check(gap), "RM-06"), 1, Severity.WARNING, "Ask for the missing one", "month = 2025-0");
	}

	@Test
	void figuresAreHeldAgainstTheWorld() throws Exception {
		String remittances = "cbk.remittances.by-region";
		assertThat(broken(receive(remittances, "2025-01", "month,region,usd_million", "2025-01,NAM,1000"), "RM-05")).isEmpty();
		assertTold(broken(receive(remittances, "2025-01", "month,region,usd_million", "2025-01,NAM,40000"), "RM-05"), 5,
				Severity.INFORMATION, "the unit is probably wrong", "month = 2025-01, inflow = 40000.0");
	}

	@Test
	void aFigureThatIsNoneKeepsNoRuleFromBeingApplied() throws Exception {
		Delivery wrong = receive("cbk.remittances.by-region", "2025-01", "month,region,usd_million", "2025-01,NAM,unknown", "2025-01,EUR,1001");

		CheckReport report = check(wrong);
		assertThat(rule(report, "OD-0102")).isPresent();
		assertTold(rule(report, "RM-05"), 5, Severity.INFORMATION, "the unit is probably wrong", "month = 2025-01, inflow = 1001.0");
	}

	@Test
	void figuresAreReadAsTheFileWritesThem() throws Exception {
		String remittances = "cbk.remittances.by-region";
		Delivery comma = receive(remittances, "2025-01", "month;region;usd_million", "2025-01;NAM;1000,5", "2025-01;EUR;0,25");
		assertTold(broken(comma, "RM-05"), 5, Severity.INFORMATION, "the unit is probably wrong", "month = 2025-01, inflow = 1000.75");

		receive("cbk.remittances.by-channel", "2025-02", "month,channel,region,usd_million", "2025-02,BNK,NAM,99.9");
		Delivery grouped = receive(remittances, "2025-02", "month;region;usd_million", "2025-02;NAM;100,2");
		assertTold(broken(grouped, "RM-01"), 2, Severity.ERROR, "find the bank", "by_region = 100.2, by_channel = 99.9");
		receive("cbk.remittances.by-channel", "2025-02", "month;channel;region;usd_million", "2025-02;BNK;NAM;100,15");
		assertThat(broken(grouped, "RM-01")).isEmpty();
	}

	@Test
	void aFileOfAnotherAgencyThatCannotBeReadKeepsNothingElseFromBeingChecked() throws Exception {
		for (int month = 1; month <= 3; month++)
			receive(TRI, "2025-0" + month, arrivals("2025-0" + month, 30));
		Delivery lost = kenya.catalogue().all(Delivery.class).stream().filter(each -> "2025-02".equals(each.getPeriod())).findFirst()
				.orElseThrow();
		Files.delete(deliveries.files(lost).get(0));
		Delivery entries = receive(ENTRIES, "2025-Q1", "quarter,post,citizenship,sex,crossings", "2025-Q1,NBO,UGA,_T,30", "2025-Q1,NBO,UGA,F,29");

		CheckReport report = check(entries);
		assertThat(skipped(report, "EN-07").orElseThrow()).startsWith("The delivery of " + TRI + " to compare with cannot be read: ");
		assertThat(rule(report, "EN-01")).isPresent();

		Files.write(deliveries.files(lost).get(0), new byte[] { 'P', 'K', 3, 4, 0, 0, 1, 2, 3 });
		assertThat(skipped(check(entries), "EN-07").orElseThrow()).startsWith("The delivery of " + TRI + " to compare with");

		Files.writeString(deliveries.files(lost).get(0), "a,b\n1,2\n");
		assertThat(skipped(check(entries), "EN-07").orElseThrow()).contains("lacks the columns month, post, crossings");
	}

	private static String[] entries(String quarter, String post, int crossings) {
		return new String[] { "quarter,post,citizenship,sex,crossings", quarter + "," + post + ",UGA,_T," + crossings };
	}

	private static String[] arrivals(String month, int crossings) {
		return new String[] { "month,post,crossings", month + ",NBO," + crossings };
	}

	private Delivery receive(String dataset, String period, String... lines) throws Exception {
		Path file = Files.writeString(folder.resolve("sent" + files++ + ".csv"), String.join("\n", lines) + "\n");
		return deliveries.receive(new Receipt(kenya.dataset(dataset), period, List.of(file), "mail", "Amina"),
				kenya.officerOf(kenya.dataset(dataset)), new NullProgressMonitor());
	}

	private CheckReport check(Delivery delivery) throws Exception {
		EngineLimits limits = new EngineLimits(1L << 28, 1L << 28, folder.resolve("temporary"));
		return deliveries.check(delivery, new CatalogueChecker(kenya.catalogue(), limits),
				kenya.officerOf(delivery.getDataset()), new NullProgressMonitor());
	}

	private Optional<RuleResult> broken(Delivery delivery, String rule) throws Exception {
		return rule(check(delivery), rule);
	}

	private static Optional<RuleResult> rule(CheckReport report, String rule) {
		return report.results().stream().filter(result -> result.rule().equals(rule)).findFirst();
	}

	private static Optional<String> skipped(CheckReport report, String rule) {
		return report.skipped().stream().filter(skipped -> skipped.rule().equals(rule)).map(Skipped::reason).findFirst();
	}

	private static void assertTold(Optional<RuleResult> found, int level, Severity severity, String explanation, String figures) {
		assertThat(found).isPresent();
		RuleResult result = found.get();
		assertThat(result.level()).isEqualTo(level);
		assertThat(result.severity()).isEqualTo(severity);
		assertThat(result.explanation()).contains(explanation);
		assertThat(result.citation()).isNotBlank();
		assertThat(result.examples().get(0).message()).contains(result.name()).contains(figures);
	}
}
