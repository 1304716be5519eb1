// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.data.tests;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Locale;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import org.orodha.vtl.VtlProblem;

/** Small tables that the tests of scripts share. */
abstract class VtlTables {

	@TempDir
	Path folder;

	private final Locale before = Locale.getDefault();
	VtlData data;

	@BeforeEach
	void open() throws IOException {
		Locale.setDefault(Locale.ENGLISH);
		data = new VtlData(folder);
		data.codes("CL_POST", "BUSIA", "MALABA");
		data.table("ds", "id!:string n:integer m:integer x:decimal s:string d:date=dd/MM/yyyy p:time_period b:boolean sex:coded=M|F",
				"a,1,2,0.1,foo,31/01/2024,2024-Q1,true,M", "b,,5,0.3,,29/02/2024,2024,,F", "c,9,5,0.2,Bar,,2024-03,false,");
		data.table("dis.border-crossings", "post!:string year!:integer total:integer men:integer women:integer",
				"BUSIA,2022,90,50,40", "BUSIA,2023,100,60,40", "BUSIA,2024,120,70,51", "MALABA,2023,80,,30", "KAMPALA,2024,5,3,2");
		data.table("dis.border-crossings@previous", "post!:string year!:integer total:integer men:integer women:integer",
				"BUSIA,2023,100,60,40", "MALABA,2023,75,45,30", "BUSIA,2021,80,40,40");
		data.table("h", "t!:string region!:coded=K|N|S|C kind!:string n:integer", "1,K,x,10", "1,N,x,4", "1,S,x,6", "2,K,x,9", "2,N,x,3",
				"2,S,x,", "3,K,y,5", "3,N,y,1", "3,S,y,2", "4,N,y,1", "4,C,y,1", "4,S,y,3");
		data.table("ts", "g!:string p!:time_period n:integer", "A,2024-Q1,2", "A,2024-Q2,5", "A,2024-Q4,-3", "B,2024-01,4", "B,2024-02,",
				"B,2024-03,6", "B,2024-06,7");
		data.table("gap", "g!:string p!:time_period n:integer", "A,2022,1", "A,2024,1", "B,2023,1");
		data.table("odd", "k!:string p!:time_period n:integer", "a,2024-W52,1", "b,2024-D366,1", "c,2024A1,1", "d,2024M12,1",
				"e,2024-12-31,1", "f,2024-S2,1", "g,junk,1");
		data.table("days", "g!:string d!:date n:integer", "A,2024-02-29,1");
		data.table("annual", "g!:string d!:date n:integer", "A,2010-12-31,2", "A,2012-12-31,5", "A,2013-12-31,-3", "B,2011-12-31,4",
				"B,2012-12-31,");
		data.table("ends", "g!:string d!:date n:integer", "M,2024-01-31,1", "M,2024-03-31,2", "M,2024-04-30,3", "Q,2024-02-15,1",
				"Q,2024-08-15,2", "Q,2024-11-15,3", "W,2024-01-01,1", "W,2024-01-15,2", "X,2024-03-09,1");
		data.table("spans", "g!:string p!:time_period n:integer", "A,2010-01-01/2010-12-31,2", "A,2012-01-01/2012-12-31,5", "B,2024/25,1",
				"B,2026/27,2", "C,FY2023-24,7");
		data.table("stamps", "g!:string t!:date_time n:integer", "A,2024-01-31 08:30:00,1", "A,2024-02-29 08:30:00,2");
		data.table("items", "y!:string item!:string v:integer", "2010,M,2", "2010,N,5", "2010,O,4", "2010,P,7", "2010,Q,-7", "2010,S,3",
				"2010,T,9", "2010,U,", "2010,V,6");
	}

	@AfterEach
	void close() {
		data.close();
		Locale.setDefault(before);
	}

	String shown(String script) throws Exception {
		return String.join("|", data.result(script, "r").stream()
				.map(row -> String.join(" ", row.values().stream().map(String::valueOf).toList())).sorted().toList());
	}

	String told(String script) {
		VtlProblem problem = data.compile(script).problems().get(0);
		return problem.line() + ":" + problem.column() + " " + problem.message();
	}
}
