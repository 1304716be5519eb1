// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.cli.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.orodha.cli.ResultFormat;
import org.orodha.cli.Results;
import org.orodha.cli.Terminal;

/** What programs read of a command's results. */
class ResultsTest {

	@Test
	void aLineOfJsonIsARecordAndWithoutRecordsThereIsNone() throws IOException {
		assertThat(lines()).isEmpty();
		assertThat(lines(Map.of("a", 1), Map.of("b", "x"))).isEqualTo("{\"a\":1}\n{\"b\":\"x\"}\n");
	}

	@SafeVarargs
	private static String lines(Map<String, Object>... records) throws IOException {
		ByteArrayOutputStream out = new ByteArrayOutputStream();
		Terminal terminal = Terminal.of(out, new ByteArrayOutputStream(), false);
		try (Results results = ResultFormat.JSONL.results(terminal, List.of())) {
			for (Map<String, Object> record : records)
				results.add(record);
		}
		terminal.data().flush();
		return out.toString(StandardCharsets.UTF_8);
	}
}
