package org.orodha.data.internal.load;

import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.math.MathContext;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.ReadingOptions;
import org.dhatim.fastexcel.reader.Sheet;
import org.orodha.data.load.LoadLimits;
import org.orodha.data.load.LoadRule;

/**
 * Reads a sheet of an XLSX workbook: dates as ISO texts, numbers with the fifteen digits that spreadsheets keep, formulas by the
 * value that was saved with them.
 */
final class SheetRows implements RowSource {

	private static final long MEMORY = 256L << 20;
	private static final int HEAD = 4096;
	private static final MathContext DIGITS = new MathContext(15);
	private static final Pattern LITERALS = Pattern.compile("\"[^\"]*\"|\\\\.|\\[[^]]*]");

	private final ReadableWorkbook workbook;
	private final String sheet;
	private final Stream<org.dhatim.fastexcel.reader.Row> stream;
	private final Iterator<org.dhatim.fastexcel.reader.Row> rows;
	private final LoadLimits limits;
	private long line;
	private org.dhatim.fastexcel.reader.Row waiting;

	/** @param named the sheet that is meant, or null for the first that holds something */
	SheetRows(Input input, String named, LoadLimits limits, Faults faults) throws IOException {
		this.limits = limits;
		check(input, limits, faults);
		try {
			workbook = new ReadableWorkbook(input.path().toFile(), new ReadingOptions(true, false));
			List<Sheet> sheets = workbook.getSheets().toList();
			Sheet chosen = named == null ? first(sheets)
					: sheets.stream().filter(each -> each.getName().equals(named)).findFirst().orElse(null);
			if (chosen == null)
				throw faults.fatal(LoadRule.WORKBOOK, null, "sheet.unknown", named == null ? "" : named,
						sheets.stream().map(Sheet::getName).collect(Collectors.joining(", ")));
			sheet = chosen.getName();
			stream = chosen.openStream();
			rows = stream.iterator();
		} catch (RuntimeException broken) {
			throw faults.fatal(LoadRule.WORKBOOK, broken, "workbook.broken", broken.getMessage());
		}
	}

	String sheet() {
		return sheet;
	}

	private static Sheet first(List<Sheet> sheets) throws IOException {
		for (Sheet sheet : sheets)
			try (Stream<org.dhatim.fastexcel.reader.Row> rows = sheet.openStream()) {
				if (rows.findFirst().isPresent())
					return sheet;
			}
		return sheets.isEmpty() ? null : sheets.get(0);
	}

	/** No document type, hence no entities; and nothing that unpacks to more than is allowed. */
	private static void check(Input input, LoadLimits limits, Faults faults) throws IOException {
		byte[] buffer = new byte[1 << 16];
		try (ZipFile zip = new ZipFile(input.path().toFile())) {
			for (ZipEntry entry : Collections.list(zip.entries())) {
				boolean inMemory = !entry.getName().startsWith("xl/worksheets/");
				try (InputStream bytes = new BoundedStream(zip.getInputStream(entry),
						inMemory ? Math.min(MEMORY, limits.unpackedBytes()) : limits.unpackedBytes(), limits.ratio(),
						entry::getCompressedSize)) {
					String head = new String(bytes.readNBytes(HEAD), StandardCharsets.ISO_8859_1);
					if (head.replace("\0", "").contains("<!DOCTYPE"))
						throw faults.fatal(LoadRule.WORKBOOK, null, "workbook.entities", entry.getName());
					while (bytes.read(buffer) >= 0)
						continue;
				}
			}
		}
	}

	@Override
	public Row next() throws IOException {
		if (waiting == null) {
			if (!rows.hasNext())
				return null;
			waiting = rows.next();
		}
		line++;
		if (line < waiting.getRowNum())
			return new Row(List.of(), line, null);
		Row row = new Row(cells(waiting), line, null);
		waiting = null;
		return row;
	}

	private List<String> cells(org.dhatim.fastexcel.reader.Row row) throws IOException {
		if (row.getCellCount() > limits.columns())
			throw new TooLargeException(TooLargeException.COLUMNS, line, limits.columns());
		List<String> cells = new ArrayList<>(row.getCellCount());
		for (int column = 0; column < row.getCellCount(); column++) {
			String text = row.hasCell(column) ? text(row.getCell(column)) : "";
			if (text.length() > limits.fieldCharacters())
				throw new TooLargeException(TooLargeException.FIELD, line, limits.fieldCharacters());
			cells.add(text);
		}
		while (!cells.isEmpty() && cells.get(cells.size() - 1).isEmpty())
			cells.remove(cells.size() - 1);
		return cells;
	}

	private static String text(Cell cell) {
		if (cell == null || cell.getType() == CellType.EMPTY)
			return "";
		String raw = cell.getRawValue();
		if (cell.getType() == CellType.BOOLEAN)
			return String.valueOf(cell.asBoolean());
		if (cell.getType() != CellType.NUMBER && !(cell.getType() == CellType.FORMULA && raw != null && Cells.isNumber(raw)))
			return cell.getType() == CellType.STRING ? cell.getText() : raw == null ? "" : raw;
		return isDate(cell.getDataFormatString()) && cell.getType() == CellType.NUMBER ? date(cell) : number(raw);
	}

	private static String number(String raw) {
		BigDecimal value = new BigDecimal(raw).round(DIGITS).stripTrailingZeros();
		return value.signum() == 0 ? "0" : value.toPlainString();
	}

	private static boolean isDate(String format) {
		if (format == null || format.equalsIgnoreCase("general"))
			return false;
		String plain = LITERALS.matcher(format).replaceAll("").toLowerCase(Locale.ROOT);
		return plain.indexOf('y') >= 0 || plain.indexOf('d') >= 0 || plain.indexOf('h') >= 0 || plain.contains("mm");
	}

	private static String date(Cell cell) {
		LocalDateTime time = cell.asDate();
		return time.toLocalTime().equals(LocalTime.MIDNIGHT) ? time.toLocalDate().toString() : time.toString();
	}

	@Override
	public void close() throws IOException {
		stream.close();
		workbook.close();
	}
}
