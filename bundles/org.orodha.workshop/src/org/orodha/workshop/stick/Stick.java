// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.workshop.stick;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.SubMonitor;
import org.orodha.core.files.TemporaryFolder;
import org.orodha.core.findings.ExchangeException;
import org.orodha.core.findings.ExportException;
import org.orodha.core.text.Messages;
import org.orodha.documents.DocumentFormat;
import org.orodha.workshop.handouts.HandOut.Holder;
import org.orodha.workshop.handouts.HandOutSet;
import org.orodha.workshop.internal.stick.Checksums;
import org.orodha.workshop.internal.stick.Licences;
import org.orodha.workshop.internal.stick.ProductSource;
import org.orodha.workshop.internal.stick.Room;
import org.orodha.workshop.internal.stick.RuntimeSource;
import org.orodha.workshop.internal.stick.StartFiles;
import org.orodha.workshop.stick.StickReport.Part;

/**
 * Makes a folder with all that a course needs: products, a Java runtime for each, hand-outs, licences, checksums, and a page that says what to
 * do. It works where there is no network and no administrator.
 *
 * @since 1.0
 */
public final class Stick {

	private static final Messages MESSAGES = Messages.of(Room.class);
	/** How the work is shared between products, papers and checksums. */
	private static final int PRODUCTS = 60;
	private static final int PAPERS = 20;
	private static final int SUMS = 20;

	private final StickOrder order;

	/** @param order what is wanted */
	public Stick(StickOrder order) {
		this.order = order;
	}

	/**
	 * Makes it beside its place, on the same disk, and moves it there when it is whole. Where that fails or is cancelled, nothing of it is left.
	 *
	 * @throws ExchangeException                                    where something that is needed is not there, or does not fit: what, and how to mend it
	 * @throws IOException                                          where a file cannot be read or written
	 * @throws org.eclipse.core.runtime.OperationCanceledException where the user gives up
	 */
	public StickReport make(IProgressMonitor monitor) throws ExchangeException, IOException {
		SubMonitor progress = SubMonitor.convert(monitor, PRODUCTS + PAPERS + SUMS);
		List<ProductSource> products = ProductSource.of(order);
		List<RuntimeSource> runtimes = RuntimeSource.of(order.runtimes());
		HandOutSet papers = HandOutSet.of(order.course());
		Room.require(order.target(), products, runtimes);
		boolean made = !Files.exists(order.target());
		boolean whole = false;
		try (TemporaryFolder draft = TemporaryFolder.in(order.target())) {
			Path stick = Files.createDirectory(draft.path().resolve("stick"));
			List<Part> parts = products(stick, products, runtimes, progress.split(PRODUCTS));
			papers(papers, stick, progress.split(PAPERS));
			Licences.write(stick, products);
			new StartFiles(order.course(), parts).write(stick);
			Checksums sums = Checksums.write(stick, progress.split(SUMS));
			Room.move(stick, order.target());
			whole = true;
			return new StickReport(order.target(), parts, sums.files(), sums.bytes());
		} finally {
			if (made && !whole)
				Files.deleteIfExists(order.target());
		}
	}

	private static List<Part> products(Path stick, List<ProductSource> products, List<RuntimeSource> runtimes, IProgressMonitor monitor)
			throws ExchangeException, IOException {
		SubMonitor progress = SubMonitor.convert(monitor, products.size() * 2);
		List<Part> parts = new ArrayList<>();
		for (ProductSource product : products) {
			progress.subTask(MESSAGES.text("task.product", product.platform().label()));
			Path home = product.write(stick, progress.split(1));
			SubMonitor rest = progress.split(1);
			for (RuntimeSource runtime : runtimes)
				if (runtime.platform() == product.platform())
					runtime.write(home, rest);
			parts.add(new Part(product.platform(), product.source(), Files.exists(home.resolve(RuntimeSource.FOLDER))));
		}
		return parts;
	}

	private void papers(HandOutSet papers, Path stick, IProgressMonitor monitor) throws ExportException {
		List<String> languages = order.course().texts().languages();
		SubMonitor progress = SubMonitor.convert(monitor, MESSAGES.text("task.papers"), languages.size());
		Set<Holder> holders = order.answers() ? EnumSet.allOf(Holder.class) : EnumSet.of(Holder.PARTICIPANTS);
		for (String language : languages)
			papers.write(stick.resolve("handouts").resolve(language), Locale.forLanguageTag(language), holders,
					List.of(DocumentFormat.PDF, DocumentFormat.DOCX), progress.split(1));
	}
}
