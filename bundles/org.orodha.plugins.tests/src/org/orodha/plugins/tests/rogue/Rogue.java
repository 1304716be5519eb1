// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.plugins.tests.rogue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.locks.LockSupport;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.orodha.core.catalogue.Catalogue;
import org.orodha.core.catalogue.CatalogueException;
import org.orodha.core.catalogue.Commands;
import org.orodha.core.exchange.ExportReport;
import org.orodha.core.exchange.ExportRequest;
import org.orodha.core.exchange.Exporter;
import org.orodha.core.exchange.ImportRequest;
import org.orodha.core.exchange.Importer;
import org.orodha.core.exchange.Proposal;
import org.orodha.core.exchange.ValidationRequest;
import org.orodha.core.exchange.Validator;
import org.orodha.core.findings.ExportException;
import org.orodha.core.findings.Finding;
import org.orodha.core.findings.Place;
import org.orodha.model.Agency;
import org.orodha.model.Severity;
import org.osgi.framework.FrameworkUtil;

/**
 * The template of plug-ins that misbehave: its class is copied into the jar of each, and a header of the jar's manifest says how that one
 * does. It must need nothing but itself.
 */
public class Rogue implements Importer, Validator, Exporter {

	/** The header that says how it misbehaves. */
	public static final String HOW = "X-Rogue";

	private static final int MILLIONS = 5_000_000;
	private static final long RESTING = 5_000_000;

	static {
		if (how().equals("static-throws"))
			throw new IllegalStateException("not even loaded");
	}

	/** Fails, or never ends, where it is told to. */
	public Rogue() {
		switch (how()) {
		case "constructor-throws" -> throw new IllegalStateException("not even made");
		case "constructor-loops" -> forever();
		default -> {
			// made
		}
		}
	}

	private static String how() {
		return FrameworkUtil.getBundle(Rogue.class).getHeaders().get(HOW);
	}

	/** Works for ever, whoever asks it to end; for the test's sake only until a file is there that the test makes at its end. */
	private static void forever() {
		while (Files.notExists(Path.of(System.getProperty(HOW))))
			rest();
	}

	private static void rest() {
		Thread.interrupted();
		LockSupport.parkNanos(RESTING);
	}

	@Override
	public Proposal propose(ImportRequest request, IProgressMonitor monitor) {
		Catalogue catalogue = request.catalogue();
		return switch (how()) {
		case "null" -> null;
		case "loops" -> loop(request);
		case "deaf" -> deaf(request, monitor);
		case "changes" -> change(catalogue, request);
		case "executes" -> execute(catalogue, request);
		case "saves" -> save(catalogue, request);
		case "undoes" -> undo(catalogue, request);
		case "proposes-null" -> request.proposal().put(Place.of("x"), null, Agency.class).describe(agency -> {
		}).build();
		case "proposes-failing" -> request.proposal().put(Place.of("x"), "rogue", Agency.class).describe(agency -> {
			throw new IllegalStateException("half way");
		}).build();
		case "option-unknown" -> unknownOption(request);
		default -> {
			fail();
			yield request.proposal().build();
		}
		};
	}

	private static Proposal loop(ImportRequest request) {
		forever();
		return request.proposal().build();
	}

	private static Proposal deaf(ImportRequest request, IProgressMonitor monitor) {
		while (Files.notExists(Path.of(System.getProperty(HOW)))) {
			monitor.worked(1);
			rest();
		}
		return request.proposal().build();
	}

	private static Proposal change(Catalogue catalogue, ImportRequest request) {
		tamper(catalogue);
		return request.proposal().build();
	}

	private static void tamper(Catalogue catalogue) {
		Agency agency = catalogue.require(Agency.class, "knbs");
		agency.setAcronym("PWNED");
		agency.getName().clear();
	}

	private static Proposal execute(Catalogue catalogue, ImportRequest request) {
		catalogue.execute(Commands.delete(catalogue, catalogue.require(Agency.class, "knbs")));
		return request.proposal().build();
	}

