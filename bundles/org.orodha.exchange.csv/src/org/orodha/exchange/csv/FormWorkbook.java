// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.exchange.csv;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.dhatim.fastexcel.ProtectionOption;
import org.dhatim.fastexcel.SheetProtectionOption;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.orodha.core.text.EnumKeys;
import org.orodha.core.text.Kinds;

/** Writes tables as sheets to fill in: with lists to choose from, and with what must not change locked. */
final class FormWorkbook {

	private static final String LISTS = "lists";
	/** How many rows can be added to each sheet. */
	private static final int ROOM = 300;

	private final String about;
	private final List<String> lines;
	private final Map<EEnum, String> lists = new LinkedHashMap<>();
	private final Map<EClass, Integer> last = new LinkedHashMap<>();

	/**
	 * @param about what the first sheet is called
	 * @param lines what it says
	 */
	FormWorkbook(String about, List<String> lines) {
		this.about = about;
		this.lines = List.copyOf(lines);
	}

	void write(List<ElementTable> tables, OutputStream out) throws IOException {
		tables.forEach(table -> last.put(table.kind(), table.rows().size() + ROOM));
		try (Workbook workbook = new Workbook(out, "Orodha", null)) {
			Worksheet first = workbook.newWorksheet(about);
			for (int row = 0; row < lines.size(); row++)
				first.value(row, 0, lines.get(row));
			first.width(0, 100);
			first.range(0, 0, lines.size(), 0).style().wrapText(true).set();
			first.finish();
			List<Worksheet> sheets = new ArrayList<>();
			for (ElementTable table : tables)
				sheets.add(workbook.newWorksheet(Kinds.name(table.kind())));
			Worksheet choices = workbook.newWorksheet(LISTS);
			for (int i = 0; i < tables.size(); i++)
				write(tables.get(i), sheets.get(i), choices);
			choices.finish();
		}
	}

	private void write(ElementTable table, Worksheet sheet, Worksheet choices) throws IOException {
		Sheet.fill(sheet, table.headers(), table.rows());
		int rows = table.rows().size();
		int end = last.get(table.kind());
		for (int column = 0; column < table.headers().size(); column++) {
			sheet.range(1, column, end, column).style().format("@").protectionOption(ProtectionOption.LOCKED, false).set();
			String list = choices(table, column, choices);
			if (!list.isEmpty())
				sheet.range(1, column, end, column).validateWithListByFormula(list);
		}
		if (rows > 0)
			sheet.range(1, 0, rows, 0).style().format("@").fillColor("EEEEEE").protectionOption(ProtectionOption.LOCKED, true).set();
		sheet.protect("", SheetProtectionOption.FORMAT_COLUMNS, SheetProtectionOption.FORMAT_ROWS);
		sheet.finish();
	}

	/** Where the values stand that a column can have; empty where it can have any, or several. */
	private String choices(ElementTable table, int column, Worksheet choices) {
		if (!(table.columns().get(column) instanceof CsvColumns.Known known))
			return "";
		if (known.target() instanceof Target.Container)
			return CsvFeatures.containment(table.kind()).map(EReference::getEContainingClass).map(this::identifiers).orElse("");
		if (!(known.target() instanceof Target.Feature target) || target.feature().isMany())
			return "";
		EStructuralFeature feature = target.feature();
		if (feature instanceof EReference reference)
			return identifiers(reference.getEReferenceType());
		if (((EAttribute) feature).getEAttributeType() instanceof EEnum values)
			return lists.computeIfAbsent(values, missing -> list(missing, choices));
		return "";
	}

	/** The identifiers in the sheet of a kind, those that are added too. */
	private String identifiers(EClass kind) {
		return last.containsKey(kind) ? "'" + Kinds.name(kind) + "'!$A$2:$A$" + (last.get(kind) + 1) : "";
	}

	private String list(EEnum values, Worksheet choices) {
		int column = lists.size();
		List<String> keys = values.getELiterals().stream().map(literal -> EnumKeys.of((Enum<?>) literal.getInstance())).toList();
		choices.value(0, column, values.getName());
		for (int row = 0; row < keys.size(); row++)
			choices.value(row + 1, column, keys.get(row));
		String letter = letters(column);
		return LISTS + "!$" + letter + "$2:$" + letter + "$" + (keys.size() + 1);
	}

	/** How a spreadsheet calls a column, the first one A. */
	private static String letters(int column) {
		String last = String.valueOf((char) ('A' + column % 26));
		return column < 26 ? last : letters(column / 26 - 1) + last;
	}
}
