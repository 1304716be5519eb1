// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

import fr.insee.vtl.engine.VtlScriptEngine;
import fr.insee.vtl.engine.VtlScriptEngineFactory;
import fr.insee.vtl.model.Dataset;
import fr.insee.vtl.model.Dataset.Role;
import fr.insee.vtl.model.InMemoryDataset;
import fr.insee.vtl.model.Structured.Component;

/** Checks a file of border crossings by a VTL script with Trevas, the VTL engine of INSEE, in memory. */
class TrevasPeer {

	private static final String NUMBER = "stay_days";

	/** @param arguments the file, the script, the names of the script's results that hold what breaks a rule */
	public static void main(String[] arguments) throws Exception {
		long begin = System.nanoTime();
		VtlScriptEngine engine = new VtlScriptEngine(new VtlScriptEngineFactory());
		engine.put("crossings", read(Path.of(arguments[0])));
		engine.eval(Files.readString(Path.of(arguments[1])));
		long found = 0;
		for (String name : List.of(arguments).subList(2, arguments.length))
			found += ((Dataset) engine.get(name)).getDataPoints().size();
		System.out.printf(Locale.ROOT, "peer findings=%d seconds=%.3f%n", found, (System.nanoTime() - begin) / 1e9);
	}

	private static Dataset read(Path file) throws Exception {
		try (Reader reader = Files.newBufferedReader(file);
				CSVParser records = CSVFormat.RFC4180.builder().setHeader().setSkipHeaderRecord(true).get().parse(reader)) {
			List<String> names = records.getHeaderNames();
			List<Component> columns = names.stream().map(name -> new Component(name, name.equals(NUMBER) ? Long.class : String.class,
					name.equals("crossing_id") ? Role.IDENTIFIER : Role.MEASURE)).toList();
			List<List<Object>> rows = new ArrayList<>();
			for (CSVRecord record : records)
				rows.add(row(record, names));
			return new InMemoryDataset(rows, columns);
		}
	}

	private static List<Object> row(CSVRecord record, List<String> names) {
		List<Object> row = new ArrayList<>(names.size());
		for (int column = 0; column < names.size(); column++) {
			String value = record.get(column);
			row.add(value.isEmpty() ? null : names.get(column).equals(NUMBER) ? number(value) : value);
		}
		return row;
	}

	private static Long number(String value) {
		return value.matches("-?[0-9]+") ? Long.valueOf(value) : null;
	}
}