	private static Proposal save(Catalogue catalogue, ImportRequest request) {
		tamper(catalogue);
		store(catalogue);
		return request.proposal().build();
	}

	private static void store(Catalogue catalogue) {
		try {
			catalogue.save(null);
		} catch (CatalogueException failure) {
			throw new IllegalStateException(failure);
		}
	}

	private static Proposal undo(Catalogue catalogue, ImportRequest request) {
		catalogue.undo();
		return request.proposal().build();
	}

	private static Proposal unknownOption(ImportRequest request) {
		request.options().text("there-is-none");
		return request.proposal().build();
	}

	/** What goes wrong wherever it is run. */
	private static void fail() {
		switch (how()) {
		case "throws" -> throw new IllegalStateException("no luck");
		case "asserts" -> throw new AssertionError("never true");
		case "checked" -> sneak(new IOException("a file of its own"));
		case "links" -> throw new NoClassDefFoundError("org/example/Gone");
		case "overflows" -> overflow(0);
		case "hogs" -> hog();
		case "says-cancelled" -> throw new OperationCanceledException();
		case "interrupts" -> interrupt();
		case "speechless" -> throw new SpeechlessException();
		case "circular" -> throw circular();
		case "long-winded" -> throw new IllegalStateException("blah ".repeat(MILLIONS));
		case "changes-defaults" -> Locale.setDefault(Locale.of("tlh"));
		default -> throw new IllegalArgumentException(how());
		}
	}

	@SuppressWarnings("unchecked")
	private static <T extends Throwable> void sneak(Throwable checked) throws T {
		throw (T) checked;
	}

	private static int overflow(int depth) {
		return overflow(depth + 1) + 1;
	}

	private static void hog() {
		List<long[]> held = new ArrayList<>();
		while (true)
			held.add(new long[Integer.MAX_VALUE - 8]);
	}

	private static void interrupt() {
		Thread.currentThread().interrupt();
		try {
			new CountDownLatch(1).await();
		} catch (InterruptedException interrupted) {
			throw new IllegalStateException("interrupted itself", interrupted);
		}
	}

	private static RuntimeException circular() {
		IllegalStateException one = new IllegalStateException("hen");
		one.initCause(new IllegalStateException("egg", one));
		return one;
	}

	@Override
	public void validate(ValidationRequest request, IProgressMonitor monitor) {
		switch (how()) {
		case "million-findings" -> {
			for (int number = 0; number < MILLIONS; number++)
				request.add(finding("number " + number));
		}
		case "equal-findings" -> {
			for (int number = 0; number < MILLIONS; number++)
				request.add(finding("again"));
		}
		case "null-finding" -> request.add(null);
		case "long-finding" -> request.add(finding("blah ".repeat(MILLIONS)));
		case "changes" -> tamper(request.catalogue());
		case "saves" -> {
			tamper(request.catalogue());
			store(request.catalogue());
		}
		case "executes" -> request.catalogue().execute(Commands.delete(request.catalogue(), request.catalogue().require(Agency.class, "knbs")));
		case "loops" -> forever();
		default -> fail();
		}
	}

	private static Finding finding(String message) {
		return Finding.of("X-1", Severity.WARNING, message).place(Place.of("x")).build();
	}

	@Override
	public ExportReport export(ExportRequest request, IProgressMonitor monitor) throws ExportException {
		switch (how()) {
		case "null" -> {
			request.target().write(out -> out.write(1));
			return null;
		}
		case "writes-outside" -> request.target().write("../outside.txt", out -> out.write(1));
		case "writes-half" -> request.target().write(out -> {
			out.write(1);
			throw new IOException("half way");
		});
		case "changes" -> tamper(request.catalogue());
		case "claims" -> {
			return ExportReport.of(Integer.MAX_VALUE);
		}
		case "loops" -> forever();
		default -> fail();
		}
		return ExportReport.of(0);
	}
}
