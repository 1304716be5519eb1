package org.orodha.ui.internal.data;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

import org.orodha.model.Correction;
import org.orodha.model.Delivery;
import org.orodha.ui.internal.grid.CellMark;
import org.orodha.ui.internal.grid.CellMarks;
import org.orodha.ui.internal.grid.RowSource.Row;

/** The corrected cells of a delivery's file. */
final class DeliveryMarks implements CellMarks {

	private final Map<String, Correction> corrections = new HashMap<>();

	DeliveryMarks(Delivery delivery, String file) {
		for (Correction correction : delivery.getCorrections())
			if (file.equals(correction.getFile()))
				corrections.put(key(correction.getLine(), correction.getColumn()), correction);
	}

	private static String key(long line, String column) {
		return line + ":" + column;
	}

	@Override
	public Optional<CellMark> of(long record, Row row, String column) {
		return corrections.isEmpty() ? Optional.empty()
				: Optional.ofNullable(corrections.get(key(row.line(), column))).map(this::corrected);
	}

	private CellMark corrected(Correction correction) {
		String text = DataText.text("data.corrected", shown(correction.getBefore()), shown(correction.getAfter()),
				correction.getReason(), correction.getPerson(), correction.getTime());
		return new CellMark(CellMark.Kind.CORRECTED, text, shown(correction.getAfter()));
	}

	private static String shown(String value) {
		return value == null ? "" : value;
	}
}
