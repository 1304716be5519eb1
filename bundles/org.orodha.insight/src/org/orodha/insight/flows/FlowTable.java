// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.insight.flows;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.orodha.core.catalogue.Catalogue;
import org.orodha.core.law.LegalGate;
import org.orodha.core.law.Verdict;
import org.orodha.core.picture.Picture.Kind;
import org.orodha.core.text.FilterWords;
import org.orodha.core.text.Labels;
import org.orodha.core.time.PeriodLabels;
import org.orodha.insight.internal.flows.FlowText;
import org.orodha.insight.sheet.Sheet;
import org.orodha.insight.sheet.Sheet.Cell;
import org.orodha.insight.sheet.Sheet.Key;
import org.orodha.insight.sheet.Sheet.Row;
import org.orodha.model.Agency;
import org.orodha.sop.flow.FlowMatrix;
import org.orodha.sop.flow.FlowStanding;

/**
 * Senders down, recipients across, and in each cell the flows between them.
 *
 * @param query      what was asked for
 * @param senders    what the senders are called
 * @param recipients what the recipients are called; the public last
 * @param cells      the flows by sender and recipient, those first about which something has to be done
 * @since 1.0
 */
public record FlowTable(FlowQuery query, List<String> senders, List<String> recipients, List<List<List<FlowLine>>> cells) {

	public FlowTable {
		senders = List.copyOf(senders);
		recipients = List.copyOf(recipients);
		cells = cells.stream().map(List::copyOf).toList();
	}

	/** The flows of a catalogue. @param languages the languages of names, the most wanted first */
	public static FlowTable of(Catalogue catalogue, FlowQuery query, List<String> languages) {
		FlowMatrix matrix = FlowMatrix.of(catalogue, query.on());
		Lines lines = new Lines(new LegalGate(catalogue, query.on()), query, languages);
		List<Optional<Agency>> senders = new ArrayList<>(matrix.senders());
		List<Optional<Agency>> recipients = new ArrayList<>(matrix.recipients());
		List<List<List<FlowLine>>> cells = senders.stream()
				.map(sender -> recipients.stream().map(recipient -> matrix.cell(sender, recipient).map(lines::of).orElse(List.of())).toList()).toList();
		return new FlowTable(query, senders.stream().map(sender -> sender.map(Labels::called).orElse(FlowText.text("nobody"))).toList(),
				recipients.stream().map(recipient -> recipient.map(Labels::called).orElse(FlowText.text("public"))).toList(), cells).withoutEmpty();
	}

	/** Makes lines of the flows that are wanted. */
	private record Lines(LegalGate gate, FlowQuery query, List<String> languages) {

		private List<FlowLine> of(FlowMatrix.Cell cell) {
			FilterWords words = FilterWords.of(query.filter());
			return cell.flows().stream().filter(flow -> !query.pressing() || flow.isPressing()).map(flow -> line(cell, flow))
					.filter(line -> words.isEmpty() || words.areIn(line.text())).sorted(Comparator.comparing(FlowLine::worst)).toList();
		}

		private FlowLine line(FlowMatrix.Cell cell, FlowStanding standing) {
			var flow = standing.flow();
			var instrument = flow.getInstrument();
			return new FlowLine(Labels.id(flow), Labels.of(flow, languages), cell.sender().map(Labels::called).orElse(""),
					cell.recipient().map(Labels::called).orElse(FlowText.text("public")),
					flow.getDatasets().stream().map(dataset -> Labels.of(dataset, languages)).collect(Collectors.joining("; ")), law(standing),
					instrument == null ? "" : Labels.of(instrument, languages), instrument == null || instrument.eIsProxy() ? null : instrument.getInForceTo(),
					marks(standing));
		}

		private String law(FlowStanding standing) {
			String missing = standing.state().verdicts().stream().filter(verdict -> !verdict.passes()).map((Verdict verdict) -> gate.text(verdict)).distinct()
					.collect(Collectors.joining(" "));
			String parties = standing.missing().isEmpty() ? ""
					: FlowText.text("parties", standing.missing().stream().map(Labels::called).collect(Collectors.joining(", ")));
			String told = Stream.of(parties, missing).filter(text -> !text.isEmpty()).collect(Collectors.joining(" "));
			return told.isEmpty() ? marks(standing).getFirst().label() : told;
		}

		private static List<FlowMark> marks(FlowStanding standing) {
			List<FlowMark> marks = new ArrayList<>();
			if (standing.isWithoutInstrument())
				marks.add(FlowMark.WITHOUT);
			if (!standing.missing().isEmpty())
				marks.add(FlowMark.PARTY);
			if (standing.isEnding())
				marks.add(FlowMark.ENDING);
			return marks.isEmpty() ? List.of(FlowMark.COVERED) : marks;
		}
	}

	private FlowTable withoutEmpty() {
		List<Integer> rows = numbers(senders.size()).filter(row -> cells.get(row).stream().anyMatch(flows -> !flows.isEmpty())).toList();
		List<Integer> columns = numbers(recipients.size()).filter(column -> cells.stream().anyMatch(row -> !row.get(column).isEmpty())).toList();
		return new FlowTable(query, rows.stream().map(senders::get).toList(), columns.stream().map(recipients::get).toList(),
				rows.stream().map(row -> columns.stream().map(cells.get(row)::get).toList()).toList());
	}

	private static Stream<Integer> numbers(int below) {
		return Stream.iterate(0, number -> number < below, number -> number + 1);
	}

	/** All flows. */
	public List<FlowLine> lines() {
		return cells.stream().flatMap(List::stream).flatMap(List::stream).toList();
	}

	/** How many flows stand so. */
	public long count(FlowMark mark) {
		return sum(lines(), mark);
	}

	/** The flows from a sender to a recipient. @param column the position of the recipient; -1 for all */
	public List<FlowLine> lines(int row, int column) {
		return column < 0 ? cells.get(row).stream().flatMap(List::stream).toList() : cells.get(row).get(column);
	}

	/** As a table, in the default locale's language: the first column names the senders. */
	public Sheet sheet() {
		List<Row> rows = numbers(senders.size()).map(row -> new Row("", Stream.concat(Stream.of(Cell.of(senders.get(row))),
				cells.get(row).stream().map(FlowTable::cell)).toList())).toList();
		return new Sheet(FlowText.text("title"), FlowText.text("about", PeriodLabels.ofDay(query.on())), "",
				Stream.concat(Stream.of(FlowText.text("corner")), recipients.stream()).toList(), rows, legend());
	}

	/** The legend in words. */
	public static List<Key> legend() {
		return Arrays.stream(FlowMark.values()).map(mark -> new Key(mark.kind(), mark.sign(), mark.label())).toList();
	}

	/** How many flows there are, and how many of them stand worse than well. */
	private static Cell cell(List<FlowLine> flows) {
		if (flows.isEmpty())
			return Cell.of("");
		String worse = Arrays.stream(FlowMark.values()).filter(mark -> mark != FlowMark.COVERED)
				.map(mark -> sum(flows, mark) == 0 ? "" : " " + mark.sign() + sum(flows, mark)).collect(Collectors.joining());
		Kind kind = flows.getFirst().worst().kind();
		return new Cell(flows.size() + (worse.isEmpty() ? " " + FlowMark.COVERED.sign() : worse), kind);
	}

	private static long sum(List<FlowLine> flows, FlowMark mark) {
		return flows.stream().filter(flow -> flow.marks().contains(mark)).count();
	}
}
