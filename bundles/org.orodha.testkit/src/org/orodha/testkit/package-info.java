// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
/**
 * Tests of plug-ins: a catalogue in memory, and each kind of contribution run in the guard that Orodha runs it in, with what is
 * asserted of its result. An assertion that does not hold throws an {@link AssertionError} that says what there is instead.
 * Clients implement none of its types.
 *
 * <pre>
 * &#64;ExtendWith(OrodhaExtension.class)
 * class TablesTest {
 *
 * 	&#64;Test
 * 	void eachRowBecomesADataset(Catalogue catalogue) throws Exception {
 * 		ImporterRun.of("dis.tables").on(catalogue).read(Path.of("tables.csv")).creates("dis.register.t1", "dis.register.t2").apply();
 * 		ValidatorRun.of("dis.tables").on(catalogue).check().findsNothing();
 * 		ExporterRun.of("dis.tables").on(catalogue).write(Path.of("back.csv")).elements(2).losesNothing();
 * 	}
 * }
 * </pre>
 *
 * @since 1.0
 */
package org.orodha.testkit;
