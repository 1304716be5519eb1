// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.cli.internal;

import java.io.Console;
import java.util.Locale;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

import org.orodha.cli.ExitCode;
import org.orodha.cli.MessageLines;
import org.orodha.cli.Terminal;

import org.eclipse.equinox.app.IApplication;
import org.eclipse.equinox.app.IApplicationContext;

/** The {@code orodha} command. */
public final class CommandLineApplication implements IApplication {

	private static final long PATIENCE_SECONDS = 10;

	private final CountDownLatch ended = new CountDownLatch(1);

	/** What a plug-in prints goes to standard error, so that it is in no result. */
	@Override
	public Object start(IApplicationContext context) {
		context.applicationRunning();
		String[] arguments = (String[]) context.getArguments().get(IApplicationContext.APPLICATION_ARGS);
		OrodhaCommand.language(arguments).map(Locale::forLanguageTag).ifPresent(Locale::setDefault);
		Terminal terminal = Terminal.of(System.out, System.err, isTerminal());
		System.setOut(System.err);
		Runtime.getRuntime().addShutdownHook(new Thread(() -> giveUp(terminal), "orodha gives up"));
		try {
			QuietLog.configure();
			return OrodhaCommand.run(terminal, arguments);
		} catch (LinkageError brokenInstallation) {
			terminal.err().println(MessageLines.error(CommandTexts.text("installation.broken", brokenInstallation)));
			return ExitCode.FAILED;
		} catch (OutOfMemoryError full) {
			terminal.err().println(MessageLines.error(CommandTexts.text("memory.full", Runtime.getRuntime().maxMemory() >> 20)));
			return ExitCode.FAILED;
		} finally {
			terminal.out().flush();
			terminal.err().flush();
			ended.countDown();
		}
	}

	/** Ctrl+C ends Java, once the command has stopped or a file that it writes is whole. */
	private void giveUp(Terminal terminal) {
		terminal.giveUp();
		stop();
	}

	/** Waits for the command, which was told to stop or is at its end. */
	@Override
	public void stop() {
		try {
			ended.await(PATIENCE_SECONDS, TimeUnit.SECONDS);
		} catch (InterruptedException hurried) {
			Thread.currentThread().interrupt();
		}
	}

	/** Java 22 and newer give a console even where the output is redirected; only these can say so. */
	private static boolean isTerminal() {
		return System.console() != null && System.getenv("TERM") != null && !"dumb".equals(System.getenv("TERM"))
				&& isInteractive(System.console());
	}

	/** Whether a console is a terminal and not a redirected stream; before Java 22 a console always is. */
	private static boolean isInteractive(Console console) {
		try {
			return (Boolean) Console.class.getMethod("isTerminal").invoke(console);
		} catch (NoSuchMethodException javaBefore22) {
			return true;
		} catch (ReflectiveOperationException impossible) {
			throw new IllegalStateException(impossible);
		}
	}
}
